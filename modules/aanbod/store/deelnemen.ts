/** Knows the days that somebody was there, what of his week is taken, and how much of a week he can carry. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { sleutelVan } from '../domain/programma.ts';
import { type Beslag, geplandeTot, programmabeslag } from '../domain/samenloop.ts';
import { metPlek } from '../domain/verwijzing.ts';
import { lopendeLoops } from './deelname.ts';
import { toVersie } from './instrument.ts';
import { programmasVan } from './programma.ts';
import type { AanbodTables, InstrumentversieRow } from './tabellen.ts';

export type Aanwezigheid = { readonly dag: Day; readonly stand: 'aanwezig' | 'afgemeld' | 'afwezig' };

/** One word about a day of somebody's participation. */
export type Presentie = Aanwezigheid & { readonly verwijzingId: string };

/** @returns the number of each word, in order. */
export const insertAanwezigheid = async (
  scope: Scope,
  woorden: readonly Presentie[],
): Promise<readonly (Presentie & { readonly volgnummer: number })[]> => {
  if (woorden.length === 0) return [];
  const rows = await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_aanwezigheid')
    .values(
      woorden.map(({ verwijzingId, dag, stand }) => ({
        ...{ verwijzing_id: verwijzingId, dag, stand },
        ...{ door: scope.actor.id, op: scope.now.toString() },
      })),
    )
    .returning(['volgnummer', 'verwijzing_id', 'dag', 'stand'])
    .execute();
  return rows.map(({ verwijzing_id, volgnummer = 0, ...row }) => ({ verwijzingId: verwijzing_id, volgnummer, ...row }));
};

/** The last word about each day, oldest first, of several participations at once. */
export const findAanwezigheid = async (
  scope: Scope,
  verwijzingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Aanwezigheid[]>> => {
  if (verwijzingIds.length === 0) return new Map();
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_aanwezigheid')
    .distinctOn(['verwijzing_id', 'dag'])
    .select(['verwijzing_id', 'dag', 'stand'])
    .where('verwijzing_id', 'in', verwijzingIds)
    .orderBy('verwijzing_id')
    .orderBy('dag')
    .orderBy('volgnummer', 'desc')
    .execute();
  const perVerwijzing = Map.groupBy(rows, ({ verwijzing_id }) => verwijzing_id);
  return new Map([...perVerwijzing].map(([id, dagen]) => [id, dagen.map(({ dag, stand }) => ({ dag, stand }))]));
};

export type Draagkracht = { readonly vanaf: Day; readonly minuten: number; readonly reden: string };

export const insertDraagkracht = async (
  scope: Scope,
  persoonId: string,
  { vanaf, minuten, reden }: Draagkracht,
): Promise<void> => {
  await view<AanbodTables>(scope.tx)
    .insertInto('aanbod_draagkracht')
    .values({
      id: crypto.randomUUID(),
      persoon_id: persoonId,
      vanaf,
      minuten,
      reden,
      door: scope.actor.id,
      op: scope.now.toString(),
    })
    .execute();
};

/** What was agreed last and has begun; undefined when nothing was. */
export const findDraagkracht = async (scope: Scope, persoonId: string): Promise<Draagkracht | undefined> =>
  view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_draagkracht')
    .select(['vanaf', 'minuten', 'reden'])
    .where('persoon_id', '=', persoonId)
    .where('vanaf', '<=', scope.today)
    .orderBy('vanaf', 'desc')
    .orderBy('op', 'desc')
    .executeTakeFirst();

type BeslagRow = InstrumentversieRow & { verwijzing_id: string; begin: Day | null };

/** By instruments: who did not begin yet is taken to begin today. */
const instrumentbeslag = async (
  scope: Scope,
  persoonId: string,
  zonder: string | undefined,
): Promise<readonly Beslag[]> => {
  const { rows } = await sql<BeslagRow>`
    select s.*, v.id as verwijzing_id, v.begin from aanbod_verwijzing v
    join aanbod_instrumentversie s on s.instrument_id = v.instrument_id and s.versie = v.versie
    where v.persoon_id = ${persoonId} and v.status = any(${[...metPlek]}::text[])
      and (${zonder ?? null}::uuid is null or v.id <> ${zonder ?? null}::uuid)`.execute(view<AanbodTables>(scope.tx));
  return rows.map((row) => {
    const { naam, tijden, eigenMinuten, weken } = toVersie(row);
    const begin = row.begin ?? scope.today;
    const tot = geplandeTot(begin, weken);
    // who is still there after the planned end is there today as well
    const werkelijk = tot !== undefined && tot <= scope.today ? undefined : tot;
    return { naam, begin, tijden, eigenMinuten, ...(werkelijk === undefined ? {} : { tot: werkelijk }) };
  });
};

/** By programmes; of one that is not defined any more nothing is known. */
const programmabeslagVan = async (scope: Scope, persoonId: string): Promise<readonly Beslag[]> => {
  const loops = await lopendeLoops(scope, persoonId);
  if (loops.length === 0) return [];
  const alle = new Map((await programmasVan(scope)).map(({ programma }) => [sleutelVan(programma), programma]));
  return loops.flatMap(({ sleutel, loop }) => {
    const programma = alle.get(sleutel);
    return programma === undefined ? [] : [programmabeslag(programma, loop, scope.today)];
  });
};

/** What of somebody's week is taken or promised. @param zonder the participation in an instrument that is asked about. */
export const findBeslag = async (
  scope: Scope,
  persoonId: string,
  zonder: string | undefined,
): Promise<readonly Beslag[]> => [
  ...(await instrumentbeslag(scope, persoonId, zonder)),
  ...(await programmabeslagVan(scope, persoonId)),
];
