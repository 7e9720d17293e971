/** Proves that who looks around finds complaints to deal with, entered once, and that one counts at the desk that guides who sent it. */
import { gemeenteCode } from '@samenkracht/core';
import { findPersoonByBsn } from '@samenkracht/persoon';
import type { Actor } from '@samenkracht/platform/module';
import { testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf } from '@samenkracht/testing/stad';
import pg from 'pg';
import { expect, test } from 'vitest';
import { loadCity, sampleCity } from './city.ts';
import { caseloadinstelling } from './formulieren.voorbeelden.ts';
import { modules as huis } from './huis.voorbeelden.ts';
import { loadKlachten } from './klachten.ts';
import { medewerkerOf } from './werkvoorraad.ts';

const rotterdam = gemeenteCode('0599');
/** The whole house; what asks others for pay has nobody to ask here. */
const modules = huis.map((een) => (een.naam === 'uitkering' ? { ...een, jobs: [], subscriptions: [] } : een));

test('one waits, one is being dealt with; who is guided by the desk is counted there, who complained is told', async () => {
  const db = await testDb(modules);
  const city = await sampleCity(db);
  await loadCity(db, city);
  await loadKlachten(db, city);
  await loadKlachten(db, city);
  const [ineke, thomas] = [medewerkerOf(rotterdam, 'klachtbehandelaar'), medewerkerOf(rotterdam, 'teamleider')];
  const persoonId = await db.scope(async (scope) => (await findPersoonByBsn(scope, bsnOf('mila')))?.id ?? '');
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  await client.query(`set search_path to gm0599`);
  await client.query(`insert into caseload_instelling (inhoud, door, door_naam, op) values ($1, 'x', 'x', now())`, [
    JSON.stringify(caseloadinstelling),
  ]);
  await client.query(`insert into caseload_team values (gen_random_uuid(), 'Noord')`);
  await client.query(`insert into caseload_consulent select 'samira', 'Samira', id, 36, '{}' from caseload_team`);
  await client.query(
    `insert into caseload_inwoner (persoon_id, klasse, consulent_id, sinds, aangemeld_op)
     values ($1, 'laag', 'samira', now(), '2026-01-01')`,
    [persoonId],
  );
  await client.end();
  const inwoner: Actor = {
    ...{ id: persoonId, soort: 'inwoner', naam: 'x', rollen: ['inwoner'], gemeente: rotterdam, persoonId },
  };
  const http = await testServer(
    db,
    modules,
    [ineke, thomas, inwoner].filter((een) => een !== undefined),
  );
  const { klachten } = (await http.call(ineke, 'GET /klachten')).body;
  expect(klachten.map(({ status }: { status: string }) => status).toSorted()).toEqual(['in behandeling', 'ontvangen']);
  const geteld = async () => {
    const { nu } = (await http.call(thomas, 'GET /caseload/sturing')).body;
    return nu.klachten.find(({ thema }: { thema: string }) => thema === 'informatie')?.aantal ?? 0;
  };
  expect(await geteld()).toBe(0);
  await http.call(inwoner, 'POST /mijn/klachten', {
    body: { thema: 'informatie', omschrijving: 'De brief was niet te begrijpen.', wilGehoordWorden: false },
  });
  await db.runJobs();
  expect(await geteld()).toBe(1);
  const { berichten } = (await http.call(inwoner, 'GET /mijn/berichten')).body;
  expect(berichten.map(({ titel }: { titel: string }) => titel)).toContain('Wij hebben uw klacht ontvangen');
  // on the line it stands for the resident, and not for who guides him
  const lijn = JSON.stringify((await http.call(inwoner, 'GET /mijn/lijn')).body);
  expect(lijn).toContain('klachtOntvangen');
  const teamlijn = JSON.stringify((await http.call(thomas, `GET /personen/${persoonId}/lijn`)).body);
  expect(teamlijn).not.toContain('klacht');
  await http.close();
  await db.close();
});
