/** Knows Awb 6:9 to 6:11: whether an objection or an appeal came in time: received before the end, or posted before it and received within a week. */
import { addWeeks, type Day } from '@samenkracht/core';
import { awb, type Gewogen, regel } from '@samenkracht/law';
import { uitersteDagBezwaar } from './bezwaartermijn.ts';
import { verlengTotWerkdag } from './termijnenwet.ts';

export type Indieningsfeiten = {
  /** The day on which the decision (or the decision on the objection) was made known. */
  readonly bekendgemaaktOp: Day;
  readonly ontvangenOp: Day;
  /** The day on which it was posted; null when it did not come by post. Asked only when it was received after the end. */
  readonly terPostOp: Day | null;
  /** Awb 6:10: the decision existed, or he could think so. Asked only of who was too early. */
  readonly besluitBestondOfLeekTeBestaan: boolean;
  /** Awb 6:11: cannot reasonably be blamed for being late. A judgement, asked only of who was too late. */
  readonly verschoonbaar: Gewogen<'ja' | 'nee'>;
};

export type Tijdigheid = 'op tijd' | 'te vroeg, toch ontvankelijk' | 'te vroeg' | 'te laat, verschoonbaar' | 'te laat';

export const tijdigheid = regel(
  {
    id: 'awb-6-9',
    naam: 'Op tijd ingediend',
    grond: { wet: awb, artikel: '6:9' },
    werkwijze:
      'Ontvangen voor het einde van de termijn, of voor het einde op de post gedaan en binnen een week daarna ontvangen. Te vroeg: 6:10. Te laat en niet te verwijten: 6:11.',
    inwoner: (uitkomst) => (uitkomst === 'te laat' ? 'U heeft te laat bezwaar gemaakt.' : undefined),
  },
  (f: Indieningsfeiten): Tijdigheid => {
    const uitersteDag = uitersteDagBezwaar(f);
    if (f.ontvangenOp <= f.bekendgemaaktOp)
      return f.besluitBestondOfLeekTeBestaan ? 'te vroeg, toch ontvankelijk' : 'te vroeg';
    if (f.ontvangenOp <= uitersteDag || isPerPostOpTijd(f, uitersteDag)) return 'op tijd';
    return f.verschoonbaar.keuze === 'ja' ? 'te laat, verschoonbaar' : 'te laat';
  },
);

const isPerPostOpTijd = (f: Indieningsfeiten, uitersteDag: Day): boolean =>
  f.ontvangenOp <= verlengTotWerkdag(addWeeks(uitersteDag, 1)) && f.terPostOp !== null && f.terPostOp <= uitersteDag;
