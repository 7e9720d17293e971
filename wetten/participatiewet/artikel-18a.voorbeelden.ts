/** Knows the examples of art. 18a Participatiewet and the Boetebesluit. */
import { addMonths, day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import * as bedragen from './artikel-18a.bedragen.ts';
import {
  type Boetefeiten,
  type BoeteKwijtschelding,
  boete,
  kwijtTeScheldenBoete,
  type Verwijtbaarheid,
  waarschuwingMogelijk,
} from './artikel-18a.ts';
import { boetevragen } from './handhaving/vragen-sancties.ts';

const feiten = (anders: Partial<Boetefeiten> = {}): Boetefeiten => ({
  kader: testkader(),
  overtredingOp: day('2018-03-01'),
  besluitdag: day('2018-06-01'),
  benadelingsbedrag: euro('1.000,00'),
  verwijtbaarheid: { keuze: 'normaal', motivering: '' },
  eerdereBoetes: [],
  laatsteWaarschuwing: null,
  eigenHerstel: null,
  waarschuwen: { keuze: 'nee', motivering: '' },
  dringendeRedenen: { keuze: 'nee', motivering: '' },
  evenredigheid: { keuze: 'niet verlagen', motivering: '' },
  norm: euro('992,12'),
  ...anders,
});

const schuldVan = (cel: string): Boetefeiten['verwijtbaarheid'] => ({ keuze: cel as Verwijtbaarheid, motivering: '' });

const bedragVan = (f: Boetefeiten): string => {
  const besluit = boete(f);
  return besluit.wijze === 'boete' ? bedragcel(besluit.bedrag) : besluit.wijze;
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-18a',
  titel: 'Artikel 18a Participatiewet: bestuurlijke boete',
  toelichting:
    'Wie niet op tijd vertelt wat van belang is voor de bijstand, krijgt een boete of een waarschuwing. De categorieen van 2020, 2022 en 2024 zijn niet bevestigd en die van 2026 niet gevonden: een gemeente vult ze aan. Welk verwijt er is, weegt het college.',
  regels: [boete],
  tabellen: Object.values(bedragen),
  openTermen: [],
  nietGedekt: [
    { artikel: '18a lid 11', wat: 'Regels bij ministeriele regeling over het innen.' },
    { artikel: '18a lid 12', wat: 'Wat de rechter doet.' },
    {
      artikel: '36b lid 4',
      wat: 'Boete bij de studietoeslag gaat op dezelfde manier, maar heeft geen eigen voorbeeld.',
    },
  ],
  proeven: () => [
    verklaar(boete, feiten(), boetevragen).uitleg,
    verklaar(boete, feiten({ evenredigheid: { keuze: 'naar draagkracht', motivering: '' } }), boetevragen).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'naar het verwijt, overtreding op 1 maart 2018',
      tekst: `
nadeel     | verwijt      | recidive | boete
  1.000,00 | opzet        | nee      |  1.000,00
  1.000,00 | grove schuld | nee      |    750,00
  1.000,00 | normaal      | nee      |    500,00
  1.000,00 | verminderd   | nee      |    250,00
  1.000,00 | geen         | nee      | geen
  1.000,00 | opzet        | ja       |  1.500,00
  1.000,00 | normaal      | ja       |    750,00
      0,00 | normaal      | nee      |    150,00
      0,01 | normaal      | nee      |      0,00
    151,01 | normaal      | nee      |     75,50
 11.066,66 | normaal      | nee      |  5.533,33
 11.066,67 | normaal      | nee      |  5.533,33
 11.066,67 | verminderd   | nee      |  2.766,66
 11.100,00 | normaal      | nee      |  5.533,33
 11.000,00 | normaal      | nee      |  5.500,00
 20.000,00 | normaal      | nee      |  5.533,33
 20.000,00 | verminderd   | nee      |  2.766,66
 20.000,00 | grove schuld | nee      |  8.300,00
 90.000,00 | opzet        | nee      | 83.000,00
`,
      reken: (cel) => ({
        boete: bedragVan(
          feiten({
            benadelingsbedrag: euro(cel('nadeel')),
            verwijtbaarheid: schuldVan(cel('verwijt')),
            eerdereBoetes: jaNee(cel('recidive'))
              ? [{ opgelegdOp: day('2016-01-01'), onherroepelijk: true, zelfdeGedraging: true, gevangenisstraf: false }]
              : [],
          }),
        ),
      }),
    },
    {
      naam: 'waarop het bedrag rust, overtreding op 1 maart 2018',
      tekst: `
nadeel    | verwijt      | evenredigheid    | berekening
     0,00 | normaal      | niet verlagen    | het uitgangspunt zonder benadelingsbedrag (art. 2 lid 11 Boetebesluit)
 1.000,00 | normaal      | niet verlagen    | het deel dat bij het verwijt hoort (art. 2 Boetebesluit)
 8.300,00 | opzet        | niet verlagen    | het deel dat bij het verwijt hoort (art. 2 Boetebesluit)
20.000,00 | grove schuld | niet verlagen    | ten hoogste de derde categorie (art. 18a lid 1)
90.000,00 | opzet        | niet verlagen    | ten hoogste de vijfde categorie (art. 18a lid 1)
20.000,00 | normaal      | niet verlagen    | 50/75 van de derde categorie (art. 2 lid 7 Boetebesluit)
20.000,00 | verminderd   | niet verlagen    | 25/75 van de derde categorie (art. 2 lid 7 Boetebesluit)
11.066,66 | normaal      | niet verlagen    | het deel dat bij het verwijt hoort (art. 2 Boetebesluit)
11.066,67 | normaal      | niet verlagen    | 50/75 van de derde categorie (art. 2 lid 7 Boetebesluit)
 4.000,00 | normaal      | naar draagkracht | wat met bijstand is te betalen (art. 2 lid 8 Boetebesluit)
`,
      reken: (cel) => {
        const besluit = boete(
          feiten({
            benadelingsbedrag: euro(cel('nadeel')),
            verwijtbaarheid: schuldVan(cel('verwijt')),
            evenredigheid: {
              keuze: cel('evenredigheid') === 'naar draagkracht' ? 'naar draagkracht' : 'niet verlagen',
              motivering: '',
            },
          }),
        );
        return { berekening: besluit.wijze === 'boete' ? besluit.berekening : besluit.wijze };
      },
    },
    {
      naam: 'de categorie van de dag van de overtreding: 20.000 euro, grove schuld',
      tekst: `
overtreding | boete
2017-12-31  |  8.200,00
2018-01-01  |  8.300,00
2019-12-31  |  8.300,00
2020-01-01  |  8.700,00
2024-01-01  | 10.300,00
2025-12-31  | 10.300,00
2026-01-01  | gat
`,
      reken: (cel) => ({
        boete: bedragVan(
          feiten({
            overtredingOp: day(cel('overtreding')),
            besluitdag: addMonths(day(cel('overtreding')), 3),
            benadelingsbedrag: euro('20.000,00'),
            verwijtbaarheid: schuldVan('grove schuld'),
          }),
        ),
      }),
    },
    {
      naam: 'wanneer een eerdere boete recidive maakt, overtreding op 1 maart 2018, nadeel 1.000 euro',
      tekst: `
eerdere boete | onherroepelijk | zelfde gedraging | gevangenisstraf | boete
2013-02-28    | ja             | ja               | nee             | 500,00
2013-03-01    | ja             | ja               | nee             | 750,00
2013-03-01    | nee            | ja               | nee             | 500,00
2013-03-01    | ja             | nee              | nee             | 500,00
2013-02-28    | ja             | ja               | ja              | 750,00
2008-03-01    | ja             | ja               | ja              | 750,00
2008-02-29    | ja             | ja               | ja              | 500,00
2018-02-28    | ja             | ja               | nee             | 750,00
2018-03-01    | ja             | ja               | nee             | 500,00
`,
      reken: (cel) => ({
        boete: bedragVan(
          feiten({
            eerdereBoetes: [
              {
                opgelegdOp: day(cel('eerdere boete')),
                onherroepelijk: jaNee(cel('onherroepelijk')),
                zelfdeGedraging: jaNee(cel('zelfde gedraging')),
                gevangenisstraf: jaNee(cel('gevangenisstraf')),
              },
            ],
          }),
        ),
      }),
    },
    {
      naam: 'of een waarschuwing mag, overtreding op 1 maart 2018',
      tekst: `
nadeel   | hersteld   | voor ontdekking | in toezicht | eerder gewaarschuwd | mag waarschuwen
    0,00 | nee        | nee             | nee         | nee                 | ja
  150,00 | nee        | nee             | nee         | nee                 | ja
  150,01 | nee        | nee             | nee         | nee                 | nee
2.000,00 | 2018-04-30 | ja              | nee         | nee                 | ja
2.000,00 | 2018-05-01 | ja              | nee         | nee                 | nee
2.000,00 | 2018-04-30 | nee             | nee         | nee                 | nee
2.000,00 | 2018-04-30 | ja              | ja          | nee                 | nee
    0,00 | nee        | nee             | nee         | 2016-03-02          | nee
    0,00 | nee        | nee             | nee         | 2016-03-01          | ja
    0,00 | nee        | nee             | nee         | 2018-03-01          | nee
    0,00 | nee        | nee             | nee         | 2018-03-02          | ja
`,
      reken: (cel) => ({
        'mag waarschuwen': jaNeeCel(
          waarschuwingMogelijk(
            feiten({
              benadelingsbedrag: euro(cel('nadeel')),
              eigenHerstel:
                cel('hersteld') === 'nee'
                  ? null
                  : {
                      hersteldOp: day(cel('hersteld')),
                      voorConstatering: jaNee(cel('voor ontdekking')),
                      tijdensToezicht: jaNee(cel('in toezicht')),
                    },
              laatsteWaarschuwing: cel('eerder gewaarschuwd') === 'nee' ? null : day(cel('eerder gewaarschuwd')),
            }),
          ),
        ),
      }),
    },
    {
      naam: 'wat het college weegt',
      tekst: `
nadeel   | waarschuwen | dringende redenen | evenredigheid    | verwijt      | boete
  100,00 | ja          | nee               | niet verlagen    | normaal      | waarschuwing
  100,00 | nee         | nee               | niet verlagen    | normaal      | 50,00
2.000,00 | ja          | nee               | niet verlagen    | normaal      | 1.000,00
2.000,00 | nee         | ja                | niet verlagen    | normaal      | geen
4.000,00 | nee         | nee               | naar draagkracht | normaal      | 1.190,54
4.000,00 | nee         | nee               | naar draagkracht | grove schuld | 1.785,81
4.000,00 | nee         | nee               | naar draagkracht | verminderd   | 595,27
4.000,00 | nee         | nee               | naar draagkracht | opzet        | 2.381,08
1.000,00 | nee         | nee               | naar draagkracht | normaal      | 500,00
`,
      reken: (cel) => ({
        boete: bedragVan(
          feiten({
            benadelingsbedrag: euro(cel('nadeel')),
            verwijtbaarheid: schuldVan(cel('verwijt')),
            waarschuwen: { keuze: cel('waarschuwen') === 'ja' ? 'ja' : 'nee', motivering: '' },
            dringendeRedenen: { keuze: cel('dringende redenen') === 'ja' ? 'ja' : 'nee', motivering: '' },
            evenredigheid: {
              keuze: cel('evenredigheid') === 'naar draagkracht' ? 'naar draagkracht' : 'niet verlagen',
              motivering: '',
            },
          }),
        ),
      }),
    },
    {
      naam: 'kwijtschelden (lid 13): boete van 1 maart 2018, nog 300 euro open',
      tekst: `
verzoek    | verwijt      | opnieuw | schuldregeling | kwijt te schelden
2019-03-01 | normaal      | nee     | ja             | 300,00
2019-02-28 | normaal      | nee     | ja             |   0,00
2019-03-01 | grove schuld | nee     | ja             |   0,00
2019-03-01 | opzet        | nee     | ja             |   0,00
2019-03-01 | verminderd   | nee     | ja             | 300,00
2019-03-01 | normaal      | ja      | ja             |   0,00
2019-03-01 | normaal      | nee     | nee            |   0,00
`,
      reken: (cel) => ({
        'kwijt te schelden': bedragcel(
          kwijtTeScheldenBoete({
            opgelegdOp: day('2018-03-01'),
            verzoekOp: day(cel('verzoek')),
            verwijtbaarheid: cel('verwijt') as BoeteKwijtschelding['verwijtbaarheid'],
            opnieuwOvertreden: jaNee(cel('opnieuw')),
            werktMeeAanSchuldregeling: jaNee(cel('schuldregeling')),
            open: euro('300,00'),
          }),
        ),
      }),
    },
  ],
};
