/** Proves a suggestion from need to result: the same list for both, what was computed with, a choice that refers, and not now with a reason. */
import { view } from '@samenkracht/platform/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ahmed,
  carla,
  femke,
  inhoud,
  marit,
  nadia,
  openWereld,
  rob,
  samira,
  vandaag,
  type Wereld,
} from './wereld.voorbeelden.ts';

let wereld: Wereld;
let taalles: string;
let kookclub: string;
beforeAll(async () => {
  wereld = await openWereld();
  const taalhuis = await wereld.aanbieder('Taalhuis Zuid', nadia);
  taalles = await wereld.instrument(taalhuis, { naam: 'Taalles', postcode: '3011', taalVanaf: 'A1' });
  kookclub = await wereld.instrument(taalhuis, {
    ...{ naam: 'Kookclub', domeinen: ['netwerk'], vaardigheden: ['koken', 'schoonmaken'], vorm: 'online' },
    ...{ tijden: [{ dag: 3, van: '09:00', tot: '12:00' }], prijs: 100 },
  });
  await wereld.instrument(taalhuis, { naam: 'Huiswerkhulp', leeftijdOnder: 12, tijden: [] });
});
afterAll(() => wereld.close());

const behoefte = {
  mist: [
    { id: 'koken', beroepen: 2 },
    { id: 'schoonmaken', beroepen: 1 },
  ],
  belemmeringen: ['taal'],
};
const vraag = (nummer: number, wie = samira, over: object = behoefte) =>
  wereld.call(wie, `POST /personen/${wereld.persoon(nummer)}/aanbodvoorstel`, { body: { behoefte: over } });
const besluit = (nummer: number, body: object, wie = samira) =>
  wereld.call(wie, `POST /personen/${wereld.persoon(nummer)}/aanbodbesluiten`, { body: { behoefte, ...body } });
const namen = (lijst: { readonly naam: string }[]) => lijst.map(({ naam }) => naam);
const rijen = (vraagtekst: string) =>
  wereld.db.scope(
    async (scope) => (await sql.raw<Record<string, unknown>>(vraagtekst).execute(view<unknown>(scope.tx))).rows,
  );

test('the resident and his coach see the same list, with reasons that add up; who looked is recorded', async () => {
  const { body } = await vraag(0);
  const mijn = await wereld.call(wereld.wie(0), 'POST /mijn/aanbodvoorstel', { body: { behoefte } });
  expect(mijn.body).toEqual(body);
  expect(JSON.stringify(body)).not.toContain('prijs');
  const instrumenten = body.voorstellen.filter(({ soort }: { soort: string }) => soort === 'instrument');
  expect(namen(instrumenten)).toEqual(['Kookclub', 'Taalles']);
  expect(instrumenten[0]).toMatchObject({
    ...{ punten: 20, vrij: 2, aanbieder: 'Taalhuis Zuid', minutenPerWeek: 180 },
    redenen: [
      { soort: 'vaardigheid', vaardigheid: 'koken', beroepen: 2, punten: 10 },
      { soort: 'vaardigheid', vaardigheid: 'schoonmaken', beroepen: 1, punten: 10 },
      { soort: 'begin', begin: vandaag, weken: 0, punten: 0 },
      { soort: 'online', punten: 0 },
    ],
  });
  // nobody measured his Dutch: asked, and not counted as no
  expect(instrumenten[1].vragen).toEqual([{ soort: 'taal', feit: null, taalVanaf: 'A1' }]);
  expect(body.gebruikt).toMatchObject({ taal: null, draagkracht: null, leeftijd: true, gewichten: { gezet: null } });
  expect(body.afgevallen).toContainEqual(
    expect.objectContaining({ naam: 'Huiswerkhulp', code: 'LEEFTIJD', onder: 12 }),
  );
  // a programme that helps with it stands in the same list, with what it asks
  expect(body.voorstellen).toContainEqual(
    expect.objectContaining({
      ...{ soort: 'programma', id: 'taaltraining-op-de-werkplek', vrij: null },
      vragen: [{ soort: 'feit', feit: 'wil nederlands leren', taalVanaf: null }],
    }),
  );
  const gezien = await rijen(
    `select count(*)::int as n from logboek_regel where handeling = 'inzage' and onderwerp_id = '${wereld.persoon(0)}'`,
  );
  expect(gezien).toEqual([{ n: 1 }]);
});

test('without a need nothing is suggested, and everything is told to meet nothing', async () => {
  const { body } = await vraag(0, samira, { mist: [], belemmeringen: [] });
  expect(body.voorstellen).toEqual([]);
  expect(new Set(body.afgevallen.map(({ code }: { code: string }) => code))).toEqual(new Set(['SLUIT_NERGENS_OP_AAN']));
});

test('only who may: not a provider, not another municipality, not for another resident', async () => {
  expect((await vraag(0, nadia)).status).toBe(403);
  expect((await vraag(0, marit)).body.code).toBe('VERWIJZING_NIET_GEVONDEN');
  expect((await vraag(0, rob)).status).toBe(200);
  const keuze = { soort: 'instrument', id: taalles, besluit: { soort: 'niet nu', reden: 'Later misschien.' } };
  expect((await besluit(0, keuze, rob)).status).toBe(403);
  expect((await besluit(0, keuze, wereld.wie(0))).status).toBe(403);
  expect((await besluit(0, keuze, marit)).body.code).toBe('VERWIJZING_NIET_GEVONDEN');
});

test('not now: with a reason that the resident reads, until the day, and then it stands there again', async () => {
  const niet = (terugOp?: string) => ({
    ...{ soort: 'instrument', id: kookclub },
    besluit: { soort: 'niet nu', reden: 'Eerst de operatie.', ...(terugOp === undefined ? {} : { terugOp }) },
  });
  expect((await besluit(1, niet(vandaag))).body.code).toBe('TERUG_TE_VROEG');
  expect((await besluit(1, { ...niet(), besluit: { soort: 'niet nu', reden: 'x' } })).status).toBe(400);
  expect((await besluit(1, niet('2026-11-03'))).status).toBe(201);
  const { body } = await wereld.call(wereld.wie(1), 'POST /mijn/aanbodvoorstel', { body: { behoefte } });
  expect(namen(body.voorstellen)).not.toContain('Kookclub');
  expect(body.afgevallen).toContainEqual(
    expect.objectContaining({ code: 'NIET_NU', reden: 'Eerst de operatie.', op: vandaag, terugOp: '2026-11-03' }),
  );
  // it is not in the list any more, so it cannot be decided on again
  expect((await besluit(1, niet())).body.code).toBe('VOORSTEL_VERVALLEN');
  wereld.db.clock.set('2026-11-03T09:00:00Z');
  expect(namen((await vraag(1)).body.voorstellen)).toContain('Kookclub');
  wereld.db.clock.set('2026-11-02T09:00:00Z');
});

test('chosen is referred, with the grounds of that moment, and how it goes flows back', async () => {
  const kies = {
    soort: 'instrument',
    id: kookclub,
    besluit: { soort: 'gekozen', doel: 'Leren koken', wachtlijst: false },
  };
  const gekozen = await besluit(2, kies);
  expect(gekozen.status).toBe(201);
  expect((await besluit(2, kies)).body.code).toBe('VOORSTEL_VERVALLEN');
  const stand = async () => (await vraag(2)).body.besluiten;
  expect(await stand()).toMatchObject([
    { naam: 'Kookclub', besluit: 'gekozen', reden: 'Leren koken', plaats: 1, door: 'samira', stand: 'verwezen' },
  ]);
  const id = gekozen.body.verwijzingId;
  await wereld.doe(nadia, id, 'acceptatie');
  await wereld.doe(nadia, id, 'start', { begin: vandaag });
  await wereld.doe(nadia, id, 'afronding', { laatsteDag: vandaag, uitkomst: 'betaald werk' });
  expect(await stand()).toMatchObject([{ stand: 'betaald werk' }]);
  expect(
    await rijen(`select gronden -> 'punten' as punten from aanbod_voorstelbesluit where verwijzing_id = '${id}'`),
  ).toEqual([{ punten: 20 }]);
  await expect(rijen(`update aanbod_voorstelbesluit set reden = 'anders'`)).rejects.toThrow('permission denied');
});

test('a choice that cannot be carried out is not written down either', async () => {
  await besluit(3, {
    soort: 'instrument',
    id: kookclub,
    besluit: { soort: 'gekozen', doel: 'Leren koken', wachtlijst: false },
  });
  await besluit(4, {
    soort: 'instrument',
    id: kookclub,
    besluit: { soort: 'gekozen', doel: 'Leren koken', wachtlijst: false },
  });
  const vol = {
    soort: 'instrument',
    id: kookclub,
    besluit: { soort: 'gekozen', doel: 'Leren koken', wachtlijst: false },
  };
  expect((await besluit(5, vol)).body.code).toBe('INSTRUMENT_VOL');
  expect((await vraag(5)).body.besluiten).toEqual([]);
  expect(await rijen(`select id from aanbod_verwijzing where persoon_id = '${wereld.persoon(5)}'`)).toEqual([]);
});

test('a programme is chosen, and what began after it is how it went; a level that was measured there counts', async () => {
  const id = 'taaltraining-op-de-werkplek';
  expect(
    (
      await besluit(6, {
        soort: 'programma',
        id,
        besluit: { soort: 'gekozen', doel: 'Nederlands op het werk', wachtlijst: false },
      })
    ).body,
  ).toEqual({ verwijzingId: null });
  expect((await vraag(6)).body.besluiten).toMatchObject([{ soort: 'programma', id, stand: null }]);
  const begonnen = await wereld.call(samira, `POST /personen/${wereld.persoon(6)}/programmas`, {
    body: {
      ...{ programma: id, aangemeldOp: vandaag, van: vandaag, totEnMet: '2027-01-31', leerdoelen: [] },
      ...{ feiten: { wilNederlandsLeren: true }, gegevens: { 'niveau bij begin': 'onder A1', werkplek: 'Keuken' } },
    },
  });
  expect(begonnen.status).toBe(201);
  const { body } = await vraag(6);
  expect(body.besluiten).toMatchObject([{ stand: 'gestart' }]);
  expect(body.gebruikt.taal).toBe('onder A1');
  expect(body.afgevallen).toContainEqual(
    expect.objectContaining({ naam: 'Taalles', code: 'TAAL', taalVanaf: 'A1', taalHeeft: 'onder A1' }),
  );
  expect(body.afgevallen).toContainEqual(expect.objectContaining({ id, code: 'LOOPT_AL' }));
});

test('what counts is set by the municipality from a day on, and turns the list', async () => {
  const punten = { vaardigheid: 1, belemmering: 50, week: 0, kilometer: 0, reden: 'Taal gaat voor.' };
  const zet = (wie: typeof femke, over: object = {}) =>
    wereld.call(wie, 'POST /aanbodgewichten', { body: { ...punten, vanaf: vandaag, ...over } });
  expect((await zet(ahmed)).status).toBe(403);
  expect((await zet(femke, { vanaf: '2026-11-01' })).body.code).toBe('VERSIE_IN_VERLEDEN');
  expect((await zet(femke, { belemmering: -1 })).status).toBe(400);
  expect((await zet(femke, { vanaf: '2026-12-01', vaardigheid: 99 })).body).toMatchObject({
    vaardigheid: 10,
    gezet: null,
  });
  expect((await zet(femke)).body).toMatchObject({
    belemmering: 50,
    gezet: { door: 'femke', reden: 'Taal gaat voor.' },
  });
  const [eerste] = (await vraag(7)).body.voorstellen.filter(({ soort }: { soort: string }) => soort === 'instrument');
  expect(eerste).toMatchObject({ naam: 'Taalles', punten: 50 });
  expect((await wereld.call(carla, 'GET /aanbodgewichten')).status).toBe(403);
  expect((await wereld.call(ahmed, 'GET /aanbodgewichten')).body.belemmering).toBe(50);
});

test('an instrument for an age that nobody has is refused with its place', async () => {
  const fout = await wereld.call(ahmed, `POST /instrumenten/${taalles}/versies`, {
    body: { ...inhoud(), leeftijdVanaf: 27, leeftijdOnder: 27 },
  });
  expect(fout.body).toMatchObject({ code: 'INSTRUMENT_SPREEKT_ZICH_TEGEN' });
});
