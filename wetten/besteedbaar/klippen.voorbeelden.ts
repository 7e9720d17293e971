/** Knows every place where more work pays less in the households of the examples: the page that lists the exceptions to "work pays". */
import { cents } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro } from '@samenkracht/testing/law';
import { besteedbaarInkomen } from './besteedbaar.ts';
import { geval } from './gevallen.voorbeelden.ts';
import { type Klip, vindKlippen } from './klippen.ts';
import type { Regelverschil } from './oorzaken.ts';

const bewaard = new Map<string, readonly Klip[]>();

/** The cliffs of a household up to 6.000 euro gross a month; each household is walked once. */
const klippenVan = (naam: string): readonly Klip[] => {
  const bestaand = bewaard.get(naam);
  if (bestaand !== undefined) return bestaand;
  const nieuw = vindKlippen(geval(naam), 'belanghebbende', cents(0), euro('6.000,00'));
  bewaard.set(naam, nieuw);
  return nieuw;
};

/** The article, and the choice of the municipality that came with it. */
const oorzaakVan = ({ grond, keuzes }: Regelverschil): string =>
  [grond, ...keuzes.map((keuze) => keuze.split(':')[0])].join('; keuze: ');

export const bladzijde: Bladzijde = {
  bestand: 'klippen',
  titel: 'Waar meer werk minder oplevert',
  toelichting:
    'Elke plek tot 6.000 euro bruto per maand waar meer loon minder te besteden geeft, op de cent. Een val van minder dan een euro telt niet: toeslagen worden per jaar op hele euro afgerond, dus een cent loon kan 8 cent per maand schelen. De grote val is het einde van de bijstand met een vrijlating: wie zonder vrijlating geen bijstand zou krijgen, krijgt ook de vrijlating niet. Dat is de keuze van de gemeente bij artikel 31 lid 2. De kleine vallen zijn de laatste 24 euro per jaar van een toeslag: daaronder wordt zij niet toegekend (artikel 14 lid 4 Awir).',
  regels: [besteedbaarInkomen],
  tabellen: [],
  openTermen: [],
  nietGedekt: [],
  voorbeelden: [
    {
      naam: 'elke klip: na welk loon, waar weer evenveel, hoeveel minder, en waardoor',
      tekst: `
geval                                       | klip | na       | weer     | verlies | grootste val bij | oorzaak
alleen, geen vrijlating                     | 1    | 3.404,76 | 3.411,94 | 3,80 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, 25% vrijlating                      | 1    | 1.455,04 | 1.758,43 | 289,00 | 1.455,05 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
alleen, 25% vrijlating                      | 2    | 3.404,76 | 3.411,94 | 3,80 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, medisch urenbeperkt (15%)           | 1    | 1.455,04 | 1.646,96 | 182,81 | 1.455,05 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
alleen, medisch urenbeperkt (15%)           | 2    | 3.404,76 | 3.411,94 | 3,80 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, zonder huur en vrijlating           | 1    | 3.404,77 | 3.408,22 | 2,00 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, zonder bijstand                     | 1    | 3.404,76 | 3.411,94 | 3,80 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, geen vrijlating       | 1    | 3.404,70 | 3.412,03 | 2,05 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, geen vrijlating       | 2    | 4.416,84 | 4.421,70 | 1,99 | 4.416,85 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, 25% vrijlating        | 1    | 1.419,45 | 1.708,46 | 289,00 | 1.419,46 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
ouder met 2 kinderen, 25% vrijlating        | 2    | 3.404,70 | 3.412,03 | 2,05 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, 25% vrijlating        | 3    | 4.416,84 | 4.421,70 | 1,99 | 4.416,85 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, 12,5% vrijlating      | 1    | 1.419,45 | 1.592,65 | 173,19 | 1.419,46 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
ouder met 2 kinderen, 12,5% vrijlating      | 2    | 3.404,70 | 3.412,03 | 2,05 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, 12,5% vrijlating      | 3    | 4.416,84 | 4.421,70 | 1,99 | 4.416,85 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
paar, een verdient                          | 1    | 4.261,88 | 4.269,11 | 2,08 | 4.261,89 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
paar, een verdient                          | 2    | 4.416,84 | 4.420,87 | 1,99 | 4.416,85 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
paar met 2 kinderen, een verdient           | 1    | 4.260,02 | 4.271,62 | 1,99 | 4.261,89 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
paar met 2 kinderen, een verdient           | 2    | 4.416,84 | 4.421,72 | 2,05 | 4.416,85 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
paar met 2 kinderen, partner verdient 1.200 | 1    | 3.061,88 | 3.068,56 | 2,07 | 3.061,89 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
paar met 2 kinderen, partner verdient 1.200 | 2    | 3.216,84 | 3.220,73 | 2,04 | 3.216,85 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, 25% vrijlating, januari 2026        | 1    | 1.436,19 | 1.735,38 | 285,00 | 1.436,20 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
alleen, 25% vrijlating, januari 2026        | 2    | 3.404,76 | 3.411,94 | 3,80 | 3.404,78 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, 25% vrijlating, 2024                | 1    | 1.321,76 | 1.600,72 | 263,50 | 1.321,77 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
alleen, 25% vrijlating, 2024                | 2    | 3.124,68 | 3.130,77 | 2,01 | 3.124,69 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, 25% vrijlating, 2024                | 3    | 3.158,89 | 3.162,28 | 1,99 | 3.158,90 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, 25% vrijlating, 2025  | 1    | 1.369,05 | 1.647,06 | 278,00 | 1.369,06 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
ouder met 2 kinderen, 25% vrijlating, 2025  | 2    | 3.309,94 | 3.318,07 | 2,04 | 3.309,95 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
ouder met 2 kinderen, 25% vrijlating, 2025  | 3    | 4.189,35 | 4.194,04 | 2,03 | 4.189,45 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, 25% vrijlating, 2025                | 1    | 1.418,37 | 1.713,47 | 278,00 | 1.418,38 | art. 32 lid 1 Participatiewet; keuze: Of er een vrijlating is voor wie zonder vrijlating geen bijstand zou krijgen
alleen, 25% vrijlating, 2025                | 2    | 3.248,70 | 3.253,11 | 1,99 | 3.248,71 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
alleen, 25% vrijlating, 2025                | 3    | 3.309,94 | 3.313,36 | 1,99 | 3.309,95 | art. 14 lid 4 Algemene wet inkomensafhankelijke regelingen
`,
      reken: (cel) => {
        const klip = klippenVan(cel('geval'))[Number(cel('klip')) - 1];
        if (klip === undefined) throw new RangeError(`geen klip ${cel('klip')}`);
        const sprong = klip.sprongen.toSorted((a, b) => b.verlies - a.verlies)[0];
        return {
          na: bedragcel(klip.van),
          weer: klip.terug === null ? 'nergens' : bedragcel(klip.terug),
          verlies: bedragcel(klip.verlies),
          'grootste val bij': sprong === undefined ? 'geleidelijk' : bedragcel(sprong.op),
          oorzaak: sprong === undefined ? '' : sprong.regels.map(oorzaakVan).join(', '),
        };
      },
    },
    {
      naam: 'hoeveel klippen er zijn: niet meer dan hierboven staan',
      tekst: `
geval                                       | aantal
alleen, geen vrijlating                     | 1
alleen, 25% vrijlating                      | 2
alleen, medisch urenbeperkt (15%)           | 2
alleen, zonder huur en vrijlating           | 1
alleen, zonder bijstand                     | 1
ouder met 2 kinderen, geen vrijlating       | 2
ouder met 2 kinderen, 25% vrijlating        | 3
ouder met 2 kinderen, 12,5% vrijlating      | 3
paar, een verdient                          | 2
paar met 2 kinderen, een verdient           | 2
paar met 2 kinderen, partner verdient 1.200 | 2
alleen, 25% vrijlating, januari 2026        | 2
alleen, 25% vrijlating, 2024                | 3
ouder met 2 kinderen, 25% vrijlating, 2025  | 3
alleen, 25% vrijlating, 2025                | 3
`,
      reken: (cel) => ({ aantal: String(klippenVan(cel('geval')).length) }),
    },
  ],
};
