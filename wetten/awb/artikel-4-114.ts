/** Knows Awb 4:114 to 4:122: whether a dwangbevel may be issued on a day, and what it must name. */
import { type Day, type Money, sum } from '@samenkracht/core';
import { awb, regel } from '@samenkracht/law';

export type Dwangbevelfeiten = {
  /** 4:115: does an act give the power? For bijstand that is claimed back art. 60 lid 2 Pw does. */
  readonly bevoegd: boolean;
  /** Last day to pay after the reminder (4:112); null when there was none. */
  readonly naAanmaning: Day | null;
  /** What is open of what was decided. */
  readonly hoofdsom: Money;
  /** 4:113: asked for the reminder and not paid. */
  readonly aanmaningsvergoeding: Money;
  /** 4:99: fixed by a decision and not paid. */
  readonly rente: Money;
  /** First day of default: from then interest runs (4:98). */
  readonly renteVanaf: Day;
  readonly verjaard: boolean;
  /** The day on which it is issued. */
  readonly op: Day;
};

export type Dwangbevelbeletsel =
  | 'geen bevoegdheid'
  | 'niet aangemaand'
  | 'aanmaning loopt nog'
  | 'niets open'
  | 'verjaard';

/** 4:104 lid 2, 4:115, 4:117 lid 1: the first that stands in its way; `mag` when nothing does. */
export const magDwangbevel = regel(
  {
    id: 'awb-4-117',
    naam: 'Dwangbevel mogelijk',
    grond: { wet: awb, artikel: '4:117', lid: '1' },
    werkwijze:
      'Alleen als een wet de bevoegdheid geeft (4:115), na een aanmaning waarvan de termijn voorbij is zonder dat alles is betaald, en niet na de verjaring (4:104 lid 2).',
  },
  (f: Dwangbevelfeiten): 'mag' | Dwangbevelbeletsel => {
    if (!f.bevoegd) return 'geen bevoegdheid';
    if (f.verjaard) return 'verjaard';
    if (sum([f.hoofdsom, f.aanmaningsvergoeding, f.rente]) <= 0) return 'niets open';
    if (f.naAanmaning === null) return 'niet aangemaand';
    return f.op <= f.naAanmaning ? 'aanmaning loopt nog' : 'mag';
  },
);

/** What 4:119 lid 1 and 4:122 let it name in amounts. The costs of the dwangbevel itself (4:120) follow rates that are not among our sources. */
export type Dwangbevelbedragen = {
  readonly hoofdsom: Money;
  readonly aanmaningsvergoeding: Money;
  readonly rente: Money;
  readonly renteVanaf: Day;
  readonly totaal: Money;
};

export const dwangbevelbedragen = regel(
  {
    id: 'awb-4-122',
    naam: 'Bedragen op het dwangbevel',
    grond: { wet: awb, artikel: '4:122' },
    werkwijze: 'De invorderbare hoofdsom, met de vergoeding voor de aanmaning en de wettelijke rente (4:119 lid 1).',
  },
  ({ hoofdsom, aanmaningsvergoeding, rente, renteVanaf }: Dwangbevelfeiten): Dwangbevelbedragen => ({
    hoofdsom,
    aanmaningsvergoeding,
    rente,
    renteVanaf,
    totaal: sum([hoofdsom, aanmaningsvergoeding, rente]),
  }),
);
