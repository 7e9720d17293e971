/** Knows the examples of art. 52 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { uitersteVoorschotdag, voorschot, voorschotpercentage } from './artikel-52.ts';
import { eenLoon, eenMaand, eenPartner, eenPersoon } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-52',
  titel: 'Artikel 52 Participatiewet: voorschot',
  toelichting: 'Een halve cent wordt naar boven afgerond: het voorschot is in ieder geval dit deel van de bijstand.',
  regels: [voorschot],
  tabellen: [voorschotpercentage],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'voorschot over een maand',
      tekst: `
maand   | partner | loon   | voorschot
2025-12 | nee     |   0,00 |  1.232,15
2026-01 | nee     |   0,00 |  1.331,43
2026-01 | ja      |   0,00 |  1.902,02
2026-01 | nee     | 600,00 |    903,93
2026-07 | nee     |   0,00 |  1.348,49
2027-01 | nee     |   0,00 | gat
`,
      reken: (cel) => {
        const inkomsten = cel('loon') === '0,00' ? [] : [eenLoon(euro(cel('loon')))];
        const f = eenMaand(month(cel('maand')), testkader(), {
          belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten }),
          partner: cel('partner') === 'ja' ? eenPartner(day('1986-01-01')) : null,
        });
        return { voorschot: bedragcel(voorschot(f)) };
      },
    },
    {
      naam: 'uiterste dag',
      tekst: `
aanvraag   | keer | uiterlijk
2026-11-03 | 1    | 2026-12-01
2026-11-03 | 2    | 2026-12-29
2026-02-01 | 1    | 2026-03-01
`,
      reken: (cel) => ({ uiterlijk: uitersteVoorschotdag(day(cel('aanvraag')), Number(cel('keer'))) }),
    },
  ],
};
