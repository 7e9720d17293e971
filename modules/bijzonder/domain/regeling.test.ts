/** Proves what each arrangement asks, what it makes of answers, and its outcomes per municipality, to the cent. */
import { day, gemeenteCode } from '@samenkracht/core';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { assess, dagfeiten, type Feiten, inwonervragen, parseAntwoord, type Regeling, vraagVan } from './regeling.ts';

const kort = (regeling: Regeling, feiten: Feiten, gemeente = '0599'): string => {
  const uitkomst = assess(regeling, feiten, kaderVan(gemeenteCode(gemeente)));
  if (uitkomst.soort === 'vraag') return `vraag ${uitkomst.feit}`;
  if (uitkomst.soort === 'gat') return 'gat';
  return uitkomst.uitkomst.verleend ? String(uitkomst.uitkomst.bedrag) : 'geen';
};

test('een inwoner krijgt alleen de vragen die hij zelf moet beantwoorden', () => {
  const namen = (regeling: Regeling) => inwonervragen(regeling).map(({ feit }) => feit);
  expect(namen('bijzondere bijstand')).toEqual(['kosten', 'inkomen']);
  expect(namen('inkomenstoeslag')).toEqual(['inkomenPeildatum']);
  expect(namen('studietoeslag')).toEqual(['studiefinanciering', 'rechtOpWajong', 'stage']);
});

const ja = { keuze: 'ja', motivering: 'Gezien.' };
const nee = { keuze: 'nee', motivering: 'Gezien.' };
const bril: Feiten = {
  ...dagfeiten('bijzondere bijstand', day('2026-03-17')),
  kosten: 30_000,
  inkomen: 141_946,
  voorliggendeVoorziening: false,
  noodzakelijk: ja,
  bijzondereOmstandigheden: ja,
  uitNorm: nee,
  eerdereKosten: 0,
  norm: 141_946,
  vermogenBovenGrens: 0,
  alVerrekend: 0,
};

describe('bijzondere bijstand', () => {
  // threshold of 2026: 176 euro, in Maassluis (default) applied, in Rotterdam not; in Maassluis all above the norm counts
  test.each`
    gemeente  | anders                                | uitkomst
    ${'0599'} | ${{}}                                 | ${'30000'}
    ${'0599'} | ${{ kosten: 17_600 }}                 | ${'17600'}
    ${'0556'} | ${{ kosten: 17_600 }}                 | ${'geen'}
    ${'0556'} | ${{ kosten: 17_601 }}                 | ${'17601'}
    ${'0556'} | ${{ inkomen: 142_946 }}               | ${'18000'}
    ${'0599'} | ${{ inkomen: 142_946, bijlage: '2' }} | ${'30000'}
    ${'0599'} | ${{ inkomen: 142_946 }}               | ${'vraag bijlage'}
    ${'0599'} | ${{ voorliggendeVoorziening: true }}  | ${'geen'}
    ${'0599'} | ${{ noodzakelijk: nee }}              | ${'geen'}
    ${'0599'} | ${{ kosten: 0 }}                      | ${'geen'}
    ${'0599'} | ${{ vermogenBovenGrens: 29_999 }}     | ${'1'}
    ${'0599'} | ${{ vermogenBovenGrens: 30_000 }}     | ${'geen'}
  `('$gemeente $anders: $uitkomst', ({ gemeente, anders, uitkomst }) => {
    expect(kort('bijzondere bijstand', { ...bril, ...anders }, gemeente)).toBe(uitkomst);
  });

  test('de wet vraagt een voor een, en een afweging is ook een vraag', () => {
    const { voorliggendeVoorziening, noodzakelijk, ...minder } = bril;
    expect(kort('bijzondere bijstand', minder)).toBe('vraag voorliggendeVoorziening');
    expect(kort('bijzondere bijstand', { ...minder, voorliggendeVoorziening: false })).toBe('vraag noodzakelijk');
  });
});

describe('studietoeslag', () => {
  const student = {
    geboren: '2004-03-17',
    studiefinanciering: true,
    rechtOpWajong: false,
    stage: 0,
    kanNietBijverdienen: ja,
  };
  test.each`
    op              | anders                           | uitkomst
    ${'2026-03-17'} | ${{}}                            | ${'38514'}
    ${'2026-06-30'} | ${{}}                            | ${'38514'}
    ${'2026-07-01'} | ${{}}                            | ${'gat'}
    ${'2026-03-17'} | ${{ stage: 23_110 }}             | ${'38513'}
    ${'2026-03-17'} | ${{ studiefinanciering: false }} | ${'geen'}
    ${'2026-03-16'} | ${{ geboren: '2005-03-17' }}     | ${'30812'}
    ${'2026-03-17'} | ${{ geboren: '2005-03-17' }}     | ${'38514'}
  `('op $op $anders: $uitkomst', ({ op, anders, uitkomst }) => {
    expect(kort('studietoeslag', { ...dagfeiten('studietoeslag', day(op)), ...student, ...anders })).toBe(uitkomst);
  });
});

describe('inkomenstoeslag', () => {
  const periode = (inkomen: number) => [{ van: '2022-11', totEnMet: '2026-10', inkomen, norm: 141_946 }];
  const referte = (inkomen: number) => {
    const vraag = vraagVan('inkomenstoeslag', 'referte');
    return vraag === undefined ? null : (parseAntwoord(vraag, periode(inkomen), undefined) ?? null);
  };
  const basis: Feiten = {
    ...dagfeiten('inkomenstoeslag', day('2026-11-02')),
    geboren: '1992-03-14',
    vorigeVerlening: null,
    vermogenBovenGrens: false,
    referte: referte(141_946),
    inkomenPeildatum: 141_946,
    normPeildatum: 141_946,
    studieOfMaatregel: false,
    uitzicht: { keuze: 'geen', motivering: 'Gezien.' },
    huishouden: 'alleenstaande ouder',
  };
  // 105% of 1.419,46 is 1.490,44 (half a cent for the resident)
  test.each`
    gemeente  | anders                               | uitkomst
    ${'0599'} | ${{}}                                | ${'30000'}
    ${'0599'} | ${{ huishouden: 'alleenstaande' }}   | ${'20000'}
    ${'0599'} | ${{ referte: referte(149_044) }}     | ${'30000'}
    ${'0599'} | ${{ referte: referte(149_045) }}     | ${'geen'}
    ${'0599'} | ${{ vorigeVerlening: '2025-11-02' }} | ${'geen'}
    ${'0599'} | ${{ vorigeVerlening: '2025-11-01' }} | ${'30000'}
    ${'0599'} | ${{ geboren: '2005-11-03' }}         | ${'geen'}
    ${'0556'} | ${{}}                                | ${'gat'}
  `('$gemeente $anders: $uitkomst', ({ gemeente, anders, uitkomst }) => {
    expect(kort('inkomenstoeslag', { ...basis, ...anders }, gemeente)).toBe(uitkomst);
  });
});

test.each([
  ['kosten', 'bijzondere bijstand', 0, 0],
  ['kosten', 'bijzondere bijstand', -1, undefined],
  ['kosten', 'bijzondere bijstand', 1.5, undefined],
  ['kosten', 'bijzondere bijstand', '10', undefined],
  ['noodzakelijk', 'bijzondere bijstand', 'ja', undefined],
  ['geboren', 'studietoeslag', '2004-02-30', undefined],
  ['geboren', 'studietoeslag', '2004-02-29', '2004-02-29'],
  ['vorigeVerlening', 'inkomenstoeslag', null, null],
  ['geboren', 'inkomenstoeslag', null, undefined],
  ['referte', 'inkomenstoeslag', [{ van: '2026-10', totEnMet: '2026-09', inkomen: 1, norm: 1 }], undefined],
] as const)('%s van %s: %s', (feit, regeling, waarde, verwacht) => {
  const vraag = vraagVan(regeling, feit);
  expect(vraag === undefined ? 'geen vraag' : parseAntwoord(vraag, waarde, undefined)).toEqual(verwacht);
});
