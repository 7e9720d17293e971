/** Knows on which date the sample city must stand, whatever the machine's date is. */
import { shiftedClock, todayIn } from '@samenkracht/platform/clock';
import { describe, expect, test } from 'vitest';
import { chooseDatum } from './datum.ts';

const op = (tekst: string): Temporal.Instant => Temporal.Instant.from(tekst);
const dayThere = (klokverschil: number | undefined, now: Temporal.Instant) =>
  todayIn(now.add({ seconds: klokverschil ?? 0 }));

describe('the date of the demonstration', () => {
  test('is today as long as there are amounts, and then nothing is said', () => {
    expect(chooseDatum(undefined, op('2026-11-21T10:00:00Z'))).toEqual({});
    expect(chooseDatum('', op('2026-12-31T22:59:59Z'))).toEqual({});
  });

  test.each(['2026-12-31T23:00:00Z', '2027-07-01T09:30:00Z', '2031-02-28T23:59:00Z'])(
    'goes back when there are none left: %s',
    (now) => {
      const { klokverschil, melding } = chooseDatum(undefined, op(now));
      expect(dayThere(klokverschil, op(now))).toBe('2026-11-23');
      expect(melding).toBe(
        'De voorbeeldstad staat op 23 november 2026, want voor latere maanden zijn er nog geen bedragen.',
      );
    },
  );

  test('is the day that one chooses, at the present time of day', () => {
    const now = op('2026-07-01T10:15:00Z');
    const { klokverschil = 0, melding } = chooseDatum('2026-11-23', now);
    // A quarter past twelve in summer is a quarter past twelve in winter, an hour later in UTC.
    expect(now.add({ seconds: klokverschil }).toString()).toBe('2026-11-23T11:15:00Z');
    expect(melding).toBe('De voorbeeldstad staat op 23 november 2026.');
  });

  test('what is no day is refused with an example', () => {
    expect(() => chooseDatum('23-11-2026', op('2026-11-21T10:00:00Z'))).toThrow('such as 2026-11-23');
    expect(() => chooseDatum('2026-02-30', op('2026-11-21T10:00:00Z'))).toThrow('such as 2026-11-23');
  });

  test('a shifted clock goes on from there', () => {
    const before = Temporal.Now.instant().epochMilliseconds;
    const there = shiftedClock(86_400).now().epochMilliseconds - 86_400_000;
    expect(there).toBeGreaterThanOrEqual(before);
    expect(there).toBeLessThanOrEqual(Temporal.Now.instant().epochMilliseconds);
  });
});
