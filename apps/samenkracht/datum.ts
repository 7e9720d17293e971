/** Knows on which date a demonstration stands: today, a day of one's choice, or the last weeks for which there are amounts. */
import { type Day, formatDay, parseDay } from '@samenkracht/core';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { todayIn } from '@samenkracht/platform/clock';

type Datum = {
  /** Seconds to add to the machine's clock. */
  readonly klokverschil?: number;
  /** For whoever starts it; absent when the city stands on today. */
  readonly melding?: string;
};

/** In the month before the last one with amounts, when pay is known and the month run is near. */
const voorbeelddag = '2026-11-23' as Day;

/** From this day on there is no norm: an application would meet a gap at its first month. */
const zonderNorm = bedragtabellen.find(({ id }) => id === 'pw-21-alleenstaande')?.tot;

/** @throws Error when SAMENKRACHT_DATUM is no day. */
export const chooseDatum = (gekozen: string | undefined, now: Temporal.Instant): Datum => {
  const vandaag = todayIn(now);
  if (gekozen !== undefined && gekozen !== '') {
    const dag = parseDay(gekozen);
    if (dag === undefined) throw new Error(`SAMENKRACHT_DATUM must be a day such as 2026-11-23, and is "${gekozen}"`);
    return { klokverschil: secondsTo(dag, now), melding: `De voorbeeldstad staat op ${formatDay(dag)}.` };
  }
  if (zonderNorm === undefined || vandaag < zonderNorm) return {};
  return {
    klokverschil: secondsTo(voorbeelddag, now),
    melding: `De voorbeeldstad staat op ${formatDay(voorbeelddag)}, want voor latere maanden zijn er nog geen bedragen.`,
  };
};

/** To the same time of that day as it is now here. */
const secondsTo = (dag: Day, now: Temporal.Instant): number => {
  const hier = now.toZonedDateTimeISO('Europe/Amsterdam');
  const daar = Temporal.PlainDate.from(dag).toZonedDateTime({
    timeZone: 'Europe/Amsterdam',
    plainTime: hier.toPlainTime(),
  });
  return Math.round(daar.epochMilliseconds / 1000 - hier.epochMilliseconds / 1000);
};
