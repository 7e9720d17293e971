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
};

/** A zaak that one may not see answers like one that does not exist. */
export type ZaakNietGevonden = { readonly code: 'ZAAK_NIET_GEVONDEN' };
