/** Shows what is fair: who stays, who moves and why, nobody above the norm, and a shortage as a number. */
import { expect, test } from 'vitest';
import { balansprijs, type Consulent, type Inwoner, ruimteVan, type Verdeelinstelling } from './prijs.ts';
import { distribute, gelijkeDelen } from './verdeling.ts';

const instelling: Verdeelinstelling = {
  gewichten: { intensief: 3, gemiddeld: 2, laag: 1 },
  norm: { goed: 4, hoogst: 5 },
  prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 },
};
const noord: Consulent = { id: 'noord', gebieden: ['noord'], disciplines: ['casusregie'], deeltijd: 100 };
const zuid: Consulent = { id: 'zuid', gebieden: ['zuid'], disciplines: ['casusregie', 'rmc'], deeltijd: 100 };

let teller = 0;
const inwoner = (over: Partial<Inwoner> = {}): Inwoner => {
  teller += 1;
  return { id: `k${teller}`, klasse: 'gemiddeld', gebied: 'noord', ...over };
};
const velen = (aantal: number, over: Partial<Inwoner> = {}): readonly Inwoner[] =>
  Array.from({ length: aantal }, () => inwoner(over));
const plekken = (verdeling: ReturnType<typeof distribute>) =>
  verdeling.toewijzingen.map(({ consulent, redenen }) => [consulent, ...redenen]);

test.each<[string, readonly Inwoner[], readonly (readonly string[])[]]>([
  ['a new resident goes to his area', [inwoner()], [['noord', 'nieuw']]],
  ['the discipline weighs more than the area', [inwoner({ discipline: 'rmc' })], [['zuid', 'nieuw']]],
  ['without an address every area is as good', [inwoner({ gebied: undefined })], [['noord', 'nieuw']]],
  ['who has somebody stays, also in another area', [inwoner({ consulent: 'zuid' })], [['zuid', 'blijft']]],
  [
    'a move to his area and the discipline together is worth a new face',
    [inwoner({ gebied: 'zuid', discipline: 'rmc', consulent: 'noord' })],
    [['zuid', 'gebied', 'discipline']],
  ],
  ['who guided him is gone', [inwoner({ consulent: 'vroeger' })], [['noord', 'afwezig']]],
])('%s', (_, inwoners, verwacht) => {
  expect(plekken(distribute(inwoners, [noord, zuid], instelling))).toEqual(verwacht);
});

test('above the norm somebody goes, and the reason is the norm', () => {
  const inwoners = velen(6, { consulent: 'noord' });
  const verdeling = distribute(inwoners, [noord, zuid], instelling);
  expect(
    verdeling.toewijzingen.filter(({ consulent }) => consulent === 'zuid').map(({ redenen }) => redenen),
  ).toContainEqual(['norm']);
  expect(verdeling.belasting.get('noord')).toBeLessThanOrEqual(10);
});

test('exactly full is not a shortage, one more is: named, with the full weeks that are missing', () => {
  const vol = velen(5);
  expect(distribute(vol, [noord], instelling).tekort).toEqual({ inwoners: [], punten: 0, consulenten: 0 });
  const meer = distribute([...vol, inwoner({ id: 'laatst', klasse: 'laag' })], [noord], instelling);
  expect(meer.tekort).toMatchObject({ inwoners: [{ id: 'laatst' }], punten: 1, consulenten: 1 });
  expect(distribute(velen(11), [noord], instelling).tekort).toMatchObject({ punten: 12, consulenten: 2 });
  expect(distribute(velen(1), [], instelling).tekort).toMatchObject({ punten: 2, consulenten: 1 });
});

test('who needs most contact is the last to be left without', () => {
  const inwoners = [...velen(8, { klasse: 'laag' }), ...velen(3, { klasse: 'intensief' })];
  const { tekort } = distribute(inwoners, [noord], instelling);
  expect(tekort.inwoners.every(({ klasse }) => klasse === 'laag')).toBe(true);
});

test('of a colleague who is absent only his residents move; the others carry what they have', () => {
  const zijn = velen(2, { consulent: 'zuid', gebied: 'zuid' });
  const verdeling = distribute(
    zijn,
    [
      { ...noord, gedragen: 6 },
      { ...zuid, deeltijd: 0 },
    ],
    instelling,
  );
  expect(plekken(verdeling)).toEqual([
    ['noord', 'afwezig'],
    ['noord', 'afwezig'],
  ]);
  expect(verdeling.belasting.get('noord')).toBe(10);
});

test('half a week has half the room and half the even share', () => {
  expect(ruimteVan({ ...noord, deeltijd: 50 }, instelling)).toBe(5);
  expect(gelijkeDelen(9, [10, 5])).toEqual([6, 3]);
  expect(gelijkeDelen(0, [])).toEqual([]);
  expect(gelijkeDelen(3, [0, 0])).toEqual([0, 0]);
});

test.each([
  [0, 10, 0],
  [9, 10, 0],
  [10, 10, 50],
  [11, 10, 150],
  [0, 0, 500],
])('the point after %i with an even share of %i costs %i', (gedragen, gelijk, prijs) => {
  expect(balansprijs(100, gedragen, gelijk)).toBe(prijs);
});

test('dearer continuity means fewer new faces and less balance', () => {
  const scheef = [...velen(5, { consulent: 'noord', gebied: undefined })];
  const wissels = (wissel: number) =>
    distribute(scheef, [noord, zuid], {
      ...instelling,
      prijzen: { ...instelling.prijzen, wissel },
    }).toewijzingen.filter(({ redenen }) => !redenen.includes('blijft')).length;
  expect(wissels(0)).toBe(2);
  expect(wissels(100_000)).toBe(0);
});
