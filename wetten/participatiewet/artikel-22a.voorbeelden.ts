/** Knows the examples of art. 22a Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { type Bladzijde, bedragcel, jaNee, testkader } from '@samenkracht/testing/law';
import { partnerdeelMetKinderen, partnerdeelZonderKinderen } from './artikel-22a.bedragen.ts';
import { kostendelersnorm, onaangetoond, partnerdeel } from './artikel-22a.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenKind, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
import type { Maandfeiten } from './feiten.ts';
import { onbekendHuishouden } from './open-termen.ts';

const medebewoners = (aantal: string) =>
  Array.from({ length: Number(aantal) }, () => eenMedebewoner(day('1980-01-01')));

export const bladzijde: Bladzijde = {
  bestand: 'artikel-22a',
  titel: 'Artikel 22a Participatiewet: kostendelersnorm',
  toelichting:
    'De norm per persoon is ((40% + A x 30%) / A) x B. A telt de kostendelende medebewoners, de belanghebbende en zijn echtgenoot van 21 of ouder. B is de norm voor gehuwden. Artikel 53a lid 3 geeft 30 procent daarvan aan wie niet aantoont met wie hij woont.',
  regels: [kostendelersnorm, partnerdeel, onaangetoond],
  tabellen: [partnerdeelMetKinderen, partnerdeelZonderKinderen],
  openTermen: [onbekendHuishouden],
  voorbeelden: [
    {
      naam: 'alleenstaande',
      tekst: `
geboren    | medebewoners | op         | norm
1985-06-15 | 0            | 2026-02-01 | 1.401,50
1985-06-15 | 1            | 2026-02-01 | 1.001,07
1985-06-15 | 2            | 2026-02-01 |   867,59
1985-06-15 | 3            | 2026-02-01 |   800,85
1985-06-15 | 4            | 2026-02-01 |   760,81
1985-06-15 | 5            | 2026-02-01 |   734,11
1985-06-15 | 6            | 2026-02-01 |   715,05
1985-06-15 | 1            | 2026-07-01 | 1.013,90
1985-06-15 | 2            | 2026-07-01 |   878,71
1985-06-15 | 3            | 2026-07-01 |   811,12
1985-06-15 | 4            | 2026-07-01 |   770,56
1985-06-15 | 5            | 2026-07-01 |   743,52
1985-06-15 | 6            | 2026-07-01 |   724,21
2004-03-01 | 1            | 2026-07-01 | 1.013,90
2006-03-01 | 1            | 2026-07-01 |   350,42
1955-01-01 | 1            | 2026-07-01 | 1.088,05
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const belanghebbende = eenPersoon(day(cel('geboren')));
        const f = eenMaand(monthOf(op), testkader(), {
          belanghebbende,
          medebewoners: medebewoners(cel('medebewoners')),
        });
        return { norm: bedragcel(bijstandsnorm(f, op)) };
      },
    },
    {
      naam: 'gehuwden',
      tekst: `
geboren    | partner geboren | kind | medebewoners | op         | norm
1985-06-15 | 1986-01-01      | nee  | 1            | 2026-02-01 | 1.735,18
1985-06-15 | 1986-01-01      | nee  | 2            | 2026-02-01 | 1.601,70
1985-06-15 | 1955-01-01      | nee  | 1            | 2026-02-01 | 1.858,28
1985-06-15 | 2006-03-01      | nee  | 1            | 2026-02-01 | 1.347,06
1985-06-15 | 2006-03-01      | ja   | 1            | 2026-02-01 | 1.747,49
2006-03-01 | 1985-06-15      | ja   | 1            | 2026-02-01 | 1.747,49
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const f = eenMaand(monthOf(op), testkader(), {
          belanghebbende: eenPersoon(day(cel('geboren'))),
          partner: eenPartner(day(cel('partner geboren'))),
          kinderen: jaNee(cel('kind')) ? [eenKind(day('2024-03-03'))] : [],
          medebewoners: medebewoners(cel('medebewoners')),
        });
        return { norm: bedragcel(bijstandsnorm(f, op)) };
      },
    },
    {
      naam: 'niet toegepast, of niet aangetoond',
      tekst: `
geval                     | partner    | medebewoners | op         | norm
elders voor mantelzorg    | geen       | 1            | 2025-12-31 |   977,90
elders voor mantelzorg    | geen       | 1            | 2026-01-01 | 1.401,50
woonsituatie niet getoond | geen       | 0            | 2026-02-01 |   420,45
woonsituatie niet getoond | geen       | 1            | 2026-02-01 |   300,32
woonsituatie niet getoond | 1986-01-01 | 0            | 2026-02-01 |   600,64
niet getoond, geen recht  | 1986-01-01 | 0            | 2026-02-01 |   300,32
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const anders: Partial<Maandfeiten> =
          cel('geval') === 'elders voor mantelzorg'
            ? { tijdelijkEldersVoorMantelzorg: true }
            : { woonsituatie: 'niet aangetoond' };
        const heeftRecht = !cel('geval').endsWith('geen recht');
        const partner = cel('partner') === 'geen' ? null : eenPartner(day(cel('partner')), { heeftRecht });
        const f = eenMaand(monthOf(op), testkader(), {
          ...anders,
          partner,
          medebewoners: medebewoners(cel('medebewoners')),
        });
        return { norm: bedragcel(bijstandsnorm(f, op)) };
      },
    },
  ],
  nietGedekt: [
    { artikel: '53a', wat: 'lid 1, 2 en 4 tot en met 7: welke gegevens worden gevraagd, onderzoek en opschorting' },
  ],
};
