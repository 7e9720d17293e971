/** Knows what the events of all rooms mean for a caseload: what asks for a coach, what answers that, and what counts in a report. */

export const signaalsoorten = [
  'urgente intake',
  'overdracht',
  'termijn',
  'niet verschenen',
  'einde in zicht',
  'evaluatie',
  'nieuw feit',
] as const;
export type Signaalsoort = (typeof signaalsoorten)[number];

export type Voorvalsoort = 'contact' | 'intake begonnen' | 'intake klaar' | 'overdracht' | 'start';

export type Spoor = {
  /** The event. */
  readonly bij: string;
  /** Only when these values stand in its data. */
  readonly als?: Readonly<Record<string, string | boolean>>;
  /** Asks for the coach, with where the last day stands in the data. */
  readonly signaal?: { readonly soort: Signaalsoort; readonly uiterlijk?: string };
  /** Answers what asked: everything of these kinds, or what is about the same thing only. */
  readonly sluit?: readonly Signaalsoort[];
  readonly zelfde?: true;
  readonly voorval?: Voorvalsoort;
  /** In which part of the way this contact falls, where the event itself does not say. */
  readonly fase?: string;
  /** After this step the resident is asked how it went. */
  readonly vraag?: string;
};

/** A talk that is recorded in this room. */
export const eigenContact = 'ContactVastgelegd';

/** Another room adds its event here. One event may leave several traces. */
export const sporen: readonly Spoor[] = [
  // who holds on
  { bij: 'OverdrachtGevraagd', signaal: { soort: 'overdracht', uiterlijk: 'uiterlijk' } },
  { bij: 'OverdrachtAfgelopen', sluit: ['overdracht'] },
  { bij: 'OverdrachtAfgelopen', als: { afloop: 'aanvaard' }, voorval: 'overdracht', vraag: 'overdracht' },
  // talks
  { bij: eigenContact, voorval: 'contact', sluit: ['niet verschenen', 'nieuw feit'] },
  { bij: 'AfspraakGehouden', voorval: 'contact', sluit: ['niet verschenen', 'nieuw feit'] },
  { bij: 'AfspraakGemeld', als: { aanleiding: 'niet verschenen' }, signaal: { soort: 'niet verschenen' } },
  // the story at the start
  { bij: 'IntakeBegonnen', voorval: 'intake begonnen' },
  { bij: 'IntakegesprekGevoerd', voorval: 'contact', fase: 'intake', sluit: ['niet verschenen', 'nieuw feit'] },
  { bij: 'IntakeAfgerond', voorval: 'intake klaar', vraag: 'intake' },
  { bij: 'SignaalDringend', signaal: { soort: 'urgente intake', uiterlijk: 'uiterlijk' } },
  { bij: 'SignaalAfgehandeld', sluit: ['urgente intake'], zelfde: true },
  // the plan
  { bij: 'PlanGetekend', vraag: 'plan' },
  { bij: 'EvaluatieAfgesproken', signaal: { soort: 'evaluatie', uiterlijk: 'op' } },
  { bij: 'EvaluatieGehouden', sluit: ['evaluatie'], zelfde: true },
  // programmes and instruments
  { bij: 'ProgrammaGestart', voorval: 'start', signaal: { soort: 'einde in zicht', uiterlijk: 'totEnMet' } },
  { bij: 'ProgrammaVerlengd', signaal: { soort: 'einde in zicht', uiterlijk: 'totEnMet' } },
  { bij: 'ProgrammaTermijnNadert', signaal: { soort: 'termijn', uiterlijk: 'uiterlijk' } },
  { bij: 'ProgrammaAfgerond', sluit: ['einde in zicht', 'termijn'], zelfde: true, vraag: 'programma' },
  { bij: 'ProgrammaGestopt', sluit: ['einde in zicht', 'termijn'], zelfde: true },
  { bij: 'InstrumentGestart', voorval: 'start' },
  { bij: 'InstrumentAfgerond', vraag: 'instrument' },
  // income and life, of who is guided here only
  { bij: 'GegevensGevraagd', signaal: { soort: 'termijn', uiterlijk: 'uiterlijk' } },
  { bij: 'GegevensOntvangen', sluit: ['termijn'], zelfde: true },
  { bij: 'PersoonGewijzigd', signaal: { soort: 'nieuw feit' } },
  { bij: 'GegevensBetwist', signaal: { soort: 'nieuw feit' } },
];

/** What this needs of an event; `data` as it came. */
export type Voorval = {
  readonly id: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly data: unknown;
  readonly tijdstip: string;
  /** Who caused it. */
  readonly actorId: string;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textAt = (data: unknown, naam: string): string | undefined => {
  const waarde = isObject(data) ? data[naam] : undefined;
  return typeof waarde === 'string' ? waarde : undefined;
};

export const numberAt = (data: unknown, naam: string): number | undefined => {
  const waarde = isObject(data) ? data[naam] : undefined;
  return typeof waarde === 'number' && Number.isInteger(waarde) ? waarde : undefined;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whom it is about: `persoonIds` or `persoonId` in the data, else what it happened to. */
export const personenVan = ({ data, onderwerp }: Voorval): readonly string[] => {
  const ids = isObject(data) ? data['persoonIds'] : undefined;
  const enkel = textAt(data, 'persoonId') ?? onderwerp;
  return [...new Set((Array.isArray(ids) ? ids : [enkel]).filter((id) => typeof id === 'string' && uuid.test(id)))];
};

export const sporenVan = ({ soort, data }: Voorval): readonly Spoor[] =>
  sporen.filter(
    ({ bij, als }) =>
      bij === soort && Object.entries(als ?? {}).every(([naam, waarde]) => isObject(data) && data[naam] === waarde),
  );

/** What others say; of a talk that was recorded here nobody needs to tell us. */
export const spoorgebeurtenissen: readonly string[] = [...new Set(sporen.map(({ bij }) => bij))].filter(
  (bij) => bij !== eigenContact,
);
