/** Knows the examples of art. 60c Participatiewet. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, jaNeeCel } from '@samenkracht/testing/law';
import type { Verwijtbaarheid } from './artikel-18a.ts';
import { magMeewerkenAanSchuldregeling } from './artikel-60c.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-60c',
  titel: 'Artikel 60c Participatiewet: geen schuldregeling bij opzet of grove schuld',
  toelichting:
    'Bij opzet of grove schuld waarvoor een boete is gegeven of aangifte is gedaan, werkt de gemeente niet mee aan een regeling waarin een deel van de schuld vervalt.',
  regels: [magMeewerkenAanSchuldregeling],
  tabellen: [],
  openTermen: [],
  nietGedekt: [],
  proeven: () => [
    verklaar(magMeewerkenAanSchuldregeling, {
      doorSchending: true,
      verwijtbaarheid: 'opzet',
      boeteOfAangifte: true,
      leidtTotKwijtschelding: true,
    }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'mag meewerken',
      tekst: `
schending | verwijt      | boete of aangifte | kwijtschelding | mag
ja        | opzet        | ja                | ja             | nee
ja        | grove schuld | ja                | ja             | nee
ja        | normaal      | ja                | ja             | ja
ja        | opzet        | nee               | ja             | ja
ja        | opzet        | ja                | nee            | ja
nee       | opzet        | ja                | ja             | ja
`,
      reken: (cel) => ({
        mag: jaNeeCel(
          magMeewerkenAanSchuldregeling({
            doorSchending: jaNee(cel('schending')),
            verwijtbaarheid: cel('verwijt') as Verwijtbaarheid,
            boeteOfAangifte: jaNee(cel('boete of aangifte')),
            leidtTotKwijtschelding: jaNee(cel('kwijtschelding')),
          }),
        ),
      }),
    },
  ],
};
