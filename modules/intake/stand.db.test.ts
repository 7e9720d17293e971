/** Proves the short state of intake and perspective: nothing yet, on the way, done, and the same for the resident as for who guides him. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  femke,
  groepen,
  joris,
  keukenhulp,
  openPerspectiefwereld,
  type Perspectiefwereld,
  rob,
  schoon,
  selma,
  thuiszorg,
  van,
} from './perspectiefwereld.voorbeelden.ts';

let wereld: Perspectiefwereld;
beforeAll(async () => {
  wereld = await openPerspectiefwereld();
});
afterAll(() => wereld.close());

/** As both read it: one and the same. */
const stand = async () => {
  const eigen = await wereld.http.call(wereld.henk, 'GET /mijn/intakestand');
  const staf = await wereld.http.call(selma, `GET ${van(wereld.henk)}/intakestand`);
  expect(eigen.status, JSON.stringify(eigen.body)).toBe(200);
  expect(staf.body).toEqual(eigen.body);
  return eigen.body;
};

test('before anything was told', async () => {
  expect(await stand()).toEqual({ intake: null, uitgenodigd: false, perspectief: null, groep: null });
});

test('a story that was begun, with what cannot wait until it is settled', async () => {
  const { http, henk } = wereld;
  const { body } = await http.call(henk, 'POST /mijn/intakes', { body: {} });
  expect((await stand()).intake).toMatchObject({ wijze: 'alleen', afgerondOp: null, dringend: 0 });
  const antwoorden = [{ vraag: 'inkomen.eten', versie: 0, waarde: false }];
  const { body: na } = await http.call(henk, `POST /mijn/intakes/${body.id}/antwoorden`, { body: { antwoorden } });
  expect((await stand()).intake.dringend).toBe(1);
  await http.call(selma, `POST /intakesignalen/${na.signalen[0].id}/afhandeling`, {
    body: { uitkomst: 'geholpen', toelichting: 'Een pakket gebracht.' },
  });
  expect((await stand()).intake.dringend).toBe(0);
});

test('an invitation stands until it is answered', async () => {
  const { http, henk } = wereld;
  await http.call(selma, `POST ${van(henk)}/intakeuitnodigingen`, { body: { reden: 'Kijken of alles nog klopt.' } });
  expect((await stand()).uitgenodigd).toBe(true);
  const { body } = await http.call(henk, 'GET /mijn/intake');
  await http.call(henk, `POST /mijn/intakeuitnodigingen/${body.uitnodiging.id}/antwoord`, {
    body: { antwoord: 'nu niet' },
  });
  expect((await stand()).uitgenodigd).toBe(false);
});

test('the newest perspective with the occupation that is nearest, what he said to it, and his group', async () => {
  const { http, henk, leg } = wereld;
  const { body } = await http.call(henk, 'POST /mijn/ervaringen', { body: { soort: 'werk', beroepId: keukenhulp } });
  const route = `PUT /mijn/ervaringen/${body.ervaring.id}/vaardigheden`;
  await http.call(henk, route, { body: { vaardigheden: [schoon] } });
  const schrijf = (na: number) =>
    http.call(selma, `POST ${van(henk)}/perspectief`, {
      body: { na, kan: 'Koken.', wil: 'Een keuken.', volgendeStap: 'Meelopen.', belemmeringen: [] },
    });
  await schrijf(0);
  expect((await stand()).perspectief).toMatchObject({ versie: 1, reactie: 'geen', dichtstbij: null });
  for (const beroepId of [thuiszorg, keukenhulp])
    await http.call(henk, 'POST /mijn/beroepswensen', { body: { beroepId } });
  await schrijf(1);
  await http.call(henk, 'POST /mijn/perspectief/reactie', { body: { versie: 2, klopt: false, reactie: 'Te ver.' } });
  expect((await stand()).perspectief).toMatchObject({
    versie: 2,
    reactie: 'klopt niet',
    dichtstbij: { beroep: 'keukenhulp', heeft: 1, gevraagd: 20 },
  });
  await leg(femke, groepen);
  await http.call(selma, `POST ${van(henk)}/groep`, { body: { groep: 'samen', reden: 'Besproken met Henk.' } });
  expect((await stand()).groep).toBe('Samen aan de slag');
});

test('who has no task there sees nothing, and who looked stands in the record', async () => {
  const { http, henk, ask } = wereld;
  expect((await http.call(rob, `GET ${van(henk)}/intakestand`)).status).toBe(403);
  expect((await http.call(joris, `GET ${van(henk)}/intakestand`)).body.code).toBe('PERSOON_ONBEKEND');
  const regels = await ask("select distinct omschrijving from gm0599.logboek_regel where actor_id = 'selma'");
  expect(regels.map((een) => een['omschrijving'])).toContain('Stand van intake en perspectief');
});
