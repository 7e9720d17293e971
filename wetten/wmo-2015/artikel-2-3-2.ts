/** Knows art. 2.3.2 and 2.3.5 Wmo 2015: six weeks for the investigation after a melding, two weeks for the decision on an application. */

import { verlengTotWerkdag } from '@samenkracht/awb';
import { addDays, addWeeks, type Day } from '@samenkracht/core';
import { regel } from '@samenkracht/law';
import { wmo2015 } from './wetten.ts';

export type Meldingfeiten = {
  readonly meldingOp: Day;
  /** The day on which the investigation was done; null while it runs. */
  readonly onderzochtOp: Day | null;
  /** The day on which the application came in; null while there is none. */
  readonly aanvraagOp: Day | null;
};

/** Art. 2.3.2 lid 2: for seven days the resident can hand in a plan of his own. */
export const uitersteDagPersoonlijkPlan = (f: Meldingfeiten): Day => verlengTotWerkdag(addDays(f.meldingOp, 7));

export const uitersteDagOnderzoek = regel(
  {
    id: 'wmo-2-3-2',
    naam: 'Uiterste dag van het onderzoek',
    grond: { wet: wmo2015, artikel: '2.3.2', lid: '1' },
    werkwijze: 'Zes weken na de melding.',
  },
  (f: Meldingfeiten): Day => verlengTotWerkdag(addWeeks(f.meldingOp, 6)),
);

/** Art. 2.3.2 lid 9: after the investigation, or when it was not done in time. */
export const aanvraagKanVanaf = regel(
  {
    id: 'wmo-2-3-2-9',
    naam: 'Eerste dag voor een aanvraag',
    grond: { wet: wmo2015, artikel: '2.3.2', lid: '9' },
    werkwijze: 'Na het onderzoek, of de dag na de zes weken als het dan nog niet klaar is.',
  },
  (f: Meldingfeiten): Day => {
    const naTermijn = addDays(uitersteDagOnderzoek(f), 1);
    return f.onderzochtOp !== null && f.onderzochtOp < naTermijn ? f.onderzochtOp : naTermijn;
  },
);

/** Art. 2.3.5 lid 2; undefined while there is no application. */
export const uitersteDagBeschikking = regel(
  {
    id: 'wmo-2-3-5',
    naam: 'Uiterste dag van de beschikking',
    grond: { wet: wmo2015, artikel: '2.3.5', lid: '2' },
    werkwijze: 'Twee weken na ontvangst van de aanvraag.',
  },
  (f: Meldingfeiten): Day | undefined =>
    f.aanvraagOp === null ? undefined : verlengTotWerkdag(addWeeks(f.aanvraagOp, 2)),
);
