import { cents, day, type Money, month } from '@samenkracht/core';
import type { Tabel } from '@samenkracht/law';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { expect, test } from 'vitest';
import { beleidOverStad, beleidOverStroom, metBeleid, type Stadshuishouden, voorstel } from './beleid.ts';
import { kleineStad, wijzigingen } from './beleid.voorbeelden.ts';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { geval } from './gevallen.voorbeelden.ts';
import { eenHuishouden, metLoon } from './huishouden.ts';

const norm21 = bedragtabellen.find(({ id }) => id === 'pw-21-alleenstaande') as Tabel<Money>;

const wijziging = (naam: string) => wijzigingen.get(naam) ?? {};

test('no change costs nothing and moves nobody', () => {
  expect(beleidOverStad(kleineStad(), {})).toMatchObject({
    vooruit: 0,
    achteruit: 0,
    kosten: 0,
    perOnderdeel: {},
    meesteWinst: null,
    meesteVerlies: null,
  });
});

test.each([...wijzigingen])('the counts and the euros of "%s" add up in every split', (_naam, wat) => {
  const uitslag = beleidOverStad(kleineStad(), wat);
  const groepen = Object.values(uitslag.perGroep);
  const som = (van: (groep: (typeof groepen)[number]) => number): number =>
    groepen.reduce((t, groep) => t + van(groep), 0);
  expect(som(({ huishoudens }) => huishoudens)).toBe(uitslag.huishoudens);
  expect(som(({ kosten }) => kosten)).toBe(uitslag.kosten);
  expect(uitslag.vooruit + uitslag.achteruit + uitslag.gelijk).toBe(uitslag.huishoudens);
  expect(uitslag.verdeling.reduce((t, { huishoudens }) => t + huishoudens, 0)).toBe(uitslag.huishoudens);
  expect(Object.values(uitslag.perOnderdeel).reduce((t: number, bedrag: Money) => t + bedrag, 0)).toBe(uitslag.kosten);
});

test('each household differs by what it has under the change minus what it has now', () => {
  const wat = wijziging('norm alleenstaande 50 euro hoger');
  let kosten = 0;
  for (const { feiten } of kleineStad())
    kosten +=
      besteedbaarInkomen({ ...feiten, kader: metBeleid(feiten.kader, wat) }).totaal - besteedbaarInkomen(feiten).totaal;
  expect(beleidOverStad(kleineStad(), wat).kosten).toBe(kosten);
});

test('a higher norm takes nothing from who is alone, a lower one gives nothing', () => {
  expect(beleidOverStad(kleineStad(), wijziging('vrijlating ook boven de norm')).achteruit).toBe(0);
  expect(beleidOverStad(kleineStad(), wijziging('norm alleenstaande 50 euro lager')).vooruit).toBe(0);
});

test('a proposal is told as not confirmed, and a missing amount as not computed', () => {
  const oud: Stadshuishouden = {
    kenmerk: 'uit 2023',
    groep: 'alleen',
    feiten: eenHuishouden(month('2023-09'), testkader()),
  };
  const uitslag = beleidOverStad([...kleineStad(), oud], wijziging('hoogste vrijlating van 25 procent naar 400'));
  expect(uitslag.onzekerheden.some((tekst) => tekst.includes('400,00'))).toBe(true);
  expect(uitslag.nietBerekend).toEqual({ 'Einde van de eerste schijf': 1 });
  expect(uitslag.huishoudens).toBe([...kleineStad()].length);
});

test('an unconfirmed amount that only the third household rests on is told', () => {
  const stad = ['alleen, geen vrijlating', 'alleen, geen vrijlating', 'alleen, 25% vrijlating'].map((naam, i) => ({
    kenmerk: String(i),
    groep: 'alleen',
    feiten: metLoon(geval(naam), 'belanghebbende', cents(60_000)),
  }));
  const zonder = beleidOverStad(stad.slice(0, 2), {}).onzekerheden;
  const nieuw = beleidOverStad(stad, {}).onzekerheden.filter((tekst) => !zonder.includes(tekst));
  expect(nieuw.join('; ')).toContain('289,00');
});

test('an unconfirmed amount that only the second household rests on is told, and so is that of the first of each group', () => {
  const { belanghebbende } = geval('alleen, 25% vrijlating');
  const van = (groep: string, maand: string): Stadshuishouden => ({
    kenmerk: `${groep} ${maand}`,
    groep,
    feiten: metLoon(eenHuishouden(month(maand), testkader(), { belanghebbende }), 'belanghebbende', cents(60_000)),
  });
  const maart = van('een', '2026-03');
  const teksten = (...stad: readonly Stadshuishouden[]) => beleidOverStad(stad, {}).onzekerheden.join('; ');
  expect(teksten(maart, maart)).not.toContain('289,00');
  expect(teksten(maart, van('een', '2026-09'))).toContain('289,00');
  expect(teksten(maart, maart, van('twee', '2026-09'))).toContain('289,00');
});

test('a stream gives what a list gives, and the outcome of ten times the city is no larger', async () => {
  async function* stroom(): AsyncGenerator<Stadshuishouden> {
    yield* kleineStad();
  }
  const wat = wijziging('norm alleenstaande 50 euro hoger');
  const een = beleidOverStad(kleineStad(), wat);
  expect(await beleidOverStroom(stroom(), wat)).toEqual(een);
  function* tienKeer(): Generator<Stadshuishouden> {
    for (let i = 0; i < 10; i += 1) yield* kleineStad();
  }
  const tien = beleidOverStad(tienKeer(), wat);
  expect(tien.kosten).toBe(een.kosten * 10);
  expect(Object.keys(tien.perGroep)).toEqual(Object.keys(een.perGroep));
  expect(tien.onzekerheden.length).toBeLessThanOrEqual(een.onzekerheden.length + 1);
});

test('a split by more groups than memory allows is refused', () => {
  function* teveel(): Generator<Stadshuishouden> {
    const feiten = eenHuishouden(month('2026-09'), testkader(), { vraagtBijstand: false });
    for (let i = 0; i <= 1_000; i += 1) yield { kenmerk: String(i), groep: String(i), feiten };
  }
  expect(() => beleidOverStad(teveel(), {})).toThrow('groepen');
});

test('one cent is a gain or a loss too, and the most of it', () => {
  const feiten = eenHuishouden(month('2026-09'), testkader());
  const cent = (norm: number) => ({ rijen: [voorstel(norm21, day('2026-07-01'), cents(norm))] });
  const stad = [{ kenmerk: 'een', groep: 'alleen', feiten }];
  expect(beleidOverStad(stad, cent(141_947))).toMatchObject({
    vooruit: 1,
    gelijk: 0,
    kosten: 1,
    meesteWinst: { kenmerk: 'een', verschil: 1 },
    meesteVerlies: null,
  });
  expect(beleidOverStad(stad, cent(141_945))).toMatchObject({
    achteruit: 1,
    gelijk: 0,
    kosten: -1,
    meesteWinst: null,
    meesteVerlies: { kenmerk: 'een', verschil: -1 },
  });
});

test('a household lies in the class of its change: from the lower bound, below the upper', () => {
  const feiten = eenHuishouden(month('2026-09'), testkader());
  const klasseBij = (norm: number) => {
    const wat = { rijen: [voorstel(norm21, day('2026-07-01'), cents(norm))] };
    const gevuld = beleidOverStad([{ kenmerk: 'een', groep: 'alleen', feiten }], wat).verdeling.filter(
      ({ huishoudens }) => huishoudens > 0,
    );
    return gevuld.map(({ van, tot }) => [van, tot]);
  };
  expect(klasseBij(141_946)).toEqual([[0, 1]]);
  expect(klasseBij(142_945)).toEqual([[1, 1_000]]);
  expect(klasseBij(142_946)).toEqual([[1_000, 5_000]]);
  expect(klasseBij(140_946)).toEqual([[-1_000, 0]]);
  expect(klasseBij(140_945)).toEqual([[-5_000, -1_000]]);
  expect(klasseBij(151_946)).toEqual([[10_000, null]]);
  expect(klasseBij(131_945)).toEqual([[null, -10_000]]);
});

test('a proposal holds from its day on, not before', () => {
  const feiten = eenHuishouden(month('2026-06'), testkader());
  const straks = { ...feiten, kader: metBeleid(feiten.kader, wijziging('norm alleenstaande 50 euro hoger')) };
  expect(besteedbaarInkomen(straks)).toEqual(besteedbaarInkomen(feiten));
  const juli = eenHuishouden(month('2026-07'), straks.kader);
  expect(besteedbaarInkomen(juli).bijstandsmaand?.norm).toBe(cents(146_946));
  expect(day('2026-07-01') <= juli.vanaf).toBe(true);
});
