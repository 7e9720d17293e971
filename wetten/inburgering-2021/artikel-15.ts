/** Knows art. 15 Wet inburgering 2021 with art. 5.3 of its Besluit: by when the municipality sets the personal plan (PIP). */

import { verlengTotWerkdag } from '@samenkracht/awb';
import { addWeeks, type Day } from '@samenkracht/core';
import { regel } from '@samenkracht/law';
import { besluitInburgering2021 } from './wetten.ts';

export type Pipfeiten = {
  /** The Minister wrote that there is a duty to integrate. */
  readonly kennisgevingOp: Day;
  /** Registered in the municipality that houses him (art. 28 Huisvestingswet); null when no such housing is due. */
  readonly ingeschrevenNaHuisvestingOp: Day | null;
  /** Moved to another municipality after a plan was made: registered there; null when not. */
  readonly verhuisdOp: Day | null;
  /** Information of a third party without which no plan could be made in time came in on this day (lid 2); null when none was waited for. */
  readonly informatieDerdeOp: Day | null;
};

const weken = 10;
const wekenNaInformatie = 2;

export const uitersteDagPip = regel(
  {
    id: 'bi21-5-3',
    naam: 'Uiterste dag voor het PIP',
    grond: { wet: besluitInburgering2021, artikel: '5.3', lid: '1' },
    werkwijze:
      'Tien weken na de kennisgeving, of na de inschrijving in de gemeente van huisvesting als die later is. Na verhuizing opnieuw tien weken (lid 3). Wachten op informatie van een derde: twee weken nadat die er is (lid 2).',
  },
  (f: Pipfeiten): Day => {
    const einde = verlengTotWerkdag(addWeeks(beginVan(f), weken));
    const informatie = f.informatieDerdeOp;
    if (informatie === null) return einde;
    const daarna = verlengTotWerkdag(addWeeks(informatie, wekenNaInformatie));
    return daarna > einde ? daarna : einde;
  },
);

const beginVan = ({ kennisgevingOp, ingeschrevenNaHuisvestingOp, verhuisdOp }: Pipfeiten): Day => {
  if (verhuisdOp !== null) return verhuisdOp;
  return ingeschrevenNaHuisvestingOp !== null && ingeschrevenNaHuisvestingOp > kennisgevingOp
    ? ingeschrevenNaHuisvestingOp
    : kennisgevingOp;
};
