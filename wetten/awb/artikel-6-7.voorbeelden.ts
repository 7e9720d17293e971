/** Knows the examples of Awb 6:7 and 6:8 and of the Algemene termijnenwet. */
import { day } from '@samenkracht/core';
import { termijnenwet, verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNeeCel } from '@samenkracht/testing/law';
import { bezwaartermijn, uitersteDagBezwaar } from './bezwaartermijn.ts';
import { eerstePaasdag, isFeestdag } from './termijnenwet.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-6-7',
  titel: 'Artikel 6:7 en 6:8 Awb: bezwaartermijn, met de Algemene termijnenwet',
  toelichting:
    'Zes weken vanaf de dag na bekendmaking. Goede Vrijdag telt als feestdag voor termijnen. Dagen die bij besluit zijn gelijkgesteld, zijn gevonden voor 2026 tot en met 2028.',
  regels: [
    uitersteDagBezwaar,
    {
      kop: {
        id: 'atw-3',
        naam: 'Feestdagen',
        grond: { wet: termijnenwet, artikel: '3' },
        werkwijze: 'Een termijn die op zo een dag eindigt, loopt door tot de eerstvolgende werkdag (artikel 1).',
      },
    },
  ],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '3 lid 3', wat: 'gelijkgestelde dagen van voor 2026 en na 2028: niet gevonden' },
    { artikel: '6:8 lid 2-4', wat: 'administratief beroep, goedkeuring en terinzagelegging' },
  ],
  proeven: () => [verklaar(uitersteDagBezwaar, { bekendgemaaktOp: day('2026-11-20') }).uitleg],
  voorbeelden: [
    {
      naam: 'bezwaar maken',
      tekst: `
bekendgemaakt | eerste dag | uiterste dag
2026-11-20    | 2026-11-21 | 2027-01-04
2026-11-21    | 2026-11-22 | 2027-01-04
2026-11-13    | 2026-11-14 | 2026-12-28
2026-02-20    | 2026-02-21 | 2026-04-07
2026-02-23    | 2026-02-24 | 2026-04-07
2026-03-16    | 2026-03-17 | 2026-04-28
2026-03-24    | 2026-03-25 | 2026-05-06
2026-04-02    | 2026-04-03 | 2026-05-18
`,
      reken: (cel) => {
        const { eersteDag, uitersteDag } = bezwaartermijn(day(cel('bekendgemaakt')));
        return { 'eerste dag': eersteDag, 'uiterste dag': uitersteDag };
      },
    },
    {
      naam: 'eerste paasdag',
      tekst: `
jaar | eerste paasdag
2024 | 2024-03-31
2025 | 2025-04-20
2026 | 2026-04-05
2027 | 2027-03-28
2028 | 2028-04-16
2038 | 2038-04-25
`,
      reken: (cel) => ({ 'eerste paasdag': eerstePaasdag(Number(cel('jaar'))) }),
    },
    {
      naam: 'feestdag voor termijnen',
      tekst: `
dag        | feestdag
2026-01-01 | ja
2026-01-02 | ja
2026-04-03 | ja
2026-04-05 | nee
2026-04-06 | ja
2026-04-27 | ja
2025-04-26 | ja
2025-04-27 | nee
2026-05-05 | ja
2026-05-14 | ja
2026-05-15 | ja
2026-05-25 | ja
2026-12-24 | nee
2026-12-25 | ja
2026-12-26 | ja
2026-12-31 | nee
`,
      reken: (cel) => ({ feestdag: jaNeeCel(isFeestdag(day(cel('dag')))) }),
    },
  ],
};
