/** Proves a plan of two: written, changed at once, compared, signed once by each, and kept up to date. */
import { gemeenteCode, parseBsn } from '@samenkracht/core';
import { ensurePersoon } from '@samenkracht/persoon';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Onderdeel } from './domain/plan.ts';
import { joris, openWereld, rob, samira, selma, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());

const id = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const doel: Onderdeel = {
  id: id(1),
  soort: 'doel',
  domein: 'werk',
  tekst: 'Ik wil weer als kok werken',
  wie: 'inwoner',
};
const drempel: Onderdeel = {
  id: id(2),
  soort: 'belemmering',
  domein: 'kinderen',
  tekst: 'Ik heb nog geen opvang',
  wie: 'inwoner',
  bij: doel.id,
};
const stap = (nummer: number, over: Partial<Onderdeel> = {}): Onderdeel => ({
  id: id(nummer),
  soort: 'stap',
  domein: 'werk',
  tekst: `Stap ${nummer} van het plan`,
  wie: 'inwoner',
  bij: doel.id,
  ...over,
});
const opvang = stap(4, { tekst: 'De opvang bellen', domein: 'kinderen', bij: drempel.id, wie: 'consulent' });
const begin = [doel, drempel, stap(3, { wanneer: '2026-11-06' }), opvang];

const vanHenk = () => `/personen/${wereld.henk.persoonId}/plan`;
const bewaar = (basis: number, onderdelen: readonly Onderdeel[], wie = selma) =>
  wereld.call(wie, `POST ${vanHenk()}/versies`, { body: { basis, onderdelen } });
const teken = (versie: number, wie = selma) =>
  wereld.call(wie, wie === wereld.henk ? 'POST /mijn/plan/handtekeningen' : `POST ${vanHenk()}/handtekeningen`, {
    body: { versie },
  });

describe('a plan that two make', () => {
  test('nothing yet, then a first version that both read the same', async () => {
    expect((await wereld.call(wereld.henk, 'GET /mijn/plan')).body).toEqual({ plan: null });
    expect((await bewaar(0, begin)).body.plan).toMatchObject({ versie: 1, stand: 'ontwerp', dezeWeek: [] });
    const [mijn, hun] = [
      (await wereld.call(wereld.henk, 'GET /mijn/plan')).body.plan,
      (await wereld.call(rob, `GET ${vanHenk()}`)).body.plan,
    ];
    expect(mijn.onderdelen).toEqual(hun.onderdelen);
    // the step of this week is his, not of who helps him
    expect([mijn.dezeWeek, hun.dezeWeek]).toEqual([[id(3)], []]);
    const rows = await wereld.sql(`select actor_naam from gm0599.logboek_regel where omschrijving = 'Plan geopend'`);
    expect(rows).toEqual([{ actor_naam: 'Rob de Wit' }]);
  });

  test.each<[string, readonly Onderdeel[], string, string]>([
    [
      'a step that ends before it begins',
      [...begin, stap(9, { vanaf: '2026-12-02', wanneer: '2026-12-01' })],
      'STAP_VOOR_BEGIN',
      'Stap 9',
    ],
    ['a step before the plan began', [...begin, stap(9, { wanneer: '2026-11-01' })], 'STAP_VOOR_BEGIN', 'Stap 9'],
    ['a step of no goal', [...begin, stap(9, { bij: id(77) })], 'STAP_ZONDER_DOEL', 'Stap 9'],
    ['a barrier under a barrier', [...begin, { ...drempel, id: id(9), bij: drempel.id }], 'STAP_ZONDER_DOEL', 'opvang'],
    ['the same part twice', [...begin, stap(3)], 'ONDERDEEL_DUBBEL', 'Stap 3'],
    ['another without a name', [...begin, stap(9, { wie: 'ander' })], 'WIE_ONBEKEND', 'Stap 9'],
  ])('%s is refused by name', async (_, onderdelen, code, tekst) => {
    const { status, body } = await bewaar(1, onderdelen);
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail).toContain(tekst);
  });

  test('two colleagues at once: what does not touch goes together, what does is shown twice, and nothing is lost', async () => {
    const eerste = begin.map((deel) => (deel.id === id(3) ? { ...deel, tekst: 'Bellen met de bakker' } : deel));
    expect((await bewaar(1, eerste)).body.plan.versie).toBe(2);
    // Samira still had the first version open
    const naast = await bewaar(1, [...begin, stap(5)], samira);
    expect(naast.body.plan).toMatchObject({ versie: 3 });
    expect(naast.body.plan.versies[0]).toMatchObject({ door: 'Samira Bakkali', samengevoegdMet: 2 });
    expect(naast.body.plan.onderdelen.map((een: Onderdeel) => een.tekst)).toContain('Bellen met de bakker');
    const botst = await bewaar(
      1,
      begin.map((deel) => (deel.id === id(3) ? { ...deel, tekst: 'Mailen met de kok' } : deel)),
      samira,
    );
    expect(botst.body).toMatchObject({ status: 409, code: 'PLAN_BOTST', versie: 3 });
    const [{ veld, mijn, hun }] = botst.body.botsingen;
    expect([veld, mijn.tekst, hun.tekst]).toEqual(['tekst', 'Mailen met de kok', 'Bellen met de bakker']);
    expect((await bewaar(8, begin)).body.code).toBe('VERSIE_NIET_GEVONDEN');
    // at the very same moment: the one waits for the other, and both stand in the plan
    const nu = (await wereld.call(selma, `GET ${vanHenk()}/versie?nummer=3`)).body.onderdelen;
    await Promise.all([bewaar(3, [...nu, stap(6)]), bewaar(3, [...nu, stap(7)], samira)]);
    const { plan } = (await wereld.call(wereld.henk, 'GET /mijn/plan')).body;
    expect(plan.versie).toBe(5);
    expect(plan.onderdelen.map((een: Onderdeel) => een.id)).toEqual(expect.arrayContaining([id(6), id(7)]));
  });

  test('what changes nothing is no version; versions are compared', async () => {
    const { onderdelen } = (await wereld.call(selma, `GET ${vanHenk()}/versie?nummer=5`)).body;
    expect((await bewaar(5, onderdelen)).body.plan.versie).toBe(5);
    const { verschillen } = (await wereld.call(wereld.henk, 'GET /mijn/plan/verschil?van=1&naar=5')).body;
    expect(verschillen.map((een: { soort: string }) => een.soort)).toEqual(['anders', 'erbij', 'erbij', 'erbij']);
    expect(verschillen[0]).toMatchObject({ velden: ['tekst'], vroeger: { tekst: 'Stap 3 van het plan' } });
    expect((await wereld.call(wereld.henk, 'GET /mijn/plan/verschil?van=1&naar=9')).status).toBe(404);
  });
});

describe('both sign', () => {
  test('the version that was read, once each; then it is a plan, with a letter', async () => {
    expect((await teken(4)).body.code).toBe('NIEUWERE_VERSIE');
    expect((await teken(5)).body.plan.stand).toBe('wacht op inwoner');
    expect(await wereld.berichten(wereld.henk)).toEqual(['Uw plan ligt klaar']);
    expect((await teken(5)).body.code).toBe('AL_GETEKEND');
    expect((await teken(5, samira)).body.code).toBe('AL_GETEKEND');
    const [een, twee] = await Promise.all([teken(5, wereld.henk), teken(5, wereld.henk)]);
    expect([een.status, twee.status].toSorted()).toEqual([200, 409]);
    const { plan } = (await wereld.call(wereld.henk, 'GET /mijn/plan')).body;
    expect(plan).toMatchObject({ stand: 'getekend', getekendeVersie: 5, gewijzigdNaTekenen: false });
    expect(await wereld.berichten(wereld.henk)).toContain('Uw plan is getekend');
  });

  test('a change by the resident asks both again; the signed version stays the signed one', async () => {
    const { onderdelen } = (await wereld.call(wereld.henk, 'GET /mijn/plan/versie?nummer=5')).body;
    const eigen = { id: id(11), soort: 'doel', domein: 'netwerk', tekst: 'Ik wil vaker mensen zien', wie: 'inwoner' };
    const { body } = await wereld.call(wereld.henk, 'POST /mijn/plan/versies', {
      body: { basis: 5, onderdelen: [...onderdelen, eigen] },
    });
    expect(body.plan).toMatchObject({ versie: 6, stand: 'ontwerp', getekendeVersie: 5, gewijzigdNaTekenen: true });
  });

  test('an empty plan is signed by nobody', async () => {
    expect(
      (await wereld.call(wereld.fatima, 'POST /mijn/plan/handtekeningen', { body: { versie: 1 } })).body.code,
    ).toBe('NIEUWERE_VERSIE');
  });
});

describe('between two signatures', () => {
  const stel = (stapId: string, stand: string, reden?: string) =>
    wereld.call(wereld.henk, 'POST /mijn/plan/standen', { body: { stapId, stand, reden } });

  test('a step is done, or did not work out with a reason; nobody signs again for that', async () => {
    expect((await stel(id(3), 'niet gelukt')).body.code).toBe('REDEN_ONTBREEKT');
    expect((await stel(id(3), 'te doen')).body.code).toBe('STAND_IS_AL');
    expect((await stel(id(1), 'gedaan')).body.code).toBe('STAP_NIET_GEVONDEN');
    expect((await stel(id(3), 'niet gelukt', 'Zij namen niet op')).body.plan.dezeWeek).toEqual([]);
    const { plan } = (await stel(id(3), 'gedaan')).body;
    expect(plan.onderdelen.find((een: Onderdeel) => een.id === id(3))).toMatchObject({ stand: 'gedaan' });
    expect(plan.versie).toBe(6);
    expect(
      (await wereld.call(wereld.fatima, 'POST /mijn/plan/standen', { body: { stapId: id(3), stand: 'gedaan' } }))
        .status,
    ).toBe(409);
  });

  test('a day to look at it again: agreed, moved, reminded a week before, held once', async () => {
    const spreekAf = (op: string) => wereld.call(selma, `POST ${vanHenk()}/evaluaties`, { body: { op } });
    expect((await spreekAf('2026-11-01')).body.code).toBe('EVALUATIE_IN_VERLEDEN');
    await spreekAf('2026-11-20');
    expect((await spreekAf('2026-12-14')).body.plan.evaluaties).toEqual([
      { op: '2026-12-14', gehoudenOp: null, uitkomst: null },
    ]);
    wereld.db.clock.set('2026-11-14T09:00:00Z');
    expect((await wereld.berichten(wereld.henk)).filter((titel) => titel.includes('volgende week'))).toEqual([]);
    wereld.db.clock.set('2026-12-07T09:00:00Z');
    const titels = await wereld.berichten(wereld.henk);
    expect(titels.filter((titel) => titel === 'Wij bekijken samen uw plan')).toHaveLength(1);
    const taken = async () => (await wereld.call(selma, `GET /personen/${wereld.henk.persoonId}/afspraken`)).body.taken;
    expect(await taken()).toMatchObject([{ voor: 'consulent', uiterlijk: '2026-12-14', gedaan: null }]);
    const verslag = () =>
      wereld.call(selma, `POST ${vanHenk()}/evaluaties/verslag`, { body: { uitkomst: 'Het gaat goed.' } });
    expect((await verslag()).body.plan.evaluaties[0]).toMatchObject({ gehoudenOp: '2026-12-07' });
    expect(await taken()).toMatchObject([{ gedaan: { door: 'Selma Yilmaz' } }]);
    expect((await verslag()).body.code).toBe('EVALUATIE_NIET_GEVONDEN');
    // a worker that comes back after the day calls nobody to it
    await spreekAf('2026-12-20');
    wereld.db.clock.set('2026-12-21T09:00:00Z');
    const daarna = await wereld.berichten(wereld.henk);
    expect(daarna.filter((titel) => titel === 'Wij bekijken samen uw plan')).toHaveLength(1);
  });
});

test('a second municipality makes its own plans, by nothing but its own people', async () => {
  const bsn = parseBsn('999900006');
  if (bsn === undefined) throw new Error('not a bsn');
  const gemeente = gemeenteCode('0556');
  const { id: persoonId } = await wereld.db.scope((scope) => ensurePersoon(scope, bsn), { gemeente });
  const bewerking = { body: { basis: 0, onderdelen: [doel] } };
  const gemaakt = await wereld.call(joris, `POST /personen/${persoonId}/plan/versies`, bewerking);
  expect(gemaakt.body.plan).toMatchObject({ versie: 1, stand: 'ontwerp' });
  expect((await wereld.call(selma, `GET /personen/${persoonId}/plan`)).status).toBe(404);
});

test('nobody else: another municipality finds nobody, a resident has no way to the plan of another', async () => {
  expect((await wereld.call(joris, `GET ${vanHenk()}`)).status).toBe(404);
  expect((await wereld.call(wereld.fatima, `GET ${vanHenk()}`)).status).toBe(403);
  expect((await wereld.call(rob, `POST ${vanHenk()}/handtekeningen`, { body: { versie: 6 } })).status).toBe(403);
  expect((await wereld.call(wereld.fatima, 'GET /mijn/plan')).body).toEqual({ plan: null });
});
