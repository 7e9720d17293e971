/** Knows the examples of art. 2 Wet op het kindgebonden budget. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { eenAanvrager, eenToeslagkind, eenToeslagmaand, eenToeslagpartner } from './bouw.ts';
import { drempelinkomen } from './drempelinkomen.bedragen.ts';
import type { Toeslagfeiten } from './feiten.ts';
import {
  bedragPerKind,
  procentAfbouw,
  verhoging12,
  verhoging16,
  verhogingAlleen,
  verhogingDrempelPartner,
} from './kindgebonden-budget.bedragen.ts';
import {
  kindgebondenBudget,
  kindgebondenBudgetPerJaar,
  maximaalKindgebondenBudget,
} from './kindgebonden-budget-artikel-2.ts';

const uitRij = (cel: Cellen): Toeslagfeiten =>
  eenToeslagmaand(month(cel('maand')), testkader(), {
    aanvrager: eenAanvrager(day('1985-06-15'), { toetsingsinkomen: euro(cel('inkomen')) }),
    partner: jaNee(cel('partner')) ? eenToeslagpartner(day('1986-01-01')) : null,
    kinderen: cel('kinderen')
      .split(' ')
      .filter((geboren) => geboren !== 'geen')
      .map((geboren) => eenToeslagkind(day(geboren))),
  });

export const bladzijde: Bladzijde = {
  bestand: 'kindgebonden-budget-artikel-2',
  titel: 'Artikel 2 Wet op het kindgebonden budget: bedragen en afbouw',
  toelichting:
    'Een bedrag per kind, meer vanaf 12 en 16 jaar, en meer voor een ouder zonder partner. Boven het drempelinkomen gaat er een percentage af; met partner ligt die drempel hoger.',
  regels: [maximaalKindgebondenBudget, kindgebondenBudgetPerJaar, kindgebondenBudget],
  tabellen: [
    bedragPerKind,
    verhoging12,
    verhoging16,
    verhogingAlleen,
    procentAfbouw,
    verhogingDrempelPartner,
    drempelinkomen,
  ],
  openTermen: [],
  nietGedekt: [
    { artikel: '2 lid 10', wat: 'kinderbijslag die aan twee ouders wordt betaald: wie die ontvangt is een feit' },
    { artikel: '2 lid 12-14', wat: 'kinderen die in het buitenland wonen (woonlandfactor)' },
    {
      artikel: '3 lid 5-7',
      wat: 'de percentages en verhogingen van 2027 en 2028: de andere bedragen van die jaren zijn er nog niet',
    },
    { artikel: '5', wat: 'toekenning zonder aanvraag' },
  ],
  proeven: () => [
    verklaar(
      kindgebondenBudget,
      eenToeslagmaand(month('2026-05'), testkader(), {
        aanvrager: eenAanvrager(day('1985-06-15'), { toetsingsinkomen: euro('35.000') }),
        kinderen: [eenToeslagkind(day('2012-05-05'))],
      }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'op jaarbasis',
      tekst: `
maand   | inkomen   | partner | kinderen              | hoogste   | per jaar
2024-05 | 0         | nee     | 2020-01-01            |  5.916,00 |  5.916,00
2024-05 | 26.819    | nee     | 2020-01-01            |  5.916,00 |  5.916,00
2024-05 | 26.919    | nee     | 2020-01-01            |  5.916,00 |  5.909,25
2025-05 | 0         | nee     | 2020-01-01 2012-01-01 |  9.114,00 |  9.114,00
2025-05 | 0         | ja      | 2020-01-01 2012-01-01 |  5.725,00 |  5.725,00
2025-05 | 37.545    | ja      | 2020-01-01            |  2.511,00 |  2.511,00
2025-05 | 37.645    | ja      | 2020-01-01            |  2.511,00 |  2.503,90
2026-05 | 21.327    | nee     | 2020-01-01            |  5.996,00 |  5.996,00
2026-05 | 29.736    | nee     | 2020-01-01            |  5.996,00 |  5.996,00
2026-05 | 30.736    | nee     | 2020-01-01            |  5.996,00 |  5.920,00
2026-05 | 39.141    | ja      | 2020-01-01            |  2.580,00 |  2.580,00
2026-05 | 40.141    | ja      | 2020-01-01            |  2.580,00 |  2.504,00
2026-05 | 200.000   | ja      | 2020-01-01            |  2.580,00 |      0,00
2026-05 | 0         | nee     | geen                  |      0,00 |      0,00
2027-01 | 0         | nee     | 2020-01-01            | gat       | gat
`,
      reken: (cel) => {
        const f = uitRij(cel);
        return {
          'per jaar': bedragcel(kindgebondenBudgetPerJaar(f)),
          hoogste: bedragcel(maximaalKindgebondenBudget(f)),
        };
      },
    },
    {
      naam: 'verjaardagen van een kind: vanaf de maand erna, tot en met de maand van 18 jaar',
      tekst: `
maand   | inkomen | partner | kinderen   | hoogste
2026-05 | 0       | ja      | 2026-05-01 |     0,00
2026-06 | 0       | ja      | 2026-05-31 | 2.580,00
2026-05 | 0       | ja      | 2014-05-01 | 2.580,00
2026-06 | 0       | ja      | 2014-05-31 | 3.304,00
2026-05 | 0       | ja      | 2010-05-01 | 3.304,00
2026-06 | 0       | ja      | 2010-05-01 | 3.544,00
2026-05 | 0       | ja      | 2008-05-01 | 3.544,00
2026-06 | 0       | ja      | 2008-05-31 |     0,00
`,
      reken: (cel) => ({ hoogste: bedragcel(maximaalKindgebondenBudget(uitRij(cel))) }),
    },
    {
      naam: 'per maand',
      tekst: `
maand   | inkomen | partner | kinderen              | per maand
2026-05 | 21.327  | nee     | 2020-01-01            |    499,67
2026-05 | 21.327  | nee     | 2020-01-01 2012-01-01 |    775,00
2026-05 | 39.141  | ja      | 2020-01-01            |    215,00
2026-05 | 108.315 | nee     | 2020-01-01            |      2,00
2026-05 | 108.331 | nee     | 2020-01-01            |      0,00
`,
      reken: (cel) => ({ 'per maand': bedragcel(kindgebondenBudget(uitRij(cel))) }),
    },
  ],
};
