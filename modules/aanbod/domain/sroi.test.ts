/** Proves what is owed in social return, what counts of a placement, and what is refused, at its edges. */
import { cents, day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import {
  fulfilledBy,
  inspectPlaatsing,
  isKenmerk,
  obligationOf,
  progressOf,
  rankContracten,
  type Sroiwaarde,
  type Verplichting,
  waardeOp,
} from './sroi.ts';

const procent = (honderdsten: number): Verplichting => ({ soort: 'procent', honderdsten });

describe('the obligation', () => {
  test.each`
    som                  | sroi                                           | owed
    ${0}                 | ${procent(500)}                                | ${0}
    ${1}                 | ${procent(0)}                                  | ${0}
    ${1}                 | ${procent(9_999)}                              | ${0}
    ${1}                 | ${procent(10_000)}                             | ${1}
    ${100_00}            | ${procent(500)}                                | ${5_00}
    ${39}                | ${procent(500)}                                | ${1}
    ${40}                | ${procent(500)}                                | ${2}
    ${123_456_789_01}    | ${procent(250)}                                | ${3_086_419_72}
    ${9_000_000_000_000} | ${procent(10_000)}                             | ${9_000_000_000_000}
    ${0}                 | ${{ soort: 'bedrag', bedrag: 1 }}              | ${1}
    ${100_00}            | ${{ soort: 'vrijgesteld', reden: 'levering' }} | ${0}
  `('$som cents with $sroi owes $owed', ({ som, sroi, owed }) => expect(obligationOf(cents(som), sroi)).toBe(owed));
});

const inzet = (over: object = {}) => ({
  van: day('2026-03-02'),
  tot: day('2026-03-30'),
  urenPerWeek: 24,
  eenheid: 'week' as const,
  waarde: cents(700_00),
  ...over,
});

describe('what a placement fulfils', () => {
  test.each`
    what                        | over                                        | vandaag         | worth
    ${'before its first day'}   | ${{}}                                       | ${'2026-03-01'} | ${0}
    ${'its first day'}          | ${{}}                                       | ${'2026-03-02'} | ${100_00}
    ${'one week'}               | ${{}}                                       | ${'2026-03-08'} | ${700_00}
    ${'its last day'}           | ${{}}                                       | ${'2026-03-29'} | ${2_800_00}
    ${'after its last day'}     | ${{}}                                       | ${'2026-12-31'} | ${2_800_00}
    ${'an hour of ten euro'}    | ${{ eenheid: 'uur', waarde: cents(10_00) }} | ${'2026-03-29'} | ${960_00}
    ${'a cent a week, one day'} | ${{ waarde: cents(1) }}                     | ${'2026-03-02'} | ${0}
    ${'a cent a week, a week'}  | ${{ waarde: cents(1) }}                     | ${'2026-03-08'} | ${1}
    ${'worth nothing'}          | ${{ waarde: cents(0) }}                     | ${'2026-03-29'} | ${0}
  `('$what: $worth', ({ over, vandaag, worth }) => expect(fulfilledBy(inzet(over), day(vandaag))).toBe(worth));
});

const contract = (over: object = {}) => ({
  van: day('2026-01-01'),
  tot: day('2027-01-01'),
  som: cents(100_000_00),
  sroi: procent(500),
  ...over,
});

describe('how a contract stands', () => {
  test.each`
    what                 | over                                                     | inzetten                                                       | vandaag         | expected
    ${'not begun'}       | ${{}}                                                    | ${[]}                                                          | ${'2025-12-31'} | ${{ resterend: 500_000, verwacht: undefined, dagenOver: 365 }}
    ${'first day'}       | ${{}}                                                    | ${[]}                                                          | ${'2026-01-01'} | ${{ resterend: 500_000, verwacht: 0, dagenOver: 365 }}
    ${'halfway'}         | ${{ tot: day('2026-02-26') }}                            | ${[inzet({ van: day('2026-01-01'), tot: day('2026-01-29') })]} | ${'2026-01-28'} | ${{ vervuld: 280_000, resterend: 220_000, verwacht: 560_000, dagenOver: 29 }}
    ${'ends today'}      | ${{ tot: day('2026-03-30') }}                            | ${[inzet()]}                                                   | ${'2026-03-29'} | ${{ vervuld: 280_000, resterend: 220_000, verwacht: 280_000, dagenOver: 1 }}
    ${'ended yesterday'} | ${{ tot: day('2026-03-30') }}                            | ${[inzet()]}                                                   | ${'2026-03-30'} | ${{ verwacht: 280_000, dagenOver: 0 }}
    ${'more than owed'}  | ${{ sroi: { soort: 'bedrag', bedrag: cents(279_999) } }} | ${[inzet()]}                                                   | ${'2026-06-01'} | ${{ resterend: 0, meer: 1 }}
    ${'one cent short'}  | ${{ sroi: { soort: 'bedrag', bedrag: cents(280_001) } }} | ${[inzet()]}                                                   | ${'2026-06-01'} | ${{ resterend: 1, meer: 0 }}
    ${'nothing is owed'} | ${{ sroi: procent(0) }}                                  | ${[]}                                                          | ${'2026-06-01'} | ${{ verplicht: 0, resterend: 0, meer: 0 }}
  `('$what', ({ over, inzetten, vandaag, expected }) =>
    expect(progressOf(contract(over), inzetten, day(vandaag))).toMatchObject(expected),
  );

  test('what ends first without fulfilment stands on top, what is fulfilled below', () => {
    const vandaag = day('2026-06-01');
    const van = (naam: string, over: object) => {
      const een = contract(over);
      return { ...een, naam, voortgang: progressOf(een, [], vandaag) };
    };
    const lijst = [
      van('fulfilled', { sroi: procent(0), tot: day('2026-06-02') }),
      van('ended', { tot: day('2026-06-01') }),
      van('late', { tot: day('2027-01-01') }),
      van('today', { tot: day('2026-06-02') }),
    ];
    expect(rankContracten(lijst).map(({ naam }) => naam)).toEqual(['today', 'late', 'ended', 'fulfilled']);
  });
});

describe('which placement cannot count', () => {
  const loop = { van: day('2026-02-01'), tot: day('2026-03-01') };
  test.each`
    van             | tot             | over                                              | deelname                                      | code
    ${'2026-01-01'} | ${'2027-01-01'} | ${{}}                                             | ${undefined}                                  | ${undefined}
    ${'2025-12-31'} | ${'2026-02-01'} | ${{}}                                             | ${undefined}                                  | ${'PLAATSING_VOOR_CONTRACT'}
    ${'2026-12-31'} | ${'2027-01-02'} | ${{}}                                             | ${undefined}                                  | ${'PLAATSING_NA_CONTRACT'}
    ${'2026-02-01'} | ${'2026-02-01'} | ${{}}                                             | ${undefined}                                  | ${'PLAATSING_ZONDER_DAGEN'}
    ${'2026-02-01'} | ${'2026-03-01'} | ${{ sroi: { soort: 'vrijgesteld', reden: 'x' } }} | ${undefined}                                  | ${'CONTRACT_VRIJGESTELD'}
    ${'2026-02-01'} | ${'2026-03-01'} | ${{}}                                             | ${loop}                                       | ${undefined}
    ${'2026-01-31'} | ${'2026-03-01'} | ${{}}                                             | ${loop}                                       | ${'PLAATSING_BUITEN_DEELNAME'}
    ${'2026-02-01'} | ${'2026-03-02'} | ${{}}                                             | ${loop}                                       | ${'PLAATSING_BUITEN_DEELNAME'}
    ${'2026-02-01'} | ${'2026-12-31'} | ${{}}                                             | ${{ van: day('2026-02-01'), tot: undefined }} | ${undefined}
  `('from $van until $tot: $code', ({ van, tot, over, deelname, code }) =>
    expect(inspectPlaatsing(contract(over), { van: day(van), tot: day(tot) }, deelname)?.code).toBe(code),
  );

  test.each`
    tekst              | goed
    ${'P-2026/014'}    | ${true}
    ${'17'}            | ${true}
    ${'Samira'}        | ${false}
    ${'Samira1'}       | ${false}
    ${'jan de boer 1'} | ${false}
    ${'999990019'}     | ${false}
    ${''}              | ${false}
  `('$tekst as a number of the supplier: $goed', ({ tekst, goed }) => expect(isKenmerk(tekst)).toBe(goed));
});

test('the value of the first day counts, the later word of a day, and without one there is none', () => {
  const waarde = (vanaf: string, bedrag: number): Sroiwaarde => ({
    ...{ soort: 'Leerwerkplek', eenheid: 'week', bron: 'besluit' },
    ...{ vanaf: day(vanaf), waarde: cents(bedrag) },
  });
  const waarden = [waarde('2026-07-01', 3), waarde('2026-01-01', 1), waarde('2026-01-01', 2)];
  const op = (dag: string, soort = 'leerwerkplek') => waardeOp(waarden, soort, day(dag))?.waarde;
  expect([op('2025-12-31'), op('2026-01-01'), op('2026-06-30'), op('2026-07-01'), op('2026-07-01', 'iets')]).toEqual([
    undefined,
    2,
    2,
    3,
    undefined,
  ]);
});
