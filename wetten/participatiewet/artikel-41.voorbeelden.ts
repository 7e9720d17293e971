/** Knows the examples of art. 41 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import {
  type Indieningsfeiten,
  indienenBij,
  type Statushouderfeiten,
  uitersteDocumentdag,
  voorschotStatushouder,
  vroegsteMelding,
  zoektermijn,
} from './artikel-41.ts';
import { eenAanvraag, eenAanvrager, eenPartner, eenPersoon } from './bouw.ts';

const aanvrager = (geboren: string) => ({ ...eenPersoon(day(geboren)), ...eenAanvrager });
const partnerOf = (geboren: string) => (geboren === 'geen' ? null : { ...eenPartner(day(geboren)), ...eenAanvrager });

const gewogen = (cel: string) => ({ keuze: jaNee(cel) ? ('ja' as const) : ('nee' as const), motivering: '' });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-41',
  titel: 'Artikel 41 Participatiewet: aanvragen, en de zoektermijn onder 27 jaar',
  toelichting:
    'De zoektermijn geldt alleen als alle aanvragers jonger zijn dan 27; de uitzonderingen van lid 4 bestaan sinds 1 juli 2023. Sinds 2026 kan het college eerder beginnen (lid 11), en kan wie geen zoektermijn heeft meteen aanvragen (lid 12).',
  regels: [zoektermijn, uitersteDocumentdag, vroegsteMelding, voorschotStatushouder, indienenBij],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'zoektermijn',
      tekst: `
geboren    | partner    | melding    | aanvraag   | praktijkonderwijs | inkorten | uitkomst
2000-01-01 | geen       | 2026-10-01 | 2026-10-28 | nee               | nee      | niet voldaan
2000-01-01 | geen       | 2026-10-01 | 2026-10-28 | nee               | ja       | voldaan
2000-01-01 | geen       | 2025-12-15 | 2025-12-31 | nee               | ja       | niet voldaan
2000-01-01 | geen       | 2023-06-15 | 2023-06-30 | ja                | nee      | niet voldaan
2000-01-01 | geen       | 2023-06-15 | 2023-07-01 | ja                | nee      | voldaan
2000-01-01 | geen       | 2025-12-15 | 2026-01-01 | nee               | ja       | voldaan
2000-01-01 | geen       | 2026-10-01 | 2026-10-29 | nee               | nee      | voldaan
2000-01-01 | geen       | 2026-10-01 | 2026-10-02 | ja                | nee      | voldaan
1999-10-02 | geen       | 2026-10-01 | 2026-10-02 | nee               | nee      | voldaan
1999-10-03 | geen       | 2026-10-01 | 2026-10-02 | nee               | nee      | niet voldaan
2000-01-01 | 1990-01-01 | 2026-10-01 | 2026-10-02 | nee               | nee      | voldaan
2000-01-01 | 2001-01-01 | 2026-10-01 | 2026-10-02 | nee               | nee      | niet voldaan
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-10'), testkader(), {
          belanghebbende: {
            ...aanvrager(cel('geboren')),
            recentPraktijkonderwijs: jaNee(cel('praktijkonderwijs')),
          },
          partner: partnerOf(cel('partner')),
          meldingsdag: day(cel('melding')),
          aanvraagdag: day(cel('aanvraag')),
          zoektermijnInkorten: { keuze: jaNee(cel('inkorten')) ? 'ja' : 'nee', motivering: '' },
        });
        return { uitkomst: zoektermijn(f).uitkomst };
      },
    },
    {
      naam: 'documenten over onderwijs (lid 7)',
      tekst: `
geboren    | partner    | melding    | aanvraag   | uiterlijk
2000-01-01 | geen       | 2026-10-01 | 2026-10-29 | 2026-10-29
2000-01-01 | 1990-01-01 | 2026-10-01 | 2026-10-02 | 2026-10-29
1985-06-15 | geen       | 2026-10-01 | 2026-10-02 | geen
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-10'), testkader(), {
          belanghebbende: aanvrager(cel('geboren')),
          partner: partnerOf(cel('partner')),
          meldingsdag: day(cel('melding')),
          aanvraagdag: day(cel('aanvraag')),
        });
        return { uiterlijk: uitersteDocumentdag(f) ?? 'geen' };
      },
    },
    {
      naam: 'melden tijdens WW (lid 6)',
      tekst: `
einde WW   | vroegste melding
2026-11-30 | 2026-11-02
geen       | geen
`,
      reken: (cel) => ({
        'vroegste melding':
          vroegsteMelding({ eindeWw: cel('einde WW') === 'geen' ? null : day(cel('einde WW')) }) ?? 'geen',
      }),
    },
    {
      naam: 'voorschot voor vluchtelingen in de zoektermijn (lid 8)',
      tekst: `
zoektermijn | grond                    | verzoekt | bezwarend | uitkomst
ja          | uit de opvang            | ja       | ja        | voldaan
ja          | uitgenodigde vluchteling | ja       | ja        | voldaan
ja          | uit de opvang            | ja       | nee       | niet voldaan
ja          | uit de opvang            | nee      | ja        | niet voldaan
ja          | geen                     | ja       | ja        | niet voldaan
nee         | uit de opvang            | ja       | ja        | niet voldaan
`,
      reken: (cel) => ({
        uitkomst: voorschotStatushouder({
          heeftZoektermijn: jaNee(cel('zoektermijn')),
          grond: cel('grond') as Statushouderfeiten['grond'],
          verzoekt: jaNee(cel('verzoekt')),
          onevenredigBezwarend: gewogen(cel('bezwarend')),
        }).uitkomst,
      }),
    },
    {
      naam: 'waar de aanvraag heen gaat (lid 1 en 2)',
      tekst: `
soort               | AOW-leeftijd | inrichting | in de BRP | waar
algemene bijstand   | nee          | nee        | ja        | UWV
algemene bijstand   | nee          | ja         | ja        | college
algemene bijstand   | nee          | nee        | nee       | college
algemene bijstand   | ja           | ja         | nee       | UWV
bijzondere bijstand | nee          | nee        | ja        | college
`,
      reken: (cel) => ({
        waar: indienenBij({
          soort: cel('soort') as Indieningsfeiten['soort'],
          heeftAowLeeftijd: jaNee(cel('AOW-leeftijd')),
          inInrichting: jaNee(cel('inrichting')),
          ingeschrevenInBrp: jaNee(cel('in de BRP')),
        }),
      }),
    },
  ],
  nietGedekt: [
    {
      artikel: '41',
      wat: 'lid 3: aanvragen die een verordening bij het UWV legt; lid 10: de machtiging in de aanvraag',
    },
  ],
  proeven: () => [
    verklaar(zoektermijn, eenAanvraag(month('2026-10'), testkader(), { belanghebbende: aanvrager('2000-01-01') }))
      .uitleg,
  ],
};
