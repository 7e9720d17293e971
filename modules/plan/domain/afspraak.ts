/** Knows an appointment: when it may be made, what can become of it, and which days make a week. */
import { addDays, type Day, weekday } from '@samenkracht/core';

export const onderwerpen = ['kennismaking', 'voortgang', 'evaluatie', 'driegesprek', 'anders'] as const;
export const wijzen = ['kantoor', 'video', 'telefoon'] as const;
export const verschijnredenen = [
  'niet bekend',
  'ziek',
  'werk',
  'vergeten',
  'vervoer',
  'zorg voor een ander',
  'anders',
] as const;
export const standen = ['gepland', 'gehouden', 'niet verschenen', 'afgezegd', 'verzet'] as const;

export type Onderwerp = (typeof onderwerpen)[number];
export type Wijze = (typeof wijzen)[number];
export type Verschijnreden = (typeof verschijnredenen)[number];
export type Afspraakstand = (typeof standen)[number];

/** Half open: who ends at ten is free at ten. */
export type Tijdvak = { readonly begint: Temporal.Instant; readonly eindigt: Temporal.Instant };

export type Afspraak = Tijdvak & {
  readonly id: string;
  readonly persoonId: string;
  readonly medewerker: { readonly id: string; readonly naam: string };
  readonly onderwerp: Onderwerp;
  readonly wijze: Wijze;
  /** Where it is: an address, or the link of a talk with images. Empty by telephone. */
  readonly plaats: string;
  readonly stand: Afspraakstand;
  readonly reden: Verschijnreden | undefined;
  readonly toelichting: string | undefined;
  /** The appointment that was moved to this one. */
  readonly vervangt: string | undefined;
};

export type Afspraakweigering = {
  readonly code:
    | 'AFSPRAAK_IN_VERLEDEN'
    | 'MEDEWERKER_BEZET'
    | 'INWONER_BEZET'
    | 'PLAATS_ONTBREEKT'
    | 'AFSPRAAK_AFGEDAAN'
    | 'AFSPRAAK_KOMT_NOG'
    | 'VERSCHIJNREDEN_ONTBREEKT';
};

const tijdzone = 'Europe/Amsterdam';

/** @param tijd `09:30` on the clock in the Netherlands; an hour that a summer time skips is the one after it. */
export const tijdvakOf = (op: Day, tijd: string, minuten: number): Tijdvak => {
  const begint = Temporal.PlainDate.from(op)
    .toZonedDateTime({ timeZone: tijdzone, plainTime: Temporal.PlainTime.from(tijd) })
    .toInstant();
  return { begint, eindigt: begint.add({ minutes: minuten }) };
};

const before = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

export const overlaps = (a: Tijdvak, b: Tijdvak): boolean => before(a.begint, b.eindigt) && before(b.begint, a.eindigt);

export type Nieuw = Tijdvak & Pick<Afspraak, 'persoonId' | 'wijze' | 'plaats'> & { readonly medewerkerId: string };

/** @param gepland what stands in the agendas of both, without the one that is moved. */
export const checkAfspraak = (
  nieuw: Nieuw,
  gepland: readonly Afspraak[],
  nu: Temporal.Instant,
): Afspraakweigering | undefined => {
  if (!before(nu, nieuw.begint)) return { code: 'AFSPRAAK_IN_VERLEDEN' };
  if (nieuw.wijze !== 'telefoon' && nieuw.plaats === '') return { code: 'PLAATS_ONTBREEKT' };
  const botst = gepland.filter((een) => een.stand === 'gepland' && overlaps(een, nieuw));
  if (botst.some(({ medewerker }) => medewerker.id === nieuw.medewerkerId)) return { code: 'MEDEWERKER_BEZET' };
  return botst.some(({ persoonId }) => persoonId === nieuw.persoonId) ? { code: 'INWONER_BEZET' } : undefined;
};

export type Afloop = {
  readonly stand: 'gehouden' | 'niet verschenen' | 'afgezegd';
  readonly reden: Verschijnreden | undefined;
};

/** Held or missed is said once it has begun; called off at any time; each once. */
export const mayFinish = (
  { stand, begint }: Pick<Afspraak, 'stand' | 'begint'>,
  afloop: Afloop,
  nu: Temporal.Instant,
): Afspraakweigering | undefined => {
  if (stand !== 'gepland') return { code: 'AFSPRAAK_AFGEDAAN' };
  if (afloop.stand !== 'afgezegd' && before(nu, begint)) return { code: 'AFSPRAAK_KOMT_NOG' };
  return afloop.stand === 'niet verschenen' && afloop.reden === undefined
    ? { code: 'VERSCHIJNREDEN_ONTBREEKT' }
    : undefined;
};

/** When both are reminded: nine in the morning of the day before; undefined when that is over already. */
export const reminderOf = ({ begint }: Pick<Tijdvak, 'begint'>, nu: Temporal.Instant): Temporal.Instant | undefined => {
  const moment = begint
    .toZonedDateTimeISO(tijdzone)
    .toPlainDate()
    .subtract({ days: 1 })
    .toZonedDateTime({ timeZone: tijdzone, plainTime: '09:00' })
    .toInstant();
  return before(nu, moment) ? moment : undefined;
};

/** A reminder speaks of tomorrow: on the day itself, when a worker was late, it would send somebody a day too late. */
export const isStillAhead = ({ begint }: Pick<Tijdvak, 'begint'>, vandaag: Day): boolean =>
  begint.toZonedDateTimeISO(tijdzone).toPlainDate().toString() > vandaag;

/** The Monday of the week of this day. */
export const firstDayOfWeek = (op: Day): Day => addDays(op, 1 - weekday(op));
