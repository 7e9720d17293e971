/** Proves that an article leads to its text, in the version of the month, and that a list of articles names each act once. */
import { expect, test } from 'vitest';
import { artikelenTekst, wetLink } from './wet.ts';

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

test.each`
  artikelen                                                                                        | tekst
  ${['art. 11 lid 1 Participatiewet', 'art. 19 lid 1 onderdeel a Participatiewet']}                | ${'Participatiewet art. 11 lid 1, art. 19 lid 1 onderdeel a'}
  ${['art. 13 Participatiewet', 'art. 6:7 Algemene wet bestuursrecht', 'art. 34 Participatiewet']} | ${'Participatiewet art. 13, art. 34; Algemene wet bestuursrecht art. 6:7'}
  ${['art. 20-22 Participatiewet', 'artikel 58 en 60 Participatiewet']}                            | ${'Participatiewet art. 20-22, artikel 58 en 60'}
  ${['art. 3 Verordening individuele toeslag']}                                                    | ${'Verordening individuele toeslag art. 3'}
  ${['iets anders']}                                                                               | ${'iets anders'}
  ${[]}                                                                                            | ${''}
`('$artikelen is named as $tekst', ({ artikelen, tekst }) => {
  expect(artikelenTekst(artikelen)).toBe(tekst);
});
