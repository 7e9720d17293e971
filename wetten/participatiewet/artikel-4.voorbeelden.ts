/** Knows the examples of art. 4 Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { type Bladzijde, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { heeftKinderenTenLaste, leefvorm } from './artikel-4.ts';
import { eenKind, eenMaand, eenPartner } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-4',
  titel: 'Artikel 4 Participatiewet: alleenstaande, alleenstaande ouder, gezin',
  toelichting:
    'Een kind telt tot zijn 18e verjaardag, als er kinderbijslag voor is of zou zijn. Wie de zorg deelt, heeft niet de volledige zorg en is dan geen alleenstaande ouder. Of iemand een echtgenoot heeft, volgt uit artikel 3.',
  regels: [leefvorm],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'leefvorm en kinderen ten laste',
      tekst: `
partner | kind       | kinderbijslag | volledige zorg | op         | leefvorm            | ten laste
nee     | geen       | nee           | nee            | 2026-11-01 | alleenstaande       | nee
nee     | 2020-05-06 | ja            | ja             | 2026-11-01 | alleenstaande ouder | ja
nee     | 2020-05-06 | ja            | nee            | 2026-11-01 | alleenstaande       | ja
nee     | 2020-05-06 | nee           | ja             | 2026-11-01 | alleenstaande       | nee
nee     | 2026-11-01 | ja            | ja             | 2026-11-01 | alleenstaande ouder | ja
nee     | 2026-11-02 | ja            | ja             | 2026-11-01 | alleenstaande       | nee
nee     | 2008-11-02 | ja            | ja             | 2026-11-01 | alleenstaande ouder | ja
nee     | 2008-11-01 | ja            | ja             | 2026-11-01 | alleenstaande       | nee
ja      | 2020-05-06 | ja            | ja             | 2026-11-01 | gehuwden            | ja
ja      | geen       | nee           | nee            | 2026-11-01 | gehuwden            | nee
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const anders = { tenLaste: jaNee(cel('kinderbijslag')), volledigeZorg: jaNee(cel('volledige zorg')) };
        const f = eenMaand(monthOf(op), testkader(), {
          partner: jaNee(cel('partner')) ? eenPartner(day('1986-01-01')) : null,
          kinderen: cel('kind') === 'geen' ? [] : [eenKind(day(cel('kind')), anders)],
        });
        return { leefvorm: leefvorm(f, op), 'ten laste': jaNeeCel(heeftKinderenTenLaste(f, op)) };
      },
    },
  ],
  nietGedekt: [
    {
      artikel: '4',
      wat: 'lid 1 onder a en b: de woorden over zorg in de tweede graad, die naast artikel 3 bleven staan; een pleegkind (onder d) voor de plichten van artikel 9 en 9a',
    },
  ],
};
