/** Knows the examples of art. 20 Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { type Bladzijde, bedragcel, jaNee, testkader } from '@samenkracht/testing/law';
import * as bedragen from './artikel-20.bedragen.ts';
import { norm20, verhoogNorm20 } from './artikel-20.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenKind, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-20',
  titel: 'Artikel 20 Participatiewet: norm voor 18, 19 en 20 jaar',
  toelichting:
    'Sinds 2026 hoort de verhoging voor wie niet op zijn ouders kan rekenen bij de norm (lid 3). Daarvoor was dat bijzondere bijstand (artikel 12). Waarom iemand niet op zijn ouders kan rekenen, stelt het college vast.',
  regels: [norm20, verhoogNorm20],
  tabellen: Object.values(bedragen),
  openTermen: [],
  voorbeelden: [
    {
      naam: 'norm op een dag',
      tekst: `
geboren    | partner geboren | kind | op         | norm
2007-05-01 | geen            | nee  | 2026-11-01 |   350,42
2007-05-01 | geen            | ja   | 2026-11-01 |   350,42
2007-05-01 | 2006-01-01      | nee  | 2026-11-01 |   700,84
2007-05-01 | 2006-01-01      | ja   | 2026-11-01 | 1.106,40
2007-05-01 | 2000-01-01      | nee  | 2026-11-01 | 1.364,32
2007-05-01 | 2000-01-01      | ja   | 2026-11-01 | 1.769,88
2008-11-01 | geen            | nee  | 2026-11-01 |   350,42
2007-05-01 | geen            | nee  | 2025-12-31 |   337,98
2007-05-01 | geen            | nee  | 2026-01-01 |   345,99
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const partner = cel('partner geboren') === 'geen' ? null : eenPartner(day(cel('partner geboren')));
        const kinderen = jaNee(cel('kind')) ? [eenKind(day('2024-03-03'))] : [];
        const belanghebbende = eenPersoon(day(cel('geboren')));
        const f = eenMaand(monthOf(op), testkader(), { belanghebbende, partner, kinderen });
        return { norm: bedragcel(bijstandsnorm(f, op)) };
      },
    },
    {
      naam: 'geen beroep op de ouders (lid 3 en 4)',
      tekst: `
geboren    | partner geboren | op         | norm met verhoging
2007-05-01 | geen            | 2025-12-31 |             337,98
2007-05-01 | geen            | 2026-01-01 |           1.092,44
2007-05-01 | geen            | 2026-07-01 |           1.112,66
2007-05-01 | 2006-01-01      | 2026-07-01 |           2.027,79
2007-05-01 | 2000-01-01      | 2026-07-01 |           2.027,79
2005-05-01 | geen            | 2026-07-01 |           1.419,46
2005-07-02 | geen            | 2026-07-01 |           1.112,66
2005-07-01 | geen            | 2026-07-01 |           1.419,46
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const zonder = { geenBeroepOpOuders: true };
        const partner = cel('partner geboren') === 'geen' ? null : eenPartner(day(cel('partner geboren')), zonder);
        const f = eenMaand(monthOf(op), testkader(), {
          belanghebbende: eenPersoon(day(cel('geboren')), zonder),
          partner,
        });
        return { 'norm met verhoging': bedragcel(bijstandsnorm(f, op)) };
      },
    },
    {
      naam: 'een medebewoner van 40 verandert deze norm niet',
      tekst: `
geboren    | op         | norm
2007-05-01 | 2026-11-01 | 350,42
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const medebewoners = [eenMedebewoner(day('1986-01-01'))];
        const f = eenMaand(monthOf(op), testkader(), { belanghebbende: eenPersoon(day(cel('geboren'))), medebewoners });
        return { norm: bedragcel(bijstandsnorm(f, op)) };
      },
    },
    {
      naam: 'het hoogste dat lid 4 toelaat, met een echtgenoot zonder recht',
      tekst: `
geboren    | kind | op         | norm met verhoging
2007-05-01 | nee  | 2025-12-31 |             337,98
2007-05-01 | nee  | 2026-07-01 |           1.013,90
2007-05-01 | ja   | 2026-07-01 |           1.013,90
1985-06-15 | nee  | 2026-07-01 |           1.013,90
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const f = eenMaand(monthOf(op), testkader(), {
          belanghebbende: eenPersoon(day(cel('geboren')), { geenBeroepOpOuders: true }),
          partner: eenPartner(day('1986-01-01'), { heeftRecht: false }),
          kinderen: jaNee(cel('kind')) ? [eenKind(day('2024-03-03'))] : [],
        });
        return { 'norm met verhoging': bedragcel(bijstandsnorm(f, op)) };
      },
    },
  ],
  nietGedekt: [],
};
