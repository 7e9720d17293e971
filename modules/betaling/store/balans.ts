/** Knows the ledger in sums for the controller: the trial balance of a month, and its journal. */
import { cents, type Day, type Money, type Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { type Rekening, rekeningen } from '../domain/rekening.ts';
import type { BetalingTables } from './tabellen.ts';

export type Balansregel = {
  readonly rekening: Rekening;
  /** Debit minus credit before the month. */
  readonly begin: Money;
  readonly debet: Money;
  readonly credit: Money;
  readonly eind: Money;
};

type SomRow = { rekening: Rekening; begin: number; debet: number; credit: number };

/** Each account: what stood before, what moved in the month, what stands after. The columns sum to zero. */
export const sumBalans = async (scope: Scope, maand: Month): Promise<readonly Balansregel[]> => {
  const { rows } = await sql<SomRow>`
    select rekening,
      coalesce(sum(teken * bedrag) filter (where boekdatum < ${`${maand}-01`}::date), 0)::bigint as begin,
      coalesce(sum(bedrag) filter (where teken = 1 and boekdatum >= ${`${maand}-01`}::date), 0)::bigint as debet,
      coalesce(sum(bedrag) filter (where teken = -1 and boekdatum >= ${`${maand}-01`}::date), 0)::bigint as credit
    from (
      select debet_rekening as rekening, 1 as teken, bedrag, boekdatum from betaling_overboeking
      union all select credit_rekening, -1, bedrag, boekdatum from betaling_overboeking
    ) zijden
    where boekdatum < (${`${maand}-01`}::date + interval '1 month') group by rekening`.execute(
    view<BetalingTables>(scope.tx),
  );
  const gevonden = new Map(rows.map((row) => [row.rekening, row]));
  return (Object.keys(rekeningen) as Rekening[]).map((rekening) => {
    const { begin, debet, credit } = gevonden.get(rekening) ?? { begin: 0, debet: 0, credit: 0 };
    const eind = cents(begin + debet - credit);
    return { rekening, begin: cents(begin), debet: cents(debet), credit: cents(credit), eind };
  });
};

export type Journaalpost = {
  readonly boekdatum: Day;
  /** The month over which it is. */
  readonly maand: Month;
  readonly rekening: Rekening;
  readonly oorzaak: string;
  readonly runId: string | undefined;
  readonly debet: Money;
  readonly credit: Money;
  readonly aantal: number;
};

type JournaalRow = Omit<Journaalpost, 'runId' | 'debet' | 'credit'> & {
  run_id: string | null;
  debet: number;
  credit: number;
};

/** The transfers of a month in totals per day, run, account and month over which they are: no resident can be seen in it. */
export const findJournaal = async (scope: Scope, maand: Month): Promise<readonly Journaalpost[]> => {
  const { rows } = await sql<JournaalRow>`
    select boekdatum, maand, rekening, soort as oorzaak, run_id,
      coalesce(sum(bedrag) filter (where teken = 1), 0)::bigint as debet,
      coalesce(sum(bedrag) filter (where teken = -1), 0)::bigint as credit, count(*)::int as aantal
    from (
      select boekdatum, debet_maand as maand, debet_rekening as rekening, run_id, 1 as teken, bedrag,
        debet_rekening || ' aan ' || credit_rekening as soort from betaling_overboeking
      union all
      select boekdatum, credit_maand, credit_rekening, run_id, -1, bedrag,
        debet_rekening || ' aan ' || credit_rekening from betaling_overboeking
    ) zijden
    where boekdatum >= ${`${maand}-01`}::date and boekdatum < (${`${maand}-01`}::date + interval '1 month')
    group by boekdatum, maand, rekening, soort, run_id
    order by boekdatum, run_id nulls first, soort, maand, rekening`.execute(view<BetalingTables>(scope.tx));
  return rows.map(({ run_id, debet, credit, ...rest }) => ({
    ...rest,
    runId: run_id ?? undefined,
    debet: cents(debet),
    credit: cents(credit),
  }));
};

/** The month of the first entry; undefined when nothing was booked. */
export const findEersteMaand = async (scope: Scope): Promise<Month | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_overboeking')
    .select(({ fn }) => fn.min<Day | null>('boekdatum').as('dag'))
    .executeTakeFirst();
  return (row?.dag?.slice(0, 7) ?? undefined) as Month | undefined;
};
