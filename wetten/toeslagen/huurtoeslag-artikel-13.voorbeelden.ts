/** Knows the examples of art. 5 and 13 Wet op de huurtoeslag. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { eenAanvrager, eenHuurwoning, eenToeslagkind, eenToeslagmaand, eenToeslagpartner } from './bouw.ts';
import type { Huurwoning, Toeslagfeiten } from './feiten.ts';
import { maximaleHuur, maximaleHuurJong, maximumServicekosten, volwassenLeeftijd } from './huurtoeslag.bedragen.ts';
import { rekenhuur } from './huurtoeslag-artikel-5.ts';
import { huurgrens, huurTotGrens } from './huurtoeslag-artikel-13.ts';

const huishouden = (maand: string, geboren: string, wie: string): Toeslagfeiten =>
  eenToeslagmaand(month(maand), testkader(), {
    aanvrager: eenAanvrager(day(geboren)),
    partner: wie === 'partner van 23' ? eenToeslagpartner(day('2002-12-01')) : null,
    kinderen: wie === 'kind' ? [eenToeslagkind(day('2023-01-01'))] : [],
  });

const uitRij = (cel: Cellen): { readonly f: Toeslagfeiten; readonly woning: Huurwoning } => ({
  f: huishouden(cel('maand'), cel('geboren'), cel('met')),
  woning: eenHuurwoning(euro(cel('huur')), {
    handicap: jaNee(cel('handicap')),
    uitzonderingHuurgrens: jaNee(cel('uitzondering')),
  }),
});

export const bladzijde: Bladzijde = {
  bestand: 'huurtoeslag-artikel-13',
  titel: 'Artikel 5 en 13 Wet op de huurtoeslag: de rekenhuur en de maximale huur',
  toelichting:
    'Tot en met 2025 geeft een huur boven de grens geen huurtoeslag, behalve bij een uitzondering; vanaf 2026 telt alleen het deel tot de grens mee en tellen servicekosten niet meer mee. De volle grens geldt vanaf 23 jaar, vanaf 2026 vanaf 21 jaar.',
  regels: [rekenhuur, huurgrens, huurTotGrens],
  tabellen: [maximumServicekosten, maximaleHuur, maximaleHuurJong, volwassenLeeftijd],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '5',
      wat: 'een huur boven de maximale huurprijsgrens van de Uitvoeringswet huurprijzen woonruimte, en de standplaats van een woonwagen',
    },
    { artikel: '13 lid 2', wat: 'of een uitzondering van toepassing is (tot en met 2025): dat is een feit' },
  ],
  voorbeelden: [
    {
      naam: 'de grens',
      tekst: `
maand   | geboren    | met            | huur     | handicap | uitzondering | telt mee
2025-03 | 1985-06-15 | niemand        | 900,07   | nee      | nee          | 900,07
2025-03 | 1985-06-15 | niemand        | 900,08   | nee      | nee          |   0,00
2025-03 | 1985-06-15 | niemand        | 900,08   | nee      | ja           | 900,07
2026-03 | 1985-06-15 | niemand        | 1.400,00 | nee      | nee          | 932,93
2025-03 | 2002-03-02 | niemand        | 477,20   | nee      | nee          | 477,20
2025-03 | 2002-03-02 | niemand        | 477,21   | nee      | nee          |   0,00
2025-03 | 2002-03-01 | niemand        | 600,00   | nee      | nee          | 600,00
2025-03 | 2005-01-01 | kind           | 600,00   | nee      | nee          | 600,00
2025-03 | 2005-01-01 | niemand        | 600,00   | ja       | nee          | 600,00
2026-03 | 2005-03-01 | niemand        | 600,00   | nee      | nee          | 600,00
2026-03 | 2005-03-02 | niemand        | 600,00   | nee      | nee          | 498,20
2026-03 | 2005-03-02 | partner van 23 | 600,00   | nee      | nee          | 600,00
2024-03 | 2005-03-02 | niemand        | 454,48   | nee      | nee          |   0,00
`,
      reken: (cel) => {
        const { f, woning } = uitRij(cel);
        return { 'telt mee': bedragcel(huurTotGrens(f, woning)) };
      },
    },
    {
      naam: 'servicekosten, tot 12 euro per soort tot en met 2025',
      tekst: `
maand   | huur   | energie | schoonmaak | rekenhuur
2025-12 | 600,00 | 0       | 0          | 600,00
2025-12 | 600,00 | 12,00   | 5,00       | 617,00
2025-12 | 600,00 | 12,01   | 30,00      | 624,00
2026-01 | 600,00 | 12,00   | 5,00       | 600,00
`,
      reken: (cel) => {
        const woning = eenHuurwoning(euro(cel('huur')), {
          servicekosten: {
            energie: euro(cel('energie')),
            schoonmaak: euro(cel('schoonmaak')),
            huismeester: euro('0'),
            dienstruimten: euro('0'),
          },
        });
        return { rekenhuur: bedragcel(rekenhuur(huishouden(cel('maand'), '1985-06-15', 'niemand'), woning)) };
      },
    },
  ],
};
