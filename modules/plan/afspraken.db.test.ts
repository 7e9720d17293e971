/** Proves appointments, the agenda of a week, questions, and notes with readers. */
import type { Actor } from '@samenkracht/platform/module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askTaak } from './store/taak.ts';
import { joris, openWereld, rob, samira, selma, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

const gewoon = { op: '2026-11-10', tijd: '10:00', minuten: 45, wijze: 'kantoor', plaats: 'Werkplein Zuid' };
const van = (wie: Actor) => `/personen/${wie.persoonId}`;
const maak = (over: object, wie = selma, met = wereld.henk) =>
  wereld.call(wie, `POST ${van(met)}/afspraken`, { body: { ...gewoon, onderwerp: 'voortgang', ...over } });
const mijn = async (wie = wereld.henk) => (await wereld.call(wie, 'GET /mijn/afspraken')).body;
const eerste = async () => (await mijn()).afspraken.find((een: { stand: string }) => een.stand === 'gepland');
const loopAf = (id: string, body: object) =>
  wereld.call(selma, `POST ${van(wereld.henk)}/afspraken/${id}/afloop`, { body });

describe('an appointment', () => {
  test.each([
    ['in the past', { op: '2026-11-01' }, 'AFSPRAAK_IN_VERLEDEN'],
    ['this morning', { op: '2026-11-02', tijd: '09:59' }, 'AFSPRAAK_IN_VERLEDEN'],
    ['without a place', { plaats: ' ' }, 'PLAATS_ONTBREEKT'],
    ['at an hour that is none', { tijd: '24:00' }, 'INVOER_ONGELDIG'],
    ['on a day that is none', { op: '2026-02-30' }, 'INVOER_ONGELDIG'],
  ])('%s is refused', async (_, over, code) => {
    expect((await maak(over)).body.code).toBe(code);
  });

  test('is made, told, and stands in both agendas once', async () => {
    const gedaan = await Promise.all([maak({}), maak({})]);
    const codes = gedaan.map(({ status, body }) => (status === 200 ? 'gemaakt' : body.code));
    expect(codes.toSorted()).toEqual(['MEDEWERKER_BEZET', 'gemaakt']);
    expect((await maak({ tijd: '10:30' }, selma, wereld.fatima)).body.code).toBe('MEDEWERKER_BEZET');
    expect((await maak({ tijd: '10:30' }, samira)).body.code).toBe('INWONER_BEZET');
    expect(await wereld.berichten(wereld.henk)).toContain('U heeft een afspraak');
  });

  test('the week of a colleague names who comes, and that she saw it is written down', async () => {
    const { body } = await wereld.call(selma, 'GET /agenda?op=2026-11-14');
    expect(body.maandag).toBe('2026-11-09');
    expect(body.afspraken).toMatchObject([{ begint: '2026-11-10T09:00:00Z', naam: expect.stringContaining('Vos') }]);
    expect((await wereld.call(selma, 'GET /agenda?op=2026-11-16')).body.afspraken).toEqual([]);
    expect((await wereld.call(samira, 'GET /agenda?op=2026-11-14')).body.afspraken).toEqual([]);
    const inzagen = (await wereld.call(wereld.henk, 'GET /mijn/inzagen')).body;
    expect(JSON.stringify(inzagen)).toContain('Selma Yilmaz');
  });

  test('a resident asks for another day; moving it answers him, and both hear of it', async () => {
    const { id } = await eerste();
    const vraag = (wie: Actor) =>
      wereld.call(wie, `POST /mijn/afspraken/${id}/verzetverzoek`, { body: { tekst: 'Ik moet naar de dokter' } });
    expect((await vraag(wereld.fatima)).body.code).toBe('AFSPRAAK_NIET_GEVONDEN');
    expect((await vraag(wereld.henk)).body.afspraken[0].verzetGevraagd).toBe(true);
    expect((await vraag(wereld.henk)).body.code).toBe('AL_GEVRAAGD');
    expect((await wereld.call(selma, 'GET /agenda')).body.taken).toMatchObject([{ soort: 'afspraak verzetten' }]);
    const verzet = (op: string, tijd = '10:00') =>
      wereld.call(selma, `POST ${van(wereld.henk)}/afspraken/${id}/verzetting`, { body: { ...gewoon, op, tijd } });
    // a quarter of an hour later is in nobody's way but its own
    expect((await verzet('2026-11-01')).body.code).toBe('AFSPRAAK_IN_VERLEDEN');
    const { afspraken } = (await verzet('2026-11-10', '10:15')).body;
    expect(afspraken).toHaveLength(1);
    expect(afspraken[0]).toMatchObject({ begint: '2026-11-10T09:15:00Z', verzetGevraagd: false });
    expect((await verzet('2026-11-12')).body.code).toBe('AFSPRAAK_AFGEDAAN');
    expect((await wereld.call(selma, 'GET /agenda')).body.taken).toEqual([]);
    expect(await wereld.berichten(wereld.henk)).toContain('Uw afspraak is veranderd');
  });

  test('is reminded of once, the day before; not of the one that was moved', async () => {
    wereld.db.clock.set('2026-11-09T08:00:00Z');
    const titels = await wereld.berichten(wereld.henk);
    expect(titels.filter((titel) => titel === 'Morgen heeft u een afspraak')).toHaveLength(1);
  });

  test('is not reminded of when the worker was late: on the day itself tomorrow is a lie', async () => {
    await maak({ op: '2026-11-12' }, selma, wereld.fatima);
    await maak({ op: '2026-11-13' }, samira, wereld.fatima);
    wereld.db.clock.set('2026-11-12T06:00:00Z');
    const titels = await wereld.berichten(wereld.fatima);
    expect(titels.filter((titel) => titel === 'Morgen heeft u een afspraak')).toHaveLength(0);
    wereld.db.clock.set('2026-11-12T08:00:00Z');
    expect(await wereld.berichten(wereld.fatima)).toContain('Morgen heeft u een afspraak');
    wereld.db.clock.set('2026-11-09T08:00:00Z');
  });

  test('held or missed once it has begun, with a reason, and once', async () => {
    const { id } = await eerste();
    expect((await loopAf(id, { stand: 'gehouden' })).body.code).toBe('AFSPRAAK_KOMT_NOG');
    wereld.db.clock.set('2026-11-10T10:00:00Z');
    expect((await loopAf(id, { stand: 'niet verschenen' })).body.code).toBe('VERSCHIJNREDEN_ONTBREEKT');
    const gemist = await loopAf(id, { stand: 'niet verschenen', reden: 'vervoer', toelichting: 'De bus reed niet' });
    expect(gemist.body.afspraken[0]).toMatchObject({ stand: 'niet verschenen', reden: 'vervoer' });
    expect((await loopAf(id, { stand: 'gehouden' })).body.code).toBe('AFSPRAAK_AFGEDAAN');
    expect(await wereld.berichten(wereld.henk)).toContain('Wij hebben u gemist');
    const vreemd = await wereld.call(selma, `POST ${van(wereld.fatima)}/afspraken/${id}/afloop`, {
      body: { stand: 'afgezegd' },
    });
    expect(vreemd.body.code).toBe('AFSPRAAK_NIET_GEVONDEN');
  });

  test('not by who only reads, and not from elsewhere', async () => {
    expect((await wereld.call(rob, `GET ${van(wereld.henk)}/afspraken`)).status).toBe(200);
    expect((await maak({}, rob)).status).toBe(403);
    expect((await maak({ op: '2026-12-01' }, joris)).status).toBe(404);
  });
});

describe('what one asks of the other', () => {
  test('a question is answered once, in words, by a message', async () => {
    const vraag = { persoonId: wereld.henk.persoonId ?? '', voor: 'consulent', soort: 'vraag' } as const;
    await wereld.db.scope((scope) => askTaak(scope, { ...vraag, tekst: 'Het gaat niet goed.' }), {
      actor: wereld.henk,
    });
    const { taken } = (await wereld.call(selma, `GET ${van(wereld.henk)}/afspraken`)).body;
    const antwoord = (body: object) =>
      wereld.call(selma, `POST ${van(wereld.henk)}/plantaken/${taken[0].id}/antwoord`, { body });
    expect((await antwoord({})).body.code).toBe('ANTWOORD_ONTBREEKT');
    expect((await antwoord({ antwoord: 'Ja, dat mag.' })).status).toBe(200);
    expect((await antwoord({ antwoord: 'Ja, dat mag.' })).body.code).toBe('TAAK_AL_GEDAAN');
    expect(await wereld.berichten(wereld.henk)).toContain('Antwoord van uw coach');
  });

  test('a task for the resident is done by him, and by nobody else', async () => {
    const geef = (uiterlijk: string) =>
      wereld.call(selma, `POST ${van(wereld.henk)}/plantaken`, {
        body: { voor: 'inwoner', tekst: 'Neem uw diploma mee', uiterlijk },
      });
    expect((await geef('2026-11-01')).body.code).toBe('TAAK_IN_VERLEDEN');
    const [taak] = (await geef('2026-11-20')).body.taken;
    const rond = (wie: Actor) => wereld.call(wie, `POST /mijn/plantaken/${taak.id}/afronding`);
    expect((await rond(wereld.fatima)).body.code).toBe('TAAK_NIET_GEVONDEN');
    const gedaan = (await rond(wereld.henk)).body.taken.find((een: { id: string }) => een.id === taak.id);
    expect(gedaan.gedaan).toMatchObject({ door: 'henk' });
  });
});

describe('a note of a talk', () => {
  const nieuw = {
    sjabloon: 'voortgang',
    op: '2026-11-10',
    antwoorden: [{ vraag: 'Wat is er gelukt?', antwoord: 'Hij belde de bakker.' }],
    lezers: ['coach'],
  };
  const schrijf = (over: object) =>
    wereld.call(selma, `POST ${van(wereld.henk)}/notities`, { body: { ...nieuw, ...over } });
  const mijnNotities = async () => (await wereld.call(wereld.henk, 'GET /mijn/notities')).body.notities;

  test.each([
    ['without readers', { lezers: [] }, 'NOTITIE_ZONDER_LEZERS'],
    ['without words', { antwoorden: [{ vraag: 'Wat is er gelukt?', antwoord: ' ' }] }, 'NOTITIE_LEEG'],
    [
      'with a question of another template',
      { antwoorden: [{ vraag: 'Wie doet wat?', antwoord: 'ik' }] },
      'VRAAG_ONBEKEND',
    ],
    ['of tomorrow', { op: '2026-11-11' }, 'NOTITIE_IN_TOEKOMST'],
    ['of an appointment that is not there', { afspraakId: crypto.randomUUID() }, 'AFSPRAAK_NIET_GEVONDEN'],
  ])('%s is refused', async (_, over, code) => {
    expect((await schrijf(over)).body.code).toBe(code);
  });

  test('the resident sees that it is there, asks for it, and reads it once it is given', async () => {
    await schrijf({});
    const [notitie] = await mijnNotities();
    expect(notitie).toMatchObject({ door: 'Selma Yilmaz', lezers: ['coach'], antwoorden: null, inzageGevraagd: false });
    expect((await wereld.call(samira, `GET ${van(wereld.henk)}/notities`)).body.notities[0].antwoorden).toHaveLength(1);
    expect((await wereld.call(rob, `GET ${van(wereld.henk)}/notities`)).body.notities[0].antwoorden).toBeNull();
    const vraag = (wie: Actor) => wereld.call(wie, `POST /mijn/notities/${notitie.id}/inzageverzoek`, { body: {} });
    expect((await vraag(wereld.fatima)).body.code).toBe('NOTITIE_NIET_GEVONDEN');
    expect((await vraag(wereld.henk)).body.notities[0].inzageGevraagd).toBe(true);
    expect((await wereld.call(selma, 'GET /agenda')).body.taken).toMatchObject([{ soort: 'notitie inzien' }]);
    const toon = (tonen: boolean, antwoord: string) =>
      wereld.call(selma, `POST ${van(wereld.henk)}/notities/${notitie.id}/inzage`, { body: { tonen, antwoord } });
    await toon(false, 'Wij praten er eerst samen over.');
    expect((await mijnNotities())[0]).toMatchObject({ antwoorden: null, inzageGevraagd: false });
    await vraag(wereld.henk);
    await toon(true, 'U kunt hem nu lezen.');
    expect((await mijnNotities())[0].antwoorden).toEqual(nieuw.antwoorden);
    expect((await vraag(wereld.henk)).body.code).toBe('NOTITIE_AL_TE_LEZEN');
    const antwoorden = (await wereld.berichten(wereld.henk)).filter((titel) => titel === 'Antwoord van uw coach');
    expect(antwoorden).toHaveLength(3);
  });

  test('each municipality asks what it chose itself', async () => {
    const namen = async (wie: Actor) =>
      (await wereld.call(wie, 'GET /notitiesjablonen')).body.sjablonen.map(({ naam }: { naam: string }) => naam);
    expect(await namen(joris)).toEqual([...(await namen(selma)), 'vraagraak']);
    expect((await schrijf({ sjabloon: 'vraagraak' })).body.code).toBe('SJABLOON_ONBEKEND');
  });

  test('who is no reader gives it to nobody', async () => {
    await schrijf({
      lezers: ['teamleider'],
      sjabloon: 'anders',
      antwoorden: [{ vraag: 'Waar ging het over?', antwoord: 'x' }],
    });
    const { notities } = (await wereld.call(samira, `GET ${van(wereld.henk)}/notities`)).body;
    const besloten = notities.find((een: { sjabloon: string }) => een.sjabloon === 'anders');
    expect(besloten.antwoorden).toBeNull();
    const poging = await wereld.call(samira, `POST ${van(wereld.henk)}/notities/${besloten.id}/inzage`, {
      body: { tonen: true, antwoord: 'U kunt hem lezen' },
    });
    expect([poging.status, poging.body.code]).toEqual([403, 'NOTITIE_NIET_VOOR_U']);
  });

  test('it belongs to an appointment of this resident where one is named, and both read to which', async () => {
    const [afspraak] = (await wereld.call(wereld.henk, 'GET /mijn/afspraken')).body.afspraken;
    const { body } = await schrijf({ afspraakId: afspraak.id });
    const van = (notities: readonly { readonly afspraakId: string | null }[]) => notities.map((een) => een.afspraakId);
    expect(van(body.notities)).toContain(afspraak.id);
    expect(van(await mijnNotities())).toEqual(van(body.notities));
    // the one before it belongs to none
    expect(van(body.notities)).toContain(null);
    const ander = await wereld.call(selma, `POST /personen/${wereld.fatima.persoonId}/notities`, {
      body: { ...nieuw, afspraakId: afspraak.id },
    });
    expect(ander.body.code).toBe('AFSPRAAK_NIET_GEVONDEN');
  });
});
