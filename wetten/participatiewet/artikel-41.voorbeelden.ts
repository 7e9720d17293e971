/** Knows the examples of art. 41 lid 4, 43 and 44 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import {
  type Statushouderfeiten,
  uitersteDocumentdag,
  voorschotStatushouder,
  vroegsteMelding,
  zoektermijn,
} from './artikel-41.ts';
import { aanvraag } from './artikel-43.ts';
import { hergebruik } from './artikel-43a.ts';
import { ingangBijLateAanvraag, ingangsdag, meldingNaAndereUitkering } from './artikel-44.ts';
import { eenAanvraag, eenAanvrager, eenPartner, eenPersoon } from './bouw.ts';

const aanvrager = (geboren: string) => ({ ...eenPersoon(day(geboren)), ...eenAanvrager });
const partnerOf = (geboren: string) => (geboren === 'geen' ? null : { ...eenPartner(day(geboren)), ...eenAanvrager });

const gewogen = (cel: string) => ({ keuze: jaNee(cel) ? ('ja' as const) : ('nee' as const), motivering: '' });

export const bladzijde: Bladzijde = {
  bestand: 'artikel-41',
  titel: 'Artikel 41, 43, 43a en 44 Participatiewet: aanvragen, en vanaf welke dag',
  toelichting:
    'De zoektermijn geldt alleen als alle aanvragers jonger zijn dan 27; de uitzonderingen van lid 4 bestaan sinds 1 juli 2023. Bij een nieuwe aanvraag binnen twaalf maanden mag de gemeente sinds 2026 gebruiken wat zij nog weet. Bijstand begint niet voor de melding; sinds 2026 kan het college tot drie maanden terug als de omstandigheden daarom vragen.',
  regels: [
    zoektermijn,
    uitersteDocumentdag,
    vroegsteMelding,
    voorschotStatushouder,
    aanvraag,
    meldingNaAndereUitkering,
    hergebruik,
    ingangsdag,
    ingangBijLateAanvraag,
  ],
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
      naam: 'een late aanvraag (artikel 44 lid 3)',
      tekst: `
melding    | aanvraag   | ingang     | verwijtbaar | wordt
2026-10-01 | 2026-11-15 | 2026-10-01 | ja          | 2026-11-15
2026-10-01 | 2026-11-15 | 2026-10-01 | nee         | 2026-10-01
2026-10-01 | 2026-10-01 | 2026-10-01 | ja          | 2026-10-01
2026-10-01 | 2026-11-15 | 2026-12-01 | ja          | 2026-12-01
`,
      reken: (cel) => ({
        wordt: ingangBijLateAanvraag({
          meldingsdag: day(cel('melding')),
          aanvraagdag: day(cel('aanvraag')),
          ingangsdag: day(cel('ingang')),
          verwijtbaarLaat: gewogen(cel('verwijtbaar')),
        }),
      }),
    },
    {
      naam: 'melding na afwijzing van Bbz, IOAW of IOAZ (artikel 43 lid 6)',
      tekst: `
melding    | melding andere | afgewezen | onverwijld | telt
2026-10-15 | 2026-09-01     | ja        | ja         | 2026-09-01
2026-10-15 | 2026-09-01     | ja        | nee        | 2026-10-15
2026-10-15 | 2026-09-01     | nee       | ja         | 2026-10-15
2026-10-15 | geen           | nee       | ja         | 2026-10-15
2026-10-15 | 2026-10-20     | ja        | ja         | 2026-10-15
2025-12-31 | 2025-11-01     | ja        | ja         | 2025-12-31
2026-01-01 | 2025-11-01     | ja        | ja         | 2025-11-01
`,
      reken: (cel) => ({
        telt: meldingNaAndereUitkering({
          kader: testkader(),
          meldingsdag: day(cel('melding')),
          meldingAndere: cel('melding andere') === 'geen' ? null : day(cel('melding andere')),
          andereAfgewezen: jaNee(cel('afgewezen')),
          onverwijld: gewogen(cel('onverwijld')),
        }),
      }),
    },
    {
      naam: 'gegevens van eerdere bijstand (artikel 43a)',
      tekst: `
einde eerdere | aanvraag   | minder belastend | geverifieerd | uitkomst
2026-01-31    | 2026-10-01 | ja               | ja           | voldaan
2026-01-31    | 2026-10-01 | ja               | nee          | niet vast te stellen
2026-01-31    | 2026-10-01 | nee              | ja           | niet voldaan
2025-10-01    | 2026-10-01 | ja               | ja           | voldaan
2025-09-30    | 2026-10-01 | ja               | ja           | niet voldaan
2025-06-30    | 2025-12-31 | ja               | ja           | niet voldaan
2025-06-30    | 2026-01-01 | ja               | ja           | voldaan
geen          | 2026-10-01 | ja               | ja           | niet voldaan
`,
      reken: (cel) => ({
        uitkomst: hergebruik({
          kader: testkader(),
          eindeEerdereBijstand: cel('einde eerdere') === 'geen' ? null : day(cel('einde eerdere')),
          aanvraagdag: day(cel('aanvraag')),
          minderBelastend: gewogen(cel('minder belastend')),
          geverifieerd: jaNee(cel('geverifieerd')),
        }).uitkomst,
      }),
    },
  ],
  nietGedekt: [
    { artikel: '41', wat: 'lid 1 tot en met 3 en 10: waar de aanvraag wordt ingediend en de machtiging daarin' },
    {
      artikel: '43',
      wat: 'lid 4 en 5: de houding in de eerste vier weken van wie jonger is dan 27: het college weegt haar, als melding bij artikel 13 lid 2 onder d',
    },
    { artikel: '43', wat: 'lid 3: ambtshalve vaststellen als een partner niet instemt: een mens beslist' },
    { artikel: '44', wat: 'lid 4: het plan van aanpak voor wie jonger is dan 27' },
  ],
  proeven: () => [
    verklaar(hergebruik, {
      kader: testkader(),
      eindeEerdereBijstand: day('2026-01-31'),
      aanvraagdag: day('2026-10-01'),
      minderBelastend: { keuze: 'ja', motivering: '' },
      geverifieerd: true,
    }).uitleg,
  ],
};
