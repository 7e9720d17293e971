/** Proves that a priority group comes into a cohort by what was set or told: counted first, at once, each in one cohort, and on record. */
import type { Actor } from '@samenkracht/platform/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  femke,
  groepen,
  joris,
  keukenhulp,
  openPerspectiefwereld,
  type Perspectiefwereld,
  selma,
  thomas,
  van,
} from './perspectiefwereld.voorbeelden.ts';

let wereld: Perspectiefwereld;
let eerste: string;
let tweede: string;

const maak = async (naam: string, volgorde: number): Promise<string> => {
  const body = { naam, volgorde, begintOp: '2026-10-01', nieuweInstroom: false, terugkijkdagen: 28 };
  const { cohorten } = (await wereld.http.call(thomas, 'POST /perspectiefcohorten', { body })).body;
  return cohorten.find((een: { readonly naam: string }) => een.naam === naam).id;
};
const tel = (body: object, wie: Actor = thomas) =>
  wereld.http.call(wie, `POST /perspectiefcohorten/${eerste}/telling`, { body });
const aantal = async (body: object) => (await tel(body)).body.aantal;
const vul = (body: object, cohortId = eerste) =>
  wereld.http.call(thomas, `POST /perspectiefcohorten/${cohortId}/vullingen`, { body });

/** Henk told his story on 2 November and was set in a group; Fatima told hers a day later, and chose an occupation. */
beforeAll(async () => {
  wereld = await openPerspectiefwereld();
  const { http, henk, fatima } = wereld;
  await wereld.leg(femke, groepen);
  await http.call(henk, 'POST /mijn/intakes', { body: {} });
  const reden = 'Besproken met Henk.';
  await http.call(selma, `POST ${van(henk)}/groep`, { body: { groep: 'zelf', reden } });
  await http.call(selma, `POST ${van(henk)}/groep`, { body: { groep: 'samen', reden } });
  wereld.db.clock.advance({ hours: 24 });
  await http.call(fatima, 'POST /mijn/intakes', { body: {} });
  await http.call(fatima, 'POST /mijn/beroepswensen', { body: { beroepId: keukenhulp } });
  eerste = await maak('Lang geleden', 1);
  tweede = await maak('Met een wens', 2);
});
afterAll(() => wereld.close());

test.each<[string, object, number]>([
  ['the group that holds now', { groepen: ['samen'] }, 1],
  ['a group that held before', { groepen: ['zelf'] }, 0],
  ['one of two groups', { groepen: ['zelf', 'samen'] }, 1],
  ['on the day of the story itself: not before it', { verhaalVoor: '2026-11-02' }, 0],
  ['the day after', { verhaalVoor: '2026-11-03' }, 1],
  ['a day later both', { verhaalVoor: '2026-11-04' }, 2],
  ['who chose an occupation', { metWens: true }, 1],
  ['all that are given must hold', { metWens: true, groepen: ['samen'] }, 0],
])('who fits: %s', async (_, kenmerken, verwacht) => expect(await aantal(kenmerken)).toBe(verwacht));

test.each<[string, object]>([
  ['nothing chosen', {}],
  ['an empty list of groups', { groepen: [] }],
  ['a wish that need not be', { metWens: false }],
])('%s would put everybody in it: refused', async (_, kenmerken) => {
  expect((await tel(kenmerken)).body.code).toBe('COHORT_ZONDER_KENMERK');
  expect((await vul(kenmerken)).body.code).toBe('COHORT_ZONDER_KENMERK');
});

test('counting keeps nothing; filling puts them in once, with what was chosen and by whom', async () => {
  expect(await wereld.ask('select 1 from gm0599.intake_cohortlid')).toEqual([]);
  const { status, body } = await vul({ groepen: ['samen'] });
  expect([status, body]).toEqual([
    201,
    { aantal: 1, vullingen: [{ kenmerken: { groepen: ['samen'] }, aantal: 1, door: 'thomas', op: '2026-11-03' }] },
  ]);
  const { cohorten } = (await wereld.http.call(thomas, 'GET /perspectiefcohorten')).body;
  expect(cohorten.map(({ totaal }: { readonly totaal: number }) => totaal)).toEqual([1, 0]);
  expect((await vul({ verhaalVoor: '2026-11-03' }, tweede)).body.aantal).toBe(0);
});

test('who has a perspective already is not waited for', async () => {
  const body = { na: 0, kan: 'Koken.', wil: 'Een keuken.', volgendeStap: 'Meelopen.', belemmeringen: [] };
  await wereld.http.call(selma, `POST ${van(wereld.fatima)}/perspectief`, { body });
  expect(await aantal({ metWens: true })).toBe(0);
});

test('only a team leader; a cohort that is not there is not filled', async () => {
  expect((await tel({ metWens: true }, selma)).status).toBe(403);
  expect((await tel({ metWens: true }, joris)).status).toBe(403);
  const geen = crypto.randomUUID();
  expect((await vul({ metWens: true }, geen)).body.code).toBe('COHORT_NIET_GEVONDEN');
  expect((await wereld.http.call(thomas, `GET /perspectiefcohorten/${geen}/vullingen`)).status).toBe(404);
  expect((await wereld.http.call(selma, `GET /perspectiefcohorten/${eerste}/vullingen`)).status).toBe(403);
});
