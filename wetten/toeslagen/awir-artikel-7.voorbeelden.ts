/** Knows the examples of art. 7, 8 and 14 Awir. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { vrijInkomenKind } from './awir-artikel-7.bedragen.ts';
import { gezamenlijkToetsingsinkomen, rekeninkomen } from './awir-artikel-7.ts';
import { kleinsteToeslag } from './awir-artikel-14.bedragen.ts';
import { maandVanJaar, toegekendOverJaar } from './awir-artikel-14.ts';
import { eenAanvrager, eenToeslagkind, eenToeslagmaand, eenToeslagmedebewoner, eenToeslagpartner } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'awir-artikel-7',
  titel: 'Artikel 7, 8 en 14 Algemene wet inkomensafhankelijke regelingen: draagkracht en afronding',
  toelichting:
    'Het inkomen van aanvrager en partner telt, bij huurtoeslag ook dat van medebewoners. Een toeslag wordt over een jaar toegekend in hele euro en niet onder 24 euro. Die grens klopt tot op de euro met de gepubliceerde inkomensgrenzen van de zorgtoeslag.',
  regels: [gezamenlijkToetsingsinkomen, rekeninkomen, toegekendOverJaar, maandVanJaar],
  tabellen: [vrijInkomenKind, kleinsteToeslag],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '5',
      wat: 'de maand waarin een partner of medebewoner komt of gaat: geef de maand zoals die op de eerste dag was',
    },
    {
      artikel: '7 lid 6',
      wat: 'pleegkinderen en andere kinderen zonder bloedband: zij tellen als kind als dat is opgegeven',
    },
    {
      artikel: '8 lid 3-7',
      wat: 'lager inkomen van een partner na het einde van het partnerschap, overlijden en kwijtgescholden schulden',
    },
    { artikel: '10 lid 2', wat: 'een minderjarige van wie beide ouders zijn overleden' },
    { artikel: '9', wat: 'een partner of medebewoner zonder rechtmatig verblijf' },
    { artikel: '15-34', wat: 'aanvraag, voorschot, terugvordering en rente' },
  ],
  voorbeelden: [
    {
      naam: 'inkomen',
      tekst: `
maand   | aanvrager | partner | kind geboren | inkomen kind | medebewoner | samen  | rekeninkomen
2024-03 | 20.000    | 10.000  | geen         | 0            | 0           | 30.000,00 | 30.000,00
2024-03 | 20.000    | 0       | 2004-06-01   | 5.970        | 0           | 20.000,00 | 20.000,00
2024-03 | 20.000    | 0       | 2004-06-01   | 5.970,01     | 0           | 20.000,00 | 20.000,01
2024-03 | 20.000    | 0       | 2001-01-01   | 6.000        | 0           | 20.000,00 | 26.000,00
2024-03 | 20.000    | 0       | 2001-01-02   | 6.000        | 0           | 20.000,00 | 20.030,00
2026-03 | 20.000    | 0       | geen         | 0            | 15.000      | 20.000,00 | 35.000,00
2025-03 | 20.000    | 0       | 2006-06-01   | 6.043        | 0           | 20.000,00 | 20.001,00
2026-03 | 20.000    | 0       | 2006-06-01   | 6.218        | 0           | 20.000,00 | 20.000,00
2026-03 | 20.000    | 0       | 2006-06-01   | 6.219        | 0           | 20.000,00 | 20.001,00
`,
      reken: (cel) => {
        const kind = cel('kind geboren');
        const f = eenToeslagmaand(month(cel('maand')), testkader(), {
          aanvrager: eenAanvrager(day('1985-06-15'), { toetsingsinkomen: euro(cel('aanvrager')) }),
          partner: eenToeslagpartner(day('1986-01-01'), { toetsingsinkomen: euro(cel('partner')) }),
          kinderen: kind === 'geen' ? [] : [eenToeslagkind(day(kind), { toetsingsinkomen: euro(cel('inkomen kind')) })],
          medebewoners: [eenToeslagmedebewoner(day('1960-01-01'), { toetsingsinkomen: euro(cel('medebewoner')) })],
        });
        return { rekeninkomen: bedragcel(rekeninkomen(f)), samen: bedragcel(gezamenlijkToetsingsinkomen(f)) };
      },
    },
    {
      naam: 'toekenning over een jaar',
      tekst: `
jaarbedrag | toegekend | per maand
0          |     0,00  |   0,00
23,49      |     0,00  |   0,00
23,50      |    24,00  |   2,00
24,00      |    24,00  |   2,00
1.550,45   | 1.550,00  | 129,17
1.550,50   | 1.551,00  | 129,25
`,
      reken: (cel) => {
        const f = eenToeslagmaand(month('2026-03'), testkader(), { aanvrager: eenAanvrager(day('1985-06-15')) });
        const bedrag = euro(cel('jaarbedrag'));
        return {
          toegekend: bedragcel(toegekendOverJaar(f, bedrag, day('2026-03-01'))),
          'per maand': bedragcel(maandVanJaar(f, bedrag)),
        };
      },
    },
  ],
};
