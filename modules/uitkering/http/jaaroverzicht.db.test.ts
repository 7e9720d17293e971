/** Knows what a resident sees of a year: what was paid, what is expected on the account, and the statement as a letter. */
import { testDb, testServer } from '@samenkracht/testing/db';
import { expect, test } from 'vitest';
import { addUitkering, henk, iedereen, modulesMet, payMonth, storePayer } from '../jobs/maand.voorbeelden.ts';

const modules = modulesMet();

test('een jaar: de betaalde maand telt, de volgende is te verwachten, de brief is een pdf; een vreemd jaar is er niet', async () => {
  const db = await testDb(modules);
  const server = await testServer(db, modules, iedereen);
  try {
    await storePayer(db);
    await addUitkering(db, henk);
    const voor = (await server.call(henk, 'GET /mijn/uitkering')).body.uitkering;
    expect(voor.volgende).toMatchObject({
      maand: '2026-11',
      betaling: { bedrag: 134_849, verrekend: 0, vakantietoeslag: 0, nabetaald: 0 },
    });
    await payMonth(server, '2026-11');
    const jaar = (await server.call(henk, 'GET /mijn/uitkering/jaren/2026')).body;
    expect(jaar.totaal).toMatchObject({ bijstand: 134_849, betaald: 134_849, vakantietoeslag: 7_097, inkomen: 0 });
    expect(jaar.maanden.slice(9).map(({ stand }: { stand: string }) => stand)).toEqual([
      'elders',
      'besloten',
      'nog niet',
    ]);
    expect(jaar.jaaropgave).toMatchObject({ netto: 134_849, bruto: null, voorbij: false });
    expect(jaar.jaaropgave.ontbreekt[0].waarom).toContain('nog niet voorbij');
    const na = (await server.call(henk, 'GET /mijn/uitkering')).body.uitkering;
    expect(na).toMatchObject({ volgende: { maand: '2026-12', betaling: { bedrag: 134_849 } }, jaar: 2026 });
    const opgave = await server.call(henk, 'GET /mijn/uitkering/jaren/2026/jaaropgave');
    expect([opgave.status, opgave.bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await server.call(henk, 'GET /mijn/uitkering/jaren/2024')).body.code).toBe('JAAR_ONBEKEND');
  } finally {
    await server.close();
    await db.close();
  }
});
