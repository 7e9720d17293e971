import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { checkAfweging, checkFeit } from './feitcontrole.ts';
import { toonFeit } from './toon.ts';

const om = { vandaag: day('2026-11-02'), meldingsdag: day('2026-11-01') };

test.each`
  feit                                       | waarde          | kan
  ${'woonsituatie'}                          | ${'aangetoond'} | ${true}
  ${'belanghebbende.medischUrenbeperkt'}     | ${true}         | ${true}
  ${'belanghebbende.vrijlating.maandenN'}    | ${3}            | ${true}
  ${'belanghebbende.vrijlating.sindsR'}      | ${null}         | ${true}
  ${'belanghebbende.vrijlating.draagtBij'}   | ${'ja'}         | ${false}
  ${'vermogen.geld'}                         | ${-100}         | ${false}
  ${'rekening.iban'}                         | ${'NL00'}       | ${false}
  ${'schoenmaat'}                            | ${42}           | ${false}
  ${'__proto__'}                             | ${1}            | ${false}
  ${'toString'}                              | ${1}            | ${false}
  ${'kinderen.19.geboren'}                   | ${'2020-03-08'} | ${true}
  ${'kinderen.20.geboren'}                   | ${'2020-03-08'} | ${false}
  ${'kinderen.00.geboren'}                   | ${'2020-03-08'} | ${false}
  ${'belanghebbende.inkomsten.99.werkgever'} | ${'Bakkerij'}   | ${false}
`('een consulent legt $feit = $waarde vast: $kan', ({ feit, waarde, kan }) => {
  expect(checkFeit(feit, waarde, om).ok).toBe(kan);
});

test('een afweging hoort bij deze zaak en heeft alleen de uitkomsten die de wet kent', () => {
  const punt = {
    feit: 'vermogen.voertuigNodig',
    vraag: '',
    hulp: '',
    opties: { 'telt niet mee': '', 'telt mee': '' },
    gewogen: undefined,
  };
  expect(checkAfweging([punt], punt.feit, 'telt niet mee').ok).toBe(true);
  expect(checkAfweging([punt], punt.feit, 'ja')).toEqual({
    ok: false,
    error: { code: 'AFWEGING_ONJUIST', opties: ['telt niet mee', 'telt mee'] },
  });
  expect(checkAfweging([], punt.feit, 'telt niet mee').ok).toBe(false);
});

test.each`
  feit                                     | waarde                              | tekst
  ${'vermogen.geld'}                       | ${124_000}                          | ${'€\u00a01.240,00'}
  ${'belanghebbende.geboren'}              | ${'1992-05-14'}                     | ${'14 mei 1992'}
  ${'partner'}                             | ${'nee'}                            | ${'Nee'}
  ${'kinderen'}                            | ${2}                                | ${'2'}
  ${'vermogen.overwaardeWoning'}           | ${null}                             | ${'geen'}
  ${'rekening.iban'}                       | ${'NL91ABNA0417164300'}             | ${'NL91 ABNA 0417 1643 00'}
  ${'belanghebbende.vrijlating.draagtBij'} | ${{ keuze: 'ja', motivering: 'x' }} | ${'Ja'}
`('$feit leest als $tekst', ({ feit, waarde, tekst }) => {
  expect(toonFeit(feit, waarde)).toBe(tekst);
});
