/** Knows what a zaak is: a request of a person that the municipality must decide on. */
import type { Day } from '@samenkracht/core';
import type { Zaakstatus } from './status.ts';
import type { Zaaknummer } from './zaaknummer.ts';

export type Zaak = {
  readonly id: string;
  readonly nummer: Zaaknummer;
  readonly soort: string;
  readonly persoonId: string;
  readonly partnerId: string | undefined;
  readonly status: Zaakstatus;
  readonly ontvangenOp: Day;
  readonly uitersteBesluitdatum: Day;
  readonly behandelaar: { readonly id: string; readonly naam: string } | undefined;
  readonly afgedaanOp: Day | undefined;
  /** Only of an objection: what its term is counted from. */
  readonly bezwaar: Bezwaarloop | undefined;
};

/** Awb 7:10: the day on which the decision objected to was made known, and what makes the term longer. */
export type Bezwaarloop = {
  readonly bekendgemaaktOp: Day;
  readonly metCommissie: boolean;
  /** Lid 4: a later day that was agreed to. */
  readonly uitgesteldTot: Day | undefined;
};

/** A zaak that one may not see answers like one that does not exist. */
export type ZaakNietGevonden = { readonly code: 'ZAAK_NIET_GEVONDEN' };
