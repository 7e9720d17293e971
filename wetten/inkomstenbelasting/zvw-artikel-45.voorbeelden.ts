/** Knows the examples of the contribution of art. 45 Zvw. */
import { day, type Money } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { hoogsteBijdrageInkomen, laagPercentage, type Zvwsoort, zvwBijdrage } from './zvw-artikel-45.ts';

/** As when two people of a municipality add the amount that was not found; the amount is invented for the example. */
const metGrens = {
  kader: testkader([
    {
      tabel: hoogsteBijdrageInkomen.id,
      vanaf: day('2026-01-01'),
      tot: day('2027-01-01'),
      waarde: 5_000_000 as Money,
      zekerheid: 'een bron',
      bron: ['voorbeeld'],
      ingevoerdDoor: 'een',
      goedgekeurdDoor: 'ander',
    },
  ]),
};
const zonderGrens = { kader: testkader() };

const soortVan = (cel: string): Zvwsoort => (cel === 'loon' || cel === 'uitkering' ? cel : 'aanslag');

export const bladzijde: Bladzijde = {
  bestand: 'zvw-artikel-45',
  titel: 'Artikel 45 Zorgverzekeringswet: de bijdrage die iemand zelf betaalt',
  toelichting:
    'Over loon en uitkering betaalt de werkgever of de uitkerende instantie. Over ander inkomen betaalt iemand zelf, tot het hoogste bijdrage-inkomen; dat bedrag is voor geen jaar gevonden.',
  regels: [zvwBijdrage],
  tabellen: [laagPercentage, hoogsteBijdrageInkomen],
  openTermen: [],
  nietGedekt: [{ artikel: '43', wat: 'het hoogste bijdrage-inkomen: niet gevonden, dus een gat' }],
  proeven: () => [verklaar((f: typeof metGrens) => zvwBijdrage(f, 'aanslag', euro('1.000,00'), 2026), metGrens).uitleg],
  voorbeelden: [
    {
      naam: 'de bijdrage over een jaar; in dit voorbeeld is een grens van 50.000 euro ingevoerd, waar dat erbij staat',
      tekst: `
soort     | inkomen   | grens ingevoerd | bijdrage
loon      | 20.000,00 | nee             | 0,00
uitkering | 20.000,00 | nee             | 0,00
aanslag   | 0,00      | nee             | 0,00
aanslag   | 0,01      | nee             | gat
aanslag   | 10,00     | ja              | 0,49
aanslag   | 1.000,00  | ja              | 48,50
aanslag   | 60.000,00 | ja              | 2.425,00
`,
      reken: (cel) => ({
        bijdrage: bedragcel(
          zvwBijdrage(
            cel('grens ingevoerd') === 'ja' ? metGrens : zonderGrens,
            soortVan(cel('soort')),
            euro(cel('inkomen')),
            2026,
          ),
        ),
      }),
    },
  ],
};
