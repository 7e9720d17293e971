/** Knows who takes part in a programme and how it does, in sets: one query for a list, one for each figure. */
import type { Day, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type SqlBool, sql } from 'kysely';
import { eindeTermijn, gestopt } from '../domain/loop.ts';
import type { Dagen, PerMaand } from '../domain/tijdvak.ts';
import { type Deelnamestand, type DeelnameTables, toStand } from './deelname.ts';

const tables = (scope: Scope) => view<DeelnameTables>(scope.tx);

export type Keuring = 'lopend' | 'nadert' | 'te laat' | 'afgelopen';

/** Those of one programme, the nearest deadline first; as many as asked, after the last one of the page before. */
export const deelnemersVan = async (
  scope: Scope,
  programma: string,
  {
    stand,
    tot,
    aantal,
    na,
  }: { readonly stand: Keuring; readonly tot: Day; readonly aantal: number; readonly na?: string | undefined },
): Promise<{ readonly deelnemers: readonly Deelnamestand[]; readonly totaal: number }> => {
  const van = () => {
    const open = tables(scope).selectFrom('aanbod_deelname').where('programma', '=', programma);
    if (stand === 'afgelopen') return open.where('uitkomst', 'is not', null);
    const lopend = open.where('uitkomst', 'is', null);
    if (stand === 'nadert') return lopend.where('termijn_op', '>=', scope.today).where('termijn_op', '<=', tot);
    return stand === 'te laat' ? lopend.where('termijn_op', '<', scope.today) : lopend;
  };
  const eerst = sql<string>`coalesce(termijn_op, tot)`;
  const bladzijde = van().selectAll().orderBy(eerst).orderBy('id').limit(aantal);
  const rows = await (na === undefined
    ? bladzijde
    : bladzijde.where(
        sql<SqlBool>`(coalesce(termijn_op, tot), id) > (select coalesce(termijn_op, tot), id from aanbod_deelname where id = ${na})`,
      )
  ).execute();
  const { n } = await van()
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow();
  return { deelnemers: rows.map(toStand), totaal: Number(n) };
};

/** How it stands today, and of one year what began and ended in each month. */
export type Telling = {
  readonly lopend: number;
  readonly nadert: number;
  readonly teLaat: number;
  readonly begonnen: PerMaand;
  /** By the month of the last day, of each outcome. */
  readonly afloop: ReadonlyMap<string, PerMaand>;
};

type Tellingrij = { soort: string; sleutel: string | null; maand: Month | null; aantal: number };

const countAll = async (scope: Scope, programma: string, { from, until }: Dagen, nabij: Day) => {
  const { rows } = await sql<Tellingrij>`
    with d as (select * from aanbod_deelname where programma = ${programma})
    select 'lopend' as soort, null as sleutel, null as maand, count(*)::int as aantal from d where uitkomst is null
    union all select 'nadert', null, null, count(*)::int from d
      where uitkomst is null and termijn_op between ${scope.today} and ${nabij}
    union all select 'te laat', null, null, count(*)::int from d where uitkomst is null and termijn_op < ${scope.today}
    union all select 'begonnen', null, to_char(van, 'YYYY-MM'), count(*)::int from d
      where van >= ${from} and van < ${until} group by 3
    union all select 'afloop', uitkomst, to_char(tot - 1, 'YYYY-MM'), count(*)::int from d
      where uitkomst is not null and tot > ${from} and tot <= ${until} group by 2, 3
  `.execute(view<unknown>(scope.tx));
  return rows;
};

const perMaand = (rows: readonly Tellingrij[]): PerMaand =>
  new Map(rows.flatMap(({ maand, aantal }) => (maand === null ? [] : [[maand, aantal] as const])));

/** @param nabij the last day on which a deadline counts as near. */
export const tel = async (scope: Scope, programma: string, jaar: Dagen, nabij: Day): Promise<Telling> => {
  const per = Map.groupBy(await countAll(scope, programma, jaar, nabij), ({ soort }) => soort);
  const een = (soort: string): number => per.get(soort)?.[0]?.aantal ?? 0;
  const afloop = Map.groupBy(per.get('afloop') ?? [], ({ sleutel }) => sleutel ?? '');
  return {
    lopend: een('lopend'),
    nadert: een('nadert'),
    teLaat: een('te laat'),
    begonnen: perMaand(per.get('begonnen') ?? []),
    afloop: new Map([...afloop].map(([uitkomst, rows]) => [uitkomst, perMaand(rows)])),
  };
};

/** How many of a programme run now, of all programmes in one query. */
export const telLopend = async (scope: Scope, nabij: Day) => {
  const rows = await tables(scope)
    .selectFrom('aanbod_deelname')
    .select(({ fn }) => [
      'programma',
      fn.countAll<string>().as('lopend'),
      sql<string>`count(*) filter (where termijn_op <= ${nabij})`.as('nadert'),
    ])
    .where('uitkomst', 'is', null)
    .groupBy('programma')
    .execute();
  return new Map(
    rows.map(({ programma, lopend, nadert }) => [programma, { lopend: Number(lopend), nadert: Number(nadert) }]),
  );
};

/** Finished after a day, and not stopped or run out: what was done of a stock. */
export const telGedaanNa = async (scope: Scope, programma: string, op: Day): Promise<number> => {
  const row = await tables(scope)
    .selectFrom('aanbod_deelname')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('programma', '=', programma)
    .where('uitkomst', 'is not', null)
    .where('uitkomst', 'not in', [gestopt, eindeTermijn])
    .where(sql<SqlBool>`tot > ${op}::date + 1`)
    .executeTakeFirstOrThrow();
  return Number(row.n);
};

/** Participations with something written down, with a value where one is asked; with nothing asked all that began. */
export const telMet = async (
  scope: Scope,
  programma: string,
  telt: { readonly gegeven: string; readonly waarde?: string } | undefined,
): Promise<number> => {
  const alle = tables(scope)
    .selectFrom('aanbod_deelname')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('programma', '=', programma);
  const met = telt === undefined ? alle : alle.where(sql<SqlBool>`gegevens ->> ${telt.gegeven} is not null`);
  const rij = await (telt?.waarde === undefined
    ? met
    : met.where(sql<SqlBool>`gegevens ->> ${telt.gegeven} = ${telt.waarde}`)
  ).executeTakeFirstOrThrow();
  return Number(rij.n);
};

/** Running participations by each value of what was written down; and those that began in the period, by age. */
export const telPer = async (
  scope: Scope,
  programma: string,
  gegeven: string,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ waarde: string; n: string }>`
    select gegevens ->> ${gegeven} as waarde, count(*) as n from aanbod_deelname
    where programma = ${programma} and uitkomst is null and gegevens ->> ${gegeven} is not null
    group by 1 order by 1
  `.execute(view<unknown>(scope.tx));
  return new Map(rows.map(({ waarde, n }) => [waarde, Number(n)]));
};

/** Ages of who began in a period, half open, with how many and how many of them ended in each way. */
export const telLeeftijden = async (scope: Scope, programma: string, { from, until }: Dagen) => {
  const rows = await tables(scope)
    .selectFrom('aanbod_deelname')
    .select(({ fn }) => ['leeftijd', 'uitkomst', fn.countAll<string>().as('n')])
    .where('programma', '=', programma)
    .where('van', '>=', from)
    .where('van', '<', until)
    .groupBy(['leeftijd', 'uitkomst'])
    .execute();
  return rows.map(({ leeftijd, uitkomst, n }) => ({
    leeftijd: leeftijd ?? undefined,
    uitkomst: uitkomst ?? undefined,
    aantal: Number(n),
  }));
};

/** With a day written down in a period, half open: who got a house in a half-year. */
export const telDagIn = async (
  scope: Scope,
  programma: string,
  gegeven: string,
  van: Day,
  tot: Day,
): Promise<number> => {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from aanbod_deelname
    where programma = ${programma} and gegevens ->> ${gegeven} >= ${van} and gegevens ->> ${gegeven} < ${tot}
  `.execute(view<unknown>(scope.tx));
  return Number(rows[0]?.n ?? 0);
};

/** All that ran on a day of the period, half open, the oldest first. */
export const deelnamenIn = async (
  scope: Scope,
  programma: string,
  van: Day,
  tot: Day,
): Promise<readonly Deelnamestand[]> => {
  const rows = await tables(scope)
    .selectFrom('aanbod_deelname')
    .selectAll()
    .where('programma', '=', programma)
    .where('van', '<', tot)
    .where('tot', '>', van)
    .orderBy('van')
    .orderBy('id')
    .execute();
  return rows.map(toStand);
};
