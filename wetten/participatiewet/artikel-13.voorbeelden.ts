/** Knows the examples of art. 13 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import { uitsluiting } from './artikel-13.ts';
import { eenAanvraag, eenAanvrager, eenPersoon } from './bouw.ts';
import type { Aanvragerfeiten } from './feiten.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-13',
  titel: 'Artikel 13 Participatiewet: wie geen recht heeft',
  toelichting:
    'Verwerkt: lid 1 onder a, e en f (bij e moet een mens bepalen over welke dagen er geen recht is), lid 2 onder a en c, lid 4. De andere gronden vraagt de aanvraag niet; de consulent let daarop.',
  regels: [uitsluiting],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'uitgesloten op 1 november 2026',
      tekst: `
geboren    | gedetineerd | dagen buitenland | in inrichting | onderwijs                       | uitkomst
1985-06-15 | nee         | 0                | nee           | geen mogelijkheid               | voldaan
2008-11-01 | nee         | 0                | nee           | geen mogelijkheid               | voldaan
2008-11-02 | nee         | 0                | nee           | geen mogelijkheid               | niet voldaan
1985-06-15 | ja          | 0                | nee           | geen mogelijkheid               | niet voldaan
1985-06-15 | nee         | 28               | nee           | geen mogelijkheid               | voldaan
1985-06-15 | nee         | 29               | nee           | geen mogelijkheid               | niet vast te stellen
1955-06-15 | nee         | 91               | nee           | geen mogelijkheid               | voldaan
1955-06-15 | nee         | 92               | nee           | geen mogelijkheid               | niet vast te stellen
2006-01-01 | nee         | 0                | ja            | geen mogelijkheid               | niet voldaan
2005-11-01 | nee         | 0                | ja            | geen mogelijkheid               | voldaan
1999-11-02 | nee         | 0                | nee           | met studiefinanciering          | niet voldaan
1999-11-01 | nee         | 0                | nee           | met studiefinanciering          | voldaan
2004-01-01 | nee         | 0                | nee           | volgt niet                      | niet voldaan
2004-01-01 | nee         | 0                | nee           | volgt zonder studiefinanciering | voldaan
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-11'), testkader(), {
          belanghebbende: {
            ...eenPersoon(day(cel('geboren')), { inInrichting: jaNee(cel('in inrichting')) }),
            ...eenAanvrager,
            vrijheidOntnomen: jaNee(cel('gedetineerd')),
            dagenBuitenland: Number(cel('dagen buitenland')),
            onderwijs: cel('onderwijs') as Aanvragerfeiten['onderwijs'],
          },
        });
        return { uitkomst: uitsluiting(f).uitkomst };
      },
    },
  ],
};
