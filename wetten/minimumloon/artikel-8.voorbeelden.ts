/** Knows the examples of art. 8 Wml. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { maandbedrag, uurbedrag } from './artikel-8.bedragen.ts';
import { minimummaandloon, minimumuurloon, referentiemaandloon, uurloonPerMaand } from './artikel-8.ts';

const f = { kader: testkader() };

export const bladzijde: Bladzijde = {
  bestand: 'artikel-8',
  titel: 'Artikel 8 Wet minimumloon: het bedrag per uur en per maand',
  toelichting:
    'Tot 2024 gold een minimumloon per maand, week en dag bij een normale werkweek. Vanaf 2024 geldt een minimumloon per uur; het bedrag per maand (het referentiemaandloon) is er alleen nog voor wetten die ernaar verwijzen. De afronding van het jeugdloon per maand tot 2024 is niet gevonden: hier op hele centen. In januari 2025 is het uurloon een cent hoger dan uit het afgeronde maandbedrag volgt (artikel 14 lid 10 en 11).',
  regels: [minimumuurloon, minimummaandloon, referentiemaandloon, uurloonPerMaand],
  tabellen: [maandbedrag, uurbedrag],
  openTermen: [],
  nietGedekt: [
    { artikel: '8', wat: 'bedragen voor juli 2017' },
    {
      artikel: '8',
      wat: 'de normale werkweek van een bedrijfstak tot 2024, en dus het loon bij minder uren in die jaren',
    },
    { artikel: '12a', wat: 'stukloon' },
  ],
  proeven: () => [
    verklaar((g: typeof f) => minimumuurloon(g, day('2007-05-10'), 'gewoon', day('2026-01-01')), f).uitleg,
    verklaar((g: typeof f) => minimummaandloon(g, day('2007-05-10'), 'gewoon', day('2026-01-01')), f).uitleg,
    verklaar((g: typeof f) => referentiemaandloon(g, day('2026-01-01')), f).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'per uur',
      tekst: `
geboren    | leerweg | op         | per uur
1990-01-01 | gewoon  | 2023-12-31 | gat
1990-01-01 | gewoon  | 2024-01-01 | 13,27
1990-01-01 | gewoon  | 2025-12-31 | 14,40
1990-01-01 | gewoon  | 2026-01-01 | 14,71
1990-01-01 | gewoon  | 2026-06-30 | 14,71
1990-01-01 | gewoon  | 2026-07-01 | 14,99
2005-06-01 | gewoon  | 2026-01-31 | 11,77
2006-06-01 | gewoon  | 2026-01-31 | 8,83
2007-06-01 | gewoon  | 2026-01-31 | 7,36
2008-06-01 | gewoon  | 2026-01-31 | 5,81
2007-06-01 | bbl     | 2026-01-31 | 6,69
2015-06-01 | gewoon  | 2026-01-31 | 0,00
1990-01-01 | gewoon  | 2027-01-01 | gat
`,
      reken: (cel) => ({
        'per uur': bedragcel(
          minimumuurloon(f, day(cel('geboren')), cel('leerweg') === 'bbl' ? 'bbl' : 'gewoon', day(cel('op'))),
        ),
      }),
    },
    {
      naam: 'per maand',
      tekst: `
geboren    | op         | per maand
1990-01-01 | 2017-06-30 | gat
1990-01-01 | 2017-07-01 | 1.565,40
1996-07-01 | 2017-07-01 | 1.330,59
1990-01-01 | 2023-12-31 | 1.995,00
1990-01-01 | 2024-01-01 | 2.069,40
2007-06-01 | 2026-01-01 | 1.147,20
1990-01-01 | 2026-12-31 | 2.337,00
2010-01-01 | 2026-12-31 | 806,27
1990-01-01 | 2027-01-01 | gat
`,
      reken: (cel) => ({
        'per maand': bedragcel(minimummaandloon(f, day(cel('geboren')), 'gewoon', day(cel('op')))),
      }),
    },
    {
      naam: 'loon per maand uit uren per week',
      tekst: `
uurloon | uren  | per maand
14,99   | 0     | 0,00
14,99   | 0,25  | 16,24
14,99   | 1     | 64,96
14,99   | 36    | 2.338,44
14,71   | 36    | 2.294,76
14,71   | 32,5  | 2.071,66
`,
      reken: (cel) => ({
        'per maand': bedragcel(uurloonPerMaand(f, euro(cel('uurloon')), Number(cel('uren').replace(',', '.')))),
      }),
    },
  ],
};
