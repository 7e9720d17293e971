/** Proves that the sample city has programmes at work: each of its steps is one that the rules allow, and enough have ended to be counted. */
import { gemeenteCode } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import { testDb, testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';
import { loadProgrammas } from './programmas.ts';

const medewerker = (naam: string, gemeente: string): Actor => ({
  ...{ id: naam, soort: 'medewerker', naam, gemeente: gemeenteCode(gemeente) },
  rollen: ['coach', 'teamleider'],
});
const thomas = medewerker('thomas', '0599');
const joris = medewerker('joris', '0556');

test('in two municipalities, each with its own programmes', async () => {
  const db = await testDb(modules);
  const server = await testServer(db, modules, [thomas, joris]);
  try {
    const city = await sampleCity(db);
    await loadCity(db, city);
    await loadProgrammas(db, city);
    await loadProgrammas(db, city);
    const cijfers = (await server.call(thomas, 'GET /programmas/werkloont/cijfers')).body;
    expect(cijfers.indicatoren).toMatchObject([
      { beeindigd: 12, aantal: 5, deel: 41.7, streef: 36, oordeel: 'gehaald' },
    ]);
    const { body } = await server.call(thomas, 'GET /programmas/aanpak-statushouders/deelnemers?stand=nadert');
    expect(body.deelnemers).toMatchObject([{ termijn: { naam: 'begin van de inburgering' } }]);
    const lopend = async (wie: Actor) =>
      (await server.call(wie, 'GET /programmas')).body.programmas
        .filter((een: { lopend: number }) => een.lopend > 0)
        .map((een: { naam: string }) => een.naam);
    expect(await lopend(joris)).toEqual(['Werkervaringsplaats', 'Jobcoach']);
    expect(await lopend(thomas)).toContain('Iedereen doet mee naar vermogen');
  } finally {
    await server.close();
    await db.close();
  }
});
