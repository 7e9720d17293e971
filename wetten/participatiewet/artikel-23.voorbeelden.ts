/** Knows the examples of art. 23 Participatiewet. */
import { day, month, monthOf } from '@samenkracht/core';
import { type Bladzijde, bedragcel, jaNee, testkader } from '@samenkracht/testing/law';
import { bijstandsmaand } from './artikel-19.ts';
import * as bedragen from './artikel-23.bedragen.ts';
import { norm23, verhoging23 } from './artikel-23.ts';
import { gehuwdennorm } from './bijstandsnorm.ts';
import { eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-23',
  titel: 'Artikel 23 Participatiewet: norm in een inrichting',
  toelichting:
    'Norm en verhoging samen. In de verhoging (lid 2) zit geen vakantietoeslag. Is een van de echtgenoten in een inrichting, dan telt ieder als alleenstaande (lid 3). Wie in de maand naar een inrichting gaat of eruit komt, staat bij artikel 45. Heeft de echtgenoot geen recht, dan lezen wij artikel 24 naar de letter: de helft van de norm van artikel 23 voor twee.',
  regels: [norm23, verhoging23],
  tabellen: Object.values(bedragen),
  openTermen: [],
  voorbeelden: [
    {
      naam: 'voor de 18e verjaardag is er geen norm, ook niet in een inrichting: november 2026',
      tekst: `
geboren    | norm   | vakantietoeslag
2008-11-01 | 496,44 |           22,47
2008-11-16 | 248,22 |           11,24
2008-12-01 |   0,00 |            0,00
`,
      reken: (cel) => {
        const belanghebbende = eenPersoon(day(cel('geboren')), { inInrichting: true });
        const { norm, vtReservering } = bijstandsmaand(eenMaand(month('2026-11'), testkader(), { belanghebbende }));
        return { norm: bedragcel(norm), vakantietoeslag: bedragcel(vtReservering) };
      },
    },
    {
      naam: 'bijstand in een maand',
      tekst: `
in inrichting | partner | partner in inrichting | medebewoners | maand   | norm     | vakantietoeslag | uit te betalen
ja            | nee     | nee                   | 0            | 2026-07 |   496,44 |           22,47 |         473,97
ja            | nee     | nee                   | 0            | 2023-01 |   381,62 |           18,93 |         362,69
ja            | ja      | ja                    | 0            | 2026-07 |   805,11 |           34,96 |         770,15
ja            | ja      | nee                   | 0            | 2026-07 | 1.915,90 |           93,45 |       1.822,45
nee           | ja      | ja                    | 0            | 2026-07 | 1.915,90 |           93,45 |       1.822,45
ja            | ja      | nee                   | 1            | 2026-07 | 1.510,34 |           73,17 |       1.437,17
`,
      reken: (cel) => {
        const partner = jaNee(cel('partner'))
          ? eenPartner(day('1986-01-01'), { inInrichting: jaNee(cel('partner in inrichting')) })
          : null;
        const f = eenMaand(monthOf(day(`${cel('maand')}-01`)), testkader(), {
          belanghebbende: eenPersoon(day('1985-06-15'), { inInrichting: jaNee(cel('in inrichting')) }),
          partner,
          medebewoners: Array.from({ length: Number(cel('medebewoners')) }, () => eenMedebewoner(day('1980-01-01'))),
        });
        const { norm, vtReservering, uitTeBetalen } = bijstandsmaand(f);
        return {
          norm: bedragcel(norm),
          vakantietoeslag: bedragcel(vtReservering),
          'uit te betalen': bedragcel(uitTeBetalen),
        };
      },
    },
    {
      naam: 'met een echtgenoot zonder recht (artikel 24): de helft van wat twee echtgenoten van zijn leeftijd zouden krijgen',
      tekst: `
in inrichting | partner in inrichting | medebewoners | maand   | norm   | vakantietoeslag
ja            | nee                   | 0            | 2026-07 | 957,95 |           46,72
nee           | ja                    | 0            | 2026-07 | 957,95 |           46,72
ja            | ja                    | 0            | 2026-07 | 402,56 |           17,48
ja            | nee                   | 1            | 2026-07 | 496,44 |           22,47
nee           | ja                    | 1            | 2026-07 | 1.013,90 |         50,70
`,
      reken: (cel) => {
        const f = eenMaand(monthOf(day(`${cel('maand')}-01`)), testkader(), {
          belanghebbende: eenPersoon(day('1985-06-15'), { inInrichting: jaNee(cel('in inrichting')) }),
          partner: eenPartner(day('1955-01-01'), {
            heeftRecht: false,
            inInrichting: jaNee(cel('partner in inrichting')),
          }),
          medebewoners: Array.from({ length: Number(cel('medebewoners')) }, () => eenMedebewoner(day('1980-01-01'))),
        });
        const { norm, vtReservering } = bijstandsmaand(f);
        return { norm: bedragcel(norm), vakantietoeslag: bedragcel(vtReservering) };
      },
    },
    {
      naam: 'de norm waaraan artikel 32 lid 3 meet, met een echtgenoot zonder recht',
      tekst: `
in inrichting | partner in inrichting | op         | norm voor twee
nee           | nee                   | 2026-07-01 | 2.027,79
ja            | nee                   | 2026-07-01 | 1.915,90
nee           | ja                    | 2026-07-01 | 1.915,90
ja            | ja                    | 2026-07-01 |   805,11
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const f = eenMaand(monthOf(op), testkader(), {
          belanghebbende: eenPersoon(day('1985-06-15'), { inInrichting: jaNee(cel('in inrichting')) }),
          partner: eenPartner(day('1986-01-01'), {
            heeftRecht: false,
            inInrichting: jaNee(cel('partner in inrichting')),
          }),
        });
        return { 'norm voor twee': bedragcel(gehuwdennorm(f, op)) };
      },
    },
  ],
  nietGedekt: [],
};
