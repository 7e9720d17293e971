/** Knows Awb 4:17 and 4:18: what the authority owes for each day that a decision on an application is late. */
import {
  addDays,
  addWeeks,
  cents,
  type Day,
  daysBetween,
  formatEuro,
  type Money,
  share,
  ZERO,
} from '@samenkracht/core';
import { awb, type MetKader, regel, zoek } from '@samenkracht/law';
import { dwangsomDerde, dwangsomEerste, dwangsomTweede } from './artikel-4-17.bedragen.ts';
import { verlengTotWerkdag } from './termijnenwet.ts';

export type Dwangsomfeiten = MetKader & {
  /** Last day of the decision term, suspension and extension included. */
  readonly uitersteDag: Day;
  /** The day on which the written notice of default came in; null when none came. */
  readonly ingebrekestelling: Day | null;
  /** The day on which the decision was made known; null while there is none. */
  readonly besluitOp: Day | null;
  /** Lid 6 (lid 5 in the text of 2026): what stands in the way of the penalty. Asked only when days are counted. */
  readonly uitgezonderd:
    | 'nee'
    | 'onredelijk laat in gebreke gesteld'
    | 'geen belanghebbende'
    | 'kennelijk niet-ontvankelijk of ongegrond';
  /** Up to and with this day the days are counted. */
  readonly peildag: Day;
};

const hoogsteDagen = 42;
const dagenPerTrap = 14;

/**
 * Lid 3: the first day that counts: the one after two weeks have passed since the notice. A notice that came in while the term still ran does
 * not put anyone in default, so it does not count. Undefined without a notice.
 */
export const eersteDwangsomdag = ({ uitersteDag, ingebrekestelling }: Dwangsomfeiten): Day | undefined =>
  ingebrekestelling === null || ingebrekestelling <= uitersteDag
    ? undefined
    : addDays(addWeeks(ingebrekestelling, 2), 1);

/** Lid 1: at most 42 days, by the calendar: the Algemene termijnenwet does not apply. The day of the decision itself is not late. */
export const countDwangsomdagen = regel(
  {
    id: 'awb-4-17-dagen',
    naam: 'Dagen met dwangsom',
    grond: { wet: awb, artikel: '4:17', lid: '1' },
    werkwijze: 'Vanaf de dag na twee weken na de ingebrekestelling (lid 3) tot het besluit, ten hoogste 42 dagen.',
    toon: (dagen) => `${dagen} dagen`,
  },
  (f: Dwangsomfeiten): number => {
    const eerste = eersteDwangsomdag(f);
    if (eerste === undefined) return 0;
    const na = addDays(f.peildag, 1);
    const tot = f.besluitOp !== null && f.besluitOp < na ? f.besluitOp : na;
    return Math.min(hoogsteDagen, Math.max(0, daysBetween(eerste, tot)));
  },
);

/** Lid 2 and 6. The amounts are those of the first day that counts. */
export const dwangsom = regel(
  {
    id: 'awb-4-17',
    naam: 'Dwangsom bij niet tijdig beslissen',
    grond: { wet: awb, artikel: '4:17', lid: '2' },
    werkwijze: 'Drie trappen van veertien dagen, elk met een eigen bedrag per dag.',
    inwoner: (bedrag) =>
      bedrag === 0
        ? undefined
        : `De gemeente heeft te laat beslist. U krijgt daarom een dwangsom van ${formatEuro(bedrag)}.`,
  },
  (f: Dwangsomfeiten): Money => {
    const dagen = countDwangsomdagen(f);
    const eerste = eersteDwangsomdag(f);
    if (dagen === 0 || eerste === undefined || f.uitgezonderd !== 'nee') return ZERO;
    let bedrag = 0;
    for (const [trap, van] of [dwangsomEerste, dwangsomTweede, dwangsomDerde].entries()) {
      const inTrap = Math.min(dagenPerTrap, dagen - trap * dagenPerTrap);
      if (inTrap > 0) bedrag += inTrap * zoek(f, van, eerste);
    }
    return cents(bedrag);
  },
);

/** Lid 7 (lid 6 in the text of 2026): equal parts for each applicant, the first taking an odd cent. */
export const verdeelDwangsom = (bedrag: Money, aanvragers: number): readonly Money[] => share(bedrag, aanvragers);

/** Awb 4:18: the authority sets the penalty within two weeks after the last day for which it was due. */
export const uitersteDagDwangsombesluit = (laatsteDag: Day): Day => verlengTotWerkdag(addWeeks(laatsteDag, 2));

/** Awb 6:12 lid 2: from this day on one may appeal to the court because there is no decision. */
export const beroepNietTijdigVanaf = (f: Dwangsomfeiten): Day | undefined => eersteDwangsomdag(f);
