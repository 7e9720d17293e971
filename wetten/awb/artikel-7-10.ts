/** Knows Awb 7:10: by when there must be a decision on an objection. */
import { addDays, type Day } from '@samenkracht/core';
import { awb, regel } from '@samenkracht/law';
import { countStilleDagen, eindeNaWeken, type Opschorting } from './beslistermijn.ts';
import { bezwaartermijn, uitersteDagBezwaar } from './bezwaartermijn.ts';

export type Bezwaarfeiten = {
  /** The day on which the decision that is objected to was made known. */
  readonly bekendgemaaktOp: Day;
  /** A committee of Awb 7:13 advises. */
  readonly metCommissie: boolean;
  /** Put off in writing by at most six weeks (lid 3). */
  readonly verdaagd: boolean;
  /** Lid 2: asked to mend what was missing (6:6). */
  readonly verzuimen: readonly Opschorting[];
  /** Lid 4: a later day that those concerned agreed to, or that a rule of procedure asks; null when there is none. */
  readonly uitgesteldTot: Day | null;
};

const weken = 6;
const wekenMetCommissie = 12;

export const beslistermijnBezwaar = regel(
  {
    id: 'awb-7-10',
    naam: 'Uiterste dag voor de beslissing op bezwaar',
    grond: { wet: awb, artikel: '7:10', lid: '1' },
    werkwijze:
      'Zes weken, met een commissie twaalf, gerekend vanaf de dag na het einde van de bezwaartermijn. Zes weken erbij als is verdaagd (lid 3), en de dagen waarop de termijn stilstond (lid 2). Daarna alleen met instemming (lid 4).',
  },
  (f: Bezwaarfeiten): Day => {
    const uitersteDag = uitersteDagBezwaar(f);
    const totaal = (f.metCommissie ? wekenMetCommissie : weken) + (f.verdaagd ? weken : 0);
    const einde = eindeNaWeken(uitersteDag, totaal, countStilleDagen(f.verzuimen));
    return f.uitgesteldTot !== null && f.uitgesteldTot > einde ? f.uitgesteldTot : einde;
  },
);

/** The first day on which the decision counts: the day after the term to object has ended. */
export const eersteDagBeslistermijnBezwaar = (bekendgemaaktOp: Day): Day =>
  addDays(bezwaartermijn(bekendgemaaktOp).uitersteDag, 1);
