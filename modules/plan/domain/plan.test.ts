/** Shows a plan that two people change at once, what differs between versions, and when it is signed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersies, type Handtekening, maySign, mergePlannen, type Onderdeel, standVan } from './plan.ts';

const stap = (id: string, over: Partial<Onderdeel> = {}): Onderdeel => ({
  id,
  soort: 'stap',
  domein: 'werk',
  tekst: `stap ${id}`,
  wie: 'inwoner',
  ...over,
});
const basis = [stap('a'), stap('b')];

test.each<[string, readonly Onderdeel[], readonly Onderdeel[], readonly Onderdeel[], readonly string[]]>([
  ['each added one', [...basis, stap('c')], [...basis, stap('d')], [...basis, stap('d'), stap('c')], []],
  [
    'each another field',
    [stap('a', { tekst: 'x' }), stap('b')],
    [stap('a', { wie: 'samen' }), stap('b')],
    [stap('a', { tekst: 'x', wie: 'samen' }), stap('b')],
    [],
  ],
  [
    'both the same words',
    [stap('a', { tekst: 'x' }), stap('b')],
    [stap('a', { tekst: 'x' }), stap('b')],
    [stap('a', { tekst: 'x' }), stap('b')],
    [],
  ],
  [
    'both other words',
    [stap('a', { tekst: 'x' }), stap('b')],
    [stap('a', { tekst: 'y' }), stap('b')],
    [stap('a', { tekst: 'y' }), stap('b')],
    ['a tekst'],
  ],
  ['I took it out', [stap('b')], basis, [stap('b')], []],
  [
    'I took out what they changed',
    [stap('b')],
    [stap('a', { tekst: 'y' }), stap('b')],
    [stap('a', { tekst: 'y' }), stap('b')],
    ['a '],
  ],
  ['they took out what I changed', [stap('a', { tekst: 'x' }), stap('b')], [stap('b')], [stap('b')], ['a ']],
  ['both took it out', [stap('b')], [stap('b')], [stap('b')], []],
  [
    'a day that I took away',
    [stap('a'), stap('b')],
    [stap('a', { wanneer: '2026-12-01' }), stap('b')],
    [stap('a', { wanneer: '2026-12-01' }), stap('b')],
    [],
  ],
])('at once: %s', (_, mijn, hun, samen, botsingen) => {
  const uit = mergePlannen(basis, mijn, hun);
  expect(uit.onderdelen).toEqual(samen);
  expect(uit.botsingen.map(({ id, veld }) => `${id} ${veld ?? ''}`)).toEqual(botsingen);
});

const plannen = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), tekst: fc.constantFrom('x', 'y', 'z') }),
  { selector: ({ id }) => id, maxLength: 4 },
);

test('who changed nothing takes over what the other made, and nothing that was written is lost without a word', () => {
  fc.assert(
    fc.property(plannen, plannen, plannen, (een, twee, drie) => {
      const [oud, mijn, hun] = [een, twee, drie].map((lijst) => lijst.map(({ id, tekst }) => stap(id, { tekst })));
      if (oud === undefined || mijn === undefined || hun === undefined) throw new Error('three lists');
      expect(mergePlannen(oud, oud, hun)).toEqual({ onderdelen: hun, botsingen: [] });
      const { onderdelen, botsingen } = mergePlannen(oud, mijn, hun);
      for (const verschil of compareVersies(oud, mijn)) {
        const { id } = verschil.onderdeel;
        const staat = onderdelen.find((onderdeel) => onderdeel.id === id);
        const gezegd = botsingen.some((botsing) => botsing.id === id);
        const gedaan = verschil.soort === 'eraf' ? staat === undefined : staat?.tekst === verschil.onderdeel.tekst;
        // Two who add under one name: the one that was saved first stands.
        expect(gedaan || gezegd || !oud.some((onderdeel) => onderdeel.id === id)).toBe(true);
      }
    }),
  );
});

test('versions side by side: in, out, and which words changed', () => {
  const nu = [stap('a', { tekst: 'x', wanneer: '2027-01-01' }), stap('c')];
  expect(compareVersies(basis, nu)).toEqual([
    { soort: 'anders', onderdeel: nu[0], vroeger: stap('a'), velden: ['tekst', 'wanneer'] },
    { soort: 'erbij', onderdeel: stap('c') },
    { soort: 'eraf', onderdeel: stap('b') },
  ]);
  expect(compareVersies(basis, basis)).toEqual([]);
});

const inwoner = (versie: number): Handtekening => ({ versie, door: 'inwoner' });
const consulent = (versie: number): Handtekening => ({ versie, door: 'consulent' });

test.each([
  [[], 'ontwerp'],
  [[inwoner(2)], 'wacht op consulent'],
  [[consulent(2)], 'wacht op inwoner'],
  [[inwoner(2), consulent(2)], 'getekend'],
  [[inwoner(1), consulent(1)], 'ontwerp'],
  [[inwoner(1), consulent(2)], 'wacht op inwoner'],
] as const)('version 2 with %j is %s', (handtekeningen, stand) => {
  expect(standVan(2, handtekeningen)).toBe(stand);
});

test.each([
  ['for the first time', 2, basis, [], undefined],
  ['twice', 2, basis, [inwoner(2)], 'AL_GETEKEND'],
  ['beside the other', 2, basis, [consulent(2)], undefined],
  ['a version of yesterday', 1, basis, [], 'NIEUWERE_VERSIE'],
  ['nothing', 2, [], [], 'PLAN_IS_LEEG'],
] as const)('the resident signs %s', (_, gelezen, onderdelen, handtekeningen, weigering) => {
  expect(maySign({ nummer: 2, onderdelen }, gelezen, 'inwoner', handtekeningen)).toBe(weigering);
});
