/** Knows the command that follows the chain of the record of reads, changes and decisions from its begin. */
import { schemaName } from '@samenkracht/core';
import { controleerLogboek } from '@samenkracht/logboek';
import { inGemeente } from '@samenkracht/platform/db';
import type { Command } from './command.ts';
import { databaseOptie, findDatabase, withDb } from './database.ts';

export const logboekControle: Command = {
  naam: 'logboek-controle',
  gebruik: 'logboek-controle [--gemeente 0599]',
  uitleg: 'Volgt de keten van het logboek van begin tot eind. Eindigt met 2 als er iets veranderd of verdwenen is.',
  opties: databaseOptie,
  run: async (args, io) => {
    const place = findDatabase(args, io);
    return withDb(place, async (db) => {
      let whole = true;
      for (const gemeente of place.gemeenten) {
        const controle = await inGemeente(db, gemeente, (tx) => controleerLogboek(tx));
        whole &&= controle.heel;
        io.write(`${JSON.stringify({ gemeente: schemaName(gemeente), ...controle })}\n`);
      }
      return whole ? 0 : 2;
    });
  },
};
