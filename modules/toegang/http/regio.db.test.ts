/** Proves that a professional of a regional organisation works in one municipality at a time, with the roles he has there, and nowhere else. */
import { gemeenteCode } from '@samenkracht/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { medewerkers } from '../store/medewerker.ts';
import { codeOf, maassluis, type Opstelling, openBrowser, opstellen } from './aanmelden.voorbeelden.ts';

const [vlaardingen, schiedam] = [gemeenteCode('0622'), gemeenteCode('0606')];
let o: Opstelling;
beforeAll(async () => {
  o = await opstellen(undefined, [gemeenteCode('0599'), maassluis, vlaardingen, schiedam]);
});
afterAll(() => o.close());

type Browser = ReturnType<typeof openBrowser>;
const json = async (browser: Browser, pad: string) => JSON.parse((await browser.request(pad)).body);
const wissel = (browser: Browser, gemeente: string) =>
  browser.request('/sessie/gemeente', { method: 'POST', body: { gemeente } });

test('goes from one to another and back: his roles are those of the place, and each sees only its own', async () => {
  const browser = openBrowser(o);
  await browser.als('Anouk van Rijn');
  const hier = await json(browser, '/sessie');
  expect(hier).toMatchObject({ actor: { gemeente: '0556', rollen: ['coach'] }, elders: ['0622', '0606'] });
  const oud = browser.cookies.get('sessie') ?? '';
  expect((await wissel(browser, '0622')).status).toBe(200);
  const daar = await json(browser, '/sessie');
  expect(daar).toMatchObject({
    actor: { gemeente: '0622', rollen: ['coach', 'teamleider'] },
    elders: ['0556', '0606'],
  });
  expect(daar.actor.id).toBe(hier.actor.id);
  expect(await json(browser, '/dossier')).toMatchObject({ gemeente: '0622' });
  // the old session is over for good
  const vorige = openBrowser(o);
  vorige.cookies.set('sessie', oud);
  expect((await vorige.request('/dossier')).status).toBe(401);
  expect((await wissel(browser, '0556')).status).toBe(200);
  expect(await json(browser, '/sessie')).toMatchObject({ actor: { gemeente: '0556', rollen: ['coach'] } });
});

test('is known as a colleague only where he came', async () => {
  const coaches = (gemeente: typeof maassluis) =>
    o.database.scope(({ tx }) => medewerkers.withRol(tx, 'coach'), { gemeente });
  expect((await coaches(vlaardingen)).map(({ naam }) => naam)).toEqual(['Anouk van Rijn']);
  expect(await coaches(schiedam)).toEqual([]);
});

test('going round does not make the day longer', async () => {
  const browser = openBrowser(o);
  await browser.als('Anouk van Rijn');
  for (let uur = 0; uur < 19; uur += 1) {
    o.database.clock.advance({ minutes: 29 });
    await browser.request('/dossier');
  }
  expect((await wissel(browser, '0606')).status).toBe(200);
  o.database.clock.advance({ minutes: 29 });
  expect((await browser.request('/dossier')).status).toBe(200);
  o.database.clock.advance({ minutes: 29 });
  expect((await browser.request('/dossier')).status).toBe(401);
});

test.each(['0599', '9999', '0556'])('to %s, where he has no work or is already: refused', async (gemeente) => {
  const browser = openBrowser(o);
  await browser.als('Anouk van Rijn');
  expect(codeOf(await wissel(browser, gemeente))).toBe('GEMEENTE_NIET_VAN_U');
});

test('who works in one municipality goes nowhere, and who is not signed in neither', async () => {
  const browser = openBrowser(o);
  expect((await wissel(browser, '0556')).status).toBe(401);
  await browser.als('Rob de Wit');
  expect((await json(browser, '/sessie')).elders).toBeUndefined();
  expect(codeOf(await wissel(browser, '0556'))).toBe('GEMEENTE_NIET_VAN_U');
});
