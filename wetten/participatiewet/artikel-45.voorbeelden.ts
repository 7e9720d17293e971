/** Knows the examples of art. 45 Participatiewet. */
import { day, month, monthOf } from '@samenkracht/core';
import { type Bladzijde, bedragcel, testkader } from '@samenkracht/testing/law';
import { bijstandsmaand } from './artikel-19.ts';
import { periodenorm } from './artikel-45.ts';
import { eenKind, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
import { dagentelling } from './open-termen.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-45',
  titel: 'Artikel 45 Participatiewet: een deel van de maand',
  toelichting:
    'De wet zegt niet hoe dagen tellen. Hier is het aantal kalenderdagen met recht gedeeld door de dagen van de maand; dat is een keuze van de gemeente. Een verjaardag die de norm verandert, deelt de maand in stukken. Inkomen dat wordt opgegeven, hoort bij de dagen met recht.',
  regels: [periodenorm],
  tabellen: [],
  openTermen: [dagentelling],
  voorbeelden: [
    {
      naam: 'alleenstaande van 40',
      tekst: `
vanaf      | tot        | norm     | vakantietoeslag | uit te betalen
2026-02-01 | 2026-03-01 | 1.401,50 |           70,08 |       1.331,42
2026-02-15 | 2026-03-01 |   700,75 |           35,04 |         665,71
2026-02-28 | 2026-03-01 |    50,05 |            2,50 |          47,55
2024-02-29 | 2024-03-01 |    44,27 |            2,21 |          42,06
2026-01-01 | 2026-01-02 |    45,21 |            2,26 |          42,95
2026-04-01 | 2026-04-30 | 1.354,78 |           67,74 |       1.287,04
2026-12-31 | 2027-01-01 |    45,79 |            2,29 |          43,50
`,
      reken: (cel) => {
        const vanaf = day(cel('vanaf'));
        const f = eenMaand(monthOf(vanaf), testkader(), { vanaf, tot: day(cel('tot')) });
        const { norm, vtReservering, uitTeBetalen } = bijstandsmaand(f);
        return {
          norm: bedragcel(norm),
          vakantietoeslag: bedragcel(vtReservering),
          'uit te betalen': bedragcel(uitTeBetalen),
        };
      },
    },
    {
      naam: 'een verjaardag in november 2026',
      tekst: `
geboren    | medebewoner | norm
2005-11-01 | geen        | 1.419,46
2005-11-02 | geen        | 1.383,82
2005-11-16 | geen        |   884,94
2005-11-30 | geen        |   386,06
2005-12-01 | geen        |   350,42
2008-11-16 | geen        |   175,21
1959-11-16 | geen        | 1.503,40
1985-06-15 | 1999-11-16  | 1.216,68
1985-06-15 | 1999-12-01  | 1.419,46
`,
      reken: (cel) => {
        const medebewoners = cel('medebewoner') === 'geen' ? [] : [eenMedebewoner(day(cel('medebewoner')))];
        const belanghebbende = eenPersoon(day(cel('geboren')));
        const f = eenMaand(month('2026-11'), testkader(), { belanghebbende, medebewoners });
        return { norm: bedragcel(bijstandsmaand(f).norm) };
      },
    },
    {
      naam: 'een verjaardag die de norm niet verandert, deelt de maand niet: gehuwden in november 2026 met een kind dat 18 wordt',
      tekst: `
kind       | norm
2009-01-01 | 2.027,79
2008-11-06 | 2.027,79
2008-11-16 | 2.027,79
`,
      reken: (cel) => {
        const f = eenMaand(month('2026-11'), testkader(), {
          partner: eenPartner(day('1986-01-01')),
          kinderen: [eenKind(day(cel('kind')))],
        });
        return { norm: bedragcel(bijstandsmaand(f).norm) };
      },
    },
    {
      naam: 'een geboorte in november 2026, bij gehuwden van 20 jaar',
      tekst: `
kind       | norm
2026-11-01 | 1.106,40
2026-11-02 | 1.092,88
2026-11-16 |   903,62
2026-11-30 |   714,36
`,
      reken: (cel) => {
        const f = eenMaand(month('2026-11'), testkader(), {
          belanghebbende: eenPersoon(day('2006-03-01')),
          partner: eenPartner(day('2006-03-01')),
          kinderen: [eenKind(day(cel('kind')))],
        });
        return { norm: bedragcel(bijstandsmaand(f).norm) };
      },
    },
  ],
  nietGedekt: [],
};
