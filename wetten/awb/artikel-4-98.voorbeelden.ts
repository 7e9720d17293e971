/** Knows the examples of Awb 4:98 lid 1. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { rentepercentage } from './artikel-4-98.bedragen.ts';
import { type Rentefeiten, wettelijkeRente } from './artikel-4-98.ts';

const feiten = (schuld: string, verzuimVanaf: string): Rentefeiten => ({
  kader: testkader(),
  schuld: euro(schuld),
  verzuimVanaf: day(verzuimVanaf),
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-4-98',
  titel: 'Artikel 4:98 lid 1 Awb: wettelijke rente',
  toelichting:
    'Wie in verzuim is, is rente verschuldigd: per dag, vanaf de eerste dag van het verzuim tot de dag van de betaling. Die dag zelf telt niet mee; de tekst zwijgt daarover. Na elk vol jaar wordt de rente van dat jaar bij het bedrag geteld (artikel 6:119 lid 2 BW). Kleine rente is niet verschuldigd: zie artikel 4:87 tot en met 4:113.',
  regels: [wettelijkeRente],
  tabellen: [rentepercentage],
  openTermen: [],
  nietGedekt: [
    { artikel: '4:98 lid 3', wat: 'een schuld in ander geld dan de euro' },
    { artikel: '4:92', wat: 'waarop een betaling van een deel wordt afgeboekt' },
    { artikel: '4:100, 4:102', wat: 'vanaf welke dag het bestuursorgaan rente verschuldigd is: die dag is een feit' },
  ],
  proeven: () => [
    verklaar((f: Rentefeiten) => wettelijkeRente(f, day('2026-07-01')), feiten('1.000', '2025-07-01')).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'rente tot de dag van de betaling',
      tekst: `
schuld    | verzuim    | betaald    | rente
820,00    | 2026-05-30 | 2026-06-30 |   2,79
1.000,00  | 2026-01-01 | 2026-01-01 |   0,00
1.000,00  | 2026-01-01 | 2025-12-01 |   0,00
1.000,00  | 2026-01-01 | 2026-01-02 |   0,11
1.000,00  | 2025-01-01 | 2026-01-01 |  60,00
1.000,00  | 2024-01-01 | 2025-01-01 |  70,00
1.000,00  | 2024-01-01 | 2026-01-01 | 134,20
1.000,00  | 2025-07-01 | 2026-07-01 |  50,08
1.000,00  | 2025-12-31 | 2026-01-02 |   0,27
1.000,00  | 2024-02-29 | 2025-02-28 |  68,41
0,00      | 2025-01-01 | 2026-01-01 |   0,00
1.000,00  | 2026-12-01 | 2027-01-01 |   3,40
1.000,00  | 2026-12-01 | 2027-01-02 | gat
1.000,00  | 2019-12-31 | 2020-02-01 | gat
`,
      reken: (cel) => ({
        rente: bedragcel(wettelijkeRente(feiten(cel('schuld'), cel('verzuim')), day(cel('betaald')))),
      }),
    },
  ],
};
