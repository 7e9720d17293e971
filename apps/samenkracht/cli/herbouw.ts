/** Knows the commands that make again, from the events that are kept, what rooms keep of them: the lines of persons, the signals of a caseload. */
import { rebuildCaseload } from '@samenkracht/caseload';
import { schemaName } from '@samenkracht/core';
import { rebuildLijn } from '@samenkracht/plan';
import { systemClock, todayIn } from '@samenkracht/platform/clock';
import { inGemeente } from '@samenkracht/platform/db';
import { createLogger } from '@samenkracht/platform/log';
import { type Scope, systemActor } from '@samenkracht/platform/module';
import type { Command } from './command.ts';
import { databaseOptie, findDatabase, withDb } from './database.ts';

type Herbouw = (scope: Scope, na: string | undefined) => Promise<string | undefined>;

const command = (naam: string, wat: string, rebuild: Herbouw): Command => ({
  naam,
  gebruik: `${naam} [--gemeente 0599]`,
  uitleg: `${wat} Kan tijdens het werk, en gaat verder na een afbreking.`,
  opties: databaseOptie,
  run: async (args, io) => {
    const place = findDatabase(args, io);
    return withDb(place, async (db) => {
      for (const gemeente of place.gemeenten) {
        let bladzijden = 0;
        let na: string | undefined;
        do {
          const tot = na;
          // a transaction a page: work goes on beside it
          na = await inGemeente(db, gemeente, (tx) => {
            const now = systemClock.now();
            const om = { tx, actor: systemActor(gemeente), doel: 'systeem' as const, now, today: todayIn(now) };
            return rebuild({ ...om, log: createLogger({ niveau: 'silent' }), verzoekId: crypto.randomUUID() }, tot);
          });
          bladzijden += 1;
        } while (na !== undefined);
        io.write(`${JSON.stringify({ gemeente: schemaName(gemeente), bladzijden })}\n`);
      }
      return 0 as const;
    });
  },
});

export const lijnHerbouw = command(
  'lijn-herbouw',
  'Maakt de lijn van iedereen opnieuw uit de bewaarde gebeurtenissen.',
  rebuildLijn,
);

export const caseloadHerbouw = command(
  'caseload-herbouw',
  'Vult aan wat een coach vraagt en wat er telt, uit de bewaarde gebeurtenissen.',
  rebuildCaseload,
);
