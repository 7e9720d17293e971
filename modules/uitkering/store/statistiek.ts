/** Knows where the figures of a month come from: the newest version of each month that was decided, read in sets. */
import type { Month } from '@samenkracht/core';
import type { Maandfeiten } from '@samenkracht/participatiewet';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Statistiekregel, toStatistiekregel } from '../domain/statistiek.ts';
import { begin } from './lopend.ts';
import type { MaandTables } from './maandtabellen.ts';

const setgrootte = 1_000;

/** Read in sets, so that the facts of a city are never in memory at once. */
export const findStatistiek = async (scope: Scope, maand: Month): Promise<readonly Statistiekregel[]> => {
  const regels: Statistiekregel[] = [];
  let na = begin;
  for (;;) {
    const rows = await view<MaandTables>(scope.tx)
      .selectFrom('uitkering_maand as m')
      .innerJoin('uitkering as u', 'u.id', 'm.uitkering_id')
      .select(['m.uitkering_id', 'm.invoer', 'm.uitkomst', 'u.ingangsdatum', 'u.einddatum'])
      .distinctOn('m.uitkering_id')
      .where('m.maand', '=', maand)
      .where('m.uitkering_id', '>', na)
      .orderBy('m.uitkering_id')
      .orderBy('m.versie', 'desc')
      .limit(setgrootte)
      .execute();
    for (const row of rows) {
      const regel = toStatistiekregel({
        uitkeringId: row.uitkering_id,
        ingangsdatum: row.ingangsdatum,
        einddatum: row.einddatum ?? undefined,
        maand,
        feiten: row.invoer as Maandfeiten,
        uitkomst: row.uitkomst,
      });
      if (regel !== undefined) regels.push(regel);
    }
    const laatste = rows.at(-1);
    if (laatste === undefined || rows.length < setgrootte) return regels;
    na = laatste.uitkering_id;
  }
};
