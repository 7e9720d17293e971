/** Knows the examples of art. 22 Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { type Bladzijde, bedragcel, testkader } from '@samenkracht/testing/law';
import { norm22alleenstaande, norm22gehuwden } from './artikel-22.bedragen.ts';
import { norm22 } from './artikel-22.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenMaand, eenPartner, eenPersoon } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-22',
  titel: 'Artikel 22 Participatiewet: norm vanaf de AOW-leeftijd',
  toelichting: 'Deze normen hebben een eigen percentage. Ze volgen de norm van artikel 21 niet.',
  regels: [norm22],
  tabellen: [norm22alleenstaande, norm22gehuwden],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'norm op een dag',
      tekst: `
geboren    | partner geboren | op         | norm
1955-01-01 | geen            | 2026-11-01 | 1.587,34
1955-01-01 | 1956-01-01      | 2026-11-01 | 2.176,10
1955-01-01 | 1990-01-01      | 2026-11-01 | 2.176,10
1990-01-01 | 1955-01-01      | 2026-11-01 | 2.176,10
1959-11-30 | geen            | 2026-11-29 | 1.419,46
1959-11-30 | geen            | 2026-11-30 | 1.587,34
1950-01-01 | geen            | 2024-01-01 | 1.425,76
1950-01-01 | 1951-01-01      | 2024-01-01 | 1.933,98
1950-01-01 | 2004-01-01      | 2024-01-01 | 1.233,96
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
