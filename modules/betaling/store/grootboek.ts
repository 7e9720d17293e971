/** Knows how the ledger is written and read: rows are added once, and balances are summed by the database. */
import { cents, type Day, type Money, type Month } from '@samenkracht/core';
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Overboeking } from '../domain/overboeking.ts';
import type { Rekening } from '../domain/rekening.ts';
import { legeSaldi, type Maandsaldi, type Saldi } from '../domain/saldo.ts';
import { openBoekdagen } from './periode.ts';
import type { BetalingTables } from './tabellen.ts';

const kolommen = {
  id: 'uuid',
  boekingssleutel: 'text',
  uitkering_id: 'uuid',
  debet_rekening: 'text',
  debet_maand: 'text',
  credit_rekening: 'text',
  credit_maand: 'text',
  bedrag: 'bigint',
  boekdatum: 'date',
  run_id: 'uuid',
  bestemming: 'text',
  oorzaak: 'text',
  geboekt_op: 'timestamptz',
  geboekt_door: 'text',
} as const satisfies Readonly<Record<keyof BetalingTables['betaling_overboeking'], string>>;

/** Adds transfers in one statement, in a closed month on the first day that is open. One that was booked before is left as it stands, so that a repeat books nothing twice. */
export const book = async (scope: Scope, overboekingen: readonly Overboeking[]): Promise<void> => {
  if (overboekingen.length === 0) return;
  const openDag = await openBoekdagen(scope);
  await insertSet(
    scope.tx,
    'betaling_overboeking',
    kolommen,
    overboekingen.map((een) => [
      crypto.randomUUID(),
      een.boekingssleutel,
      een.uitkeringId,
      een.debet.rekening,
      een.debet.maand,
      een.credit.rekening,
      een.credit.maand,
      een.bedrag,
      openDag(een.boekdatum),
      een.runId ?? null,
      een.bestemming ?? null,
      een.oorzaak,
      scope.now.toString(),
      scope.actor.id,
    ]),
    ['boekingssleutel'],
  );
};

type SaldoRow = { uitkering_id: string; maand: Month; rekening: Rekening; saldo: number };

/** The ledger of several benefits at once: balances per month. One without transfers has an empty map. */
export const findSaldi = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, Maandsaldi>> => {
  const gevonden = new Map<string, Map<Month, Saldi>>(uitkeringIds.map((id) => [id, new Map()]));
  if (uitkeringIds.length === 0) return gevonden;
  const { rows } = await sql<SaldoRow>`
    select uitkering_id, maand, rekening, sum(bedrag)::bigint as saldo from (
      select uitkering_id, debet_maand as maand, debet_rekening as rekening, bedrag
        from betaling_overboeking where uitkering_id = any(${[...uitkeringIds]}::uuid[])
      union all
      select uitkering_id, credit_maand, credit_rekening, -bedrag
        from betaling_overboeking where uitkering_id = any(${[...uitkeringIds]}::uuid[])
    ) zijden group by uitkering_id, maand, rekening`.execute(view<BetalingTables>(scope.tx));
  for (const { uitkering_id, maand, rekening, saldo } of rows) {
    const maanden = gevonden.get(uitkering_id);
    maanden?.set(maand, { ...(maanden.get(maand) ?? legeSaldi), [rekening]: cents(saldo) });
  }
  return gevonden;
};

export type GeboekteOverboeking = Overboeking & { readonly geboektOp: string };

/** The transfers of one uitkering, oldest first. */
export const findOverboekingen = async (scope: Scope, uitkeringId: string): Promise<readonly GeboekteOverboeking[]> => {
  const rows = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_overboeking')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .orderBy('geboekt_op')
    .orderBy('boekingssleutel')
    .execute();
  return rows.map((row) => ({
    boekingssleutel: row.boekingssleutel,
    uitkeringId: row.uitkering_id,
    debet: { rekening: row.debet_rekening, maand: row.debet_maand },
    credit: { rekening: row.credit_rekening, maand: row.credit_maand },
    bedrag: row.bedrag,
    boekdatum: row.boekdatum,
    runId: row.run_id ?? undefined,
    bestemming: row.bestemming ?? undefined,
    oorzaak: row.oorzaak,
    geboektOp: row.geboekt_op,
  }));
};

/** What residents paid back on their debts, per uitkering, oldest first. */
export const findTerugbetaald = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly dag: Day; readonly bedrag: Money }[]>> => {
  if (uitkeringIds.length === 0) return new Map();
  const { rows } = await sql<{ uitkering_id: string; dag: Day; bedrag: number }>`
    select uitkering_id, boekdatum as dag, sum(bedrag)::bigint as bedrag from betaling_overboeking
    where uitkering_id = any(${[...uitkeringIds]}::uuid[]) and debet_rekening = 'ontvangen' and credit_rekening like 'vordering%'
    group by uitkering_id, boekdatum order by boekdatum`.execute(view<BetalingTables>(scope.tx));
  return Map.groupBy(
    rows.map(({ bedrag, ...row }) => ({ ...row, bedrag: cents(bedrag) })),
    ({ uitkering_id }) => uitkering_id,
  );
};

/** What was handed over to each name, per uitkering that has such a name. */
export const sumAfgedragen = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, Money>> => {
  if (uitkeringIds.length === 0) return new Map();
  const { rows } = await sql<{ bestemming: string; bedrag: number }>`
    select bestemming, sum(bedrag)::bigint as bedrag from betaling_overboeking
    where uitkering_id = any(${[...uitkeringIds]}::uuid[]) and credit_rekening = 'af te dragen'
    group by bestemming`.execute(view<BetalingTables>(scope.tx));
  return new Map(rows.map(({ bestemming, bedrag }) => [bestemming, cents(bedrag)]));
};

/** The sum over all accounts of the municipality: what the controller sees must be zero. */
export const sumGrootboek = async (scope: Scope): Promise<{ readonly perRekening: Saldi; readonly som: Money }> => {
  const { rows } = await sql<{ rekening: Rekening; saldo: number }>`
    select rekening, sum(bedrag)::bigint as saldo from (
      select debet_rekening as rekening, bedrag from betaling_overboeking
      union all select credit_rekening, -bedrag from betaling_overboeking
    ) zijden group by rekening`.execute(view<BetalingTables>(scope.tx));
  const perRekening = {
    ...legeSaldi,
    ...Object.fromEntries(rows.map(({ rekening, saldo }) => [rekening, cents(saldo)])),
  };
  return { perRekening, som: cents(rows.reduce((som, { saldo }) => som + saldo, 0)) };
};
