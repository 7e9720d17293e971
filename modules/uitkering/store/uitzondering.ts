/** Knows what waits for a person, per benefit: opened when it arises, closed when the facts came or a person decided. */
import type { Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Selectable, sql } from 'kysely';
import { schuldcodes } from '../domain/schuldwacht.ts';
import type { UitzonderingTables } from './uitzonderingtabellen.ts';

/** An exception as it was found in the facts. */
export type Gevonden = {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly code: string;
  readonly maand: Month;
  readonly plek: string;
  readonly uitleg: string;
};

export type Openstaand = Gevonden & { readonly id: string; readonly ontstaanOp: string };

const toOpenstaand = (row: Selectable<UitzonderingTables['uitkering_uitzondering']>): Openstaand => ({
  id: row.id,
  uitkeringId: row.uitkering_id,
  persoonId: row.persoon_id,
  code: row.code,
  maand: row.maand,
  plek: row.plek,
  uitleg: row.uitleg,
  ontstaanOp: row.ontstaan_op,
});

const sleutel = ({ uitkeringId, code, maand, plek }: Gevonden): string => `${uitkeringId} ${code} ${maand} ${plek}`;

/** Which of the found ones may be opened now, and until which month those that are open were looked at. */
export type Bewaking = { readonly totEnMet: Month; readonly opent: (een: Gevonden) => boolean };

/** Codes that a calculation does not find, and so does not close. */
const nietBerekend = ['OVERLEDEN', 'WIJZIGING_GEMELD', 'BEZWAAR_NIET_VERWERKT', 'MAATREGEL_BEKIJKEN'] as const;

/** Brings what stands open in line with what was found: three statements for a set, none of them per benefit. */
export const syncUitzonderingen = async (
  scope: Scope,
  uitkeringIds: readonly string[],
  gevonden: readonly Gevonden[],
  { totEnMet, opent }: Bewaking,
): Promise<void> => {
  if (uitkeringIds.length === 0) return;
  const open = (
    await view<UitzonderingTables>(scope.tx)
      .selectFrom('uitkering_uitzondering')
      .selectAll()
      .where('uitkering_id', '=', (eb) => eb.fn.any(eb.val([...uitkeringIds])))
      .where('opgelost_op', 'is', null)
      .where('maand', '<=', totEnMet)
      .where('code', 'not in', nietBerekend)
      .execute()
  ).map(toOpenstaand);
  const nu = new Map(gevonden.map((een) => [sleutel(een), een]));
  const stond = new Set(open.map(sleutel));
  await closeVanzelf(
    scope,
    open.filter((een) => !nu.has(sleutel(een))).map(({ id }) => id),
  );
  await insertUitzonderingen(
    scope,
    [...nu.values()].filter((een) => !stond.has(sleutel(een)) && opent(een)),
  );
};

const closeVanzelf = async (scope: Scope, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await view<UitzonderingTables>(scope.tx)
    .updateTable('uitkering_uitzondering')
    .set({ opgelost_op: scope.now.toString(), opgelost_hoe: 'vanzelf' })
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
};

/** The same one twice is one. */
export const insertUitzonderingen = async (scope: Scope, nieuw: readonly Gevonden[]): Promise<void> => {
  if (nieuw.length === 0) return;
  await view<UitzonderingTables>(scope.tx)
    .insertInto('uitkering_uitzondering')
    .values(
      nieuw.map((een) => ({
        id: crypto.randomUUID(),
        uitkering_id: een.uitkeringId,
        persoon_id: een.persoonId,
        code: een.code,
        maand: een.maand,
        plek: een.plek,
        uitleg: een.uitleg,
        ontstaan_op: scope.now.toString(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export type Beslissing = {
  readonly keuze: string;
  readonly hoe: 'voorstel' | 'keuze';
  readonly motivering: string | undefined;
};

export const closeUitzondering = async (
  scope: Scope,
  id: string,
  { keuze, hoe, motivering }: Beslissing,
): Promise<void> => {
  await view<UitzonderingTables>(scope.tx)
    .updateTable('uitkering_uitzondering')
    .set({
      opgelost_op: scope.now.toString(),
      opgelost_hoe: hoe,
      keuze,
      motivering: motivering ?? null,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
    })
    .where('id', '=', id)
    .where('opgelost_op', 'is', null)
    .execute();
};

/** What a decision elsewhere settles: the decision itself says who and why. */
export const closeUitzonderingen = async (
  scope: Scope,
  uitkeringId: string,
  punten: readonly Pick<Gevonden, 'code' | 'plek'>[],
): Promise<void> => {
  for (const { code, plek } of punten) {
    await view<UitzonderingTables>(scope.tx)
      .updateTable('uitkering_uitzondering')
      .set({
        opgelost_op: scope.now.toString(),
        opgelost_hoe: 'voorstel',
        keuze: 'besluit',
        door: scope.actor.id,
        door_naam: scope.actor.naam,
      })
      .where('uitkering_id', '=', uitkeringId)
      .where('code', '=', code)
      .where('plek', '=', plek)
      .where('opgelost_op', 'is', null)
      .execute();
  }
};

export type Reden = { readonly code: string; readonly aantal: number; readonly oudste: string };

export const countOpen = async (scope: Scope): Promise<readonly Reden[]> => {
  const { rows } = await sql<Reden>`
    select code, count(*) as aantal, min(ontstaan_op) as oudste from uitkering_uitzondering
    where opgelost_op is null group by code order by min(ontstaan_op), code`.execute(
    view<UitzonderingTables>(scope.tx),
  );
  return rows;
};

/** By reason, oldest first; of one reason when it is given. */
export const findOpen = async (
  scope: Scope,
  code: string | undefined,
  aantal: number,
): Promise<readonly Openstaand[]> => {
  const rows = await view<UitzonderingTables>(scope.tx)
    .selectFrom('uitkering_uitzondering')
    .selectAll()
    .where('opgelost_op', 'is', null)
    .$if(code !== undefined, (query) => query.where('code', '=', code ?? ''))
    .orderBy('code')
    .orderBy('ontstaan_op')
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rows.map(toOpenstaand);
};

export type Uitzonderingstand = Openstaand & {
  readonly opgelost:
    | {
        readonly op: string;
        readonly hoe: string;
        readonly keuze: string | null;
        readonly motivering: string | null;
        readonly doorNaam: string | null;
      }
    | undefined;
};

export const findUitzondering = async (scope: Scope, id: string): Promise<Uitzonderingstand | undefined> => {
  const row = await view<UitzonderingTables>(scope.tx)
    .selectFrom('uitkering_uitzondering')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { opgelost_op, opgelost_hoe, keuze, motivering, door_naam } = row;
  const opgelost =
    opgelost_op === null || opgelost_hoe === null
      ? undefined
      : { op: opgelost_op, hoe: opgelost_hoe, keuze, motivering, doorNaam: door_naam };
  return { ...toOpenstaand(row), opgelost };
};

/** The open ones before and after it, in the order of the list. */
export const findBuren = async (
  scope: Scope,
  { id, code, ontstaanOp }: Openstaand,
): Promise<{ readonly vorige: string | null; readonly volgende: string | null }> => {
  const zoek = async (richting: 'vorige' | 'volgende'): Promise<string | null> => {
    const plaats = sql`(code, ontstaan_op, id)`;
    const hier = sql`(${code}, ${ontstaanOp}::timestamptz, ${id}::uuid)`;
    const voor = richting === 'vorige';
    const { rows } = await sql<{ id: string }>`select id from uitkering_uitzondering
      where opgelost_op is null and ${voor ? sql`${plaats} < ${hier}` : sql`${plaats} > ${hier}`}
      order by ${voor ? sql`code desc, ontstaan_op desc, id desc` : sql`code, ontstaan_op, id`} limit 1`.execute(
      view<UitzonderingTables>(scope.tx),
    );
    return rows[0]?.id ?? null;
  };
  return { vorige: await zoek('vorige'), volgende: await zoek('volgende') };
};
