/** Knows on what ground pay of a person may be taken from an employer, by date. */
import type { Day } from '@samenkracht/core';

/**
 * `artikel 63`: the college asked the employer for it (art. 63 lid 1 en 2 Participatiewet); it holds for all who work there.
 * `toestemming`: one person agreed; he can take it back (art. 7 lid 3 AVG).
 */
export type Grondslag = {
  readonly id: string;
  readonly soort: 'artikel 63' | 'toestemming';
  readonly persoonId: string | undefined;
  readonly toelichting: string;
  readonly vanaf: Day;
  /** First day without. */
  readonly ingetrokkenPer: Day | undefined;
};

const isGeldig = ({ vanaf, ingetrokkenPer }: Grondslag, op: Day): boolean =>
  vanaf <= op && (ingetrokkenPer === undefined || op < ingetrokkenPer);

/** `niemand`: nothing may be taken at all; `iedereen`; or these persons. */
export type Bereik = 'niemand' | 'iedereen' | ReadonlySet<string>;

export const bereikOp = (grondslagen: readonly Grondslag[], op: Day): Bereik => {
  const geldig = grondslagen.filter((een) => isGeldig(een, op));
  if (geldig.length === 0) return 'niemand';
  if (geldig.some(({ soort }) => soort === 'artikel 63')) return 'iedereen';
  return new Set(geldig.flatMap(({ persoonId }) => persoonId ?? []));
};

export const isWithin = (bereik: Bereik, persoonId: string): boolean =>
  bereik === 'iedereen' || (bereik !== 'niemand' && bereik.has(persoonId));
