/** Knows the examples of art. 15 Wet inburgering 2021 and art. 5.3 of its Besluit. */
import { type Day, day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import type { Bladzijde } from '@samenkracht/testing/law';
import { type Pipfeiten, uitersteDagPip } from './artikel-15.ts';

const dagOfNiets = (cel: string): Day | null => (cel === 'geen' ? null : day(cel));

export const bladzijde: Bladzijde = {
  bestand: 'artikel-15',
  titel: 'Artikel 15 Wet inburgering 2021 en artikel 5.3 Besluit: het persoonlijk plan binnen tien weken',
  toelichting:
    'De gemeente stelt het persoonlijk plan inburgering en participatie (PIP) vast binnen tien weken na de kennisgeving van de plicht, of na de inschrijving in de gemeente waar iemand wordt gehuisvest. Na een verhuizing begint de tijd opnieuw.',
  regels: [uitersteDagPip],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '14', wat: 'de brede intake en de leerbaarheidstoets, met drie oproepen' },
    { artikel: '15', wat: 'wat er in het plan staat' },
  ],
  proeven: () => [
    verklaar(uitersteDagPip, {
      kennisgevingOp: day('2026-03-02'),
      ingeschrevenNaHuisvestingOp: day('2026-03-20'),
      verhuisdOp: null,
      informatieDerdeOp: null,
    } satisfies Pipfeiten).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'uiterste dag',
      tekst: `
kennisgeving | ingeschreven | verhuisd   | informatie | uiterste dag
2026-03-02   | geen         | geen       | geen       | 2026-05-11
2026-03-02   | 2026-03-20   | geen       | geen       | 2026-05-29
2026-03-02   | 2026-02-01   | geen       | geen       | 2026-05-11
2026-03-02   | 2026-03-20   | 2026-09-01 | geen       | 2026-11-10
2026-03-02   | geen         | geen       | 2026-05-20 | 2026-06-03
2026-03-02   | geen         | geen       | 2026-04-01 | 2026-05-11
2026-10-16   | geen         | geen       | geen       | 2026-12-28
`,
      reken: (cel) => ({
        'uiterste dag': uitersteDagPip({
          kennisgevingOp: day(cel('kennisgeving')),
          ingeschrevenNaHuisvestingOp: dagOfNiets(cel('ingeschreven')),
          verhuisdOp: dagOfNiets(cel('verhuisd')),
          informatieDerdeOp: dagOfNiets(cel('informatie')),
        }),
      }),
    },
  ],
};
