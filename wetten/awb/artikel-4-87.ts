/** Knows Awb 4:87 to 4:113: by when a debt must be paid, when the debtor is in default, the reminder with its fee, and when interest is due. */
import { addDays, addWeeks, type Day, type Money } from '@samenkracht/core';
import { awb, type MetKader, regel, zoek } from '@samenkracht/law';
import {
  grensAanmaning,
  kleineRenteBestuursorgaan,
  kleineRenteSchuldenaar,
  vergoedingHoog,
  vergoedingLaag,
} from './artikel-4-87.bedragen.ts';
import { verlengTotWerkdag } from './termijnenwet.ts';

export type Betaaldagfeiten = {
  /** The day on which the decision to pay was made known. */
  readonly bekendgemaaktOp: Day;
  /** A later day that the decision names; null when it names none. */
  readonly laterTijdstip: Day | null;
};

export type Betaalfeiten = MetKader &
  Betaaldagfeiten & {
    /** Uitstel van betaling (4:94): last day of it; null when none was given. During it there is no reminder. */
    readonly uitstelTotEnMet: Day | null;
    readonly schuld: Money;
    readonly schuldenaar: 'belanghebbende' | 'bestuursorgaan';
  };

/** 4:87 lid 1: six weeks after the decision was made known, or the later day that it names. */
export const uitersteBetaaldag = regel(
  {
    id: 'awb-4-87',
    naam: 'Uiterste betaaldag',
    grond: { wet: awb, artikel: '4:87', lid: '1' },
    werkwijze: 'Zes weken na de bekendmaking, of het latere tijdstip dat het besluit noemt.',
  },
  (f: Betaaldagfeiten): Day => {
    const einde = verlengTotWerkdag(addWeeks(f.bekendgemaaktOp, 6));
    return f.laterTijdstip !== null && f.laterTijdstip > einde ? f.laterTijdstip : einde;
  },
);

/** 4:97: in default from the day after the last day to pay. Interest runs from then, during uitstel too (4:98, 4:101). */
export const verzuimVanaf = (f: Betaalfeiten): Day => addDays(uitersteBetaaldag(f), 1);

/** 4:94 lid 2 and 4:112: the first day on which a reminder may be sent. */
export const aanmaningVanaf = regel(
  {
    id: 'awb-4-112-vanaf',
    naam: 'Eerste dag voor een aanmaning',
    grond: { wet: awb, artikel: '4:112', lid: '1' },
    werkwijze: 'De dag na de uiterste betaaldag, en niet tijdens uitstel van betaling (4:94 lid 2).',
  },
  (f: Betaalfeiten): Day => {
    const verzuim = verzuimVanaf(f);
    const uitstel = f.uitstelTotEnMet;
    return uitstel !== null && uitstel >= verzuim ? addDays(uitstel, 1) : verzuim;
  },
);

/** 4:112 lid 1: two weeks, from the day after the reminder was sent. */
export const uitersteDagNaAanmaning = (toegezondenOp: Day): Day => verlengTotWerkdag(addWeeks(toegezondenOp, 2));

/** 4:113: what the authority may ask for the reminder. */
export const aanmaningsvergoeding = regel(
  {
    id: 'awb-4-113',
    naam: 'Vergoeding voor de aanmaning',
    grond: { wet: awb, artikel: '4:113', lid: '1' },
    werkwijze: 'Een vast bedrag, hoger vanaf een schuld van 500 euro. Het bestuursorgaan kan ervan afzien.',
  },
  (f: Betaalfeiten, op: Day): Money =>
    zoek(f, f.schuld < zoek(f, grensAanmaning, op) ? vergoedingLaag : vergoedingHoog, op),
);

/** 4:98 lid 2: small interest is not due; the limit is lower when the authority is the debtor. */
export const isRenteVerschuldigd = regel(
  {
    id: 'awb-4-98',
    naam: 'Wettelijke rente verschuldigd',
    grond: { wet: awb, artikel: '4:98', lid: '2' },
    werkwijze: 'Niet als de rente lager is dan 20 euro, of 10 euro als het bestuursorgaan de schuldenaar is.',
  },
  (f: Betaalfeiten, rente: Money, op: Day): boolean =>
    rente >= zoek(f, f.schuldenaar === 'bestuursorgaan' ? kleineRenteBestuursorgaan : kleineRenteSchuldenaar, op),
);
