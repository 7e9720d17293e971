/** Knows the examples of art. 19a Participatiewet. */
import { day, monthOf } from '@samenkracht/core';
import { type Bladzijde, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { countKostendelers, isKostendeler, kostendelersleeftijd } from './artikel-19a.ts';
import { eenMaand, eenMedebewoner } from './bouw.ts';
import type { Medebewoner } from './feiten.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-19a',
  titel: 'Artikel 19a Participatiewet: kostendelende medebewoner',
  toelichting:
    'Wie in dezelfde woning woont en oud genoeg is, deelt de kosten, behalve met een commerciele overeenkomst of als student. De echtgenoot is geen medebewoner.',
  regels: [isKostendeler, countKostendelers],
  tabellen: [kostendelersleeftijd],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'telt deze medebewoner mee',
      tekst: `
geboren    | op         | overeenkomst       | aangetoond | familie                | onderwijs          | leeftijd past | telt
1999-11-02 | 2026-11-01 | geen               | nee        | geen of verder         | geen               | nee           | nee
1999-11-02 | 2026-11-02 | geen               | nee        | geen of verder         | geen               | nee           | ja
1996-02-29 | 2023-02-28 | geen               | nee        | geen of verder         | geen               | nee           | nee
1996-02-29 | 2023-03-01 | geen               | nee        | geen of verder         | geen               | nee           | ja
2000-01-01 | 2022-12-31 | geen               | nee        | geen of verder         | geen               | nee           | ja
2000-01-01 | 2023-01-01 | geen               | nee        | geen of verder         | geen               | nee           | nee
1980-01-01 | 2026-11-01 | met belanghebbende | ja         | geen of verder         | geen               | nee           | nee
1980-01-01 | 2026-11-01 | met belanghebbende | nee        | geen of verder         | geen               | nee           | ja
1980-01-01 | 2026-11-01 | met belanghebbende | ja         | eerste of tweede graad | geen               | nee           | ja
1980-01-01 | 2026-11-01 | met dezelfde derde | ja         | eerste of tweede graad | geen               | nee           | nee
1998-01-01 | 2026-11-01 | geen               | nee        | geen of verder         | studiefinanciering | ja            | nee
1980-01-01 | 2026-11-01 | geen               | nee        | geen of verder         | studiefinanciering | nee           | ja
1980-01-01 | 2026-11-01 | geen               | nee        | geen of verder         | beroepsbegeleidend | nee           | nee
1998-01-01 | 2026-11-01 | geen               | nee        | geen of verder         | buitenland         | ja            | nee
1980-01-01 | 2026-11-01 | geen               | nee        | geen of verder         | buitenland         | nee           | ja
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const medebewoner = eenMedebewoner(day(cel('geboren')), {
          overeenkomst: cel('overeenkomst') as Medebewoner['overeenkomst'],
          overeenkomstAangetoond: jaNee(cel('aangetoond')),
          familie: cel('familie') as Medebewoner['familie'],
          onderwijs: cel('onderwijs') as Medebewoner['onderwijs'],
          leeftijdPastBijOnderwijs: jaNee(cel('leeftijd past')),
        });
        const f = eenMaand(monthOf(op), testkader(), { medebewoners: [medebewoner] });
        return { telt: jaNeeCel(isKostendeler(f, medebewoner, op)) };
      },
    },
  ],
  nietGedekt: [],
};
