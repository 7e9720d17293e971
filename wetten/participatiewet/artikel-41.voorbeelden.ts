/** Knows the examples of art. 41 lid 4, 43 and 44 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import { zoektermijn } from './artikel-41.ts';
import { aanvraag } from './artikel-43.ts';
import { ingangsdag } from './artikel-44.ts';
import { eenAanvraag, eenAanvrager, eenPartner, eenPersoon } from './bouw.ts';

const aanvrager = (geboren: string) => ({ ...eenPersoon(day(geboren)), ...eenAanvrager });
const partnerOf = (geboren: string) => (geboren === 'geen' ? null : { ...eenPartner(day(geboren)), ...eenAanvrager });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-41',
  titel: 'Artikel 41 lid 4, 43 en 44 Participatiewet: aanvragen, en vanaf welke dag',
  toelichting:
    'De zoektermijn geldt alleen als alle aanvragers jonger zijn dan 27. Bijstand begint niet voor de melding; sinds 2026 kan het college tot drie maanden terug als de omstandigheden daarom vragen.',
  regels: [zoektermijn, aanvraag, ingangsdag],
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
      naam: 'aanvraag',
      tekst: `
ondertekend | partner    | stemt in | uitkomst
ja          | geen       | nee      | voldaan
nee         | geen       | nee      | niet voldaan
ja          | 1990-01-01 | ja       | voldaan
ja          | 1990-01-01 | nee      | niet vast te stellen
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-10'), testkader(), {
          aanvraagOndertekend: jaNee(cel('ondertekend')),
          partner: partnerOf(cel('partner')),
          partnerStemtIn: jaNee(cel('stemt in')),
        });
        return { uitkomst: aanvraag(f).uitkomst };
      },
    },
    {
      naam: 'ingangsdatum',
      tekst: `
melding    | gewenst    | terugwerkend | ingang
2026-11-03 | 2026-11-03 | nee          | 2026-11-03
2026-11-03 | 2026-11-15 | nee          | 2026-11-15
2026-11-03 | 2026-10-01 | nee          | 2026-11-03
2026-11-03 | 2026-10-01 | ja           | 2026-10-01
2026-11-03 | 2026-08-03 | ja           | 2026-08-03
2026-11-03 | 2026-08-02 | ja           | 2026-08-03
2026-05-31 | 2026-01-01 | ja           | 2026-02-28
2025-12-31 | 2025-12-01 | ja           | 2025-12-31
`,
      reken: (cel) => {
        const f = eenAanvraag(month('2026-11'), testkader(), {
          meldingsdag: day(cel('melding')),
          gewensteIngang: day(cel('gewenst')),
          terugwerkend: { keuze: jaNee(cel('terugwerkend')) ? 'ja' : 'nee', motivering: '' },
        });
        return { ingang: ingangsdag(f) };
      },
    },
  ],
};
