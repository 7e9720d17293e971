/** Proves that the sample city has programmes at work: each of its steps is one that the rules allow, and enough have ended to be counted. */
import { composeModules, parseSettings } from '@samenkracht/app-api';
import { gemeenteCode } from '@samenkracht/core';
import { openDb } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { testDb, testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { loadProgrammas } from './programmas.ts';

const settings = parseSettings(
  {
    adres: 'http://127.0.0.1:8080',
    gemeente: '0599',
    gemeenten: ['0599', '0556'],
    middelen: [],
    brp: { url: 'http://127.0.0.1:9' },
    loon: { url: 'http://127.0.0.1:9' },
  },
  'this test',
);
const medewerker = (naam: string, gemeente: string): Actor => ({
  ...{ id: naam, soort: 'medewerker', naam, gemeente: gemeenteCode(gemeente) },
  rollen: ['coach', 'teamleider'],
});
const thomas = medewerker('thomas', '0599');
const joris = medewerker('joris', '0556');

test('in two municipalities, each with its own programmes', async () => {
  const nowhere = openDb({ url: 'postgres://niemand@127.0.0.1:9/nergens' });
  const { modules } = composeModules(settings, nowhere);
  const db = await testDb(modules);
  const server = await testServer(db, modules, [thomas, joris]);
  try {
    const city = await sampleCity(db);
    await loadCity(db, city);
    await loadProgrammas(db, city);
    await loadProgrammas(db, city);
    const cijfers = (await server.call(thomas, 'GET /programmas/werkloont/cijfers?van=2026-01-01&totEnMet=2026-12-31'))
      .body;
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
    await nowhere.close();
  }
});
