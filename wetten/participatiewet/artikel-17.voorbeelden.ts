/** Knows the examples of art. 17 Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee } from '@samenkracht/testing/law';
import { type Inlichtingenfeiten, inlichtingenplicht } from './artikel-17.ts';
import { inlichtingenvragen } from './handhaving/vragen-plichten.ts';

const feiten = (anders: Partial<Inlichtingenfeiten> = {}): Inlichtingenfeiten => ({
  vanBelang: { keuze: 'ja', motivering: '' },
  uitAuthentiekeBron: false,
  gemeldOp: day('2026-03-10'),
  onverwijld: { keuze: 'ja', motivering: '' },
  ...anders,
});

const wogen = (cel: string) => ({ keuze: jaNee(cel) ? 'ja' : 'nee', motivering: '' }) as const;

export const bladzijde: Bladzijde = {
  bestand: 'artikel-17',
  titel: 'Artikel 17 Participatiewet: inlichtingenplicht',
  toelichting: 'Wat van belang kan zijn, wordt verteld: op verzoek of meteen. De wet noemt geen aantal dagen.',
  regels: [inlichtingenplicht],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '17 lid 1, derde zin', wat: 'Welke registers bij ministeriele regeling zijn aangewezen.' },
    { artikel: '17 lid 2', wat: 'Medewerking.' },
    { artikel: '17 lid 3 en 4', wat: 'De identiteit vaststellen.' },
  ],
  proeven: () => [verklaar(inlichtingenplicht, feiten(), inlichtingenvragen).uitleg],
  voorbeelden: [
    {
      naam: 'is de plicht nagekomen?',
      tekst: `
van belang | in register | gemeld     | op tijd | uitkomst
ja         | nee         | 2026-03-10 | ja      | nagekomen
ja         | nee         | 2026-03-10 | nee     | geschonden
ja         | nee         | nee        | nee     | geschonden
ja         | ja          | nee        | nee     | geen plicht
nee        | nee         | nee        | nee     | geen plicht
`,
      reken: (cel) => ({
        uitkomst: inlichtingenplicht(
          feiten({
            vanBelang: wogen(cel('van belang')),
            uitAuthentiekeBron: jaNee(cel('in register')),
            gemeldOp: cel('gemeld') === 'nee' ? null : day(cel('gemeld')),
            onverwijld: wogen(cel('op tijd')),
          }),
        ).uitkomst,
      }),
    },
  ],
};
