/** Knows the list of what waits for a person: how many of each reason, what lacks for everybody at once, and the order of the list. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { type Openstaand, toOpenstaand } from './uitzondering.ts';
import type { UitzonderingTables } from './uitzonderingtabellen.ts';

/** An amount of the law that lacks: nobody but the one who keeps the amounts can resolve it, so it comes last and once. */
const gat = 'BEDRAG_ONTBREEKT';

export type Reden = { readonly code: string; readonly aantal: number; readonly oudste: string };

export const countOpen = async (scope: Scope): Promise<readonly Reden[]> => {
  const { rows } = await sql<Reden>`
    select code, count(*) as aantal, min(ontstaan_op) as oudste from uitkering_uitzondering
    where opgelost_op is null group by code order by code = ${gat}, min(ontstaan_op), code`.execute(
    view<UitzonderingTables>(scope.tx),
  );
  return rows;
};

/** How many stand open, and how many of them a person who handles benefits can resolve. */
export const sumRedenen = (redenen: readonly Reden[]): { readonly totaal: number; readonly teDoen: number } => {
  const tel = (lijst: readonly Reden[]): number => lijst.reduce((som, { aantal }) => som + aantal, 0);
  return { totaal: tel(redenen), teDoen: tel(redenen.filter(({ code }) => code !== gat)) };
};

/** `plek` is the table of the law; `uitkeringen` how many benefits wait for it. */
export type Gat = {
  readonly plek: string;
  readonly uitleg: string;
  readonly uitkeringen: number;
  readonly oudste: string;
};

export const findGaten = async (scope: Scope): Promise<readonly Gat[]> => {
  const { rows } = await sql<Gat>`
    select plek, min(uitleg) as uitleg, count(distinct uitkering_id) as uitkeringen, min(ontstaan_op) as oudste
    from uitkering_uitzondering where opgelost_op is null and code = ${gat}
    group by plek order by uitkeringen desc, plek`.execute(view<UitzonderingTables>(scope.tx));
  return rows;
};

/** By reason, oldest first; of one reason when it is given, and otherwise without what lacks for everybody. */
export const findOpen = async (
  scope: Scope,
  code: string | undefined,
  aantal: number,
): Promise<readonly Openstaand[]> => {
  const rows = await view<UitzonderingTables>(scope.tx)
    .selectFrom('uitkering_uitzondering')
    .selectAll()
    .where('opgelost_op', 'is', null)
    .where('code', code === undefined ? '<>' : '=', code ?? gat)
    .orderBy('code')
    .orderBy('ontstaan_op')
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rows.map(toOpenstaand);
};

/** The open ones before and after it, in the order of the list. */
export const findBuren = async (
  scope: Scope,
  { id, code, ontstaanOp }: Openstaand,
): Promise<{ readonly vorige: string | null; readonly volgende: string | null }> => {
  const zoek = async (richting: 'vorige' | 'volgende'): Promise<string | null> => {
    const plaats = sql`(code = ${gat}, code, ontstaan_op, id)`;
    const hier = sql`(${code === gat}, ${code}, ${ontstaanOp}::timestamptz, ${id}::uuid)`;
    const voor = richting === 'vorige';
    const { rows } = await sql<{ id: string }>`select id from uitkering_uitzondering
      where opgelost_op is null and ${voor ? sql`${plaats} < ${hier}` : sql`${plaats} > ${hier}`}
      order by ${voor ? sql`code = ${gat} desc, code desc, ontstaan_op desc, id desc` : sql`code = ${gat}, code, ontstaan_op, id`}
      limit 1`.execute(view<UitzonderingTables>(scope.tx));
    return rows[0]?.id ?? null;
  };
  return { vorige: await zoek('vorige'), volgende: await zoek('volgende') };
};
