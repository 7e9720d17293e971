/** Shows the day in the Netherlands around midnight, at a clock change and on 29 February, and a clock that a test moves. */
import { expect, test } from 'vitest';
import { fixedClock, nextNight, systemClock, todayIn } from './index.ts';

test.each`
  moment                    | day             | why
  ${'2026-07-01T21:59:59Z'} | ${'2026-07-01'} | ${'a second before midnight in summer'}
  ${'2026-07-01T22:00:00Z'} | ${'2026-07-02'} | ${'midnight in summer'}
  ${'2026-12-31T22:59:59Z'} | ${'2026-12-31'} | ${'a second before the new year'}
  ${'2026-12-31T23:00:00Z'} | ${'2027-01-01'} | ${'the new year'}
  ${'2026-03-28T23:00:00Z'} | ${'2026-03-29'} | ${'the day on which the clock goes forward begins'}
  ${'2026-03-29T21:59:59Z'} | ${'2026-03-29'} | ${'and is an hour shorter'}
  ${'2026-03-29T22:00:00Z'} | ${'2026-03-30'} | ${'the day after'}
  ${'2026-10-24T22:00:00Z'} | ${'2026-10-25'} | ${'the day on which the clock goes back begins'}
  ${'2026-10-25T22:59:59Z'} | ${'2026-10-25'} | ${'and is an hour longer'}
  ${'2026-10-25T23:00:00Z'} | ${'2026-10-26'} | ${'the day after'}
  ${'2028-02-28T23:00:00Z'} | ${'2028-02-29'} | ${'a leap day'}
  ${'2027-02-28T23:00:00Z'} | ${'2027-03-01'} | ${'no leap day'}
`('$moment is $day: $why', ({ moment, day }: { moment: string; day: string }) => {
  expect(todayIn(Temporal.Instant.from(moment))).toBe(day);
});

test('a day further is the same hour in the Netherlands, also when the clock changes between', () => {
  const clock = fixedClock('2026-03-28T11:00:00Z');
  clock.advance({ days: 1 });
  expect(clock.now().toString()).toBe('2026-03-29T10:00:00Z');
  clock.advance({ hours: 24 });
  expect(clock.now().toString()).toBe('2026-03-30T10:00:00Z');
  clock.set('2026-01-01T00:00:00Z');
  expect(clock.now().toString()).toBe('2026-01-01T00:00:00Z');
});

test('the clock of the machine goes on', () => {
  const before = Temporal.Now.instant();
  expect(Temporal.Instant.compare(systemClock.now(), before)).toBeGreaterThanOrEqual(0);
});

test.each`
  moment                    | night
  ${'2026-11-23T09:00:00Z'} | ${'2026-11-24T02:00:00Z'}
  ${'2026-11-23T22:59:00Z'} | ${'2026-11-24T02:00:00Z'}
  ${'2026-11-24T01:59:59Z'} | ${'2026-11-24T02:00:00Z'}
  ${'2026-11-24T02:00:00Z'} | ${'2026-11-25T02:00:00Z'}
  ${'2026-03-28T12:00:00Z'} | ${'2026-03-29T01:00:00Z'}
`('the night after $moment is $night', ({ moment, night }: { moment: string; night: string }) => {
  expect(nextNight(Temporal.Instant.from(moment)).toString()).toBe(night);
});
