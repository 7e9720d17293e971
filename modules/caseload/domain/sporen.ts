/** Knows what the events of all rooms mean for a caseload: what asks for a coach, what answers that, and what counts in a report. */
import { addDays, type Day, parseDay } from '@samenkracht/core';

export const signaalsoorten = [
  'urgente intake',
  'overdracht',
  'termijn',
  'niet verschenen',
  'loon blijft uit',
  'contract eindigt',
  'einde in zicht',
  'instrument gevraagd',
  'planstap',
  'evaluatie',
  'nieuw feit',
] as const;
export type Signaalsoort = (typeof signaalsoorten)[number];

export type Voorvalsoort = 'contact' | 'intake begonnen' | 'intake klaar' | 'overdracht' | 'start' | 'plan' | 'werk';

export type Signaalwens = {
  readonly soort: Signaalsoort;
  /** Where the last day stands in the data. */
  readonly uiterlijk?: string;
  /** Where the day after the last one stands; what was over already when it was told asks nothing. */
  readonly tot?: string;
  /** Without a last day nothing asks. */
  readonly alleenMetDag?: true;
  /** Where the name stands of the part of the thing that it is about: each part asks for itself. */
  readonly deel?: string;
  /** One asks for each of this list in the data; what is open of the same thing and stands in it no more, is answered. */
  readonly lijst?: string;
};

export type Spoor = {
  /** The event. */
  readonly bij: string;
  /** Only when these values stand in its data. */
  readonly als?: Readonly<Record<string, string | boolean | null>>;
  readonly signaal?: Signaalwens;
  /** Answers what asked: everything of these kinds, or what is about the same thing only, or one part of it. */
  readonly sluit?: readonly Signaalsoort[];
  readonly zelfde?: true;
  readonly deel?: string;
  readonly voorval?: Voorvalsoort;
  /** Where its day stands in the data; without it, it was at the moment of the event. */
  readonly op?: string;
  /** In which part of the way this contact falls, where the event itself does not say. */
  readonly fase?: string;
  /** After this step the resident is asked how it went. */
  readonly vraag?: string;
};

/** A talk that is recorded in this room. */
export const eigenContact = 'ContactVastgelegd';

/** What a talk answers, whatever it was about. */
const doorGesprek: readonly Signaalsoort[] = ['niet verschenen', 'loon blijft uit', 'nieuw feit'];

const planstap: Signaalwens = { soort: 'planstap', uiterlijk: 'uiterlijk', deel: 'stapId', alleenMetDag: true };
const planstapKlaar = { sluit: ['planstap'], zelfde: true, deel: 'stapId' } as const;
const instrumentBeantwoord = { sluit: ['instrument gevraagd'], zelfde: true } as const;

/** Another room adds its event here. One event may leave several traces. */
export const sporen: readonly Spoor[] = [
  // who holds on
  { bij: 'OverdrachtGevraagd', signaal: { soort: 'overdracht', uiterlijk: 'uiterlijk' } },
  { bij: 'OverdrachtAfgelopen', sluit: ['overdracht'] },
  { bij: 'OverdrachtAfgelopen', als: { afloop: 'aanvaard' }, voorval: 'overdracht', vraag: 'overdracht' },
  // talks
  { bij: eigenContact, voorval: 'contact', sluit: doorGesprek },
  { bij: 'AfspraakGehouden', voorval: 'contact', sluit: doorGesprek },
  { bij: 'AfspraakGemeld', als: { aanleiding: 'niet verschenen' }, signaal: { soort: 'niet verschenen' } },
  // a promised answer that did not come
  { bij: 'AntwoordBleefUit', signaal: { soort: 'termijn', uiterlijk: 'uiterlijk' } },
  { bij: 'AntwoordGegeven', sluit: ['termijn'], zelfde: true },
  // the story at the start
  { bij: 'IntakeBegonnen', voorval: 'intake begonnen' },
  { bij: 'IntakegesprekGevoerd', voorval: 'contact', fase: 'intake', sluit: doorGesprek },
  { bij: 'IntakeAfgerond', voorval: 'intake klaar', vraag: 'intake' },
  { bij: 'SignaalDringend', signaal: { soort: 'urgente intake', uiterlijk: 'uiterlijk' } },
  { bij: 'SignaalAfgehandeld', sluit: ['urgente intake'], zelfde: true },
  // the plan
  { bij: 'PlanGetekend', voorval: 'plan', vraag: 'plan', signaal: { ...planstap, lijst: 'stappen' } },
  { bij: 'PlanstapBijgewerkt', als: { stand: 'gedaan' }, ...planstapKlaar },
  { bij: 'PlanstapBijgewerkt', als: { stand: 'niet gelukt' }, ...planstapKlaar },
  { bij: 'PlanstapBijgewerkt', als: { stand: 'te doen' }, signaal: planstap },
  { bij: 'EvaluatieAfgesproken', signaal: { soort: 'evaluatie', uiterlijk: 'op' } },
  { bij: 'EvaluatieGehouden', sluit: ['evaluatie'], zelfde: true },
  // programmes and instruments
  { bij: 'ProgrammaGestart', voorval: 'start', signaal: { soort: 'einde in zicht', uiterlijk: 'totEnMet' } },
  { bij: 'ProgrammaVerlengd', signaal: { soort: 'einde in zicht', uiterlijk: 'totEnMet' } },
  { bij: 'ProgrammaTermijnNadert', signaal: { soort: 'termijn', uiterlijk: 'uiterlijk', deel: 'termijn' } },
  { bij: 'ProgrammaAfgerond', sluit: ['einde in zicht', 'termijn'], zelfde: true, vraag: 'programma' },
  { bij: 'ProgrammaGestopt', sluit: ['einde in zicht', 'termijn'], zelfde: true },
  { bij: 'InstrumentGevraagd', signaal: { soort: 'instrument gevraagd' } },
  { bij: 'InstrumentVerwezen', ...instrumentBeantwoord },
  { bij: 'InstrumentWachtlijst', ...instrumentBeantwoord },
  { bij: 'InstrumentAfgewezen', ...instrumentBeantwoord },
  { bij: 'InstrumentIngetrokken', ...instrumentBeantwoord },
  { bij: 'InstrumentGestart', voorval: 'start' },
  { bij: 'InstrumentAfgerond', vraag: 'instrument' },
  // work: a job without a last day, or with a later one, is no longer in sight of its end
  { bij: 'BaanVastgelegd', als: { tot: null }, sluit: ['contract eindigt'], zelfde: true },
  { bij: 'BaanVastgelegd', signaal: { soort: 'contract eindigt', tot: 'tot', alleenMetDag: true } },
  { bij: 'BaanVastgelegd', voorval: 'werk', op: 'vanaf' },
  { bij: 'BaanGestopt', sluit: ['contract eindigt'], zelfde: true },
  { bij: 'BaanGestopt', als: { onlangs: true }, signaal: { soort: 'nieuw feit' } },
  { bij: 'BaanIngetrokken', sluit: ['contract eindigt'], zelfde: true },
  // after the benefit: a day to ask how it goes, and who says himself that it does not go well
  { bij: 'NazorgNodig', signaal: { soort: 'termijn', uiterlijk: 'uiterlijk' } },
  { bij: 'NazorgGehouden', sluit: ['termijn'], zelfde: true },
  { bij: 'NazorgGehouden', voorval: 'contact', sluit: doorGesprek },
  { bij: 'NazorgGemist', sluit: ['termijn'], zelfde: true },
  { bij: 'NazorgVervallen', sluit: ['termijn'], zelfde: true },
  { bij: 'NazorgSignaal', signaal: { soort: 'nieuw feit', uiterlijk: 'uiterlijk' } },
  { bij: 'LoonOntbreekt', signaal: { soort: 'loon blijft uit' } },
  { bij: 'LoonAangeleverd', sluit: ['loon blijft uit'] },
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

/** What asks: of which part of the thing ('' is the whole), until which last day. */
export type Gevraagd = { readonly soort: Signaalsoort; readonly deel: string; readonly uiterlijk: Day | undefined };

const itemsIn = (data: unknown, lijst: string | undefined): readonly unknown[] => {
  if (lijst === undefined) return [data];
  const items = isObject(data) ? data[lijst] : undefined;
  return Array.isArray(items) ? items : [];
};

const lastDay = (data: unknown, { uiterlijk, tot }: Signaalwens): Day | undefined => {
  if (uiterlijk !== undefined) return parseDay(textAt(data, uiterlijk) ?? '');
  const grens = tot === undefined ? undefined : parseDay(textAt(data, tot) ?? '');
  return grens === undefined ? undefined : addDays(grens, -1);
};

/** @param op the day of the event. */
export const gevraagdIn = (wens: Signaalwens, data: unknown, op: Day): readonly Gevraagd[] =>
  itemsIn(data, wens.lijst).flatMap((item) => {
    const uiterlijk = lastDay(item, wens);
    if (uiterlijk === undefined && wens.alleenMetDag === true) return [];
    if (uiterlijk !== undefined && wens.tot !== undefined && uiterlijk < op) return [];
    return [{ soort: wens.soort, deel: wens.deel === undefined ? '' : (textAt(item, wens.deel) ?? ''), uiterlijk }];
  });

export const sporenVan = ({ soort, data }: Voorval): readonly Spoor[] =>
  sporen.filter(
    ({ bij, als }) =>
      bij === soort && Object.entries(als ?? {}).every(([naam, waarde]) => isObject(data) && data[naam] === waarde),
  );

/** Asks and counts nothing: it only answers what was asked of somebody. */
export const isOnlyAnswer = (gebeurtenis: Voorval): boolean =>
  sporenVan(gebeurtenis).every(
    ({ sluit, zelfde, signaal, voorval, vraag }) =>
      sluit !== undefined && zelfde !== true && (signaal ?? voorval ?? vraag) === undefined,
  );

/** What others say; of a talk that was recorded here nobody needs to tell us. */
export const spoorgebeurtenissen: readonly string[] = [...new Set(sporen.map(({ bij }) => bij))].filter(
  (bij) => bij !== eigenContact,
);
