/** Proves that who looks around finds a plan under way, one to sign, and a coach with talks this week. */
import { rebuildCaseload } from '@samenkracht/caseload';
import { gemeenteCode } from '@samenkracht/core';
import { findPersoonByBsn } from '@samenkracht/persoon';
import type { Actor } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf } from '@samenkracht/testing/stad';
import { actorIdOf } from '@samenkracht/toegang';
import pg from 'pg';
import { expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { modules } from './huis.voorbeelden.ts';
import { loadPlannen } from './plannen.ts';
import { medewerkersmiddel } from './standins.ts';

const basis = { naam: 'x', gemeente: gemeenteCode('0599') } as const;
const selma: Actor = {
  ...{ ...basis, soort: 'medewerker', rollen: ['coach'] },
  id: actorIdOf(medewerkersmiddel, voorbeeldmedewerkers.find(({ naam }) => naam === 'Selma Yilmaz')?.id ?? ''),
};

test('a signed plan with steps this week, one that waits, and talks in the agenda; entered once', async () => {
  const db = await testDb(modules);
  const city = await sampleCity(db);
  await loadCity(db, city);
  await loadPlannen(db, city);
  await loadPlannen(db, city);
  const [henkId = '', fatimaId = ''] = await db.scope(async (scope) =>
    Promise.all([findPersoonByBsn(scope, bsnOf('henk')), findPersoonByBsn(scope, bsnOf('fatima'))]).then((gevonden) =>
      gevonden.map((een) => een?.id),
    ),
  );
  const inwoner = (persoonId: string): Actor => ({
    ...basis,
    id: persoonId,
    soort: 'inwoner',
    rollen: ['inwoner'],
    persoonId,
  });
  const [henk, fatima] = [inwoner(henkId), inwoner(fatimaId)];
  const http = await testServer(db, modules, [selma, henk, fatima]);
  const plan = async (wie: Actor) => (await http.call(wie, 'GET /mijn/plan')).body.plan;
  expect(await plan(henk)).toMatchObject({ stand: 'getekend', dezeWeek: [expect.any(String), expect.any(String)] });
  expect(await plan(fatima)).toMatchObject({ stand: 'wacht op inwoner', versie: 2 });
  const { afspraken } = (await http.call(selma, 'GET /agenda')).body;
  expect(afspraken.map(({ wijze }: { wijze: string }) => wijze)).toEqual(['kantoor', 'video']);
  const { berichten, wacht } = (await http.call(henk, 'GET /mijn/coachberichten')).body;
  expect(berichten.map(({ van }: { van: string }) => van)).toEqual(['inwoner', 'medewerker', 'inwoner']);
  expect(wacht).toMatchObject({ teLaat: false });
  // what both signed reaches the day of the coach by its events alone: two steps are late four days on, the one that was done is not
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  await client.query(
    `insert into gm0599.caseload_inwoner (persoon_id, klasse, consulent_id, sinds, aangemeld_op)
     values ($1, 'laag', $2, '2026-01-01', '2026-01-01')`,
    [henkId, selma.id],
  );
  await client.end();
  await db.scope((scope) => rebuildCaseload(scope, undefined));
  const vraagt = async () => {
    const { mensen } = (await http.call(selma, 'GET /caseload/mijn')).body;
    const henks = mensen.find((een: { persoonId: string }) => een.persoonId === henkId);
    return henks.aanleidingen
      .map((een: { soort: string }) => een.soort)
      .filter((soort: string) => soort === 'planstap');
  };
  expect(await vraagt()).toEqual([]);
  db.clock.advance({ hours: 96 });
  expect(await vraagt()).toEqual(['planstap', 'planstap']);
  await http.close();
  await db.close();
});
