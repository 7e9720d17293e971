/** Knows the examples of art. 8.14a Wet IB 2001. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel } from '@samenkracht/testing/law';
import { combinatiekorting, deelIack, drempelIack, hoogsteIack } from './artikel-8-14a.ts';
import { eenJaar } from './bouw.voorbeelden.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-8-14a',
  titel: 'Artikel 8.14a Wet IB 2001: inkomensafhankelijke combinatiekorting',
  toelichting:
    'Voor wie werkt en een kind heeft dat op 1 januari nog geen 12 jaar was. Met een partner krijgt alleen wie het minst verdient de korting; bij gelijk inkomen de oudste.',
  regels: [combinatiekorting],
  tabellen: [drempelIack, deelIack, hoogsteIack],
  openTermen: [],
  nietGedekt: [
    { artikel: '8.14a', wat: 'overlijden in het jaar (lid 4), en wie met een partner gelijk is gesteld (lid 5)' },
  ],
  proeven: () => [
    verklaar(
      (f: ReturnType<typeof eenJaar>) => combinatiekorting(f, 'belastingplichtige'),
      eenJaar(2026, '20.000,00', { kinderen: '2018-01-01', partner: { geboren: '1986-01-01', loon: '30.000,00' } }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'combinatiekorting zonder partner',
      tekst: `
jaar | loon      | kinderen   | korting
2024 | 20.000,00 | 2018-01-01 | 1.594,53
2025 | 20.000,00 | 2018-01-01 | 1.586,40
2026 | 5.000,00  | 2018-01-01 | 0,00
2026 | 6.239,00  | 2018-01-01 | 0,00
2026 | 6.239,05  | 2018-01-01 | 0,01
2026 | 20.000,00 | 2018-01-01 | 1.575,63
2026 | 32.720,00 | 2018-01-01 | 3.032,00
2026 | 50.000,00 | 2018-01-01 | 3.032,00
2026 | 20.000,00 | 2014-01-01 | 0,00
2026 | 20.000,00 | 2014-01-02 | 1.575,63
2026 | 20.000,00 | 2026-07-01 | 1.575,63
2026 | 20.000,00 | 2026-07-02 | 0,00
2027 | 20.000,00 | 2018-01-01 | gat
`,
      reken: (cel) => ({
        korting: bedragcel(
          combinatiekorting(
            eenJaar(Number(cel('jaar')), cel('loon'), { kinderen: cel('kinderen') }),
            'belastingplichtige',
          ),
        ),
      }),
    },
    {
      naam: 'combinatiekorting met een partner (2026, een kind van 8; de belastingplichtige is van 15 juni 1985)',
      tekst: `
loon      | partner    | loon partner | belastingplichtige | van de partner
20.000,00 | 1986-01-01 | 20.000,01    | 1.575,63           | 0,00
20.000,00 | 1986-01-01 | 20.000,00    | 1.575,63           | 0,00
20.000,00 | 1985-06-14 | 20.000,00    | 0,00               | 1.575,63
20.000,00 | 1985-06-15 | 20.000,00    | 1.575,63           | 0,00
20.000,01 | 1986-01-01 | 20.000,00    | 0,00               | 1.575,63
20.000,00 | 1986-01-01 | 0,00         | 0,00               | 0,00
`,
      reken: (cel) => {
        const f = eenJaar(2026, cel('loon'), {
          kinderen: '2018-01-01',
          partner: { geboren: cel('partner'), loon: cel('loon partner') },
        });
        return {
          belastingplichtige: bedragcel(combinatiekorting(f, 'belastingplichtige')),
          'van de partner': bedragcel(combinatiekorting(f, 'partner')),
        };
      },
    },
  ],
};
