/** Knows the command that makes the lines of all persons again from the events that are kept. */
import { schemaName } from '@samenkracht/core';
import { rebuildLijn } from '@samenkracht/plan';
import { systemClock, todayIn } from '@samenkracht/platform/clock';
import { inGemeente } from '@samenkracht/platform/db';
import { createLogger } from '@samenkracht/platform/log';
import { systemActor } from '@samenkracht/platform/module';
import type { Command } from './command.ts';
import { databaseOptie, findDatabase, withDb } from './database.ts';

export const lijnHerbouw: Command = {
  naam: 'lijn-herbouw',
  gebruik: 'lijn-herbouw [--gemeente 0599]',
  uitleg:
    'Maakt de lijn van iedereen opnieuw uit de bewaarde gebeurtenissen. Kan tijdens het werk, en gaat verder na een afbreking.',
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
            return rebuildLijn({ ...om, log: createLogger({ niveau: 'silent' }), verzoekId: crypto.randomUUID() }, tot);
          });
          bladzijden += 1;
        } while (na !== undefined);
        io.write(`${JSON.stringify({ gemeente: schemaName(gemeente), bladzijden })}\n`);
      }
      return 0 as const;
    });
  },
};
