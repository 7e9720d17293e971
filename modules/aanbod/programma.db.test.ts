/** Proves a programme from start to end: who may begin, the week, attendance, the choice of work, deadlines told once, and figures. */
import { view } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ahmed,
  femke,
  joris,
  lotte,
  openProgrammas,
  rob,
  selma,
  thomas,
  vandaag,
} from './programmawereld.voorbeelden.ts';

let wereld: Awaited<ReturnType<typeof openProgrammas>>;
beforeAll(async () => {
  wereld = await openProgrammas();
});
afterAll(() => wereld.close());

type Antwoord = { readonly status: number; readonly body: { readonly [key: string]: unknown } };
const werkloont = (over: object = {}) => ({
  programma: 'werkloont',
  aangemeldOp: vandaag,
  van: vandaag,
  totEnMet: '2027-02-14',
  feiten: { bijstand: true, kanWerken: true },
  leerdoelen: [],
  gegevens: {},
  ...over,
});
const begin = (persoonId: string, body: object, wie = selma) =>
  wereld.call(wie, `POST /personen/${persoonId}/programmas`, { body });
const stap = (id: string, body: object, wie = selma) =>
  wereld.call(wie, `POST /programmadeelnamen/${id}/stappen`, { body });
const code = async (antwoord: Promise<Antwoord>) => {
  const { status, body } = await antwoord;
  return status < 300 ? 'ok' : body['code'];
};
/** One question to the database of this test, as text. */
const rows = (vraag: string): Promise<readonly { readonly [kolom: string]: unknown }[]> =>
  wereld.db.scope(
    async ({ tx }) => (await sql.raw<{ [kolom: string]: unknown }>(vraag).execute(view<unknown>(tx))).rows,
  );
const gebeurtenissen = async (soort: string): Promise<readonly unknown[]> =>
  (await rows(`select data from platform_gebeurtenis where soort = '${soort}' order by tijdstip`)).map(
    (een) => een['data'],
  );

describe('Werkloont of one resident', () => {
  let id: string;
  const henk = () => wereld.henk.persoonId ?? '';

  test('begins only for whom it is, until its hard end, by a coach of this municipality', async () => {
    expect(await code(begin(henk(), werkloont(), rob))).toBe('GEEN_TOEGANG');
    expect(await code(begin(henk(), werkloont({ feiten: { bijstand: true } })))).toBe('FEITEN_ONTBREKEN');
    expect(await code(begin(henk(), werkloont({ feiten: { bijstand: false, kanWerken: true } })))).toBe(
      'NIET_DE_DOELGROEP',
    );
    const laat = await begin(henk(), werkloont({ totEnMet: '2027-02-15' }));
    expect(laat.body).toMatchObject({ code: 'DUURT_TE_LANG', detail: expect.stringContaining('14 februari 2027') });
    expect(await code(begin(henk(), werkloont({ programma: 'bestaat-niet' })))).toBe('PROGRAMMA_NIET_GEVONDEN');
    expect(await code(begin(henk(), werkloont(), joris))).toBe('DEELNAME_NIET_GEVONDEN');
    const begonnen = await begin(henk(), werkloont());
    expect(begonnen).toMatchObject({
      status: 201,
      body: { van: vandaag, totEnMet: '2027-02-14', uiterlijk: '2027-02-14' },
    });
    id = begonnen.body.id;
    expect(await code(begin(henk(), werkloont()))).toBe('GAAT_NIET_SAMEN');
    // nobody said how the first one ended
    const later = werkloont({ van: '2027-03-01', totEnMet: '2027-04-01' });
    expect(await code(begin(henk(), later))).toBe('GAAT_NIET_SAMEN');
    const feiten = { bijstand: true, volledigArbeidsongeschikt: false, ontheffing9a: false };
    const mee = { programma: 'tegenprestatie', totEnMet: '2026-12-31', feiten };
    expect((await begin(henk(), werkloont(mee))).body).toMatchObject({ code: 'GAAT_NIET_SAMEN' });
    expect(await gebeurtenissen('ProgrammaGestart')).toMatchObject([{ persoonIds: [henk()], programma: 'Werkloont' }]);
  });

  test('has an agenda against its hours, and attendance from the first day until today', async () => {
    const blok = (dag: string, onderdeel: string, van: number, tot: number) => ({
      dag,
      onderdeel,
      van: van * 60,
      tot: tot * 60,
      wat: onderdeel === 'werk' ? 'Kwekerij' : 'Sollicitatietraining',
    });
    const blokken = [
      blok('2026-11-02', 'werk', 9, 17),
      blok('2026-11-03', 'training', 9, 13),
      blok('2026-11-04', 'werk', 9, 15),
    ];
    const week = await stap(id, { soort: 'agenda', maandag: vandaag, blokken });
    expect(week.body.week).toMatchObject({
      weekagenda: 32,
      onderdelen: [
        { onderdeel: 'werk', gepland: 840, minstens: 16, tekort: 120 },
        { onderdeel: 'training', gepland: 240, minstens: 12, tekort: 480 },
      ],
    });
    const botst = [...blokken, blok('2026-11-02', 'training', 16, 18)];
    expect(await code(stap(id, { soort: 'agenda', maandag: vandaag, blokken: botst }))).toBe('AGENDA_BOTST');
    const aanwezig = (dag: string) => ({ soort: 'aanwezig', dag, onderdeel: 'werk', minuten: 480 });
    expect(await code(stap(id, aanwezig('2026-11-01')))).toBe('BUITEN_DE_DEELNAME');
    expect(await code(stap(id, aanwezig('2026-11-03')))).toBe('NOG_NIET_GEWEEST');
    expect((await stap(id, aanwezig(vandaag))).body.week.blokken[0]).toMatchObject({ geweest: 480 });
    const hersteld = { soort: 'hersteld', dag: vandaag, onderdeel: 'werk', reden: 'Verkeerde persoon.' };
    expect((await stap(id, hersteld)).body.week.blokken[0]).toMatchObject({ geweest: null });
    const ziek = { soort: 'afwezig', dag: vandaag, onderdeel: 'werk', reden: 'Ziek gemeld.' };
    expect((await stap(id, ziek)).body.week.blokken[0]).toMatchObject({ afwezig: 'Ziek gemeld.' });
    expect(await code(stap(id, ziek, thomas))).toBe('GEEN_TOEGANG');
  });

  test('the resident sees the same and chooses his work, in the order of three', async () => {
    const mijn = (await wereld.call(wereld.henk, 'GET /mijn/programmas')).body.deelnamen;
    expect(mijn).toHaveLength(1);
    expect(mijn[0].keuzes[0]).toMatchObject({ vrij: false, gekozen: null });
    const kies = (body: object, wie = wereld.henk) =>
      wereld.call(wie, `POST /mijn/programmas/${id}/keuze`, { body: { onderdeel: 'werk', ...body } });
    const gemeente = { aard: 'activiteit van de gemeente', wat: 'Papierprikken', nietGelukt: [] };
    expect(await code(kies(gemeente))).toBe('KEUZE_BUITEN_VOLGORDE');
    const nietGelukt = ['betaald werk', 'vrijwilligerswerk'].map((aard) => ({ aard, waarom: 'Nog niet gevonden.' }));
    expect(await code(kies({ ...gemeente, nietGelukt }))).toBe('KEUZE_NIET_PASSEND');
    expect(await code(kies({ aard: 'betaald werk', wat: 'Kas', nietGelukt: [] }, wereld.ander))).toBe(
      'DEELNAME_NIET_GEVONDEN',
    );
    const gekozen = await kies({ ...gemeente, wat: 'Groenonderhoud', nietGelukt });
    expect(gekozen.body.keuzes[0].gekozen).toMatchObject({ wat: 'Groenonderhoud' });
    expect((await wereld.call(wereld.ander, 'GET /mijn/programmas')).body.deelnamen).toEqual([]);
  });

  test('its end is told once, a month before, and again only when it moved', async () => {
    const told = async () => (await gebeurtenissen('ProgrammaTermijnNadert')).length;
    wereld.db.clock.set('2027-01-14T09:00:00Z');
    await wereld.db.runJobs();
    expect(await told()).toBe(0);
    wereld.db.clock.set('2027-01-15T09:00:00Z');
    await wereld.db.runJobs();
    await stap(id, { soort: 'fase', naam: 'bestaat niet' });
    await stap(id, { soort: 'aanwezig', dag: '2027-01-15', onderdeel: 'werk', minuten: 60 });
    await wereld.db.runJobs();
    expect(await gebeurtenissen('ProgrammaTermijnNadert')).toMatchObject([
      { termijn: 'einde', uiterlijk: '2027-02-14' },
    ]);
    expect(await gebeurtenissen('ProgrammaLooptAf')).toHaveLength(1);
    const { berichten } = (await wereld.call(wereld.henk, 'GET /mijn/berichten')).body;
    expect(berichten.map(({ titel }: { titel: string }) => titel)).toEqual(['Uw programma loopt bijna af']);
    const { body } = await wereld.call(thomas, 'GET /programmas/werkloont/deelnemers?stand=nadert');
    expect(body).toMatchObject({ totaal: 1, deelnemers: [{ persoonId: henk(), termijn: { naam: 'einde' } }] });
  });

  test('ends once, and the record of who looked and changed is there', async () => {
    expect(await code(stap(id, { soort: 'verlengd', totEnMet: '2027-02-20', reden: 'Nog niet klaar.' }))).toBe(
      'VAAKER_VERLENGD_DAN_MAG',
    );
    expect(await code(stap(id, { soort: 'afgerond', laatste: '2027-01-15', uitkomst: 'geluk' }))).toBe(
      'UITKOMST_ONBEKEND',
    );
    const klaar = await stap(id, { soort: 'afgerond', laatste: '2027-01-15', uitkomst: 'betaald werk' });
    const einde = { op: '2027-01-15', uitkomst: 'betaald werk', reden: null, uitkomstOpen: false };
    expect(klaar.body.einde).toEqual(einde);
    expect(await code(stap(id, { soort: 'gestopt', laatste: '2027-01-15', reden: 'Toch niet.' }))).toBe(
      'DEELNAME_GEEINDIGD',
    );
    expect(await gebeurtenissen('ProgrammaAfgerond')).toMatchObject([{ uitkomst: 'betaald werk' }]);
    await wereld.call(selma, `GET /programmadeelnamen/${id}`);
    const regels = await rows(
      `select handeling, count(*)::int as n from logboek_regel where onderwerp_id = '${id}' group by 1 order by 1`,
    );
    // looked: the list of the team leader, and this page; changed: each step that was taken
    expect(regels).toEqual([
      { handeling: 'inzage', n: 2 },
      { handeling: 'wijziging', n: 9 },
    ]);
    await expect(rows(`update aanbod_deelnamestap set dag = '2026-01-01'`)).rejects.toThrow('permission denied');
  });
});

test('figures: nothing below ten, a share from ten on, and the last place goes to one', async () => {
  const januari = () => wereld.call(thomas, 'GET /programmas/werkloont/cijfers?tijdvak=2027-01');
  for (const [at, persoonId] of wereld.ids.slice(1, 10).entries()) {
    const tot = { van: '2027-01-15', aangemeldOp: '2027-01-15', totEnMet: '2027-02-14' };
    const { body } = await begin(persoonId, werkloont(tot));
    const uitkomst = at < 3 ? 'betaald werk' : 'einde';
    await stap(body.id, { soort: 'afgerond', laatste: '2027-01-15', uitkomst });
    if (at !== 7) continue;
    // eight and the one of Henk
    wereld.db.clock.set('2027-02-01T09:00:00Z');
    const weinig = { deel: null, oordeel: 'te weinig om te tellen' };
    expect((await januari()).body).toMatchObject({ beeindigd: null, indicatoren: [weinig] });
    wereld.db.clock.set('2027-01-15T09:00:00Z');
  }
  expect(await code(januari())).toBe('TIJDVAK_LOOPT_NOG');
  wereld.db.clock.set('2027-02-01T09:00:00Z');
  const { body } = await januari();
  expect(body).toMatchObject({ tijdvak: '2027-01', van: '2027-01-01', totEnMet: '2027-01-31', beeindigd: 10 });
  expect(body.indicatoren).toEqual([
    { naam: 'uitstroom naar betaald werk', beeindigd: 10, aantal: 4, deel: 40, streef: 36, oordeel: 'gehaald' },
  ]);
  const [werk] = (await wereld.call(femke, 'GET /programmas')).body.programmas;
  expect(werk).toMatchObject({ naam: 'Werkloont', lopend: 0 });
  const stock = (await wereld.call(femke, 'GET /programmas/taaleis-in-beeld/cijfers')).body.voorraad;
  expect(stock).toMatchObject({
    open: 5_750,
    totaal: 21_000,
    oordeel: 'te laat',
    uiterlijk: '2018-12-31',
    tempoBijTelling: 479.2,
  });
  wereld.db.clock.set('2027-01-15T09:00:00Z');
});

describe('a definition of the municipality itself', () => {
  const versie = {
    bron: 'Raadsvoorstel voorbeeld, paragraaf 2',
    vanaf: '2027-02-01',
    doelgroep: [{ feit: 'bijstand', is: true }],
    duur: { weken: 6 },
    verlengen: 0,
    fasen: [],
    uren: [{ onderdeel: 'sport', hoogstens: 6 }],
    keuzes: [],
    nietNaast: [],
    termijnen: [],
    uitkomsten: [{ naam: 'fitter', betekenis: 'hij voelt zich fitter' }],
    indicatoren: [{ naam: 'fitter', uitkomsten: ['fitter'] }],
    gaten: [],
  };
  const nieuw = (over: object = {}) =>
    JSON.stringify({ naam: 'Samen fit', belofte: 'U wordt fitter.', versies: [{ ...versie, ...over }] });
  const stelVoor = (definitie: string, wie = femke) =>
    wereld.call(wie, 'POST /programmavoorstellen', { body: { definitie } });

  test('is refused with its place, and set by another than who proposed it', async () => {
    const fout = await wereld.call(femke, 'POST /programmakeuringen', {
      body: { definitie: nieuw({ uren: [{ onderdeel: 'sport', minstens: 8, hoogstens: 6 }] }) },
    });
    expect(fout.body).toMatchObject({ goed: false, fouten: [{ plek: 'versies[0].uren[0].minstens' }] });
    const geen = await wereld.call(femke, 'POST /programmakeuringen', { body: { definitie: '{ naam' } });
    expect(geen.body).toMatchObject({ goed: false, fouten: [{ plek: 'het geheel' }] });
    expect(await code(stelVoor(nieuw({ nietNaast: ['Bestaat niet'] })))).toBe('DEFINITIE_ONJUIST');
    const voorstel = await stelVoor(nieuw());
    expect(voorstel.status).toBe(201);
    expect(await code(stelVoor(nieuw()))).toBe('DEFINITIE_LIGT_VOOR');
    const vast = (wie: Actor) => wereld.call(wie, `POST /programmavoorstellen/${voorstel.body.id}/vaststelling`);
    expect(await code(vast(femke))).toBe('EIGEN_VOORSTEL');
    expect(await code(vast(ahmed))).toBe('ok');
    expect(await code(vast(ahmed))).toBe('DEFINITIE_NIET_GEVONDEN');
    const { body } = await wereld.call(selma, 'GET /programmas/samen-fit');
    expect(body).toMatchObject({ eigen: true, versies: [{ geldigheid: 'Vanaf 1 februari 2027, zonder einde' }] });
  });

  test('holds in this municipality only, and what held stays as it held', async () => {
    expect((await wereld.call(joris, 'GET /programmas/samen-fit')).status).toBe(404);
    wereld.db.clock.set('2027-02-01T09:00:00Z');
    expect(await code(stelVoor(nieuw({ duur: { weken: 8 } })))).toBe('DEFINITIE_ONJUIST');
    const twee = JSON.stringify({
      naam: 'Samen fit',
      belofte: 'U wordt fitter.',
      versies: [
        { ...versie, tot: '2027-03-01' },
        { ...versie, vanaf: '2027-03-01', duur: { weken: 8 } },
      ],
    });
    const voorstel = await stelVoor(twee);
    expect(await code(wereld.call(ahmed, `POST /programmavoorstellen/${voorstel.body.id}/vaststelling`))).toBe('ok');
    expect((await wereld.call(selma, 'GET /programmas/samen-fit')).body.versies).toHaveLength(2);
    const namen = async (wie: Actor) =>
      (await wereld.call(wie, 'GET /programmas')).body.programmas.map(({ naam }: { naam: string }) => naam);
    expect(await namen(lotte)).toEqual(expect.arrayContaining(['Jobcoach', 'MaatWerkplaats', 'Tegenprestatie']));
    expect(await namen(lotte)).not.toContain('Werkloont');
    expect(await namen(selma)).not.toContain('Jobcoach');
  });

  test('a quota for a period counts the days that were written down in it', async () => {
    const taak = {
      naam: 'gehuisvest op',
      van: '2027-01-01',
      totEnMet: '2027-06-30',
      aantal: 40,
      bron: 'Brief van het Rijk, voorbeeld',
    };
    const pad = 'huisvesting-statushouders';
    expect((await wereld.call(femke, `POST /programmas/${pad}/taakstellingen`, { body: taak })).status).toBe(201);
    const { body } = await begin(wereld.ids[11] ?? '', {
      ...werkloont({ programma: pad, van: '2027-02-01', aangemeldOp: '2027-02-01', totEnMet: '2027-12-31' }),
      feiten: { statushouder: true },
      gegevens: { verblijf: 'GVA-locatie', 'wacht op gezinshereniging': 'ja' },
    });
    expect(body.week).toBeDefined();
    const cijfers = async () => (await wereld.call(femke, `GET /programmas/${pad}/cijfers`)).body.taakstellingen;
    expect(await cijfers()).toMatchObject([{ naam: 'gehuisvest op', aantal: 40, gedaan: 0 }]);
    await stap(body.id, { soort: 'gegeven', naam: 'gehuisvest op', waarde: '2027-02-01' });
    // one is too few to tell
    expect(await cijfers()).toMatchObject([{ gedaan: null }]);
  });
});
