/** Knows the states of a zaak and which legal acts lead from one to another. */
import { err, ok, type Result } from '@samenkracht/core';

/** The whole life of a zaak: per state the acts that are possible and where each leads. Diagrams are drawn from this. */
export const overgangen = {
  ontvangen: { inBehandelingNemen: 'in behandeling', gegevensVragen: 'opgeschort', intrekken: 'afgedaan' },
  'in behandeling': { gegevensVragen: 'opgeschort', voorleggen: 'ter beslissing', intrekken: 'afgedaan' },
  opgeschort: { gegevensOntvangen: 'in behandeling', hersteltermijnVerlopen: 'in behandeling', intrekken: 'afgedaan' },
  'ter beslissing': { vaststellen: 'afgedaan', terugleggen: 'in behandeling', intrekken: 'afgedaan' },
  afgedaan: {},
} as const;

export type Zaakstatus = keyof typeof overgangen;
export type Zaakhandeling = {
  [Status in Zaakstatus]: keyof (typeof overgangen)[Status];
}[Zaakstatus];

export const zaakstatussen = Object.keys(overgangen) as readonly Zaakstatus[];

/** `code` of a refused act: the zaak is in a state from which this act does not exist. */
export type OvergangOnmogelijk = {
  readonly code: 'ZAAK_OVERGANG_ONMOGELIJK';
  readonly handeling: Zaakhandeling;
  readonly status: Zaakstatus;
};

export const nextStatus = (status: Zaakstatus, handeling: Zaakhandeling): Result<Zaakstatus, OvergangOnmogelijk> => {
  const mogelijk: Partial<Record<Zaakhandeling, Zaakstatus>> = overgangen[status];
  const naar = mogelijk[handeling];
  return naar === undefined ? err({ code: 'ZAAK_OVERGANG_ONMOGELIJK', handeling, status }) : ok(naar);
};
