/** Proves signing in and out with a real provider, a real database and two processes; and every way to cheat that we know. */
import { day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { medewerkers } from '../store/medewerker.ts';
import { insertVertegenwoordiging } from '../store/vertegenwoordiging.ts';
import {
  codeOf,
  fatima,
  maassluis,
  type Opstelling,
  openBrowser,
  opstellen,
  redenOf,
} from './aanmelden.voorbeelden.ts';

let o: Opstelling;
beforeEach(async () => {
  o = await opstellen();
});
afterEach(() => o.close());

describe('a resident', () => {
  test('signs in, and lands where he was going, with a session', async () => {
    const browser = openBrowser(o);
    const done = await browser.alsFatima('substantieel', '/aanvraag?stap=2');
    expect(done).toMatchObject({ status: 302, location: 'http://127.0.0.1:8080/aanvraag?stap=2' });
    const sessie = await browser.request('/sessie');
    expect(JSON.parse(sessie.body)).toEqual({
      actor: {
        id: fatima.persoonId,
        soort: 'inwoner',
        naam: fatima.naam,
        rollen: ['inwoner'],
        gemeente: '0599',
        persoonId: fatima.persoonId,
      },
      verlooptOp: '2026-11-02T09:15:00Z',
    });
  });

  test('with too low a level gets no session, and is told what to do', async () => {
    const browser = openBrowser(o);
    expect(redenOf(await browser.alsFatima('basis'))).toBe('NIVEAU_TE_LAAG');
    expect(browser.cookies.has('sessie')).toBe(false);
    const redenen = JSON.parse((await browser.request('/aanmelden/redenen')).body) as {
      reden: string;
      uitleg: string;
    }[];
    expect(redenen.find(({ reden }) => reden === 'NIVEAU_TE_LAAG')?.uitleg).toContain('kies dat niveau');
  });

  test('whom persoon does not know gets no session', async () => {
    expect(redenOf(await openBrowser(o).alsOnbekende())).toBe('PERSOON_NIET_GEVONDEN');
  });

  test('who stops at the provider can begin again', async () => {
    const browser = openBrowser(o);
    expect(redenOf(await browser.meldAan('digid', { annuleren: 'ja' }))).toBe('GEANNULEERD');
    expect((await browser.alsFatima()).status).toBe(302);
    expect((await browser.request('/sessie')).status).toBe(200);
  });

  test('acts for whom he represents, from the day on and until it is ended', async () => {
    const henk = 'f0000000-0000-4000-8000-000000000009';
    await o.database.scope((scope) =>
      insertVertegenwoordiging(scope, {
        soort: 'bewindvoerder',
        persoonId: henk,
        vertegenwoordigerId: fatima.persoonId,
        onderwerpId: undefined,
        grond: 'beschikking kantonrechter Rotterdam',
        geldig: { from: day('2026-11-02'), until: day('2026-11-03') },
      }),
    );
    const browser = openBrowser(o);
    await browser.alsFatima();
    expect(JSON.parse((await browser.request('/dossier')).body)).toMatchObject({ namens: [henk] });
    o.database.clock.advance({ hours: 24 });
    await browser.alsFatima();
    expect(JSON.parse((await browser.request('/dossier')).body)).toMatchObject({ namens: [] });
  });
});

describe('a professional', () => {
  test('gets his roles, and is the same actor the next time', async () => {
    const [eerste, tweede] = [openBrowser(o), openBrowser(o)];
    await eerste.als('Rob de Wit');
    await tweede.als('Rob de Wit');
    const [een, twee] = await Promise.all([eerste.request('/sessie'), tweede.request('/sessie')]);
    expect(JSON.parse(een.body)).toMatchObject({
      actor: { naam: 'Rob de Wit', rollen: ['consulent'], soort: 'medewerker' },
    });
    expect((JSON.parse(een.body) as { actor: unknown }).actor).toEqual(
      (JSON.parse(twee.body) as { actor: unknown }).actor,
    );
  });

  test('is known to colleagues and residents from then on, with the number of his work', async () => {
    await openBrowser(o).als('Selma Yilmaz');
    await openBrowser(o).als('Rob de Wit');
    const coaches = await o.database.scope(({ tx }) => medewerkers.withRol(tx, 'coach'));
    expect(coaches).toMatchObject([{ naam: 'Selma Yilmaz', rollen: ['coach'], telefoon: '010 000 00 07' }]);
    const ids = [...coaches.map(({ id }) => id), 'niemand'];
    expect((await o.database.scope(({ tx }) => medewerkers.find(tx, ids))).size).toBe(1);
  });

  test('of another municipality works in his own schema, where he began or not', async () => {
    const browser = openBrowser(o);
    await browser.als('Marit Smit');
    expect(browser.cookies.get('sessie')).toMatch(/^0556\./);
    expect(JSON.parse((await browser.request('/dossier')).body)).toMatchObject({ gemeente: '0556' });
    const rows = await o.database.scope((scope) => sql`select 1 from toegang_sessie`.execute(view(scope.tx)), {
      gemeente: maassluis,
    });
    expect(rows.rows).toHaveLength(1);
  });

  test('cannot move his session to another municipality', async () => {
    const browser = openBrowser(o);
    await browser.als('Marit Smit');
    browser.cookies.set('sessie', (browser.cookies.get('sessie') ?? '').replace('0556', '0599'));
    expect(codeOf(await browser.request('/dossier'))).toBe('NIET_AANGEMELD');
  });
});

describe('a sign-in', () => {
  test('works once: the same state, nonce and code give no second session', async () => {
    const browser = openBrowser(o);
    const terug = await browser.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' });
    const aanmelding = browser.cookies.get('aanmelding') ?? '';
    await browser.request(terug);
    const dief = openBrowser(o);
    dief.cookies.set('aanmelding', aanmelding);
    expect(redenOf(await dief.request(terug))).toBe('AANMELDING_AL_GEBRUIKT');
    expect(dief.cookies.has('sessie')).toBe(false);
  });

  test('that comes back twice at the same moment gives one session', async () => {
    const browser = openBrowser(o);
    const terug = await browser.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' });
    const both = await Promise.all([browser.request(terug), browser.request(terug, { at: o.tweede })]);
    expect(both.map(redenOf).sort()).toEqual(['AANMELDING_AL_GEBRUIKT', null].sort());
    const { rows } = await o.database.scope((scope) => sql`select 1 from toegang_sessie`.execute(view(scope.tx)));
    expect(rows).toHaveLength(1);
  });

  test('that comes back once more in a signed-in browser just goes on', async () => {
    const browser = openBrowser(o);
    const terug = await browser.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' }, '/inkomsten');
    const aanmelding = browser.cookies.get('aanmelding') ?? '';
    await browser.request(terug);
    browser.cookies.set('aanmelding', aanmelding);
    expect((await browser.request(terug)).location).toBe('http://127.0.0.1:8080/inkomsten');
  });

  test('in another browser than began it is refused, and the first one can still finish', async () => {
    const browser = openBrowser(o);
    const terug = await browser.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' });
    expect(redenOf(await openBrowser(o).request(terug))).toBe('ANDERE_BROWSER');
    expect((await browser.request(terug)).location).toBe('http://127.0.0.1:8080/start');
  });

  test('with the code of another sign-in is refused: the nonce and the verifier do not fit', async () => {
    const [slachtoffer, dief] = [openBrowser(o), openBrowser(o)];
    const vanSlachtoffer = new URL(await slachtoffer.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' }));
    const vanDief = new URL(await dief.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' }));
    vanDief.searchParams.set('code', vanSlachtoffer.searchParams.get('code') ?? '');
    expect(redenOf(await dief.request(vanDief.href))).toBe('AANMELDING_NIET_GELDIG');
    expect(dief.cookies.has('sessie')).toBe(false);
  });

  test('with a state that nobody made is refused', async () => {
    const browser = openBrowser(o);
    expect(redenOf(await browser.request('/aanmelden/terug?code=x&state=y'))).toBe('AANMELDING_ONBEKEND');
    expect(redenOf(await browser.request('/aanmelden/terug'))).toBe('AANMELDING_ONBEKEND');
  });

  test('that took longer than a quarter of an hour is over', async () => {
    const browser = openBrowser(o);
    const terug = await browser.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' });
    o.database.clock.advance({ minutes: 15 });
    expect(redenOf(await browser.request(terug))).toBe('AANMELDING_VERLOPEN');
  });

  test('can begin in one process and end in another', async () => {
    const browser = openBrowser(o);
    const terug = await browser.gaNaarAanbieder('digid', { persoon: fatima.id, niveau: 'hoog' });
    expect((await browser.request(terug, { at: o.tweede })).location).toBe('http://127.0.0.1:8080/start');
    expect((await browser.request('/dossier')).status).toBe(200);
  });

  test('leads nowhere else than to our own pages', async () => {
    const browser = openBrowser(o);
    expect((await browser.alsFatima('hoog', '//kwaad.example/')).location).toBe('http://127.0.0.1:8080/');
  });

  test('at a provider that does not answer says so', async () => {
    expect(redenOf(await openBrowser(o).request('/aanmelden/weg?naar=/start'))).toBe('AANMELDDIENST_NIET_BEREIKBAAR');
  });

  test('in a way that does not exist is not found', async () => {
    expect(codeOf(await openBrowser(o).request('/aanmelden/onzin'))).toBe('MIDDEL_ONBEKEND');
  });

  test('is begun only so often from one address, over all processes, and from another address still', async () => {
    const browser = openBrowser(o, '198.51.100.7');
    for (let n = 0; n < 8; n += 1) await browser.request('/aanmelden/digid', { at: n % 2 === 0 ? o.server : o.tweede });
    expect(redenOf(await browser.request('/aanmelden/digid'))).toBe('TE_VAAK_AANGEMELD');
    expect(redenOf(await openBrowser(o, '198.51.100.8').request('/aanmelden/digid'))).toBeNull();
    o.database.clock.advance({ minutes: 5 });
    expect(redenOf(await browser.request('/aanmelden/digid'))).toBeNull();
  });
});
