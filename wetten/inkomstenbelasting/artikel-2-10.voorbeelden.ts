/** Knows the examples of art. 2.10 Wet IB 2001. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import { grensEerste, grensTweede, tariefDerde, tariefEerste, tariefTweede } from './artikel-2-10.bedragen.ts';
import { belastingBox1 } from './artikel-2-10.ts';
import { eenJaar } from './bouw.voorbeelden.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-2-10',
  titel: 'Artikel 2.10 Wet IB 2001: belasting over inkomen uit werk en woning',
  toelichting:
    'Het tarief per schijf, met de premie volksverzekeringen in de eerste schijf. De aanslag rondt af op hele euro, in het voordeel van de belastingplichtige; de regel daarvoor is niet gelezen. Hier rondt elke schijf af op hele centen, zodat ook het verschil van een euro te zien is.',
  regels: [belastingBox1],
  tabellen: [grensEerste, grensTweede, tariefEerste, tariefTweede, tariefDerde],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '2.10',
      wat: 'de schijven in en na het jaar waarin iemand de AOW-leeftijd bereikt: die bedragen zijn niet gevonden',
    },
    { artikel: '2.10', wat: 'aftrekposten (lid 2 en 3), eigen woning, box 2 en box 3' },
    { artikel: '2.10a', wat: 'wie voor 1946 is geboren' },
  ],
  proeven: () => [
    verklaar((f: ReturnType<typeof eenJaar>) => belastingBox1(f, 'belastingplichtige'), eenJaar(2026, '90.000,00'))
      .uitleg,
  ],
  voorbeelden: [
    {
      naam: 'belasting en premie over een jaar, voor de kortingen',
      tekst: `
jaar | geboren    | inkomen    | belasting
2024 | 1985-06-15 | 0,00       | 0,00
2024 | 1985-06-15 | 10.000,00  | 3.697,00
2024 | 1985-06-15 | 38.098,00  | 14.084,83
2024 | 1985-06-15 | 75.519,00  | 27.919,50
2025 | 1985-06-15 | 38.441,00  | 13.769,57
2025 | 1985-06-15 | 76.817,00  | 28.152,89
2025 | 1985-06-15 | 100.000,00 | 39.628,48
2026 | 1985-06-15 | 0,01       | 0,00
2026 | 1985-06-15 | 0,02       | 0,01
2026 | 1985-06-15 | 8.713,28   | 3.115,00
2026 | 1985-06-15 | 38.883,00  | 13.900,67
2026 | 1985-06-15 | 38.883,03  | 13.900,68
2026 | 1985-06-15 | 78.426,00  | 28.753,02
2026 | 1985-06-15 | 100.000,00 | 39.432,15
2026 | 1960-01-01 | 20.000,00  | 7.150,00
2026 | 1959-12-31 | 20.000,00  | gat
2023 | 1985-06-15 | 20.000,00  | gat
2027 | 1985-06-15 | 20.000,00  | gat
`,
      reken: (cel) => ({
        belasting: bedragcel(
          belastingBox1(
            eenJaar(Number(cel('jaar')), cel('inkomen'), { geboren: cel('geboren') }),
            'belastingplichtige',
          ),
        ),
      }),
    },
  ],
};
