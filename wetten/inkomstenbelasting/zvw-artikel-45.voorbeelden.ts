/** Knows the examples of the contribution of art. 45 Zvw. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { hoogsteBijdrageInkomen, laagPercentage, type Zvwsoort, zvwBijdrage } from './zvw-artikel-45.ts';

const feiten = { kader: testkader() };

const soortVan = (cel: string): Zvwsoort => (cel === 'loon' || cel === 'uitkering' ? cel : 'aanslag');

export const bladzijde: Bladzijde = {
  bestand: 'zvw-artikel-45',
  titel: 'Artikel 45 Zorgverzekeringswet: de bijdrage die iemand zelf betaalt',
  toelichting:
    'Over loon en uitkering betaalt de werkgever of de uitkerende instantie. Over ander inkomen betaalt iemand zelf, tot het hoogste bijdrage-inkomen. Percentage en hoogste bijdrage-inkomen zijn alleen voor 2026 gevonden.',
  regels: [zvwBijdrage],
  tabellen: [laagPercentage, hoogsteBijdrageInkomen],
  openTermen: [],
  nietGedekt: [{ artikel: '43 en 45', wat: 'de jaren voor 2026: niet gevonden, dus een gat' }],
  proeven: () => [verklaar((f: typeof feiten) => zvwBijdrage(f, 'aanslag', euro('1.000,00'), 2026), feiten).uitleg],
  voorbeelden: [
    {
      naam: 'de bijdrage over een jaar',
      tekst: `
jaar | soort     | inkomen   | bijdrage
2026 | loon      | 20.000,00 | 0,00
2026 | uitkering | 20.000,00 | 0,00
2026 | aanslag   | 0,00      | 0,00
2026 | aanslag   | 0,01      | 0,00
2026 | aanslag   | 10,00     | 0,49
2026 | aanslag   | 1.000,00  | 48,50
2026 | aanslag   | 79.408,00 | 3.851,29
2026 | aanslag   | 79.409,00 | 3.851,34
2026 | aanslag   | 90.000,00 | 3.851,34
2025 | loon      | 20.000,00 | 0,00
2025 | aanslag   | 0,01      | gat
2027 | aanslag   | 0,01      | gat
`,
      reken: (cel) => ({
        bijdrage: bedragcel(zvwBijdrage(feiten, soortVan(cel('soort')), euro(cel('inkomen')), Number(cel('jaar')))),
      }),
    },
  ],
};
