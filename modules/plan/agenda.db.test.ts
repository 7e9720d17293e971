/** Proves the agenda as a file under a secret address, until it is taken back or its owner may no longer have it, and links of talks with images. */
import { gemeenteCode } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withAgenda } from './index.ts';
import { startEigenaar } from './jobs/eigenaar.ts';
import { bram, openWereld, rob, selma, thomas, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

const gewoon = { op: '2026-11-10', tijd: '10:00', minuten: 45, wijze: 'kantoor', plaats: 'Werkplein Zuid' };
const van = (wie: Actor) => `/personen/${wie.persoonId}`;
const maak = (over: object) =>
  wereld.call(selma, `POST ${van(wereld.henk)}/afspraken`, { body: { ...gewoon, onderwerp: 'voortgang', ...over } });

describe('an agenda for a program', () => {
  const lees = (pad: string) => wereld.call(undefined, `GET ${pad.replace('/api/v1', '')}`);

  test('time and place only, under a secret address that can be taken back', async () => {
    await maak({ op: '2026-11-17', wijze: 'telefoon', plaats: '' });
    const weg = (await maak({ op: '2026-11-18' })).body.afspraken[0].id;
    await wereld.call(selma, `POST ${van(wereld.henk)}/afspraken/${weg}/afloop`, { body: { stand: 'afgezegd' } });
    expect((await wereld.call(wereld.henk, 'GET /mijn/agendasleutel')).body).toEqual({ sinds: null });
    const { pad } = (await wereld.call(wereld.henk, 'POST /mijn/agendasleutel')).body;
    const bestand = await lees(pad);
    expect([bestand.status, bestand.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = bestand.bytes.toString();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\s*$/);
    expect(text).toContain('DTSTART:20261117T090000Z');
    expect(text).toContain('LOCATION:Telefoon');
    expect(text).not.toMatch(/Vos|Yilmaz|voortgang|henk/i);
    // the one that was called off is not in it
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    const nieuw = (await wereld.call(wereld.henk, 'POST /mijn/agendasleutel')).body.pad;
    expect([(await lees(pad)).status, (await lees(nieuw)).status]).toEqual([404, 200]);
    await wereld.call(wereld.henk, 'POST /mijn/agendasleutel/intrekking');
    expect((await lees(nieuw)).body.code).toBe('AGENDA_NIET_GEDEELD');
    const rows = await wereld.sql(`select hash from gm0599.plan_agendasleutel`);
    expect(JSON.stringify(rows)).not.toContain(nieuw.split('.')[1]);
  });

  test.each([
    [`/api/v1/agenda/bestand/0556.${'a'.repeat(43)}`, '0556'],
    [`/api/v1/agenda/bestand/0556.${'a'.repeat(43)}?x=1`, '0556'],
    ['/api/v1/agenda/bestand/0556.kort', '0599'],
    ['/api/v1/agenda?op=2026-11-02', '0599'],
  ])('%s is looked for in %s', (url, gemeente) => {
    const anders = { gemeente: () => gemeenteCode('0599'), actor: async () => undefined };
    const request = { method: 'GET', url, headers: {}, cookies: {}, ip: '127.0.0.1', parts: [] };
    expect(withAgenda(anders).gemeente(request)).toBe(gemeente);
  });

  describe('of a colleague', () => {
    const ken = (rollen: Actor['rollen']) =>
      wereld.db.scope(({ tx, now }) => medewerkers.store(tx, { ...selma, rollen, telefoon: undefined }, now));
    const maakSleutel = async (): Promise<string> => (await wereld.call(selma, 'POST /agendasleutel')).body.pad;

    test('too, without names; nobody opens one with a made-up key', async () => {
      await ken(['coach']);
      const pad = await maakSleutel();
      expect((await lees(pad)).bytes.toString()).not.toMatch(/Vos|Yilmaz/);
      expect((await lees(`/agenda/bestand/0599.${'a'.repeat(43)}`)).status).toBe(404);
      expect((await lees(pad.replace('0599.', '0556.'))).status).toBe(404);
    });

    test('stops when she signs in without a role that makes appointments, and works again with one', async () => {
      const pad = await maakSleutel();
      await ken(['consulent']);
      expect((await lees(pad)).body.code).toBe('AGENDA_NIET_GEDEELD');
      await ken(['consulent', 'intaker']);
      expect((await lees(pad)).status).toBe(200);
    });

    test('stops at once and for good when she leaves, with what she read along', async () => {
      await ken(['coach']);
      const pad = await maakSleutel();
      const weg = (wie: Actor, id = selma.id) => wereld.call(wie, `POST /medewerkers/${id}/uitdienst`);
      expect((await weg(rob)).status).toBe(403);
      expect((await weg(bram, 'nergens')).body.code).toBe('MEDEWERKER_NIET_GEVONDEN');
      expect((await weg(bram, bram.id)).body.code).toBe('DIT_BENT_U_ZELF');
      const namen = async () =>
        (await wereld.call(bram, 'GET /medewerkers')).body.medewerkers.map((een: { naam: string }) => een.naam);
      expect(await namen()).toEqual(['Selma Yilmaz']);
      await wereld.sql(`insert into gm0599.plan_meelezer (id, persoon_id, medewerker_id, reden, vanaf, door, door_naam)
        values (gen_random_uuid(), gen_random_uuid(), 'selma', 'Leest mee.', '2026-11-01', 'rob', 'Rob')`);
      await wereld.db.scope((scope) => startEigenaar(scope, wereld.henk.persoonId ?? '', selma.id));
      const vertrokken = async () => (await wereld.call(thomas, 'GET /begeleiding/cijfers')).body.vertrokken;
      expect(await vertrokken()).toEqual([]);
      await weg(bram);
      // whom she held on to stands with the team leader: another must take over
      expect(await vertrokken()).toMatchObject([{ persoonId: wereld.henk.persoonId, coach: 'Selma Yilmaz' }]);
      // before any job ran
      expect((await lees(pad)).body.code).toBe('AGENDA_NIET_GEDEELD');
      expect(await namen()).toEqual([]);
      expect((await weg(bram)).body.code).toBe('MEDEWERKER_NIET_GEVONDEN');
      await wereld.db.runJobs();
      expect(await wereld.sql('select count(*)::int as n from gm0599.plan_meelezer where tot is null')).toEqual([
        { n: 0 },
      ]);
      await ken(['coach']);
      expect((await lees(pad)).body.code).toBe('AGENDA_NIET_GEDEELD');
      expect((await lees(await maakSleutel())).status).toBe(200);
    });
  });
});

describe('a talk with images', () => {
  const metBeeld = (over: object) => maak({ wijze: 'video', plaats: '', op: '2026-11-24', ...over });
  const link = /^https:\/\/beeld\.voorbeeld\.nl\/[\w-]{22}$/;

  test('gets a link of its own that nobody can guess, the same for both; moved it gets another', async () => {
    const [gemaakt] = (await metBeeld({})).body.afspraken;
    expect(gemaakt.plaats).toMatch(link);
    expect(
      (await wereld.call(wereld.henk, 'GET /mijn/afspraken')).body.afspraken.find(
        (een: { id: string }) => een.id === gemaakt.id,
      ).plaats,
    ).toBe(gemaakt.plaats);
    const { body } = await wereld.call(selma, `POST ${van(wereld.henk)}/afspraken/${gemaakt.id}/verzetting`, {
      body: { ...gewoon, wijze: 'video', plaats: '', op: '2026-11-25' },
    });
    expect(body.afspraken[0].plaats).toMatch(link);
    expect(body.afspraken[0].plaats).not.toBe(gemaakt.plaats);
  });

  test.each(['http://beeld.voorbeeld.nl/x', 'https://kwaad.nl/x', 'javascript:alert(1)', 'Werkplein Zuid'])(
    'is not on %s',
    async (plaats) => {
      expect((await metBeeld({ plaats, op: '2026-11-26' })).body.code).toBe('BEELDLINK_NIET_TOEGESTAAN');
    },
  );

  test('a link of a host that the municipality allows is kept as it was typed', async () => {
    const plaats = 'https://beeld.voorbeeld.nl/zuid';
    expect((await metBeeld({ plaats, op: '2026-11-26' })).body.afspraken[0]).toMatchObject({ plaats });
  });
});
