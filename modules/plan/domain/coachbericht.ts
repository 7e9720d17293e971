/** Knows the messages of a resident and who guides him: who may read which of them, and until when he waits for an answer. */
import { verlengTotWerkdag } from '@samenkracht/awb';
import { addDays, type Day } from '@samenkracht/core';

export const schrijvers = ['inwoner', 'medewerker'] as const;

export type Coachbericht = {
  /** In order of writing. */
  readonly volgnummer: number;
  readonly id: string;
  readonly persoonId: string;
  readonly van: (typeof schrijvers)[number];
  readonly door: { readonly id: string; readonly naam: string };
  readonly tekst: string;
  /** An instant as text (ISO 8601, UTC). */
  readonly geschrevenOp: string;
  /** Who said that this needs no answer. */
  readonly afgedaanDoor: string | undefined;
};

/** A colleague who reads along: what was written from `vanaf` on, before `tot`. */
export type Meelezer = {
  readonly id: string;
  readonly medewerkerId: string;
  readonly reden: string;
  readonly vanaf: string;
  readonly tot: string | undefined;
  readonly gevraagdDoor: string;
};

export type Coachweigering = {
  readonly code:
    | 'NIET_BETROKKEN'
    | 'NIETS_TE_BEANTWOORDEN'
    | 'MEELEZER_ONBEKEND'
    | 'LEEST_AL_MEE'
    | 'MEELEZER_NIET_GEVONDEN'
    | 'NIET_VAN_UW_INWONER';
};

/** Who comes to read: the owner and a team leader all of it, a colleague who reads along what was written meanwhile. */
export type Lezing = { readonly als: 'eigenaar' | 'teamleider' } | { readonly als: 'meelezer'; readonly vanaf: string };

/** @param eigenaar id of who holds on to this resident. @param meelezers of whom none has ended. */
export const readingOf = (
  lezer: { readonly id: string; readonly rollen: readonly string[] },
  eigenaar: string | undefined,
  meelezers: readonly Pick<Meelezer, 'medewerkerId' | 'vanaf'>[],
): Lezing | undefined => {
  if (lezer.id === eigenaar) return { als: 'eigenaar' };
  const mee = meelezers.find(({ medewerkerId }) => medewerkerId === lezer.id);
  if (mee !== undefined) return { als: 'meelezer', vanaf: mee.vanaf };
  return lezer.rollen.includes('teamleider') ? { als: 'teamleider' } : undefined;
};

/**
 * The last day on which an answer comes in time: so many days after the day of writing, moved on from a weekend or a holiday.
 * It is a promise of the municipality and no term of the Awb; only the calendar of the Algemene termijnenwet is the same.
 */
export const answerDue = (geschreven: Day, dagen: number): Day => verlengTotWerkdag(addDays(geschreven, dagen));

const tijdzone = 'Europe/Amsterdam';

/** From this moment on an answer is late: the first of the day after the last. */
export const lateFrom = (uiterlijk: Day): Temporal.Instant =>
  Temporal.PlainDate.from(addDays(uiterlijk, 1)).toZonedDateTime(tijdzone).toInstant();

/** Written before this moment its time of keeping is over; so many calendar months. */
export const keptSince = (nu: Temporal.Instant, maanden: number): Temporal.Instant =>
  nu.toZonedDateTimeISO(tijdzone).subtract({ months: maanden }).toInstant();
