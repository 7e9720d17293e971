/** Knows the examples of Awb 7:10. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee } from '@samenkracht/testing/law';
import { type Bezwaarfeiten, beslistermijnBezwaar, eersteDagBeslistermijnBezwaar } from './artikel-7-10.ts';

const feiten = (anders: Partial<Bezwaarfeiten>): Bezwaarfeiten => ({
  bekendgemaaktOp: day('2026-01-05'),
  metCommissie: false,
  verdaagd: false,
  verzuimen: [],
  uitgesteldTot: null,
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-7-10',
  titel: 'Artikel 7:10 Awb: de termijn voor de beslissing op bezwaar',
  toelichting:
    'Zes weken, of twaalf met een adviescommissie, gerekend vanaf de dag na het einde van de bezwaartermijn; niet vanaf de ontvangst van het bezwaar. Verdagen kan met zes weken, daarna alleen met instemming. Een termijn van meer dan twaalf weken wordt niet verlengd tot een werkdag (artikel 4 Algemene termijnenwet).',
  regels: [beslistermijnBezwaar],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '7:2-7:9', wat: 'horen' },
    { artikel: '7:10 lid 4', wat: 'of allen instemmen met verder uitstel: dat is een feit' },
    { artikel: '7:24', wat: 'administratief beroep' },
  ],
  proeven: () => [verklaar(beslistermijnBezwaar, feiten({ verdaagd: true })).uitleg],
  voorbeelden: [
    {
      naam: 'uiterste dag',
      tekst: `
bekendgemaakt | commissie | verdaagd | stil van   | stil tot   | uitgesteld | eerste dag | uiterste dag
2026-01-05    | nee       | nee      | geen       | geen       | geen       | 2026-02-17 | 2026-03-30
2026-01-05    | ja        | nee      | geen       | geen       | geen       | 2026-02-17 | 2026-05-11
2026-01-05    | nee       | ja       | geen       | geen       | geen       | 2026-02-17 | 2026-05-11
2026-01-05    | ja        | ja       | geen       | geen       | geen       | 2026-02-17 | 2026-06-22
2026-01-05    | nee       | nee      | 2026-02-20 | 2026-02-27 | geen       | 2026-02-17 | 2026-04-07
2026-01-05    | nee       | nee      | geen       | geen       | 2026-04-15 | 2026-02-17 | 2026-04-15
2026-01-05    | nee       | nee      | geen       | geen       | 2026-03-01 | 2026-02-17 | 2026-03-30
2026-01-10    | nee       | nee      | geen       | geen       | geen       | 2026-02-24 | 2026-04-07
2026-02-09    | ja        | ja       | geen       | geen       | geen       | 2026-03-24 | 2026-07-27
2026-02-15    | ja        | ja       | geen       | geen       | geen       | 2026-03-31 | 2026-08-03
`,
      reken: (cel) => {
        const bekendgemaaktOp = day(cel('bekendgemaakt'));
        const verzuimen =
          cel('stil van') === 'geen'
            ? []
            : [{ gevraagdOp: day(cel('stil van')), tot: day(cel('stil tot')), grond: 'aanvulling' as const }];
        const uitgesteldTot = cel('uitgesteld') === 'geen' ? null : day(cel('uitgesteld'));
        const f = feiten({
          bekendgemaaktOp,
          metCommissie: jaNee(cel('commissie')),
          verdaagd: jaNee(cel('verdaagd')),
          verzuimen,
          uitgesteldTot,
        });
        return {
          'uiterste dag': beslistermijnBezwaar(f),
          'eerste dag': eersteDagBeslistermijnBezwaar(bekendgemaaktOp),
        };
      },
    },
  ],
};
