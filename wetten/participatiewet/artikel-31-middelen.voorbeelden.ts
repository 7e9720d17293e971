/** Knows the examples of art. 31 lid 2 Participatiewet for means that do not, or not wholly, count. */
import { day, gemeenteCode, month, ZERO } from '@samenkracht/core';
import { type Kader, verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { kaderVan } from '@samenkracht/verordening';
import { bijstandsmaand } from './artikel-19.ts';
import {
  gekozenGiftgrens1200,
  gekozenGiftgrens2250,
  giftgrens,
  maximumJ,
  maximumKJaar,
  maximumKMaand,
} from './artikel-31.bedragen.ts';
import { giftenBovenGrens, middelenlijst } from './artikel-31.lijst.ts';
import { giftenVrij, verdeelOverschot } from './artikel-31-giften.ts';
import { premieVrij, vrijwilligersvergoedingVrij } from './artikel-31-jaar.ts';
import { behandeling, bijzondereMiddelen } from './artikel-31-middelen.ts';
import { inkomenVan } from './artikel-32.ts';
import { eenMaand, eenMiddel, eenPartner, eenPersoon, nietsOntvangenDitJaar } from './bouw.ts';
import type { Inkomst, Inkomstsoort, Persoon } from './feiten.ts';
import { giftenPer, giftenVoor2026 } from './open-termen-middelen.ts';

const telling = (maand: string, persoon: Persoon, kader: Kader = testkader()) => {
  const f = eenMaand(month(maand), kader, { belanghebbende: persoon });
  const { vrijgesteld = ZERO, naarVermogen = ZERO, inAanmerking } = inkomenVan(f, 'belanghebbende', true, f.vanaf);
  return {
    vrij: bedragcel(vrijgesteld),
    vermogen: bedragcel(naarVermogen),
    'telt mee': bedragcel(inAanmerking),
  };
};

const oordeel = (cel: string): Pick<Inkomst, 'oordeel'> =>
  cel === '-' ? {} : { oordeel: { keuze: cel === 'telt mee' ? 'telt mee' : 'telt niet mee', motivering: 'voorbeeld' } };
const aard = (cel: string): Pick<Inkomst, 'aard'> =>
  cel === '-' ? {} : { aard: { keuze: cel === 'vermogen' ? 'vermogen' : 'inkomen', motivering: 'voorbeeld' } };
const lijst = (cel: string): readonly string[] => (cel === 'geen' ? [] : cel.split(' '));

const lijstvoorbeeld = (cel: Cellen) => {
  const middel = eenMiddel(cel('soort') as Inkomstsoort, euro('100,00'), {
    ...oordeel(cel('oordeel')),
    ...aard(cel('aard')),
    bijstandVoorKosten: false,
  });
  return telling(cel('maand'), eenPersoon(day(cel('geboren')), { inkomsten: [middel] }));
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-31-middelen',
  titel: 'Artikel 31 lid 2 Participatiewet: middelen die niet meetellen',
  toelichting:
    'De lijst van lid 2, per onderdeel en per datum van de tekst. Gelezen zijn de teksten van 1 juli 2017, 1 juli 2022, 1 januari 2023, 1 januari 2024, 1 januari 2025, 1 januari 2026 en 1 juli 2026. Onderdelen n, r, y, z en aa staan op het blad over loon. De tekst van 2027 is niet gezien: dan is er een gat. Geld dat meetelt en naar zijn aard geen inkomen is, is vermogen (artikel 32 lid 1, artikel 34 lid 1).',
  regels: [bijzondereMiddelen, behandeling, giftenVrij, verdeelOverschot, premieVrij, vrijwilligersvergoedingVrij],
  tabellen: [
    ...Object.values(middelenlijst),
    giftenBovenGrens,
    giftgrens,
    gekozenGiftgrens1200,
    gekozenGiftgrens2250,
    maximumJ,
    maximumKMaand,
    maximumKJaar,
  ],
  openTermen: [giftenPer, giftenVoor2026],
  nietGedekt: [
    { artikel: '31 lid 2 onder l', wat: 'Welke uitkeringen en vergoedingen de ministeriele regeling aanwijst.' },
    { artikel: '31 lid 2 onder s', wat: 'Een gift die voor een deel verantwoord is: geef die als twee giften op.' },
    { artikel: '31 lid 2 onder k', wat: 'De maxima van voor 2025 zijn niet gevonden: dan is er een gat.' },
    { artikel: '31 lid 2 onder o', wat: 'De levensloopregeling, waar dit onderdeel in 2017 over ging.' },
  ],
  proeven: () => [
    verklaar(
      bijstandsmaand,
      eenMaand(month('2026-10'), testkader(), {
        belanghebbende: eenPersoon(day('1985-06-15'), {
          inkomsten: [
            eenMiddel('gift', euro('1.300,00')),
            eenMiddel('premie', euro('500,00'), oordeel('telt niet mee')),
            eenMiddel('vrijwilligersvergoeding', euro('100,00')),
            eenMiddel('kinderbijslag', euro('100,00')),
          ],
          ditJaar: nietsOntvangenDitJaar,
          bovenGiftgrens: { ...oordeel('telt mee'), ...aard('vermogen') },
        }),
      }),
    ).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'honderd euro van elke soort, en wat ervan meetelt',
      tekst: `
soort                              | maand   | geboren    | oordeel       | aard     | vrij   | vermogen | telt mee
voor een ander                     | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
kinderbijslag                      | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
kinderbijslag                      | 2017-07 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
kinderbijslag                      | 2027-01 | 1985-06-15 | -             | -        | gat    | gat      | gat
jonggehandicaptenkorting           | 2026-10 | 1999-10-01 | -             | -        | 100,00 |     0,00 |     0,00
jonggehandicaptenkorting           | 2026-10 | 1999-10-02 | -             | -        |   0,00 |     0,00 |   100,00
toeslag                            | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
eigenwoningbijdrage                | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
vergoeding van kosten              | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
vergoeding van werkgever           | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
inkomen van kind                   | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
rente                              | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
aangewezen schadevergoeding        | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
andere schadevergoeding            | 2025-12 | 1985-06-15 | telt niet mee | -        | 100,00 |     0,00 |     0,00
andere schadevergoeding            | 2025-12 | 1985-06-15 | telt mee      | inkomen  |   0,00 |     0,00 |   100,00
andere schadevergoeding            | 2026-06 | 1985-06-15 | -             | vermogen |   0,00 |   100,00 |     0,00
andere schadevergoeding            | 2026-07 | 1985-06-15 | telt niet mee | -        | 100,00 |     0,00 |     0,00
voedselbank                        | 2025-12 | 1985-06-15 | telt mee      | -        |   0,00 |     0,00 |   100,00
voedselbank                        | 2026-01 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
energietoeslag                     | 2022-12 | 1985-06-15 | -             | -        | gat    | gat      | gat
energietoeslag                     | 2023-01 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
tegemoetkoming Anw                 | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
tegemoetkoming Wajong              | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
uitkering Zvw 118a                 | 2026-06 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
uitkering Zvw 118a                 | 2026-07 | 1985-06-15 | -             | -        |   0,00 |     0,00 |   100,00
inburgeringsvergoeding             | 2026-06 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
inburgeringsvergoeding             | 2026-07 | 1985-06-15 | -             | -        |   0,00 |     0,00 |   100,00
tegemoetkoming arbeidsongeschikten | 2026-07 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
tegemoetkoming chronisch zieken    | 2026-07 | 1985-06-15 | -             | -        |   0,00 |     0,00 |   100,00
mantelzorgwaardering               | 2026-10 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
onderhoud van ouders               | 2026-10 | 2005-10-02 | telt niet mee | -        | 100,00 |     0,00 |     0,00
onderhoud van ouders               | 2026-10 | 2005-10-02 | telt mee      | -        |   0,00 |     0,00 |   100,00
onderhoud van ouders               | 2026-10 | 2005-10-01 | -             | -        |   0,00 |     0,00 |   100,00
vrijgelaten deel na boete          | 2022-12 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
vrijgelaten deel na boete          | 2024-01 | 1985-06-15 | -             | -        |   0,00 |     0,00 |   100,00
tegemoetkoming alleenverdieners    | 2024-12 | 1985-06-15 | -             | -        | gat    | gat      | gat
tegemoetkoming alleenverdieners    | 2025-01 | 1985-06-15 | -             | -        | 100,00 |     0,00 |     0,00
inkomensondersteuning AOW          | 2024-06 | 1955-06-15 | -             | -        | 100,00 |     0,00 |     0,00
inkomensondersteuning AOW          | 2025-01 | 1955-06-15 | -             | -        |   0,00 |     0,00 |   100,00
`,
      reken: lijstvoorbeeld,
    },
    {
      naam: 'onderdelen f en g: tenzij voor dezelfde kosten bijstand is gegeven',
      tekst: `
soort                    | bijstand voor kosten | vrij   | vermogen | telt mee
vergoeding van kosten    | nee                  | 100,00 |     0,00 |     0,00
vergoeding van kosten    | ja                   |   0,00 |     0,00 |   100,00
vergoeding van werkgever | ja                   |   0,00 |     0,00 |   100,00
`,
      reken: (cel) => {
        const bijstandVoorKosten = jaNee(cel('bijstand voor kosten'));
        const middel = eenMiddel(cel('soort') as Inkomstsoort, euro('100,00'), { bijstandVoorKosten });
        return telling('2026-10', eenPersoon(day('1985-06-15'), { inkomsten: [middel] }));
      },
    },
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
    {
      naam: 'onderdeel j: een of twee premies per jaar, samen tot het maximum',
      tekst: `
maand   | geboren    | subsidie | premies           | oordeel       | al vrij  | aantal | vrij     | vermogen | telt mee
2026-02 | 1985-06-15 | nee      | 3.398,00          | telt niet mee |     0,00 | 0      | 3.398,00 |     0,00 |     0,00
2026-02 | 1985-06-15 | nee      | 3.398,01          | telt niet mee |     0,00 | 0      | 3.398,00 |     0,00 |     0,01
2026-02 | 1985-06-15 | nee      | 1.000,00          | telt mee      |     0,00 | 0      |     0,00 |     0,00 | 1.000,00
2026-02 | 1985-06-15 | nee      | 1.000,00          | telt niet mee | 3.000,00 | 1      |   398,00 |     0,00 |   602,00
2026-02 | 1985-06-15 | nee      | 1.000,00          | telt niet mee | 1.000,00 | 2      |     0,00 |     0,00 | 1.000,00
2026-02 | 1985-06-15 | nee      | 200,00 500,00     | telt niet mee | 1.000,00 | 1      |   500,00 |     0,00 |   200,00
2026-07 | 1985-06-15 | nee      | 3.500,00          | telt niet mee |     0,00 | 0      | 3.447,00 |     0,00 |    53,00
2026-02 | 2000-01-01 | nee      | 1.000,00          | telt niet mee |     0,00 | 0      |     0,00 |     0,00 | 1.000,00
2026-02 | 2000-01-01 | ja       | 1.000,00          | telt niet mee |     0,00 | 0      | 1.000,00 |     0,00 |     0,00
2022-12 | 2000-01-01 | ja       | 1.000,00          | telt niet mee |     0,00 | 0      |     0,00 |     0,00 | 1.000,00
`,
      reken: (cel) => {
        const inkomsten = lijst(cel('premies')).map((bedrag) =>
          eenMiddel('premie', euro(bedrag), oordeel(cel('oordeel'))),
        );
        const ditJaar = {
          ...nietsOntvangenDitJaar,
          premies: euro(cel('al vrij')),
          aantalPremies: Number(cel('aantal')),
        };
        const loonkostensubsidie = jaNee(cel('subsidie'));
        return telling(cel('maand'), eenPersoon(day(cel('geboren')), { inkomsten, ditJaar, loonkostensubsidie }));
      },
    },
    {
      naam: 'onderdeel k: vergoeding voor vrijwilligerswerk, per maand en per jaar',
      tekst: `
maand   | geboren    | vergoeding | al vrij  | vrij   | vermogen | telt mee
2026-02 | 1985-06-15 |     220,00 |     0,00 | 220,00 |     0,00 |     0,00
2026-02 | 1985-06-15 |     220,01 |     0,00 | 220,00 |     0,00 |     0,01
2025-12 | 1985-06-15 |     220,00 |     0,00 | 210,00 |     0,00 |    10,00
2026-02 | 1985-06-15 |     220,00 | 2.100,00 | 100,00 |     0,00 |   120,00
2026-02 | 1985-06-15 |     220,00 | 2.200,00 |   0,00 |     0,00 |   220,00
2026-02 | 1999-02-02 |     220,00 |     0,00 |   0,00 |     0,00 |   220,00
2026-02 | 1999-02-01 |     220,00 |     0,00 | 220,00 |     0,00 |     0,00
2024-12 | 1985-06-15 |     100,00 |     0,00 | gat    | gat      | gat
`,
      reken: (cel) => {
        const inkomsten = [eenMiddel('vrijwilligersvergoeding', euro(cel('vergoeding')))];
        const ditJaar = { ...nietsOntvangenDitJaar, vrijwilligerswerk: euro(cel('al vrij')) };
        return telling(cel('maand'), eenPersoon(day(cel('geboren')), { inkomsten, ditJaar }));
      },
    },
  ],
};
