import { cents, day, month } from '@samenkracht/core';
import { Onbekend } from '@samenkracht/law';
import { eenKind, eenPartner } from '@samenkracht/participatiewet';
import { testkader } from '@samenkracht/testing/law';
import { eenHuurwoning, eenToeslagmedebewoner } from '@samenkracht/toeslagen';
import { expect, test } from 'vitest';
import { beleidOverStad } from './beleid.ts';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { eenHuishouden, type Huishouden } from './huishouden.ts';
import { isHuishoudenVolledig } from './volledig.ts';

const basis = eenHuishouden(month('2026-09'), testkader(), {
  partner: eenPartner(day('1986-02-01')),
  kinderen: [eenKind(day('2020-02-01'))],
  brutoloon: { belanghebbende: cents(120_000), partner: cents(80_000) },
});
const vol: Huishouden = {
  ...basis,
  toeslagen: {
    ...basis.toeslagen,
    woning: eenHuurwoning(cents(65_000)),
    medebewoners: [eenToeslagmedebewoner(day('1990-01-01'), { toetsingsinkomen: cents(1_000_000) })],
    opvangkinderen: [{ eersteKind: true, opvang: [{ soort: 'dagopvang', uren: 80, uurprijs: cents(1100) }] }],
  },
};

test('a household with everything in it is complete and has an amount, care included', () => {
  expect(isHuishoudenVolledig(vol)).toBe(true);
  expect(besteedbaarInkomen(vol).onderdelen).toContainEqual({
    soort: 'kinderopvangtoeslag',
    wie: 'huishouden',
    bedrag: 84_483,
  });
});

test('nobody has kinderopvangtoeslag when one of two does not work', () => {
  const een = { ...vol, brutoloon: { ...vol.brutoloon, partner: cents(0) } };
  expect(besteedbaarInkomen(een).onderdelen.some(({ soort }) => soort === 'kinderopvangtoeslag')).toBe(false);
});

/** Every fact that this package reads itself, by its path. */
const paden = [
  'maand',
  'vanaf',
  'vraagtBijstand',
  'bijstandOverJaar',
  'brutoloonOverJaar',
  'brutoloon.belanghebbende',
  'brutoloon.partner',
  'toeslagen',
  'toeslagen.zorgverzekerd',
  'belanghebbende',
  'belanghebbende.geboren',
  'belanghebbende.inkomsten',
  'partner',
  'partner.geboren',
  'partner.heeftRecht',
  'kinderen',
  'kinderen.0.geboren',
  'kinderen.0.tenLaste',
  'toeslagen.vermogen',
  'toeslagen.zorgverzekerd.belanghebbende',
  'toeslagen.zorgverzekerd.partner',
  'toeslagen.woning',
  'toeslagen.woning.huurprijs',
  'toeslagen.woning.woonruimte',
  'toeslagen.woning.inschrijvingKlopt',
  'toeslagen.woning.handicap',
  'toeslagen.woning.uitzonderingHuurgrens',
  'toeslagen.woning.servicekosten',
  'toeslagen.woning.servicekosten.energie',
  'toeslagen.woning.servicekosten.schoonmaak',
  'toeslagen.woning.servicekosten.huismeester',
  'toeslagen.woning.servicekosten.dienstruimten',
  'toeslagen.medebewoners',
  'toeslagen.medebewoners.0.toetsingsinkomen',
  'toeslagen.medebewoners.0.geboren',
  'toeslagen.medebewoners.0.rendementsgrondslag',
  'toeslagen.medebewoners.0.kindVanBewoner',
  'toeslagen.medebewoners.0.heleJaar',
  'toeslagen.opvangkinderen',
  'toeslagen.volgtTraject',
  'toeslagen.volgtTraject.belanghebbende',
  'toeslagen.volgtTraject.partner',
  'toeslagen.opvangkinderen.0.eersteKind',
  'toeslagen.opvangkinderen.0.opvang',
  'toeslagen.opvangkinderen.0.opvang.0.soort',
  'toeslagen.opvangkinderen.0.opvang.0.uren',
  'toeslagen.opvangkinderen.0.opvang.0.uurprijs',
] as const;

const zonder = (waarde: unknown, [naam = '', ...rest]: readonly string[]): unknown => {
  if (Array.isArray(waarde)) return waarde.map((een, i) => (String(i) === naam ? zonder(een, rest) : een));
  const { [naam]: weg, ...over } = waarde as Record<string, unknown>;
  return rest.length === 0 ? over : { ...over, [naam]: zonder(weg, rest) };
};

test.each(paden)('without %s the facts are not complete, and a plain run never gives a number', (pad) => {
  const feiten = zonder(vol, pad.split('.')) as Huishouden;
  expect(isHuishoudenVolledig(feiten)).toBe(false);
  let uitkomst: unknown;
  try {
    uitkomst = besteedbaarInkomen(feiten);
  } catch (fout) {
    expect(fout).toBeInstanceOf(Onbekend);
    return;
  }
  // A fact that nothing reads in this household changes nothing.
  expect(uitkomst).toEqual(besteedbaarInkomen(vol));
});

test.each(['belanghebbende', 'partner'])(
  'of the pay of a year that of the %s not known is asked, in a run over a city too',
  (wie) => {
    const jaar = { ...vol, brutoloonOverJaar: { belanghebbende: cents(1_500_000), partner: cents(900_000) } };
    expect(isHuishoudenVolledig(jaar)).toBe(true);
    const feiten = zonder(jaar, ['brutoloonOverJaar', wie]) as Huishouden;
    expect(isHuishoudenVolledig(feiten)).toBe(false);
    expect(() => besteedbaarInkomen(feiten)).toThrow(new Onbekend(`brutoloonOverJaar.${wie}`));
    const stad = [jaar, feiten].map((een, i) => ({ kenmerk: `${i}`, groep: 'alle', feiten: een }));
    expect(beleidOverStad(stad, {})).toMatchObject({
      huishoudens: 1,
      nietBerekend: { [`brutoloonOverJaar.${wie}`]: 1 },
    });
  },
);

test('a household whose facts cannot be is counted, and the city goes on', () => {
  const goed = { kenmerk: 'a', groep: 'alle', feiten: { ...vol, vraagtBijstand: true } };
  const fout = { ...goed, kenmerk: 'b', feiten: { ...goed.feiten, vanaf: day('2026-08-15') } };
  expect(() => besteedbaarInkomen(fout.feiten)).toThrow(RangeError);
  expect(beleidOverStad([fout, goed, fout], {})).toMatchObject({
    huishoudens: 1,
    gelijk: 1,
    nietBerekend: { 'feiten die niet kunnen': 2 },
  });
});

test('one care that is known does not make up for another that is not', () => {
  const [kind] = vol.toeslagen.opvangkinderen;
  if (kind === undefined) throw new Error('a child with care');
  const { uren: _, ...onbekend } = { ...kind.opvang[0] };
  const met = (opvang: readonly object[]) =>
    ({ ...vol, toeslagen: { ...vol.toeslagen, opvangkinderen: [{ ...kind, opvang }] } }) as unknown as Huishouden;
  expect(isHuishoudenVolledig(met([...kind.opvang, ...kind.opvang]))).toBe(true);
  expect(isHuishoudenVolledig(met([...kind.opvang, onbekend]))).toBe(false);
});

test('what a household does not have needs no facts', () => {
  const { volgtTraject: _, medebewoners: __, ...weinig } = vol.toeslagen;
  const toeslagen = { ...weinig, woning: null, opvangkinderen: [] } as unknown as Huishouden['toeslagen'];
  expect(isHuishoudenVolledig({ ...vol, toeslagen })).toBe(true);
});

test('who is alone needs no facts of a partner', () => {
  const alleen = zonder(
    zonder(zonder({ ...vol, partner: null }, ['toeslagen', 'zorgverzekerd', 'partner']), [
      'toeslagen',
      'volgtTraject',
      'partner',
    ]),
    ['brutoloon', 'partner'],
  ) as Huishouden;
  expect(isHuishoudenVolledig(alleen)).toBe(true);
  const overJaar = { belanghebbende: cents(1_500_000) } as Huishouden['brutoloon'];
  expect(isHuishoudenVolledig({ ...alleen, brutoloonOverJaar: overJaar })).toBe(true);
});
