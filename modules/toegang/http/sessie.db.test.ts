/** Proves sessions: new at each sign-in, ended for good, worthless when stolen, and safe with a clock that moves. */
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leave, medewerkers } from '../store/medewerker.ts';
import { codeOf, fatima, type Opstelling, openBrowser, opstellen } from './aanmelden.voorbeelden.ts';

let o: Opstelling;
beforeEach(async () => {
  o = await opstellen();
});
afterEach(() => o.close());

describe('a session', () => {
  test('is never one that the browser brought: signing in gives a new token and ends the old session', async () => {
    const browser = openBrowser(o);
    const planted = `0599.${'A'.repeat(43)}`;
    browser.cookies.set('sessie', planted);
    await browser.alsFatima();
    const first = browser.cookies.get('sessie') ?? '';
    expect(first).not.toBe(planted);
    await browser.als('Rob de Wit');
    const thief = openBrowser(o);
    thief.cookies.set('sessie', first);
    expect(codeOf(await thief.request('/dossier'))).toBe('NIET_AANGEMELD');
  });

  test('that was stolen is worth nothing after signing out, in every process', async () => {
    const browser = openBrowser(o);
    await browser.alsFatima();
    const thief = openBrowser(o);
    thief.cookies.set('sessie', browser.cookies.get('sessie') ?? '');
    expect((await thief.request('/dossier')).status).toBe(200);
    await browser.request('/afmelden', { method: 'POST' });
    expect(browser.cookies.has('sessie')).toBe(false);
    expect((await thief.request('/dossier')).status).toBe(401);
    expect((await thief.request('/dossier', { at: o.tweede })).status).toBe(401);
    expect(codeOf(await thief.request('/sessie'))).toBe('SESSIE_VERLOPEN');
  });

  test('is signed out at the provider too, where that is set', async () => {
    const [inwoner, medewerker] = [openBrowser(o), openBrowser(o)];
    await inwoner.alsFatima();
    await medewerker.als('Rob de Wit');
    const naarOf = async (browser: typeof inwoner) =>
      (JSON.parse((await browser.request('/afmelden', { method: 'POST' })).body) as { naar: string }).naar;
    expect(await naarOf(inwoner)).toBe('http://127.0.0.1:8080/aanmelden?reden=afgemeld');
    expect(await naarOf(medewerker)).toContain(`${o.standin.url}/session/end?`);
  });

  test('of who leaves is over at once, also what he opened elsewhere; signing in again he is back', async () => {
    const [thuis, werk, ander] = [openBrowser(o), openBrowser(o), openBrowser(o)];
    await thuis.als('Rob de Wit');
    await werk.als('Rob de Wit');
    await ander.als('Selma Yilmaz');
    const vertrek = () =>
      o.database.scope(async ({ tx, now }) => {
        const [rob] = await medewerkers.withRol(tx, 'consulent');
        return leave(tx, rob?.id ?? '', now);
      });
    expect(await vertrek()).toBe(true);
    expect((await thuis.request('/dossier')).status).toBe(401);
    expect((await werk.request('/dossier')).status).toBe(401);
    expect(codeOf(await ander.request('/sessie'))).toBeUndefined();
    expect(await vertrek()).toBe(false);
    await werk.als('Rob de Wit');
    expect((await werk.request('/dossier')).status).toBe(200);
    expect((await thuis.request('/dossier')).status).toBe(401);
  });

  test('of long ago is removed in the night, however often people sign in', async () => {
    const tel = async () =>
      (await o.database.scope(({ tx }) => sql`select 1 from toegang_sessie`.execute(view<unknown>(tx)))).rows.length;
    await openBrowser(o).alsFatima();
    for (let dag = 0; dag < 181; dag += 30) {
      o.database.clock.advance({ days: 30 });
      await openBrowser(o).alsFatima();
    }
    expect(await tel()).toBe(8);
    // in the evening somebody signs in once more: what was planned for the night is not put off by it
    o.database.clock.advance({ hours: 12 });
    await openBrowser(o).alsFatima();
    o.database.clock.advance({ hours: 12 });
    await o.database.runJobs();
    expect(await tel()).toBe(7);
  });

  test('signing out without one is fine', async () => {
    expect((await openBrowser(o).request('/afmelden', { method: 'POST' })).status).toBe(200);
  });

  test('that is lost answers 401 with a code, and after signing in again one is back where one was', async () => {
    const browser = openBrowser(o);
    expect(codeOf(await browser.request('/sessie'))).toBe('NIET_AANGEMELD');
    await browser.alsFatima();
    o.database.clock.advance({ minutes: 15 });
    const lost = await browser.request('/dossier');
    expect([lost.status, codeOf(lost)]).toEqual([401, 'NIET_AANGEMELD']);
    expect(codeOf(await browser.request('/sessie'))).toBe('SESSIE_VERLOPEN');
    const back = await browser.alsFatima('substantieel', '/aanvraag?stap=3');
    expect(back.location).toBe('http://127.0.0.1:8080/aanvraag?stap=3');
  });

  test('stays alive by use, up to its absolute end', async () => {
    const browser = openBrowser(o);
    await browser.alsFatima();
    for (let minutes = 10; minutes < 120; minutes += 10) {
      o.database.clock.advance({ minutes: 10 });
      expect((await browser.request('/dossier')).status).toBe(200);
    }
    o.database.clock.advance({ minutes: 10 });
    expect((await browser.request('/dossier')).status).toBe(401);
  });

  test('that was seen too late stays ended when the clock is set back', async () => {
    const browser = openBrowser(o);
    await browser.als('Rob de Wit');
    o.database.clock.advance({ minutes: 31 });
    expect((await browser.request('/dossier')).status).toBe(401);
    o.database.clock.advance({ minutes: -30 });
    expect((await browser.request('/dossier')).status).toBe(401);
  });

  test('ends when the clock goes back behind what was seen', async () => {
    const browser = openBrowser(o);
    await browser.als('Rob de Wit');
    o.database.clock.advance({ hours: -1 });
    expect((await browser.request('/dossier')).status).toBe(401);
    o.database.clock.advance({ hours: 1 });
    expect((await browser.request('/dossier')).status).toBe(401);
  });

  test('tells when the previous visit ended', async () => {
    const browser = openBrowser(o);
    await browser.als('Rob de Wit');
    o.database.clock.advance({ minutes: 20 });
    await browser.request('/dossier');
    o.database.clock.advance({ hours: 24 });
    await browser.als('Rob de Wit');
    expect(JSON.parse((await browser.request('/sessie')).body)).toMatchObject({ laatstGezien: '2026-11-02T09:20:00Z' });
  });

  test('stands in the database without its token, and without a BSN or an address of the network', async () => {
    const browser = openBrowser(o, '203.0.113.99');
    await browser.alsFatima();
    const token = browser.cookies.get('sessie') ?? '';
    const dump = await o.database.scope(async (scope) => {
      const sessies = await sql`select to_jsonb(s) as rij from toegang_sessie s`.execute(view(scope.tx));
      const aanmeldingen = await sql`select to_jsonb(a) as rij from toegang_aanmelding a`.execute(view(scope.tx));
      return JSON.stringify([sessies.rows, aanmeldingen.rows]);
    });
    expect(dump).toContain('token_hash');
    for (const secret of [token, token.slice(5), fatima.bsn, '203.0.113.99']) expect(dump).not.toContain(secret);
  });

  test('is removed when it is long over, and so is the sign-in', async () => {
    const browser = openBrowser(o);
    await browser.alsFatima();
    o.database.clock.advance({ days: 200 });
    await o.database.runJobs();
    const { rows } = await o.database.scope((scope) =>
      sql`select 1 from toegang_sessie union all select 1 from toegang_aanmelding`.execute(view(scope.tx)),
    );
    expect(rows).toEqual([]);
  });
});
