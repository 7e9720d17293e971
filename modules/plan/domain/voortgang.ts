/** Knows how it goes with the steps of a plan: what is done, what did not work out and why, and what this week asks of whom. */
import { addDays, type Day, weekday } from '@samenkracht/core';
import type { Onderdeel } from './plan.ts';

export const stapstanden = ['te doen', 'gedaan', 'niet gelukt'] as const;
export type Stapstand = (typeof stapstanden)[number];

export type Voortgang = {
  readonly stapId: string;
  readonly stand: Stapstand;
  /** Always there where it did not work out. */
  readonly reden: string | undefined;
  readonly door: string;
  readonly op: string;
};

export type Standweigering = 'STAP_NIET_GEVONDEN' | 'STAND_IS_AL' | 'REDEN_ONTBREEKT';

/** The newest of each step; a step nobody said anything of is still to do. */
export const standPerStap = (voortgang: readonly Voortgang[]): ReadonlyMap<string, Voortgang> =>
  new Map(voortgang.map((een) => [een.stapId, een]));

export const maySetStand = (
  onderdelen: readonly Onderdeel[],
  standen: ReadonlyMap<string, Voortgang>,
  { stapId, stand, reden }: Pick<Voortgang, 'stapId' | 'stand' | 'reden'>,
): Standweigering | undefined => {
  if (!onderdelen.some(({ id, soort }) => id === stapId && soort === 'stap')) return 'STAP_NIET_GEVONDEN';
  if ((standen.get(stapId)?.stand ?? 'te doen') === stand) return 'STAND_IS_AL';
  return stand === 'niet gelukt' && reden === undefined ? 'REDEN_ONTBREEKT' : undefined;
};

/** The Sunday of the week of this day. */
export const lastDayOfWeek = (op: Day): Day => addDays(op, 7 - weekday(op));

const doers = { inwoner: ['inwoner', 'samen'], consulent: ['consulent', 'samen'] } as const;

/** The steps that this week asks of somebody: begun or due by Sunday, and not done yet; the earliest last day first. */
export const stepsThisWeek = (
  onderdelen: readonly Onderdeel[],
  standen: ReadonlyMap<string, Voortgang>,
  op: Day,
  wie: keyof typeof doers,
): readonly Onderdeel[] => {
  const zondag = lastDayOfWeek(op);
  const doet: readonly string[] = doers[wie];
  return onderdelen
    .filter(
      ({ id, soort, wie: doener, vanaf, wanneer }) =>
        soort === 'stap' &&
        doet.includes(doener) &&
        (standen.get(id)?.stand ?? 'te doen') === 'te doen' &&
        (vanaf === undefined || vanaf <= zondag) &&
        (vanaf !== undefined || (wanneer !== undefined && wanneer <= zondag)),
    )
    .toSorted((a, b) => (a.wanneer ?? '9999').localeCompare(b.wanneer ?? '9999'));
};
