/** Knows the difference between what was decided and what was paid: the only ground for paying or asking back. */
import { combine, type Money, subtract, type Timeline, ZERO } from '@samenkracht/core';

/** Per step: still to pay (positive) or owed back (negative). Sends nothing. */
export const difference = (besloten: Timeline<Money>, betaald: Timeline<Money>): Timeline<Money> =>
  combine(besloten, betaald, (b, p) =>
    b === undefined && p === undefined ? undefined : subtract(b ?? ZERO, p ?? ZERO),
  );
