/** Knows the command that brings a database up to date. */
import { migrate } from '@samenkracht/platform/db';
import { listModules } from '../describe.ts';
import { type Command, GeweigerdeInvoer } from './command.ts';
import { databaseOptie, findDatabase } from './database.ts';

export const migreer: Command = {
  naam: 'migreer',
  gebruik: 'migreer [--gemeente 0599]',
  uitleg:
    'Maakt rollen en schemas en brengt alle tabellen op orde. DATABASE_URL is het adres van een rol die rollen mag maken.',
  opties: databaseOptie,
  run: async (args, io) => {
    const { ownerUrl, gemeenten } = findDatabase(args, io);
    if (ownerUrl === undefined) throw new GeweigerdeInvoer(['er is geen database: zet DATABASE_URL']);
    const report = await migrate(ownerUrl, gemeenten, await listModules());
    for (const { schema, module, naam } of report) io.write(`${schema} ${module}/${naam}\n`);
    io.write(report.length === 0 ? 'Alles was al bijgewerkt.\n' : `${report.length} bijgewerkt.\n`);
    return 0;
  },
};
