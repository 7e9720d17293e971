/** Knows the examples of art. 8.11 Wet IB 2001. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import {
  beginAfbouw,
  deelAfbouw,
  deelDrie,
  deelEen,
  deelTwee,
  derdeStap,
  hoogsteArbeidskorting,
  tweedeStap,
} from './artikel-8-11.bedragen.ts';
import { arbeidskorting } from './artikel-8-11.ts';
import { eenJaar } from './bouw.voorbeelden.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-8-11',
  titel: 'Artikel 8.11 Wet IB 2001: arbeidskorting',
  toelichting:
    'De korting stijgt in drie stappen met het inkomen uit werk en daalt boven een grens tot nul. De wet noemt ook na de eerste en de tweede stap een hoogste bedrag (2025: 980 en 5.220 euro); voor 2024 en 2026 staan die niet in de gelezen bronnen. Zonder die bedragen is de uitkomst hoogstens vijftien cent per jaar anders.',
  regels: [arbeidskorting],
  tabellen: [deelEen, tweedeStap, deelTwee, derdeStap, deelDrie, hoogsteArbeidskorting, beginAfbouw, deelAfbouw],
  openTermen: [],
  nietGedekt: [{ artikel: '8.1', wat: 'wat naast loon en winst tot het arbeidsinkomen hoort (lid 2)' }],
  proeven: () => [
    verklaar((f: ReturnType<typeof eenJaar>) => arbeidskorting(f, 'belastingplichtige'), eenJaar(2026, '60.000,00'))
      .uitleg,
  ],
  voorbeelden: [
    {
      naam: 'arbeidskorting naar inkomen uit werk',
      tekst: `
jaar | loon       | korting
2024 | 11.490,00  | 968,03
2024 | 24.820,00  | 5.158,05
2024 | 39.957,00  | 5.532,00
2024 | 60.000,00  | 4.227,20
2025 | 12.169,00  | 979,97
2025 | 26.288,00  | 5.219,91
2025 | 43.071,00  | 5.598,87
2025 | 60.000,00  | 4.496,79
2026 | 0,00       | 0,00
2026 | 5.000,00   | 416,20
2026 | 11.965,00  | 995,97
2026 | 25.845,00  | 5.300,02
2026 | 45.592,00  | 5.685,00
2026 | 45.593,00  | 5.684,93
2026 | 60.000,00  | 4.747,04
2026 | 132.895,00 | 1,57
2026 | 132.950,00 | 0,00
2023 | 20.000,00  | gat
`,
      reken: (cel) => ({
        korting: bedragcel(arbeidskorting(eenJaar(Number(cel('jaar')), cel('loon')), 'belastingplichtige')),
      }),
    },
  ],
};
