/** Proves an allowance from form to money: asked, assessed by the law's questions, decided by two, paid once or each month. */
import { betaalinstellingen, grootboek } from '@samenkracht/betaling';
import { bijzonderModule } from '@samenkracht/bijzonder';
import { day, parseIban } from '@samenkracht/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluitactsOf } from './besluitacts.voorbeelden.ts';
import { marit, openWereld, rob, type Wereld, yvonne } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld([bijzonderModule]);
});
afterAll(() => wereld.close());

const fatima = () => wereld.inwoner('fatima');
const rows = (sql: string) => besluitactsOf(wereld).rows(sql);
const vraagAan = (regeling: string, antwoorden: object, iban = 'NL91ABNA0417164300') =>
  wereld.call(fatima(), 'POST /mijn/bijzonder', { body: { regeling, omschrijving: 'Een bril', iban, antwoorden } });
const feit = (id: string, naam: string, waarde: unknown, motivering?: string) =>
  wereld.call(rob, `POST /bijzonder/${id}/feiten`, {
    body: { feit: naam, waarde, ...(motivering === undefined ? {} : { motivering }) },
  });
/** Answers what the law asks until it has an outcome. */
const beantwoord = async (id: string, weet: Readonly<Record<string, unknown>>) => {
  let { body } = await wereld.call(rob, `POST /bijzonder/${id}/behandeling`);
  for (let ronde = 0; body.beoordeling.soort === 'vraag' && ronde < 20; ronde += 1) {
    const { feit: naam, soort } = body.beoordeling.vraag;
    if (!(naam in weet)) throw new Error(`no answer prepared for ${naam}`);
    const antwoord = await feit(id, naam, weet[naam], soort === 'afweging' ? 'Gezien bij de stukken.' : undefined);
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(200);
    body = antwoord.body;
  }
  return body;
};
const besluit = (id: string, wie = yvonne) => wereld.call(wie, `POST /bijzonder/${id}/besluit`);

describe('bijzondere bijstand voor een bril', () => {
  const weet = {
    voorliggendeVoorziening: false,
    noodzakelijk: 'ja',
    bijzondereOmstandigheden: 'ja',
    uitNorm: 'nee',
    eerdereKosten: 0,
    norm: 141_946,
    vermogenBovenGrens: 0,
    alVerrekend: 0,
  };
  let id: string;

  test('het formulier vraagt alleen wat nodig is, en weigert wat niet kan', async () => {
    const vragen = await wereld.call(
      fatima(),
      `GET /mijn/bijzonder/vragen?regeling=${encodeURIComponent('bijzondere bijstand')}`,
    );
    expect(vragen.body.vragen.map((een: { feit: string }) => een.feit)).toEqual(['kosten', 'inkomen']);
    expect((await vraagAan('bijzondere bijstand', { kosten: -1, inkomen: 0 })).body.code).toBe('ANTWOORD_ONJUIST');
    expect((await vraagAan('bijzondere bijstand', { kosten: 1 })).body.code).toBe('ANTWOORD_ONJUIST');
    const fout = await vraagAan('bijzondere bijstand', { kosten: 24_000, inkomen: 100_000 }, 'NL00ABNA0000000000');
    expect(fout.body.code).toBe('REKENINGNUMMER_ONJUIST');
    const gedaan = await vraagAan('bijzondere bijstand', { kosten: 24_000, inkomen: 100_000 });
    expect(gedaan).toMatchObject({ status: 201, body: { status: 'ontvangen', uitersteBesluitdatum: '2026-12-28' } });
    id = gedaan.body.id;
    expect((await wereld.call(wereld.inwoner('henk'), `GET /mijn/bijzonder/${id}`)).status).toBe(404);
    expect((await wereld.call(marit, `GET /bijzonder/${id}`)).status).toBe(404);
  });

  test('de wet vraagt, de consulent antwoordt, en zonder antwoord geen voorstel', async () => {
    await wereld.call(rob, `POST /bijzonder/${id}/behandeling`);
    const open = await wereld.call(rob, `POST /bijzonder/${id}/voorstel`, { body: {} });
    expect(open.body).toMatchObject({ code: 'NOG_NIET_TE_BESLISSEN' });
    expect((await feit(id, 'noodzakelijk', 'ja')).body.code).toBe('ANTWOORD_ONJUIST');
    expect((await feit(id, 'kleur', 'rood')).body.code).toBe('ANTWOORD_ONJUIST');
    const klaar = await beantwoord(id, weet);
    expect(klaar.beoordeling).toMatchObject({ soort: 'uitkomst', verleend: true, bedrag: 24_000 });
  });

  test('twee mensen beslissen; het wordt een keer betaald, met een brief', async () => {
    expect((await besluit(id)).body.code).toBe('VOORSTEL_BIJZONDER_NIET_GEVONDEN');
    expect((await wereld.call(rob, `POST /bijzonder/${id}/voorstel`, { body: {} })).status).toBe(200);
    expect((await besluit(id, rob)).status).toBe(403);
    expect((await besluit(id)).body.code).toBe('RUN_ZONDER_INSTELLING');
    const iban = parseIban('NL91ABNA0417164300');
    if (iban === undefined) throw new Error('not an iban');
    const instelling = { naam: 'Gemeente Rotterdam', iban, betaaldag: 25, verschuiving: 'volgende' } as const;
    await wereld.db.scope((scope) => betaalinstellingen.store(scope, { vanaf: day('2017-01-01'), ...instelling }));
    const [een, twee] = await Promise.all([besluit(id), besluit(id)]);
    expect([een.status, twee.status]).toEqual([200, 200]);
    expect(await rows('select bedrag, omschrijving from betaling_opdracht')).toEqual([
      { bedrag: '24000', omschrijving: 'Gemeente: bijzondere bijstand' },
    ]);
    const mijn = (await wereld.call(fatima(), `GET /mijn/bijzonder/${id}`)).body;
    expect(mijn.besluit).toMatchObject({ verleend: true, bedrag: 24_000, bezwaarTotEnMet: '2026-12-14' });
    expect(mijn.besluit.betalingen).toEqual([
      { maand: '2026-11', bedrag: 24_000, betaaldOp: '2026-11-02', reden: null },
    ]);
    await wereld.db.runJobs();
    const { berichten } = (await wereld.call(fatima(), 'GET /mijn/berichten')).body;
    expect(berichten[0].titel).toBe('U krijgt bijzondere bijstand');
    expect((await wereld.db.scope((scope) => grootboek.sum(scope))).som).toBe(0);
  });
});

test('de inkomenstoeslag: van Rotterdam, en niet twee keer in twaalf maanden', async () => {
  const weet = {
    geboren: '1992-03-14',
    vorigeVerlening: null,
    vermogenBovenGrens: false,
    referte: [{ van: '2023-01', totEnMet: '2026-10', inkomen: 141_946, norm: 141_946 }],
    normPeildatum: 141_946,
    studieOfMaatregel: false,
    uitzicht: 'geen',
    huishouden: 'alleenstaande ouder',
  };
  const { id } = (await vraagAan('inkomenstoeslag', { inkomenPeildatum: 141_946 })).body;
  expect((await beantwoord(id, weet)).beoordeling).toMatchObject({ verleend: true, bedrag: 30_000 });
  await wereld.call(rob, `POST /bijzonder/${id}/voorstel`, { body: {} });
  expect((await besluit(id)).status).toBe(200);
  const tweede = (await vraagAan('inkomenstoeslag', { inkomenPeildatum: 141_946 })).body.id;
  expect((await beantwoord(tweede, weet)).beoordeling).toMatchObject({ verleend: false });
  await wereld.call(rob, `POST /bijzonder/${tweede}/voorstel`, { body: {} });
  expect((await besluit(tweede)).body.voorstel).toMatchObject({ verleend: false, status: 'genomen', betalingen: [] });
});

test('de studietoeslag komt elke maand, tot er geen bedrag meer is: dan staat er waarom', async () => {
  wereld.db.clock.set('2026-04-10T09:00:00Z');
  const { id } = (await vraagAan('studietoeslag', { studiefinanciering: true, rechtOpWajong: false, stage: 0 })).body;
  await beantwoord(id, { geboren: '2005-05-20', kanNietBijverdienen: 'ja' });
  expect((await wereld.call(rob, `POST /bijzonder/${id}/voorstel`, { body: {} })).body.code).toBe('EINDE_ONTBREEKT');
  await wereld.call(rob, `POST /bijzonder/${id}/voorstel`, { body: { totEnMet: '2026-07' } });
  expect((await besluit(id)).status).toBe(200);
  for (const dag of ['2026-05-26', '2026-06-26', '2026-07-28', '2026-08-28']) {
    wereld.db.clock.set(`${dag}T09:00:00Z`);
    await wereld.db.runJobs();
  }
  const { betalingen } = (await wereld.call(fatima(), `GET /mijn/bijzonder/${id}`)).body.besluit;
  // 20 years in April and on 1 May, 21 on 1 June; no amounts known from July
  expect(betalingen.map(({ maand, bedrag }: { maand: string; bedrag: number }) => [maand, bedrag])).toEqual([
    ['2026-04', 30_812],
    ['2026-05', 30_812],
    ['2026-06', 38_514],
    ['2026-07', 0],
  ]);
  expect(betalingen.at(-1).reden).toContain('geen bedrag bekend');

  // a month that was kept as unpaid when its amount was not known, and of which it is now
  await rows(`insert into bijzonder_betaling (besluit_id, maand, bedrag, reden)
    select id, '2026-03', 0, 'Er is geen bedrag bekend: Studietoeslag.' from bijzonder_besluit where aanvraag_id = '${id}'`);
  const maanden = async (wie = rob) => (await wereld.call(wie, 'GET /bijzondernabetalingen')).body.maanden;
  expect(await maanden()).toMatchObject([
    { aanvraagId: id, maand: '2026-03', bedrag: 30_812, voorstel: null },
    { aanvraagId: id, maand: '2026-07', bedrag: null, voorstel: null },
  ]);
  const doe = (wie: typeof rob, wat: string, maand = '2026-03') =>
    wereld.call(wie, `POST /bijzonder/${id}/nabetaling${wat}`, { body: { maand } });
  expect((await doe(rob, '', '2026-07')).body.code).toBe('NABETALING_NIET_MOGELIJK');
  expect((await doe(yvonne, '/goedkeuring')).body.code).toBe('NABETALING_NIET_MOGELIJK');
  expect((await doe(rob, '')).status).toBe(200);
  expect((await doe(rob, '')).status).toBe(200);
  expect((await doe(rob, '/goedkeuring')).status).toBe(403);
  expect((await doe(yvonne, '/teruglegging')).status).toBe(200);
  expect((await doe(rob, '')).status).toBe(200);
  expect((await maanden(yvonne))[0].voorstel).toEqual({ door: 'Rob de Wit', eigen: false, bedrag: 30_812 });
  const wachtend = async () => (await wereld.call(yvonne, 'GET /bijzondergoedkeuringen?namen=true')).body.goedkeuringen;
  expect(await wachtend()).toMatchObject([
    {
      soort: 'nabetaling',
      plek: id,
      wat: 'Nabetaling over maart 2026',
      bedrag: 30_812,
      door: 'Rob de Wit',
      eigen: false,
    },
  ]);
  const [een, twee] = await Promise.all([doe(yvonne, '/goedkeuring'), doe(yvonne, '/goedkeuring')]);
  expect([een.status, twee.status].sort()).toEqual([200, 409]);
  expect(await wachtend()).toEqual([]);
  expect(await maanden()).toMatchObject([{ maand: '2026-07' }]);
  const eigen = (await wereld.call(fatima(), `GET /mijn/bijzonder/${id}`)).body.besluit.betalingen;
  expect(eigen[0]).toMatchObject({ maand: '2026-03', bedrag: 30_812, reden: null });
});
