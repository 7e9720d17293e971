/** Proves that an article leads to its text, in the version of the month. */
import { expect, test } from 'vitest';
import { wetLink } from './wet.ts';

test.each`
  artikel                                     | link
  ${'art. 5 Participatiewet'}                 | ${'https://wetten.overheid.nl/BWBR0015703/2026-10-01#Artikel5'}
  ${'art. 22a lid 1 Participatiewet'}         | ${'https://wetten.overheid.nl/BWBR0015703/2026-10-01#Artikel22a'}
  ${'artikel 58 en 60 Participatiewet'}       | ${'https://wetten.overheid.nl/BWBR0015703/2026-10-01#Artikel58'}
  ${'art. 4:86 Algemene wet bestuursrecht'}   | ${'https://wetten.overheid.nl/BWBR0005537/2026-10-01#Artikel4:86'}
  ${'art. 3 Verordening individuele toeslag'} | ${undefined}
`('$artikel is read at $link', ({ artikel, link }) => {
  expect(wetLink(artikel, '2026-10')).toBe(link);
});
