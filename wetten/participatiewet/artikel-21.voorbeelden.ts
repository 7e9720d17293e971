/** Knows the examples of art. 21 Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { type Bladzijde, bedragcel, testkader } from '@samenkracht/testing/law';
import { norm21alleenstaande, norm21gehuwden } from './artikel-21.bedragen.ts';
import { norm21 } from './artikel-21.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenMaand, eenPartner, eenPersoon } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-21',
  titel: 'Artikel 21 Participatiewet: norm van 21 jaar tot de AOW-leeftijd',
  toelichting: 'De norm per kalendermaand, vakantietoeslag inbegrepen, zonder kostendelende medebewoners.',
  regels: [norm21],
  tabellen: [norm21alleenstaande, norm21gehuwden],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'norm op een dag',
      tekst: `
geboren    | partner geboren | op         | norm
1985-06-15 | geen            | 2026-11-01 | 1.419,46
1985-06-15 | 1986-01-01      | 2026-11-01 | 2.027,79
1985-06-15 | geen            | 2026-06-30 | 1.401,50
1985-06-15 | geen            | 2026-07-01 | 1.419,46
1985-06-15 | geen            | 2017-01-01 |   982,79
1985-06-15 | geen            | 2016-12-31 | gat
1985-06-15 | geen            | 2026-12-31 | 1.419,46
1985-06-15 | geen            | 2027-01-01 | gat
2005-11-02 | geen            | 2026-11-01 |   350,42
2005-11-02 | geen            | 2026-11-02 | 1.419,46
2004-02-29 | geen            | 2025-02-28 |   332,17
2004-02-29 | geen            | 2025-03-01 | 1.345,45
1985-06-15 | 2005-11-02      | 2026-11-01 | 1.364,32
1985-06-15 | 2005-11-02      | 2026-11-02 | 2.027,79
1959-11-02 | geen            | 2026-11-01 | 1.419,46
1959-11-02 | geen            | 2026-11-02 | 1.587,34
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const partner = cel('partner geboren') === 'geen' ? null : eenPartner(day(cel('partner geboren')));
        const f = eenMaand(monthOf(op), testkader(), { belanghebbende: eenPersoon(day(cel('geboren'))), partner });
        return { norm: bedragcel(bijstandsnorm(f, op)) };
      },
    },
  ],
  nietGedekt: [],
};
