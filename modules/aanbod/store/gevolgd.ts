/** Knows whom a comparison can look at: their days in the benefit, their group and their steps, as other rooms told them. */
import type { Day } from '@samenkracht/core';
import { findIdentiteiten } from '@samenkracht/persoon';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Begonnen, Gevolgde, Uitkeringstijd } from '../domain/effect.ts';
import type { AanbodTables } from './tabellen.ts';

export type Gevolgd = {
  readonly gebeurtenisId: string;
  readonly persoonId: string;
  readonly soort: 'begin' | 'einde' | 'groep' | 'verder';
  readonly dag: Day;
  readonly waarde: string | undefined;
  readonly tijdstip: string;
};

/** An event that comes twice is kept once. One statement for however many. */
export const storeGevolgd = async (scope: Scope, feiten: readonly Gevolgd[]): Promise<void> => {
  if (feiten.length === 0) return;
  await sql`insert into aanbod_gevolgd (gebeurtenis_id, persoon_id, soort, dag, waarde, tijdstip)
    select * from unnest(${feiten.map(({ gebeurtenisId }) => gebeurtenisId)}::uuid[],
      ${feiten.map(({ persoonId }) => persoonId)}::uuid[], ${feiten.map(({ soort }) => soort)}::text[],
      ${feiten.map(({ dag }) => dag)}::date[], ${feiten.map(({ waarde }) => waarde ?? null)}::text[],
      ${feiten.map(({ tijdstip }) => tijdstip)}::timestamptz[])
    on conflict do nothing`.execute(view<AanbodTables>(scope.tx));
};

type Rij = { persoon_id: string; soort: Gevolgd['soort']; dag: Day; waarde: string | null };

/** Days in their order as times in the benefit: who begins while he is in it goes on, an end without a begin ends nothing. */
const tijdenIn = (rijen: readonly Rij[]): readonly Uitkeringstijd[] => {
  const tijden: Uitkeringstijd[] = [];
  for (const { soort, dag, waarde } of rijen) {
    const open = tijden.at(-1);
    const loopt = open !== undefined && open.tot === undefined;
    if (soort === 'begin' && !loopt) tijden.push({ van: dag, naarWerk: false });
    if (soort === 'einde' && loopt)
      tijden[tijden.length - 1] = { van: open.van, tot: dag, naarWerk: waarde === 'werk' };
  }
  return tijden;
};

/** Everybody of whom something was told, in three questions. */
export const findGevolgden = async (scope: Scope): Promise<readonly Gevolgde[]> => {
  const { rows } = await sql<Rij>`
    select persoon_id, soort, dag, waarde from aanbod_gevolgd order by persoon_id, dag, tijdstip, gebeurtenis_id`.execute(
    view<AanbodTables>(scope.tx),
  );
  const per = Map.groupBy(rows, ({ persoon_id }) => persoon_id);
  const wie = await findIdentiteiten(scope, [...per.keys()]);
  return [...per].map(([id, rijen]) => ({
    id,
    geboren: wie.get(id)?.geboren,
    uitkering: tijdenIn(rijen),
    groepen: rijen.flatMap(({ soort, dag, waarde }) => (soort === 'groep' ? [{ op: dag, groep: waarde ?? '' }] : [])),
    verder: rijen.flatMap(({ soort, dag }) => (soort === 'verder' ? [dag] : [])),
  }));
};

/** Who ever began which instrument, and when. */
export const findBegonnen = async (scope: Scope): Promise<ReadonlyMap<string, readonly Begonnen[]>> => {
  const rows = await view<AanbodTables>(scope.tx)
    .selectFrom('aanbod_verwijzing')
    .select(['instrument_id', 'persoon_id', 'begin'])
    .where('begin', 'is not', null)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ instrument_id }) => instrument_id)].map(([id, wie]) => [
      id,
      wie.flatMap(({ persoon_id, begin }) => (begin === null ? [] : [{ persoonId: persoon_id, op: begin }])),
    ]),
  );
};
