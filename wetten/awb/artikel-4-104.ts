/** Knows Awb 4:104 to 4:111: until when a debt can be claimed, what starts the five years anew, and what makes them longer. */
import { addDays, addYears, type Day, daysBetween, formatDay } from '@samenkracht/core';
import { awb, regel } from '@samenkracht/law';

/** What starts the term anew: 4:105 lid 1 (an act at law), lid 2 (acknowledgement) and 4:106 (what the authority does). */
export type Stuitingsgrond =
  | 'daad van rechtsvervolging'
  | 'erkenning'
  | 'aanmaning'
  | 'beschikking tot verrekening'
  | 'dwangbevel'
  | 'tenuitvoerlegging';

export type Stuiting = { readonly op: Day; readonly grond: Stuitingsgrond };

export type Verjaringsfeiten = {
  /** Last day of the term to pay (4:87): the five years count from its end. */
  readonly betalenUiterlijk: Day;
  readonly stuitingen: readonly Stuiting[];
  /** 4:111: uitstel of payment, or a state that counts as uitstel; both days are part of it. */
  readonly uitstellen: readonly { readonly van: Day; readonly totEnMet: Day }[];
};

export type Verjaring = {
  /** Last day on which it can be reminded, set off or claimed by dwangbevel (4:104 lid 2). */
  readonly laatsteDag: Day;
  /** What the term runs from: the end of the term to pay, or the last interruption that came in time. */
  readonly gestuit: Stuiting | undefined;
};

const jaren = 5;

/** 4:111 lid 1: the days of uitstel after the term began are added, also those that fall in what was added; a day counts once. */
const verleng = (begin: Day, uitstellen: Verjaringsfeiten['uitstellen']): Day => {
  let einde = addYears(begin, jaren);
  let geteld = begin;
  for (const { van, totEnMet } of [...uitstellen].sort((a, b) => (a.van < b.van ? -1 : 1))) {
    const vanaf = van > geteld ? van : addDays(geteld, 1);
    if (vanaf > einde || totEnMet < vanaf) continue;
    einde = addDays(einde, daysBetween(vanaf, addDays(totEnMet, 1)));
    geteld = totEnMet;
  }
  return einde;
};

export const verjaring = regel(
  {
    id: 'awb-4-104',
    naam: 'Verjaring van een schuld',
    grond: { wet: awb, artikel: '4:104', lid: '1' },
    werkwijze:
      'Vijf jaar na het einde van de betaaltermijn. Een stuiting (4:105, 4:106) voor het einde begint een nieuwe termijn van vijf jaar, vanaf de volgende dag (4:110). Uitstel van betaling maakt de termijn zoveel dagen langer (4:111).',
    inwoner: ({ laatsteDag }) => `Wij kunnen deze schuld innen tot en met ${formatDay(laatsteDag)}.`,
  },
  ({ betalenUiterlijk, stuitingen, uitstellen }: Verjaringsfeiten): Verjaring => {
    let laatsteDag = verleng(betalenUiterlijk, uitstellen);
    let gestuit: Stuiting | undefined;
    for (const stuiting of [...stuitingen].sort((a, b) => (a.op < b.op ? -1 : 1))) {
      // after the limitation was complete nothing starts it anew (4:104 lid 2)
      if (stuiting.op > laatsteDag) break;
      // what happened within the term to pay starts nothing: the five years had not begun
      if (stuiting.op <= betalenUiterlijk) continue;
      gestuit = stuiting;
      laatsteDag = verleng(stuiting.op, uitstellen);
    }
    return { laatsteDag, gestuit };
  },
);

/** 4:104 lid 2: afterwards no reminder, no set-off and no dwangbevel; what is paid of free will stays paid. */
export const isVerjaard = (f: Verjaringsfeiten, op: Day): boolean => op > verjaring(f).laatsteDag;
