/** Knows the examples of art. 17 Wet inburgering 2021. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, jaNeeCel } from '@samenkracht/testing/law';
import {
  laatsteDagRoutewissel,
  magExamenOpA2,
  magWisselen,
  type Route,
  type Routefeiten,
  urenZelfredzaamheidGehaald,
} from './artikel-17.ts';

const routes: Readonly<Record<string, Route>> = {
  B1: 'B1-route',
  onderwijs: 'onderwijsroute',
  Z: 'zelfredzaamheidsroute',
};

const feiten = (anders: Partial<Routefeiten>): Routefeiten => ({
  eerstePip: day('2026-03-10'),
  verlengingen: [],
  route: 'B1-route',
  bijzonderGeval: false,
  urenNederlands: 0,
  voldoendeIngespannen: true,
  urenCursus: 0,
  urenActiviteiten: 0,
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-17',
  titel: 'Artikel 17 Wet inburgering 2021: leerroutes en wisselen',
  toelichting:
    'Er zijn drie leerroutes: de B1-route, de onderwijsroute en de zelfredzaamheidsroute (Z-route: 800 uur cursus en 800 uur activiteiten). Wisselen kan in de eerste anderhalf jaar; van de onderwijsroute naar de B1-route altijd.',
  regels: [magWisselen, magExamenOpA2, urenZelfredzaamheidGehaald],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '7-9', wat: 'welke route bij iemand past: het college stelt die vast na de brede intake' },
    { artikel: '17', wat: 'hoe uren en examens meetellen na een wissel (Besluit 5.4 lid 4)' },
  ],
  proeven: () => [
    verklaar((f: Routefeiten) => magWisselen(f, 'onderwijsroute', day('2026-06-01')), feiten({})).uitleg,
    verklaar(magExamenOpA2, feiten({ urenNederlands: 600 })).uitleg,
    verklaar(urenZelfredzaamheidGehaald, feiten({})).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'wisselen: plan van 10 maart 2026, begin 11 maart',
      tekst: `
van       | naar      | op         | bijzonder | laatste dag | mag
B1        | onderwijs | 2027-09-10 | nee       | 2027-09-10  | ja
B1        | onderwijs | 2027-09-11 | nee       | 2027-09-10  | nee
B1        | onderwijs | 2027-09-11 | ja        | 2027-09-10  | ja
onderwijs | B1        | 2028-12-01 | nee       | 2027-09-10  | ja
onderwijs | Z         | 2027-09-11 | nee       | 2027-09-10  | nee
Z         | B1        | 2026-03-11 | nee       | 2027-09-10  | ja
B1        | B1        | 2026-03-11 | nee       | 2027-09-10  | nee
`,
      reken: (cel) => {
        const f = feiten({ route: routes[cel('van')] ?? 'B1-route', bijzonderGeval: jaNee(cel('bijzonder')) });
        return {
          'laatste dag': laatsteDagRoutewissel(f),
          mag: jaNeeCel(magWisselen(f, routes[cel('naar')] ?? 'B1-route', day(cel('op')))),
        };
      },
    },
    {
      naam: 'laatste dag om te wisselen, aan het einde van een maand',
      tekst: `
plan       | laatste dag
2024-08-30 | 2026-02-28
2024-08-31 | 2026-02-28
2024-02-29 | 2025-08-31
`,
      reken: (cel) => ({ 'laatste dag': laatsteDagRoutewissel(feiten({ eerstePip: day(cel('plan')) })) }),
    },
    {
      naam: 'examen op A2',
      tekst: `
route     | uren | ingespannen | mag
B1        | 599  | ja          | nee
B1        | 600  | ja          | ja
B1        | 600  | nee         | nee
onderwijs | 700  | ja          | nee
`,
      reken: (cel) => ({
        mag: jaNeeCel(
          magExamenOpA2(
            feiten({
              route: routes[cel('route')] ?? 'B1-route',
              urenNederlands: Number(cel('uren')),
              voldoendeIngespannen: jaNee(cel('ingespannen')),
            }),
          ),
        ),
      }),
    },
    {
      naam: 'uren van de Z-route',
      tekst: `
cursus | activiteiten | gehaald
800    | 800          | ja
799    | 800          | nee
800    | 799          | nee
`,
      reken: (cel) => ({
        gehaald: jaNeeCel(
          urenZelfredzaamheidGehaald(
            feiten({ urenCursus: Number(cel('cursus')), urenActiviteiten: Number(cel('activiteiten')) }),
          ),
        ),
      }),
    },
  ],
};
