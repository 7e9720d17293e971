/** Knows the examples of art. 7, 8, 9 and 11 Wet op de huurtoeslag. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, jaNee, jaNeeCel, testkader } from '@samenkracht/testing/law';
import {
  eenAanvrager,
  eenHuurwoning,
  eenToeslagkind,
  eenToeslagmaand,
  eenToeslagmedebewoner,
  eenToeslagpartner,
} from './bouw.ts';
import type { Huurwoning } from './feiten.ts';
import { vermogensgrensHuur } from './huurtoeslag.bedragen.ts';
import { vermogenTeHoogVoorHuur } from './huurtoeslag-artikel-7.ts';
import { voldoetAanVoorwaarden } from './huurtoeslag-artikel-9.ts';
import { huurtoeslag } from './huurtoeslag-artikel-21.ts';

const woonruimten: readonly Huurwoning['woonruimte'][] = [
  'zelfstandig',
  'onzelfstandig en aangewezen',
  'onzelfstandig',
];

export const bladzijde: Bladzijde = {
  bestand: 'huurtoeslag-artikel-7',
  titel: 'Artikel 7 tot en met 11 Wet op de huurtoeslag: vermogen, inschrijving en woning',
  toelichting: 'Aanvrager en partner hebben samen twee keer de grens, elke medebewoner een keer.',
  regels: [vermogenTeHoogVoorHuur, voldoetAanVoorwaarden],
  tabellen: [vermogensgrensHuur],
  openTermen: [],
  nietGedekt: [
    { artikel: '7 lid 2', wat: 'dat maar een huurder van een woning huurtoeslag krijgt' },
    { artikel: '9 lid 2', wat: 'of een onjuiste inschrijving de huurder is toe te rekenen: dat is een feit' },
    { artikel: '11 lid 3', wat: 'woonwagens' },
  ],
  voorbeelden: [
    {
      naam: 'vermogen',
      tekst: `
jaar | aanvrager | partner | medebewoner | hele jaar | te hoog
2026 | 38.479    | geen    | geen        | ja        | nee
2026 | 38.479,01 | geen    | geen        | ja        | ja
2026 | 76.958    | 0       | geen        | ja        | nee
2026 | 76.958    | 1       | geen        | ja        | ja
2026 | 38.480    | 0       | geen        | nee       | ja
2026 | 0         | geen    | 38.480      | ja        | ja
2026 | 0         | geen    | 38.480      | nee       | nee
2025 | 37.396    | geen    | geen        | ja        | ja
2024 | 36.952    | geen    | geen        | ja        | nee
`,
      reken: (cel) => {
        const heleJaar = jaNee(cel('hele jaar'));
        const van = (kolom: string) => ({ rendementsgrondslag: euro(cel(kolom)), heleJaar });
        const f = eenToeslagmaand(month(`${cel('jaar')}-03`), testkader(), {
          aanvrager: eenAanvrager(day('1985-06-15'), { rendementsgrondslag: euro(cel('aanvrager')) }),
          partner: cel('partner') === 'geen' ? null : eenToeslagpartner(day('1986-01-01'), van('partner')),
          medebewoners:
            cel('medebewoner') === 'geen' ? [] : [eenToeslagmedebewoner(day('1990-01-01'), van('medebewoner'))],
        });
        return { 'te hoog': jaNeeCel(vermogenTeHoogVoorHuur(f)) };
      },
    },
    {
      naam: 'leeftijd, inschrijving en woning',
      tekst: `
geboren    | kind | woonruimte                  | inschrijving klopt | per maand
1985-06-15 | nee  | zelfstandig                 | ja                 | 361,83
1985-06-15 | nee  | onzelfstandig en aangewezen | ja                 | 361,83
1985-06-15 | nee  | onzelfstandig               | ja                 |   0,00
1985-06-15 | nee  | zelfstandig                 | nee                |   0,00
2008-03-01 | nee  | zelfstandig                 | ja                 | 295,67
2008-03-02 | nee  | zelfstandig                 | ja                 |   0,00
2008-03-02 | ja   | zelfstandig                 | ja                 | 363,67
`,
      reken: (cel) => {
        const woonruimte = woonruimten.find((een) => een === cel('woonruimte'));
        if (woonruimte === undefined) throw new RangeError(`not a woonruimte: ${cel('woonruimte')}`);
        const f = eenToeslagmaand(month('2026-03'), testkader(), {
          aanvrager: eenAanvrager(day(cel('geboren'))),
          kinderen: jaNee(cel('kind')) ? [eenToeslagkind(day('2025-06-01'))] : [],
          woning: eenHuurwoning(euro('600'), {
            woonruimte,
            inschrijvingKlopt: jaNee(cel('inschrijving klopt')),
          }),
        });
        return { 'per maand': bedragcel(huurtoeslag(f)) };
      },
    },
  ],
};
