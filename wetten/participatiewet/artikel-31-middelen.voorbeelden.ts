/** Knows the examples of art. 31 lid 2 Participatiewet for means that do not, or not wholly, count. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
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
import { aard, giftvoorbeelden, lijst, oordeel, telling } from './artikel-31-giften.voorbeelden.ts';
import { premieVrij, vrijwilligersvergoedingVrij } from './artikel-31-jaar.ts';
import { behandeling, bijzondereMiddelen } from './artikel-31-middelen.ts';
import { eenMaand, eenMiddel, eenPersoon, nietsOntvangenDitJaar } from './bouw.ts';
import type { Inkomstsoort } from './feiten.ts';
import { giftenPer, giftenVoor2026 } from './open-termen-middelen.ts';

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
    ...giftvoorbeelden,
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
