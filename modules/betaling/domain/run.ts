/** Knows the life of a payment run: which step may follow which, and that nobody approves his own work. */
import { err, ok, type Result } from '@samenkracht/core';

/** The table is the machine: the diagram in the README is drawn from it. */
export const overgangen = {
  ontworpen: { simuleren: 'gesimuleerd', intrekken: 'ingetrokken' },
  gesimuleerd: { simuleren: 'gesimuleerd', voorleggen: 'ter goedkeuring', intrekken: 'ingetrokken' },
  'ter goedkeuring': { goedkeuren: 'goedgekeurd', terugleggen: 'gesimuleerd', intrekken: 'ingetrokken' },
  goedgekeurd: { betalen: 'betaald', terugleggen: 'gesimuleerd' },
  betaald: {},
  ingetrokken: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Runstatus = keyof typeof overgangen;
export type Runhandeling = 'simuleren' | 'voorleggen' | 'goedkeuren' | 'terugleggen' | 'betalen' | 'intrekken';

export type RunWeigering =
  | { readonly code: 'RUN_STAP_KAN_NIET'; readonly status: Runstatus; readonly handeling: Runhandeling }
  | { readonly code: 'RUN_ZELF_VOORGELEGD' };

const next = (status: Runstatus, handeling: Runhandeling): Runstatus | undefined =>
  (overgangen[status] as Partial<Record<Runhandeling, Runstatus>>)[handeling];

/** What can be done now. */
export const handelingen = (status: Runstatus): readonly Runhandeling[] =>
  Object.keys(overgangen[status]) as Runhandeling[];

/** @param voorgelegdDoor who submitted the run; he cannot approve it (four eyes). */
export const step = (
  status: Runstatus,
  handeling: Runhandeling,
  door: string,
  voorgelegdDoor: string | undefined,
): Result<Runstatus, RunWeigering> => {
  const naar = next(status, handeling);
  if (naar === undefined) return err({ code: 'RUN_STAP_KAN_NIET', status, handeling });
  if (handeling === 'goedkeuren' && door === voorgelegdDoor) return err({ code: 'RUN_ZELF_VOORGELEGD' });
  return ok(naar);
};
