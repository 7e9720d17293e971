/** Knows the time: the one place that reads the machine's clock. Everything else gets "now" as an argument. */
import { type Day, day } from '@samenkracht/core';

export type Clock = { readonly now: () => Temporal.Instant };

export type FixedClock = Clock & {
  readonly set: (to: Temporal.Instant | string) => void;
  readonly advance: (by: Temporal.DurationLike) => void;
};

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** Runs like the machine's clock, so many seconds ahead of it or behind: for a demonstration on another date. */
export const shiftedClock = (seconds: number): Clock => ({ now: () => Temporal.Now.instant().add({ seconds }) });

/** A clock for tests and demonstrations that only moves when told to. */
export const fixedClock = (at: Temporal.Instant | string): FixedClock => {
  let current = Temporal.Instant.from(at);
  return {
    now: () => current,
    set: (to) => {
      current = Temporal.Instant.from(to);
    },
    // Days and longer have no fixed length for an Instant; a municipality lives in one time zone, so they are counted there.
    advance: (by) => {
      current = current.toZonedDateTimeISO(tijdzone).add(by).toInstant();
    },
  };
};

const tijdzone = 'Europe/Amsterdam';

/** The calendar day in the Netherlands: at 23:30 UTC in summer it is already tomorrow there. */
export const todayIn = (now: Temporal.Instant): Day => day(now.toZonedDateTimeISO(tijdzone).toPlainDate().toString());

/** Three at night after this moment: daily work that is asked for often is not put off each time, as it would be a day from now. */
export const nextNight = (now: Temporal.Instant): Temporal.Instant => {
  const hier = now.toZonedDateTimeISO(tijdzone);
  const vannacht = hier.toPlainDate().toZonedDateTime({ timeZone: tijdzone, plainTime: '03:00' });
  const later = Temporal.ZonedDateTime.compare(hier, vannacht) < 0 ? vannacht : vannacht.add({ days: 1 });
  return later.toInstant();
};
