/** Knows the examples of art. 11 and 12 Wet inburgering 2021. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import type { Bladzijde } from '@samenkracht/testing/law';
import {
  eersteDagTermijn,
  laatsteDagTermijn,
  type Termijnfeiten,
  uitersteDagBesluitVerlenging,
  verlengingVragenVanaf,
} from './artikel-11.ts';

const verlengingen: Readonly<Record<string, Termijnfeiten['verlengingen']>> = {
  geen: [],
  inspanningen: [{ grond: 'aanzienlijke inspanningen' }],
  '4 maanden ziek': [{ grond: 'niet te verwijten', maanden: 4 }],
  beide: [{ grond: 'niet te verwijten', maanden: 4 }, { grond: 'aanzienlijke inspanningen' }],
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-11',
  titel: 'Artikel 11 en 12 Wet inburgering 2021: drie jaar',
  toelichting:
    'De termijn is drie jaar en begint op de dag na de dagtekening van het persoonlijk plan (PIP). Een gewijzigd of nieuw plan verandert dat begin niet.',
  regels: [laatsteDagTermijn, verlengingVragenVanaf],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '12',
      wat: 'of iemand te verwijten is, of hij genoeg heeft gedaan (Besluit 4.3, 4.4), en de duur bij niet te verwijten: dat staat in het besluit van de Minister',
    },
    { artikel: '3-6', wat: 'wie inburgeringsplichtig is, vrijstelling en ontheffing' },
  ],
  proeven: () => [
    verklaar(verlengingVragenVanaf, { eerstePip: day('2026-03-10'), verlengingen: verlengingen['beide'] ?? [] }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'termijn',
      tekst: `
plan       | verlenging     | begint     | laatste dag | vragen vanaf
2022-01-01 | geen           | 2022-01-02 | 2025-01-01  | 2024-07-01
2026-03-10 | geen           | 2026-03-11 | 2029-03-10  | 2028-09-10
2024-02-29 | geen           | 2024-03-01 | 2027-02-28  | 2026-08-28
2026-03-10 | inspanningen   | 2026-03-11 | 2029-09-10  | 2029-03-10
2026-03-10 | 4 maanden ziek | 2026-03-11 | 2029-07-10  | 2029-01-10
2026-03-10 | beide          | 2026-03-11 | 2030-01-10  | 2029-07-10
2026-08-31 | inspanningen   | 2026-09-01 | 2030-02-28  | 2029-08-28
2025-02-28 | geen           | 2025-03-01 | 2028-02-29  | 2027-08-29
2024-02-29 | inspanningen   | 2024-03-01 | 2027-08-31  | 2027-02-28
2024-08-30 | inspanningen   | 2024-08-31 | 2028-02-29  | 2027-08-29
`,
      reken: (cel) => {
        const f: Termijnfeiten = {
          eerstePip: day(cel('plan')),
          verlengingen: verlengingen[cel('verlenging')] ?? [],
        };
        return {
          begint: eersteDagTermijn(f),
          'laatste dag': laatsteDagTermijn(f),
          'vragen vanaf': verlengingVragenVanaf(f),
        };
      },
    },
    {
      naam: 'besluit over verlenging binnen acht weken',
      tekst: `
ontvangen  | besluit uiterlijk
2026-11-03 | 2026-12-29
2026-10-30 | 2026-12-28
`,
      reken: (cel) => ({ 'besluit uiterlijk': uitersteDagBesluitVerlenging(day(cel('ontvangen'))) }),
    },
  ],
};
