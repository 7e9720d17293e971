/** Proves ranges of what is unknown and the options of what must be weighed, on a rule small enough to check by hand. */
import { day } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gewogen, Onvolledig } from './bepaal.ts';
import { bereik, vertelBereik } from './bereik.ts';
import { bereiken } from './bereik-bulk.ts';
import type { Domeinen } from './domein.ts';
import { verklaarMetOpties } from './opties.ts';
import { participatiewet } from './rechtsgrond.ts';
import { regel } from './regel.ts';
import { Gat } from './tabel.ts';
import type { Vragen } from './vraag.ts';

type Feiten = {
  readonly aantal: number;
  readonly gehuwd: boolean;
  readonly soort: 'a' | 'b' | 'c';
  readonly naam: string;
  readonly partner: { readonly inkomen: number } | null;
  readonly nodig: Gewogen<'ja' | 'nee'>;
  readonly bijzonder: Gewogen<'wel' | 'niet'>;
};

/** 1000 and 500 more for a couple; kind c counts double; minus ten for each; a special case, when needed, gives 7. */
const toets = regel(
  { id: 'toets', naam: 'Toets', grond: { wet: participatiewet, artikel: '1' } },
  (f: Feiten): number => {
    const basis = (f.gehuwd ? 1500 : 1000) * (f.soort === 'c' ? 2 : 1) - f.aantal * 10;
    return f.partner === null ? basis : Math.max(0, basis - f.partner.inkomen);
  },
);
const weging = regel(
  { id: 'weging', naam: 'Weging', grond: { wet: participatiewet, artikel: '2' } },
  (f: Feiten): number => (f.nodig.keuze === 'nee' ? 0 : f.bijzonder.keuze === 'wel' ? 107 : 100),
);

const vraag = (soort: Vragen[string]['soort'], opties?: Readonly<Record<string, string>>): Vragen[string] => ({
  vraag: `${soort}?`,
  hulp: '',
  soort,
  bron: 'inwoner',
  verplicht: true,
  ...(opties === undefined ? {} : { opties }),
});
const vragen: Vragen = {
  aantal: vraag('aantal'),
  gehuwd: vraag('ja of nee'),
  soort: vraag('keuze', { a: 'A', b: 'B', c: 'C' }),
  naam: vraag('tekst'),
  partner: vraag('keuze', { ja: 'Ja', nee: 'Nee' }),
  'partner.inkomen': vraag('bedrag'),
  nodig: vraag('afweging', { ja: 'Het is nodig', nee: 'Het is niet nodig' }),
  bijzonder: vraag('afweging', { wel: 'Bijzonder', niet: 'Niet bijzonder' }),
};
const domeinen: Domeinen<Feiten> = {
  aantal: () => ({ waarden: [0, 20], volledig: true }),
  partner: () => ({ waarden: [null, {}], volledig: true }),
  'partner.inkomen': () => ({ waarden: [0, 100_000], volledig: true }),
};
const compleet: Feiten = {
  aantal: 3,
  gehuwd: false,
  soort: 'a',
  naam: '',
  partner: null,
  nodig: { keuze: 'ja', motivering: 'omdat' },
  bijzonder: { keuze: 'niet', motivering: 'omdat' },
};
const zonder = (...namen: readonly (keyof Feiten)[]): Onvolledig<Feiten> =>
  Object.fromEntries(Object.entries(compleet).filter(([naam]) => !namen.includes(naam as keyof Feiten)));
const meet = (uitkomst: number) => uitkomst;
const van = (feiten: Onvolledig<Feiten>, anders: object = {}) =>
  bereik(toets, feiten, vragen, { meet, domeinen, ...anders });

describe('the range of what is unknown', () => {
  test('nothing is missing: a value', () => expect(van(compleet)).toEqual({ soort: 'waarde', waarde: 970 }));
  test('yes or no', () => {
    expect(van(zonder('gehuwd'))).toMatchObject({ soort: 'bereik', van: 970, tot: 1470, volledig: true });
  });
  test('the options of a question', () =>
    expect(van(zonder('soort'))).toMatchObject({ van: 970, tot: 1970, volledig: true }));
  test('a number within the bounds that the act gives', () => {
    expect(van(zonder('aantal'))).toMatchObject({ van: 800, tot: 1000, volledig: true });
  });
  test('a number without bounds: at least, and it says so', () => {
    const uit = van(zonder('aantal'), { domeinen: {} });
    expect(uit).toMatchObject({ van: -9000, tot: 1000, volledig: false });
    expect(vertelBereik(uit, String)).toBe('ten minste tussen -9000 en 1000');
  });
  test('a fact inside one that is missing itself is asked after it', () => {
    const uit = van(zonder('partner'));
    expect(uit).toMatchObject({ van: 0, tot: 970, volledig: true, volgende: { feit: 'partner' } });
    expect(uit.soort === 'bereik' && uit.open.map(({ feit }) => feit)).toEqual(['partner', 'partner.inkomen']);
  });
  test('a fact that is not read may be missing', () =>
    expect(van(zonder('naam'))).toEqual({ soort: 'waarde', waarde: 970 }));
  test('a fact of which nothing can be tried leaves nothing to say', () => {
    const uit = bereik((f: Feiten) => f.naam.length, zonder('naam'), vragen, { meet });
    expect(uit).toMatchObject({ soort: 'onbepaald', open: [{ feit: 'naam' }] });
    expect(vertelBereik(uit, String)).toBe('niet te bepalen');
  });
  test('too many ways: the extremes are tried all the same, and it says that there may be more', () => {
    const uit = van(zonder('gehuwd', 'soort', 'aantal'), { hoogstens: 15 });
    expect(uit).toMatchObject({ volledig: false, van: 800 });
    expect(van(zonder('gehuwd', 'soort', 'aantal'))).toMatchObject({ volledig: true, van: 800, tot: 3000 });
  });
});

test('a gap on one of the ways is told beside the range, also where there are too many ways', () => {
  const metGat = (f: Feiten): number => {
    if (f.soort === 'b') throw new Gat('tabel', 'Een tabel', day('2026-01-01'));
    return toets(f);
  };
  const gevraagd = (namen: readonly (keyof Feiten)[], hoogstens: number) =>
    bereik(metGat, zonder(...namen), vragen, { meet, domeinen, hoogstens });
  expect(gevraagd(['soort'], 100)).toMatchObject({ van: 970, tot: 1970, gaten: ['tabel'] });
  expect(gevraagd(['soort', 'gehuwd', 'aantal'], 9)).toMatchObject({ volledig: false, gaten: ['tabel'] });
  expect(gevraagd(['gehuwd'], 100)).toMatchObject({ gaten: [] });
});

test('where no option has an outcome there is nothing to hold the others against', () => {
  const rest = regel(
    { id: 'rest', naam: 'Rest', grond: { wet: participatiewet, artikel: '3' } },
    (f: Feiten): number => (f.nodig.keuze === 'ja' ? f.aantal : f.aantal + 1),
  );
  const uit = verklaarMetOpties(rest, zonder('nodig', 'aantal'), vragen, meet);
  expect(uit.map(({ bepaling, verschil }) => [bepaling.soort, verschil])).toEqual([
    ['onbekend', undefined],
    ['onbekend', undefined],
  ]);
});

describe('the question that narrows most', () => {
  test.each([
    [['gehuwd', 'aantal'], 'gehuwd', 200],
    [['soort', 'gehuwd'], 'soort', 1000],
    [['aantal'], 'aantal', 0],
  ] as const)('of %j it is %s, which leaves %i', (namen, feit, breedte) => {
    expect(van(zonder(...namen))).toMatchObject({ volgende: { feit, breedte } });
  });
  test('no question where every answer gives the same', () => {
    const uit = bereik((f: Feiten) => (f.gehuwd ? 5 : 5), zonder('gehuwd'), vragen, { meet });
    expect(uit).toMatchObject({ van: 5, tot: 5, volgende: undefined });
    expect(vertelBereik(uit, String)).toBe('5');
  });
});

test('the outcome of every completion lies in a range that is complete', () => {
  const feiten = fc.record({
    aantal: fc.integer({ min: 0, max: 20 }),
    gehuwd: fc.boolean(),
    soort: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
    partner: fc.option(fc.record({ inkomen: fc.integer({ min: 0, max: 100_000 }) }), { nil: null }),
  });
  const namen = fc.subarray(['aantal', 'gehuwd', 'soort', 'partner'] as const);
  fc.assert(
    fc.property(feiten, namen, (anders, weg) => {
      const heel = { ...compleet, ...anders };
      const uit = van(Object.fromEntries(Object.entries(heel).filter(([naam]) => !weg.includes(naam as never))));
      const waar = toets(heel);
      if (uit.soort === 'waarde') expect(uit.waarde).toBe(waar);
      else if (uit.soort === 'bereik') {
        expect(uit.volledig).toBe(true);
        expect(uit.van).toBeLessThanOrEqual(waar);
        expect(uit.tot).toBeGreaterThanOrEqual(waar);
      } else throw new Error('no range');
    }),
  );
});

test('in bulk: a value or a range per row, and the totals as a range', () => {
  const gang = bereiken(toets, [compleet, zonder('gehuwd'), zonder('aantal')], vragen, { meet, domeinen });
  const rijen: string[] = [];
  let stap = gang.next();
  for (; stap.done !== true; stap = gang.next()) rijen.push(vertelBereik(stap.value, String));
  expect(rijen).toEqual(['970', 'tussen 970 en 1470', 'tussen 800 en 1000']);
  expect(stap.value).toEqual({
    rijen: 3,
    waarden: 1,
    bereiken: 2,
    onbepaald: 0,
    van: 2740,
    tot: 3440,
    volledig: true,
  });
});

test('in bulk: a row of which nothing can be said makes the total incomplete, never a zero in silence', () => {
  const gang = bereiken((f: Feiten) => f.naam.length, [zonder('naam')], vragen, { meet });
  let stap = gang.next();
  while (stap.done !== true) stap = gang.next();
  expect(stap.value).toMatchObject({ rijen: 1, onbepaald: 1, volledig: false });
});

describe('the options of what the college must weigh', () => {
  const opties = (feiten: Onvolledig<Feiten>) => verklaarMetOpties(weging, feiten, vragen, meet);
  test('two open weighings: every combination, with its outcome and its difference', () => {
    expect(
      opties({}).map(({ keuzes, bepaling, verschil }) => [
        keuzes.map(({ keuze }) => keuze).join(' '),
        bepaling.soort === 'waarde' ? bepaling.waarde : bepaling.soort,
        verschil,
      ]),
    ).toEqual([
      ['ja wel', 107, 0],
      ['ja niet', 100, -7],
      ['nee', 0, -107],
    ]);
  });
  test('each option is explained, with the words of the choice', () => {
    const [eerste] = opties(zonder('bijzonder'));
    expect(eerste?.keuzes).toEqual([{ feit: 'bijzonder', keuze: 'wel', omschrijving: 'Bijzonder' }]);
    expect(eerste?.uitleg).toMatchObject({ id: 'weging', waarde: 107 });
  });
  test('a choice that is recorded with its reason ends it', () => {
    expect(opties(compleet)).toMatchObject([{ keuzes: [], bepaling: { waarde: 100 }, verschil: 0 }]);
  });
  test('an option after which a fact is missing is shown as the question', () => {
    const rest = regel(
      { id: 'rest', naam: 'Rest', grond: { wet: participatiewet, artikel: '3' } },
      (f: Feiten): number => (f.nodig.keuze === 'ja' ? f.aantal : 1),
    );
    const uit = verklaarMetOpties(rest, zonder('nodig', 'aantal'), vragen, meet);
    expect(uit.map(({ bepaling, verschil }) => [bepaling.soort, verschil])).toEqual([
      ['onbekend', undefined],
      ['waarde', 0],
    ]);
  });
  test('64 combinations are shown, more are refused', () => {
    const plaatsen = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const weegt = (hoeveel: number) => {
      const namen = plaatsen.slice(0, hoeveel);
      const alles = Object.fromEntries(namen.map((naam) => [naam, vraag('afweging', { ja: 'Ja', nee: 'Nee' })]));
      const rekenregel = (f: Readonly<Record<string, Gewogen<'ja' | 'nee'>>>) =>
        namen.filter((naam) => f[naam]?.keuze === 'ja').length;
      return verklaarMetOpties(rekenregel, {}, alles, meet);
    };
    expect(weegt(6)).toHaveLength(64);
    expect(() => weegt(7)).toThrow(RangeError);
  });
  test('the facts themselves stay as they were', () => {
    const feiten = zonder('nodig');
    opties(feiten);
    expect(feiten).toEqual(zonder('nodig'));
  });
});
