/** Knows art. 15 Wml: holiday allowance over wages. */
import { type Day, type Money, part, smallest } from '@samenkracht/core';
import { type MetKader, regel, tabel, zoek } from '@samenkracht/law';
import { maandbedrag } from './artikel-8.bedragen.ts';
import { laatsteDag, minimumloonwet } from './wet.ts';

export const vakantiebijslagpercentage = tabel(
  {
    id: 'wml-15-1',
    naam: 'Vakantiebijslag over loon',
    grond: { wet: minimumloonwet, artikel: '15', lid: '1' },
    soort: 'percentage',
    tot: laatsteDag,
  },
  '2017-07-01 | 8% | twee bronnen | wml25, nb26',
);

/** The holiday allowance over the gross wage of one month: what is above three times the minimum wage gives none. */
export const vakantiebijslag = regel(
  {
    id: 'wml-15-vakantiebijslag',
    naam: 'Vakantiebijslag over het loon van een maand',
    grond: { wet: minimumloonwet, artikel: '15', lid: '1' },
    werkwijze: '8 procent van het bruto loon, over ten hoogste drie keer het minimumloon per maand.',
  },
  (f: MetKader, brutoMaand: Money, op: Day): Money =>
    part(
      smallest(brutoMaand, part(zoek(f, maandbedrag, op), [3, 1], 'down')),
      zoek(f, vakantiebijslagpercentage, op),
      'half up',
    ),
);
