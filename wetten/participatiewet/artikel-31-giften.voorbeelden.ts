/** Knows the examples of gifts and contributions that save costs: art. 31 lid 2 onder m and s with art. 18 lid 8 Participatiewet. */
import { day, gemeenteCode, month, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { giftenVrij } from './artikel-31-giften.ts';
import { inkomenVan } from './artikel-32.ts';
import { eenMaand, eenMiddel, eenPartner, eenPersoon, nietsOntvangenDitJaar } from './bouw.ts';
import type { Inkomst, Inkomstsoort, Persoon } from './feiten.ts';
import { giftenPer } from './open-termen-middelen.ts';

export const telling = (maand: string, persoon: Persoon, kader: Kader = testkader()) => {
  const f = eenMaand(month(maand), kader, { belanghebbende: persoon });
  const { vrijgesteld = ZERO, naarVermogen = ZERO, inAanmerking } = inkomenVan(f, 'belanghebbende', true, f.vanaf);
  return {
    vrij: bedragcel(vrijgesteld),
    vermogen: bedragcel(naarVermogen),
    'telt mee': bedragcel(inAanmerking),
  };
};

export const oordeel = (cel: string): Pick<Inkomst, 'oordeel'> =>
  cel === '-' ? {} : { oordeel: { keuze: cel === 'telt mee' ? 'telt mee' : 'telt niet mee', motivering: 'voorbeeld' } };
export const aard = (cel: string): Pick<Inkomst, 'aard'> =>
  cel === '-' ? {} : { aard: { keuze: cel === 'vermogen' ? 'vermogen' : 'inkomen', motivering: 'voorbeeld' } };
export const lijst = (cel: string): readonly string[] => (cel === 'geen' ? [] : cel.split(' '));

export const giftvoorbeelden: Bladzijde['voorbeelden'] = [
  {
    naam: 'onderdeel m met artikel 18 lid 8: giften en bijdragen samen tot 1.200,00 per jaar; onderdeel s daarboven',
    tekst: `
maand   | eerder dit jaar | giften      | bijdragen | oordeel boven | aard boven | vrij     | vermogen | telt mee
2026-02 |            0,00 | 1.200,00    | geen      | -             | -          | 1.200,00 |     0,00 |     0,00
2026-02 |            0,00 | 1.200,01    | geen      | -             | vermogen   | 1.200,00 |     0,01 |     0,00
2026-02 |            0,00 | 1.200,01    | geen      | -             | inkomen    | 1.200,00 |     0,00 |     0,01
2026-02 |        1.199,99 | 0,01        | geen      | -             | -          |     0,01 |     0,00 |     0,00
2026-02 |        1.200,00 | 50,00       | geen      | -             | vermogen   |     0,00 |    50,00 |     0,00
2026-02 |        1.000,00 | 100,00      | 100,00    | -             | -          |   200,00 |     0,00 |     0,00
2026-02 |        1.100,00 | 50,00 25,00 | 100,00    | telt mee      | vermogen   |   100,00 |    75,00 |     0,00
2026-02 |        1.100,00 | 50,00       | 100,00    | -             | vermogen   |   100,00 |    50,00 |     0,00
2026-02 |        1.200,00 | geen        | 100,00    | telt mee      | -          |     0,00 |     0,00 |   100,00
2026-02 |        1.200,00 | geen        | 100,00    | telt niet mee | -          |   100,00 |     0,00 |     0,00
2026-07 |        1.000,00 | 300,00      | geen      | telt niet mee | -          |   300,00 |     0,00 |     0,00
2026-07 |        1.000,00 | 300,00      | geen      | telt mee      | vermogen   |   200,00 |   100,00 |     0,00
2027-01 |            0,00 | 300,00      | geen      | -             | -          | gat      | gat      | gat
`,
    reken: (cel) => {
      const inkomsten = [
        ...lijst(cel('giften')).map((bedrag) => eenMiddel('gift', euro(bedrag))),
        ...lijst(cel('bijdragen')).map((bedrag) => eenMiddel('kostenbesparing', euro(bedrag))),
      ];
      const ditJaar = { ...nietsOntvangenDitJaar, giften: euro(cel('eerder dit jaar')) };
      const bovenGiftgrens = { ...oordeel(cel('oordeel boven')), ...aard(cel('aard boven')) };
      return telling(cel('maand'), eenPersoon(day('1985-06-15'), { inkomsten, ditJaar, bovenGiftgrens }));
    },
  },
  {
    naam: 'voor 2026: het college oordeelt over elke gift (een gemeente zonder eigen bedrag)',
    tekst: `
maand   | gift     | oordeel       | aard     | vrij     | vermogen | telt mee
2025-12 | 5.000,00 | telt niet mee | -        | 5.000,00 |     0,00 |     0,00
2025-12 | 5.000,00 | telt mee      | vermogen |     0,00 | 5.000,00 |     0,00
2025-12 |   100,00 | telt mee      | inkomen  |     0,00 |     0,00 |   100,00
2026-01 |   100,00 | -             | -        |   100,00 |     0,00 |     0,00
`,
    reken: (cel) => {
      const inkomsten = [eenMiddel('gift', euro(cel('gift')), oordeel(cel('oordeel')))];
      const persoon = { inkomsten, ditJaar: nietsOntvangenDitJaar, bovenGiftgrens: aard(cel('aard')) };
      return telling(cel('maand'), eenPersoon(day('1985-06-15'), persoon), kaderVan(gemeenteCode('0556')));
    },
  },
  {
    naam: 'december 2025, per gift en per bijdrage van iemand met ook loon, waar het college over elk oordeelt',
    tekst: `
giften niet mee | giften mee | bijdragen niet mee | bijdragen mee | aard     | vrij   | vermogen | telt mee
100,00 50,00    | geen       | 25,00              | geen          | -        | 175,00 |     0,00 |   500,00
100,00          | 30,00      | geen               | 20,00         | vermogen | 100,00 |    30,00 |   520,00
geen            | 30,00 5,00 | geen               | 20,00 1,00    | vermogen |   0,00 |    35,00 |   521,00
geen            | geen       | geen               | 20,00         | -        |   0,00 |     0,00 |   520,00
`,
    reken: (cel) => {
      const van = (kolom: string, soort: Inkomstsoort, keuze: string) =>
        lijst(cel(kolom)).map((bedrag) => eenMiddel(soort, euro(bedrag), oordeel(keuze)));
      const inkomsten = [
        ...van('giften niet mee', 'gift', 'telt niet mee'),
        ...van('giften mee', 'gift', 'telt mee'),
        ...van('bijdragen niet mee', 'kostenbesparing', 'telt niet mee'),
        ...van('bijdragen mee', 'kostenbesparing', 'telt mee'),
        eenMiddel('alimentatie', euro('500,00')),
      ];
      const persoon = { inkomsten, ditJaar: nietsOntvangenDitJaar, bovenGiftgrens: aard(cel('aard')) };
      return telling('2025-12', eenPersoon(day('1985-06-15'), persoon), kaderVan(gemeenteCode('0556')));
    },
  },
  {
    naam: 'voor 2026 in Rotterdam: een bedrag per kalenderjaar; daarvoor en elders oordeelt het college per gift',
    tekst: `
gemeente | maand   | eerder dit jaar | gift     | oordeel       | vrij     | vermogen | telt mee
0599     | 2022-09 |            0,00 | 2.250,00 | telt mee      |     0,00 | 2.250,00 |     0,00
0599     | 2022-10 |            0,00 | 2.250,00 | -             | 2.250,00 |     0,00 |     0,00
0599     | 2023-12 |        1.000,00 | 1.250,01 | -             | 1.250,00 |     0,01 |     0,00
0599     | 2024-01 |            0,00 | 2.250,00 | -             | 1.200,00 | 1.050,00 |     0,00
0599     | 2025-12 |        1.200,00 |   100,00 | -             |     0,00 |   100,00 |     0,00
0556     | 2025-12 |        1.200,00 |   100,00 | telt niet mee |   100,00 |     0,00 |     0,00
0556     | 2026-01 |        1.200,00 |   100,00 | -             |     0,00 |   100,00 |     0,00
`,
    reken: (cel) => {
      const persoon = {
        inkomsten: [eenMiddel('gift', euro(cel('gift')), oordeel(cel('oordeel')))],
        ditJaar: { ...nietsOntvangenDitJaar, giften: euro(cel('eerder dit jaar')) },
        bovenGiftgrens: aard('vermogen'),
      };
      return telling(cel('maand'), eenPersoon(day('1985-06-15'), persoon), kaderVan(gemeenteCode(cel('gemeente'))));
    },
  },
  {
    naam: 'een paar: de grens per huishouden of per persoon, zoals de gemeente kiest (februari 2026)',
    tekst: `
grens      | eerder | eerder partner | gift     | gift partner | vrij     | vrij partner
huishouden |   0,00 |           0,00 |   800,00 |       800,00 |   800,00 |       400,00
huishouden | 500,00 |         500,00 |   150,00 |       150,00 |   150,00 |        50,00
huishouden |   0,00 |       1.200,00 |   100,00 |         0,00 |     0,00 |         0,00
persoon    |   0,00 |           0,00 |   800,00 |       800,00 |   800,00 |       800,00
persoon    |   0,00 |       1.200,00 |   100,00 |       100,00 |   100,00 |         0,00
`,
    reken: (cel) => {
      const kader = testkader();
      const keuze = {
        vanaf: day('2017-01-01'),
        keuze: cel('grens'),
        bron: 'voorbeeld',
        status: 'vastgesteld',
      } as const;
      const van = (eerder: string, gift: string) => ({
        ditJaar: { ...nietsOntvangenDitJaar, giften: euro(cel(eerder)) },
        inkomsten: [eenMiddel('gift', euro(cel(gift)))],
        bovenGiftgrens: aard('vermogen'),
      });
      const f = eenMaand(
        month('2026-02'),
        { ...kader, keuzes: { ...kader.keuzes, [giftenPer.id]: [keuze] } },
        {
          belanghebbende: eenPersoon(day('1985-06-15'), van('eerder', 'gift')),
          partner: eenPartner(day('1986-01-01'), van('eerder partner', 'gift partner')),
        },
      );
      return {
        vrij: bedragcel(giftenVrij(f, 'belanghebbende', f.vanaf).vrij),
        'vrij partner': bedragcel(giftenVrij(f, 'partner', f.vanaf).vrij),
      };
    },
  },
];
