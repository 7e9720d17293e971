/** Knows the examples of art. 24 Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { type Bladzijde, bedragcel, jaNee, testkader } from '@samenkracht/testing/law';
import { norm24 } from './artikel-24.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenKind, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-24',
  titel: 'Artikel 24 Participatiewet: echtgenoot zonder recht op bijstand',
  toelichting:
    'Met kostendelende medebewoners geldt vanaf 21 jaar artikel 22a. Is een van beiden in een inrichting, zie dan artikel 23. Vanaf 2027 verhoogt artikel 24a deze norm voor een ouder.',
  regels: [norm24],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'norm van de rechthebbende echtgenoot',
      tekst: `
geboren    | partner geboren | kind | medebewoners | op         | norm
1985-06-15 | 1986-01-01      | nee  | 0            | 2026-07-01 | 1.013,90
1985-06-15 | 1986-01-01      | nee  | 0            | 2026-01-01 | 1.001,07
1985-06-15 | 1955-01-01      | nee  | 0            | 2026-07-01 | 1.013,90
1955-01-01 | 1986-01-01      | nee  | 0            | 2026-07-01 | 1.088,05
2006-03-01 | 1986-01-01      | nee  | 0            | 2026-07-01 |   350,42
2006-03-01 | 1986-01-01      | ja   | 0            | 2026-07-01 |   553,20
1985-06-15 | 1986-01-01      | nee  | 1            | 2026-07-01 |   878,71
2006-03-01 | 1986-01-01      | nee  | 1            | 2026-07-01 |   350,42
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const f = eenMaand(monthOf(op), testkader(), {
          belanghebbende: eenPersoon(day(cel('geboren'))),
          partner: eenPartner(day(cel('partner geboren')), { heeftRecht: false }),
          kinderen: jaNee(cel('kind')) ? [eenKind(day('2024-03-03'))] : [],
          medebewoners: Array.from({ length: Number(cel('medebewoners')) }, () => eenMedebewoner(day('1980-01-01'))),
        });
        return { norm: bedragcel(bijstandsnorm(f, op)) };
      },
    },
  ],
  nietGedekt: [],
};
