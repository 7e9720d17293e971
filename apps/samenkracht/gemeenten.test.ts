/** Shows that each municipality of the sample is there by its data only: people, a desk with its own name, a sender of letters and colours. */
import { day } from '@samenkracht/core';
import { findGemeente } from '@samenkracht/gemeenten';
import { gemeenteNaam, themaCss } from '@samenkracht/ui/thema';
import { expect, test } from 'vitest';
import { householdsOn, voorbeeldgemeenten } from './city.ts';
import loketten from './loketten.json' with { type: 'json' };

const huishoudens = householdsOn(day('2026-11-23'), voorbeeldgemeenten);

test('Rotterdam, Maassluis, Vlaardingen and Schiedam', () => {
  expect(voorbeeldgemeenten.map(gemeenteNaam)).toEqual(['Rotterdam', 'Maassluis', 'Vlaardingen', 'Schiedam']);
});

test.each(voorbeeldgemeenten)('%s has people of its own, a desk, a sender and a look', (code) => {
  expect(huishoudens.filter(({ gemeente }) => gemeente === code).length).toBeGreaterThan(15);
  const loket = Object.entries(loketten).find(([gemeente]) => gemeente === code)?.[1];
  expect(loket?.namen.loket).not.toBe('');
  expect(findGemeente(code)?.afzender.gemeente).toBe(`Gemeente ${gemeenteNaam(code)}`);
  expect(code === '0599' || themaCss(code).includes('--sk-primary')).toBe(true);
});

test('nobody has the citizen number of somebody elsewhere', () => {
  const bsns = huishoudens.flatMap(({ leden }) => leden.flatMap(({ persoon }) => persoon.bsn ?? []));
  expect(new Set(bsns).size).toBe(bsns.length);
});
