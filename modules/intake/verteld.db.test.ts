/** Proves that what was told once is read everywhere with its source and day, that a correction is followed, and who may read it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { intakeactsOf } from './intakeacts.voorbeelden.ts';
import { joris, joyce, openWereld, rob, rustig, samira, thomas, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let acts: ReturnType<typeof intakeactsOf>;
let intakeId: string;
beforeAll(async () => {
  wereld = await openWereld();
  acts = intakeactsOf(wereld);
  intakeId = (await acts.begin(wereld.henk)).id;
  await acts.vertel(wereld.henk, intakeId, {
    ...rustig,
    'schulden.achter': 'nee',
    'schulden.dreigt': ['niets'],
    'schulden.overzicht': 'ongeveer',
    'schulden.hulp': 'wil',
    'kinderen.aantal': 1,
    'kinderen.opvang': 'ja',
    'kinderen.zorgen': null,
    'werk.nu': ['zoek'],
    'werk.laatst': 'Magazijn',
    'werk.wens': 'Koken',
    'werk.uren': 16,
  });
});
afterAll(() => wereld.close());

const mijn = async () => (await wereld.call(wereld.henk, 'GET /mijn/verteld')).body;
const codes = ({ knelpunten }: { readonly knelpunten: readonly { readonly code: string }[] }) =>
  knelpunten.map(({ code }) => code);

test('who told nothing has told nothing', async () => {
  expect((await wereld.call(wereld.fatima, 'GET /mijn/verteld')).body).toEqual({
    feiten: [],
    knelpunten: [],
    woorden: [],
  });
});

test('the resident and his coach read the same, each part with who said it and when', async () => {
  const { body } = await wereld.call(samira, `GET /personen/${wereld.henk.persoonId}/verteld`);
  expect(body).toEqual(await mijn());
  expect(body.feiten).toMatchObject([{ feit: 'kinderen', waarde: 1, bron: 'inwoner', datum: '2026-11-02' }]);
  expect(codes(body)).toEqual(['rekeningen-achter', 'schulden-hulp']);
  expect(body.knelpunten[1]).toMatchObject({
    domein: 'schulden',
    bron: 'inwoner',
    datum: '2026-11-02',
    gronden: [{ vraag: { nl: 'Helpt iemand u met uw schulden?' }, antwoord: { nl: 'Nee, maar ik wil hulp' } }],
  });
  expect(body.woorden).toMatchObject([
    { code: 'werk.laatst', woorden: 'Magazijn', perspectief: 'kan', ervaring: 'werk' },
    { code: 'werk.wens', woorden: 'Koken', perspectief: 'wil', ervaring: null },
  ]);
});

test('a correction is read at once, with its own day and source; what stood before is kept', async () => {
  wereld.db.clock.advance({ hours: 48 });
  await acts.zeg(joyce, intakeId, { 'kinderen.aantal': 2, 'schulden.hulp': 'hulp' }, 1, '/intakes');
  const na = await mijn();
  expect(na.feiten).toMatchObject([{ waarde: 2, bron: 'samen', datum: '2026-11-04' }]);
  expect(codes(na)).toEqual(['rekeningen-achter']);
  const versies = await wereld.sql(
    `select versie, waarde from gm0599.intake_antwoord where vraag = 'kinderen.aantal' order by versie`,
  );
  expect(versies).toEqual([
    { versie: 1, waarde: 1 },
    { versie: 2, waarde: 2 },
  ]);
});

test('a next intake goes on from it: what is not told anew still counts, what he now keeps to himself does not', async () => {
  await wereld.call(wereld.henk, `POST /mijn/intakes/${intakeId}/afronding`);
  wereld.db.clock.advance({ hours: 24 });
  const { id } = await acts.begin(wereld.henk);
  expect((await mijn()).feiten).toMatchObject([{ waarde: 2, datum: '2026-11-04' }]);
  await acts.zeg(wereld.henk, id, { 'schulden.achter': null });
  expect(codes(await mijn())).toEqual([]);
  await acts.zeg(wereld.henk, id, { 'schulden.achter': 'nee' }, 1);
  expect(await mijn()).toMatchObject({ knelpunten: [{ code: 'rekeningen-achter', datum: '2026-11-05' }] });
  await acts.vertel(wereld.henk, id, { ...rustig, 'schulden.dreigt': null });
  await wereld.call(wereld.henk, `POST /mijn/intakes/${id}/afronding`);
  // of two earlier stories each answer comes from the last in which it was given
  const derde = await acts.begin(wereld.henk);
  const bekend = derde.bladzijden
    .flatMap(({ vragen }: { readonly vragen: readonly unknown[] }) => vragen)
    .filter(({ bekend: wat }: { readonly bekend: unknown }) => wat !== null)
    .map((een: { readonly code: string; readonly bekend: { readonly datum: string } }) => [een.code, een.bekend.datum]);
  expect(bekend).toContainEqual(['schulden.achter', '2026-11-05']);
  await acts.zeg(wereld.henk, derde.id, { 'schulden.achter': 'nee' });
  const { body } = await wereld.call(wereld.henk, `GET /mijn/intakes/${derde.id}`);
  const hulp = body.bladzijden
    .flatMap(({ vragen }: { readonly vragen: readonly unknown[] }) => vragen)
    .find(({ code }: { readonly code: string }) => code === 'schulden.hulp');
  expect(hulp.bekend).toMatchObject({ waarde: 'hulp', datum: '2026-11-04', bron: 'eerdere intake' });
});

test('staff without that task, another municipality and another resident read nothing; each reading of staff stands in the record', async () => {
  const route = `GET /personen/${wereld.henk.persoonId}/verteld`;
  const lees = async (wie: typeof rob) => {
    const { status, body } = await wereld.call(wie, route);
    return [status, 'feiten' in body];
  };
  expect(await lees(rob)).toEqual([403, false]);
  expect(await lees(thomas)).toEqual([403, false]);
  expect(await lees(joris)).toEqual([404, false]);
  expect((await lees(wereld.henk))[0]).toBe(403);
  const gelezen = await wereld.sql(
    `select actor_id as wie, data_subject_id as over from gm0599.logboek_regel where omschrijving = 'Wat hij eerder vertelde'`,
  );
  expect(gelezen).toEqual([{ wie: 'samira', over: wereld.henk.persoonId }]);
});
