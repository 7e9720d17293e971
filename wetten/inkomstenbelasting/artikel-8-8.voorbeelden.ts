/** Knows the examples of art. 8.8 and 8.9 Wet IB 2001, and of the net wage of a month. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import { inkomensheffing, uitbetalingPartner } from './artikel-8-8.ts';
import { eenJaar } from './bouw.voorbeelden.ts';
import { aannameLoonheffing, combinatiekortingPerMaand, loonmaand } from './nettoloon.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-8-8',
  titel: 'Artikel 8.8 en 8.9 Wet IB 2001: belasting na kortingen, en netto loon',
  toelichting: `De kortingen zijn samen nooit hoger dan de belasting. ${aannameLoonheffing} Over loon betaalt de werknemer geen bijdrage Zvw (artikel 46 Zvw).`,
  regels: [inkomensheffing, uitbetalingPartner, loonmaand, combinatiekortingPerMaand],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '8.2',
      wat: 'de andere kortingen: jonggehandicapten, ouderen, alleenstaande ouderen, groene beleggingen',
    },
    {
      artikel: '8.9',
      wat: 'een deel van het jaar een partner hebben; de leeftijdsgrens van 2024 en 2026 (gelezen is 2025)',
    },
    { artikel: '9.4', wat: 'wanneer geen aanslag volgt omdat het bedrag klein is' },
    { artikel: '9.2', wat: 'de loonbelastingtabellen, bijzonder tarief en pensioenpremie' },
  ],
  proeven: () => [
    verklaar((f: ReturnType<typeof eenJaar>) => loonmaand(f, 'belastingplichtige'), eenJaar(2026, '28.044,00')).uitleg,
    verklaar(
      (f: ReturnType<typeof eenJaar>) => uitbetalingPartner(f, 'belastingplichtige'),
      eenJaar(2026, '0,00', { geboren: '1962-01-01', partner: { geboren: '1985-01-01', loon: '40.000,00' } }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'belasting na kortingen, over een jaar',
      tekst: `
jaar | loon      | belasting | niet verzilverd | verschuldigd | netto per maand
2024 | 25.000,00 | 9.242,50  | 0,00            | 730,46       | 2.022,46
2025 | 25.000,00 | 8.955,00  | 0,00            | 1.053,88     | 1.995,51
2026 | 0,00      | 0,00      | 3.115,00        | 0,00         | 0,00
2026 | 8.700,00  | 3.110,25  | 728,94          | 0,00         | 725,00
2026 | 12.000,00 | 4.290,00  | 0,00            | 168,18       | 985,98
2026 | 28.044,00 | 10.025,73 | 0,00            | 1.567,83     | 2.206,35
2026 | 40.000,00 | 14.320,22 | 0,00            | 6.285,87     | 2.809,51
2026 | 80.000,00 | 29.532,15 | 0,00            | 26.087,11    | 4.492,74
2027 | 80.000,00 | gat       | gat             | gat          | gat
`,
      reken: (cel) => {
        const f = eenJaar(Number(cel('jaar')), cel('loon'));
        const { belasting, nietVerzilverd, verschuldigd } = inkomensheffing(f, 'belastingplichtige');
        return {
          belasting: bedragcel(belasting),
          'niet verzilverd': bedragcel(nietVerzilverd),
          verschuldigd: bedragcel(verschuldigd),
          'netto per maand': bedragcel(loonmaand(f, 'belastingplichtige').netto),
        };
      },
    },
    {
      naam: 'wat van de combinatiekorting per maand geld wordt (2026, een kind van 8)',
      tekst: `
loon      | combinatiekorting over het jaar | per maand
10.000,00 | 430,63                          | 0,00
12.000,00 | 659,63                          | 14,02
20.000,00 | 1.575,63                        | 45,62
30.000,00 | 2.720,63                        | 187,15
40.000,00 | 3.032,00                        | 252,67
`,
      reken: (cel) => {
        const f = eenJaar(2026, cel('loon'), { kinderen: '2018-01-01' });
        return {
          'combinatiekorting over het jaar': bedragcel(inkomensheffing(f, 'belastingplichtige').combinatiekorting),
          'per maand': bedragcel(combinatiekortingPerMaand(f, 'belastingplichtige')),
        };
      },
    },
    {
      naam: 'uitbetaling aan de partner (2026)',
      tekst: `
geboren    | loon     | loon partner | uitbetaling
1962-12-31 | 0,00     | 40.000,00    | 3.115,00
1962-12-31 | 8.713,28 | 40.000,00    | 0,00
1962-12-31 | 2.000,00 | 40.000,00    | 2.400,00
1962-12-31 | 20.000,00 | 40.000,00   | 0,00
1962-12-31 | 0,00     | 12.000,00    | 168,18
1962-12-31 | 0,00     | 0,00         | 0,00
1963-01-01 | 0,00     | 40.000,00    | 0,00
`,
      reken: (cel) => ({
        uitbetaling: bedragcel(
          uitbetalingPartner(
            eenJaar(2026, cel('loon'), {
              geboren: cel('geboren'),
              partner: { geboren: '1985-01-01', loon: cel('loon partner') },
            }),
            'belastingplichtige',
          ),
        ),
      }),
    },
  ],
};
