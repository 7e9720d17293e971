/** Knows the examples of art. 8.10 Wet IB 2001. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import { afbouwAhk, afbouwAhkVanaf, algemeneHeffingskorting, hoogsteAhk } from './artikel-8-10.ts';
import { eenJaar } from './bouw.voorbeelden.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-8-10',
  titel: 'Artikel 8.10 Wet IB 2001: algemene heffingskorting',
  toelichting: 'Een vast bedrag per jaar, dat daalt met het inkomen boven een grens.',
  regels: [algemeneHeffingskorting],
  tabellen: [hoogsteAhk, afbouwAhkVanaf, afbouwAhk],
  openTermen: [],
  nietGedekt: [
    { artikel: '8.10', wat: 'de algemene heffingskorting vanaf de AOW-leeftijd' },
    { artikel: '2.7', wat: 'een deel van het jaar in Nederland wonen (lid 2)' },
  ],
  proeven: () => [
    verklaar(
      (f: ReturnType<typeof eenJaar>) => algemeneHeffingskorting(f, 'belastingplichtige'),
      eenJaar(2026, '40.000,00'),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'algemene heffingskorting naar inkomen',
      tekst: `
jaar | inkomen   | korting
2024 | 24.812,00 | 3.362,00
2024 | 24.813,00 | 3.361,93
2024 | 35.000,00 | 2.686,54
2025 | 28.406,00 | 3.068,00
2025 | 28.406,08 | 3.067,99
2025 | 35.000,00 | 2.650,14
2026 | 0,00      | 3.115,00
2026 | 29.736,00 | 3.115,00
2026 | 29.736,08 | 3.114,99
2026 | 35.000,00 | 2.778,21
2026 | 78.426,00 | 0,00
2026 | 90.000,00 | 0,00
2027 | 20.000,00 | gat
`,
      reken: (cel) => ({
        korting: bedragcel(algemeneHeffingskorting(eenJaar(Number(cel('jaar')), cel('inkomen')), 'belastingplichtige')),
      }),
    },
  ],
};
