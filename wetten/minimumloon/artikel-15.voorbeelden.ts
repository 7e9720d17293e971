/** Knows the examples of art. 15 Wml. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { vakantiebijslag, vakantiebijslagpercentage } from './artikel-15.ts';

const f = { kader: testkader() };

export const bladzijde: Bladzijde = {
  bestand: 'artikel-15',
  titel: 'Artikel 15 Wet minimumloon: vakantiebijslag over loon',
  toelichting: 'De werknemer bouwt 8 procent van zijn loon op, over ten hoogste drie keer het minimumloon per maand.',
  regels: [vakantiebijslag],
  tabellen: [vakantiebijslagpercentage],
  openTermen: [],
  nietGedekt: [
    { artikel: '15', wat: 'vakantiebijslag over uitkeringen tijdens het dienstverband' },
    { artikel: '16', wat: 'een cao of afspraak die ervan afwijkt' },
  ],
  proeven: () => [verklaar((g: typeof f) => vakantiebijslag(g, euro('2.000,00'), day('2026-01-01')), f).uitleg],
  voorbeelden: [
    {
      naam: 'vakantiebijslag over een maand',
      tekst: `
loon     | op         | vakantiebijslag
0,00     | 2026-07-01 | 0,00
0,06     | 2026-07-01 | 0,00
0,07     | 2026-07-01 | 0,01
1.000,00 | 2026-07-01 | 80,00
7.011,00 | 2026-07-01 | 560,88
7.011,01 | 2026-07-01 | 560,88
9.000,00 | 2026-07-01 | 560,88
9.000,00 | 2026-06-30 | 550,66
1.000,00 | 2027-01-01 | gat
`,
      reken: (cel) => ({ vakantiebijslag: bedragcel(vakantiebijslag(f, euro(cel('loon')), day(cel('op')))) }),
    },
  ],
};
