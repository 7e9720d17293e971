import { vragen } from '@samenkracht/participatiewet';
import { expect, test } from 'vitest';
import { REKENING } from './eigenvragen.ts';
import { feitnaam } from './feitnaam.ts';

test.each`
  feit                                           | naam
  ${'belanghebbende.geboren'}                    | ${'Geboortedatum'}
  ${'partner.geboren'}                           | ${'Partner: Geboortedatum'}
  ${'partner'}                                   | ${'Partner'}
  ${'kinderen.1.tenLaste'}                       | ${'Kind 2: Kinderbijslag'}
  ${'belanghebbende.inkomsten.0.netto'}          | ${'Inkomen 1: Netto per maand'}
  ${'partner.inkomsten.0.werkgever'}             | ${'Partner, Inkomen 1: Werkgever'}
  ${'belanghebbende.vrijlating.draagtBij.keuze'} | ${'Werk helpt op weg naar werk zonder bijstand'}
  ${'iets.nieuws'}                               | ${'iets.nieuws'}
  ${'toString'}                                  | ${'toString'}
`('$feit heet $naam', ({ feit, naam }) => {
  expect(feitnaam(feit)).toBe(naam);
});

test('elk gegeven dat de wet vraagt heeft een naam', () => {
  const zonder = [...Object.keys(vragen), REKENING]
    .map((feit) => feit.replaceAll('*', '0'))
    .filter((feit) => feitnaam(feit) === feit);
  expect(zonder).toEqual([]);
});
