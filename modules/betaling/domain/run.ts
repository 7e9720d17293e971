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

type Stand = {
  readonly status: Runstatus;
  readonly bezig: { readonly werk: 'simuleren' | 'goedkeuren' | 'betalen' } | undefined;
  readonly onderbroken: unknown;
};

/** Out of stopped work one may go back, but never out of booking: part of it is booked, and the rest follows. */
const uitweg = {
  simuleren: ['simuleren', 'intrekken'],
  goedkeuren: ['terugleggen', 'intrekken'],
  betalen: [],
} as const satisfies Readonly<Record<string, readonly Runhandeling[]>>;

/** What can be done now, also while work is going on or was stopped. */
export const mogelijkeHandelingen = ({
  status,
  bezig,
  onderbroken,
}: Stand): readonly (Runhandeling | 'stoppen' | 'hervatten')[] => {
  if (bezig === undefined) return handelingen(status);
  if (onderbroken === undefined) return ['stoppen'];
  const terug: readonly Runhandeling[] = uitweg[bezig.werk];
  return ['hervatten', ...terug.filter((handeling) => next(status, handeling) !== undefined)];
};

/** When work that has a pace will be done; undefined while there is none to measure. */
export const verwachtKlaar = (
  {
    verwerkt,
    totaal,
    tempo,
  }: {
    readonly verwerkt: number;
    readonly totaal: number;
    readonly tempo: { readonly vanaf: string; readonly verwerkt: number } | undefined;
  },
  nu: Temporal.Instant,
): Temporal.Instant | undefined => {
  if (tempo === undefined) return undefined;
  const seconden = nu.since(Temporal.Instant.from(tempo.vanaf)).total('seconds');
  const gedaan = verwerkt - tempo.verwerkt;
  if (seconden <= 0 || gedaan <= 0) return undefined;
  return nu.add({ seconds: Math.ceil((Math.max(totaal - verwerkt, 0) * seconden) / gedaan) });
};
