/** Knows the amount of art. 34a Participatiewet, per month. */
import { day } from '@samenkracht/core';
import { participatiewet, tabel } from '@samenkracht/law';

export const maximum34aAow = tabel(
  {
    id: 'pw-34a-1-c',
    naam: 'Hoogste vrijlating vanaf de AOW-leeftijd',
    grond: { wet: participatiewet, artikel: '34a', lid: '1', onderdeel: 'c' },
    soort: 'bedrag',
    tot: day('2027-07-01'),
  },
  '2027-01-01 | 226,00 | afgeleid | bwb26, pw2607 |  | GRONDTEKST: het bedrag in de tekst die op 2027-01-01 in werking treedt; of het voor die dag nog wordt aangepast, is niet gezien',
);
