/** Knows the examples of art. 1.5 to 1.8 Wet kinderopvang. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { eenAanvrager, eenToeslagmaand, eenToeslagpartner } from './bouw.ts';
import type { Opvang, Opvangkind, Toeslagfeiten } from './feiten.ts';
import {
  hoogsteUren,
  schaalEersteKind,
  schaalVolgendKind,
  uurprijsBuitenschools,
  uurprijsDagopvang,
  uurprijsGastouder,
} from './kinderopvang.bedragen.ts';
import { kinderopvangtoeslag, kostenDieTellen, opvangpercentage } from './kinderopvang-artikel-1-7.ts';

const soorten: Readonly<Record<string, Opvang['soort']>> = {
  dag: 'dagopvang',
  bso: 'buitenschoolse opvang',
  gastouder: 'gastouderopvang',
};

const kindUit = (cel: Cellen): Opvangkind => ({
  eersteKind: jaNee(cel('eerste kind')),
  opvang: [
    {
      soort: soorten[cel('soort')] ?? 'dagopvang',
      uren: Number(cel('uren')),
      uurprijs: euro(cel('uurprijs')),
    },
  ],
});

const maandVan = (jaar: string, inkomen: string, opvangkinderen: readonly Opvangkind[]): Toeslagfeiten =>
  eenToeslagmaand(month(`${jaar}-03`), testkader(), {
    aanvrager: eenAanvrager(day('1985-06-15'), { toetsingsinkomen: euro(inkomen) }),
    opvanggrond: true,
    opvangkinderen,
  });

const dag100: Opvangkind = { eersteKind: true, opvang: [{ soort: 'dagopvang', uren: 100, uurprijs: euro('10') }] };

export const bladzijde: Bladzijde = {
  bestand: 'kinderopvang-artikel-1-7',
  titel: 'Artikel 1.5 tot en met 1.8 Wet kinderopvang: kinderopvangtoeslag',
  toelichting:
    'Een percentage van de kosten, tot een hoogste uurprijs en 230 uur per kind per maand. De tabellen van 2024 en 2026 zijn helemaal gevonden. Die van 2025 is voor het eerste kind teruggerekend uit ouderbijdragen en voor een volgend kind afgeleid van 2024; tussen 47.403 en 52.519 en boven 159.224 is er voor een volgend kind een gat en geen bedrag.',
  regels: [kostenDieTellen, opvangpercentage, kinderopvangtoeslag],
  tabellen: [
    uurprijsDagopvang,
    uurprijsBuitenschools,
    uurprijsGastouder,
    hoogsteUren,
    schaalEersteKind,
    schaalVolgendKind,
  ],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '1.6',
      wat: 'of iemand werkt of meedoet aan wat het artikel noemt, ook na het einde van werk (lid 5): dat is een feit',
    },
    { artikel: '1.7 lid 3', wat: 'de verhouding tussen gewerkte uren en uren opvang' },
    {
      artikel: '1.8',
      wat: 'welk kind het eerste kind is: dat is een feit. De tabel van 2025 voor een volgend kind tussen 47.403 en 52.519 en boven 159.224',
    },
    { artikel: '1.13', wat: 'de aanvulling door het college' },
  ],
  proeven: () => [verklaar(kinderopvangtoeslag, maandVan('2026', '21.327', [dag100])).uitleg],
  voorbeelden: [
    {
      naam: 'kosten die meetellen',
      tekst: `
jaar | soort     | uren | uurprijs | eerste kind | kosten
2024 | dag       | 100  | 10,25    | ja          | 1.025,00
2024 | dag       | 100  | 10,26    | ja          | 1.025,00
2025 | bso       |  80  |  9,00    | ja          |   720,00
2026 | gastouder | 230  |  9,00    | ja          | 1.952,70
2026 | gastouder | 231  |  9,00    | ja          | 1.952,70
2026 | dag       |   0  |  9,00    | ja          |     0,00
2027 | dag       |  10  |  9,00    | ja          | gat
`,
      reken: (cel) => {
        const kind = kindUit(cel);
        return { kosten: bedragcel(kostenDieTellen(maandVan(cel('jaar'), '0', [kind]), kind)) };
      },
    },
    {
      naam: 'percentage',
      tekst: `
jaar | inkomen   | eerste kind | procent
2024 | 28.297    | ja          | 96
2024 | 28.298    | ja          | 95,5
2024 | 28.298    | nee         | 95,6
2024 | 29.786,99 | ja          | 95,5
2024 | 57.275    | ja          | 82,1
2024 | 138.889   | ja          | 34,7
2024 | 138.890   | ja          | 33,3
2024 | 400.000   | ja          | 33,3
2024 | 400.000   | nee         | 67,1
2025 | 47.403    | ja          | 96
2025 | 47.404    | ja          | 95,3
2025 | 47.404    | nee         | gat
2025 | 52.519    | ja          | 93,7
2025 | 52.519    | nee         | gat
2025 | 52.520    | nee         | 94,5
2025 | 63.145    | nee         | 94,1
2025 | 159.224   | ja          | 35,3
2025 | 159.224   | nee         | 80,6
2025 | 159.225   | ja          | 33,3
2025 | 159.225   | nee         | gat
2026 | 21.327    | nee         | 96
2026 | 56.412    | ja          | 96
2026 | 56.413    | ja          | 95,5
2026 | 56.413    | nee         | 95,6
2026 | 61.895,99 | ja          | 93,9
2026 | 61.896    | ja          | 92,4
2026 | 99.889    | ja          | 74,3
2026 | 99.890    | ja          | 72,1
2026 | 165.657   | ja          | 38,5
2026 | 165.657   | nee         | 81,7
2026 | 165.658   | ja          | 36,5
2026 | 235.697   | nee         | 69,1
2026 | 235.698   | nee         | 68,2
`,
      reken: (cel) => {
        const f = maandVan(cel('jaar'), cel('inkomen'), []);
        return {
          procent: opvangpercentage.kop.toon?.(opvangpercentage(f, jaNee(cel('eerste kind')))).replace('%', '') ?? '',
        };
      },
    },
    {
      naam: 'per maand, 100 uur dagopvang van 10 euro per kind',
      tekst: `
jaar | inkomen | kinderen | werk | partner | per maand
2024 | 30.000  | 1        | ja   | geen    |   944,00
2024 | 30.000  | 2        | ja   | geen    | 1.898,00
2026 | 21.327  | 1        | ja   | geen    |   960,00
2026 | 60.000  | 1        | ja   | geen    |   939,00
2026 | 60.000  | 2        | ja   | geen    | 1.895,00
2026 | 21.327  | 1        | nee  | geen    |     0,00
2026 | 21.327  | 1        | ja   | werkt   |   960,00
2026 | 21.327  | 1        | ja   | thuis   |     0,00
2026 | 21.327  | 0        | ja   | geen    |     0,00
`,
      reken: (cel) => {
        const kinderen = Array.from({ length: Number(cel('kinderen')) }, (_, i) => ({
          ...dag100,
          eersteKind: i === 0,
        }));
        const f: Toeslagfeiten = {
          ...maandVan(cel('jaar'), cel('inkomen'), kinderen),
          opvanggrond: jaNee(cel('werk')),
          partner:
            cel('partner') === 'geen'
              ? null
              : eenToeslagpartner(day('1986-01-01'), { opvanggrond: cel('partner') === 'werkt' }),
        };
        return { 'per maand': bedragcel(kinderopvangtoeslag(f)) };
      },
    },
  ],
};
