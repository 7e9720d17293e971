/** Knows one person's way through an instrument: its states, who may take which step, and why not. */
import type { Day } from '@samenkracht/core';

/** Read a row as: what was asked can be referred, put on the waiting list, declined or withdrawn. */
export const overgangen = {
  gevraagd: { verwijzen: 'verwezen', wachten: 'wachtlijst', afwijzen: 'afgewezen', intrekken: 'ingetrokken' },
  wachtlijst: { doorschuiven: 'verwezen', intrekken: 'ingetrokken' },
  verwezen: { accepteren: 'geaccepteerd', weigeren: 'geweigerd', intrekken: 'ingetrokken' },
  geaccepteerd: { starten: 'gestart', stoppen: 'gestopt', intrekken: 'ingetrokken' },
  gestart: { afronden: 'afgerond', stoppen: 'gestopt' },
  afgerond: {},
  gestopt: {},
  geweigerd: {},
  afgewezen: {},
  ingetrokken: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Verwijzingstatus = keyof typeof overgangen;
export const statussen = Object.keys(overgangen) as readonly Verwijzingstatus[];

type UitKeys<T> = T extends unknown ? keyof T : never;
export type Stap = UitKeys<(typeof overgangen)[Verwijzingstatus]>;

/** Those that hold one of the places. */
export const metPlek: readonly Verwijzingstatus[] = ['verwezen', 'geaccepteerd', 'gestart'];
export const lopend: readonly Verwijzingstatus[] = ['gevraagd', 'wachtlijst', ...metPlek];

export type Wie = 'inwoner' | 'coach' | 'aanbieder' | 'systeem';

/** Who may take a step. A provider never lets somebody in whom nobody referred, and a coach never accepts for a provider. */
const wieMag: Readonly<Record<Stap, readonly Wie[]>> = {
  verwijzen: ['coach'],
  wachten: ['coach'],
  afwijzen: ['coach'],
  intrekken: ['inwoner', 'coach'],
  doorschuiven: ['systeem'],
  accepteren: ['aanbieder'],
  weigeren: ['aanbieder'],
  starten: ['aanbieder'],
  afronden: ['aanbieder'],
  stoppen: ['aanbieder', 'coach'],
};

/** Steps that are nothing without a reason: somebody else reads it and goes on from there. */
const metReden: readonly Stap[] = ['afwijzen', 'weigeren', 'stoppen'];

export const uitkomsten = [
  'betaald werk',
  'opleiding',
  'vrijwilligerswerk',
  'volgende stap',
  'doel niet gehaald',
] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export type Stapweigering =
  | { readonly code: 'STAP_KAN_NIET'; readonly status: Verwijzingstatus }
  | { readonly code: 'STAP_NIET_AAN_U' }
  | { readonly code: 'REDEN_VERWIJZING_ONTBREEKT' };

/** Where a step leads. @returns a refusal that says whether it is the state, the person or the reason. */
export const nextStatus = (
  status: Verwijzingstatus,
  stap: Stap,
  wie: Wie,
  reden: string | undefined,
): { readonly naar: Verwijzingstatus } | Stapweigering => {
  if (!wieMag[stap].includes(wie)) return { code: 'STAP_NIET_AAN_U' };
  const naar = (overgangen[status] as Readonly<Partial<Record<Stap, Verwijzingstatus>>>)[stap];
  if (naar === undefined) return { code: 'STAP_KAN_NIET', status };
  if (metReden.includes(stap) && (reden ?? '').trim() === '') return { code: 'REDEN_VERWIJZING_ONTBREEKT' };
  return { naar };
};

export type Dagweigering =
  | { readonly code: 'NIET_GESTART' }
  | { readonly code: 'VOOR_BEGIN'; readonly begin: Day }
  | { readonly code: 'VOOR_VERWIJZING'; readonly vanaf: Day }
  | { readonly code: 'DAG_MOET_NOG_KOMEN' };

/** May this be his first day? Not beforehand, and not before anybody asked for it: what went before is not owed. */
export const mayBegin = (gevraagd: Day, begin: Day, vandaag: Day): Dagweigering | undefined => {
  if (begin > vandaag) return { code: 'DAG_MOET_NOG_KOMEN' };
  return begin < gevraagd ? { code: 'VOOR_VERWIJZING', vanaf: gevraagd } : undefined;
};

/** May time be recorded on this day? Only of who began, not before it, and not beforehand. */
export const mayAttend = (
  { status, begin }: { readonly status: Verwijzingstatus; readonly begin: Day | undefined },
  dag: Day,
  vandaag: Day,
): Dagweigering | undefined => {
  if (status !== 'gestart' || begin === undefined) return { code: 'NIET_GESTART' };
  if (dag < begin) return { code: 'VOOR_BEGIN', begin };
  return dag > vandaag ? { code: 'DAG_MOET_NOG_KOMEN' } : undefined;
};

/** The same of the last day: not before the first, not in the future. */
export const mayEnd = (begin: Day | undefined, laatste: Day, vandaag: Day): Dagweigering | undefined => {
  if (begin !== undefined && laatste < begin) return { code: 'VOOR_BEGIN', begin };
  return laatste > vandaag ? { code: 'DAG_MOET_NOG_KOMEN' } : undefined;
};
