/** Knows how the ledger is written and read: rows are added once, and balances are summed by the database. */
import { cents, type Money, type Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Overboeking } from '../domain/overboeking.ts';
import type { Rekening } from '../domain/rekening.ts';
import { legeSaldi, type Maandsaldi, type Saldi } from '../domain/saldo.ts';
import type { BetalingTables } from './tabellen.ts';

/** Rows in one statement: Postgres takes 65,535 parameters. */
const perStatement = 2_000;

/** Adds transfers. One that was booked before is left as it stands, so that a repeat books nothing twice. */
export const book = async (scope: Scope, overboekingen: readonly Overboeking[]): Promise<void> => {
  for (let i = 0; i < overboekingen.length; i += perStatement) {
    await view<BetalingTables>(scope.tx)
      .insertInto('betaling_overboeking')
      .values(
        overboekingen.slice(i, i + perStatement).map((een) => ({
          id: crypto.randomUUID(),
          boekingssleutel: een.boekingssleutel,
          uitkering_id: een.uitkeringId,
          debet_rekening: een.debet.rekening,
          debet_maand: een.debet.maand,
          credit_rekening: een.credit.rekening,
          credit_maand: een.credit.maand,
          bedrag: een.bedrag,
          boekdatum: een.boekdatum,
          run_id: een.runId ?? null,
          oorzaak: een.oorzaak,
          geboekt_op: scope.now.toString(),
          geboekt_door: scope.actor.id,
        })),
      )
      .onConflict((conflict) => conflict.column('boekingssleutel').doNothing())
      .execute();
  }
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
    oorzaak: row.oorzaak,
    geboektOp: row.geboekt_op,
  }));
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
