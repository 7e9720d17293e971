/** Proves when a session counts, also when a clock moves. */
import { describe, expect, test } from 'vitest';
import { judgeSessie, mustWriteGezien, standaardGrenzen, verlooptOp } from './sessie.ts';

const begin = Temporal.Instant.from('2026-11-02T09:00:00Z');
const sessie = (soort: 'inwoner' | 'medewerker', gezienNaMinuten = 0) => ({
  soort,
  begonnenOp: begin,
  laatstGezienOp: begin.add({ minutes: gezienNaMinuten }),
  beeindigdOp: undefined,
});

test.each`
  soort           | gezien | nu     | staat
  ${'inwoner'}    | ${0}   | ${0}   | ${'geldig'}
  ${'inwoner'}    | ${0}   | ${14}  | ${'geldig'}
  ${'inwoner'}    | ${0}   | ${15}  | ${'te lang stil'}
  ${'inwoner'}    | ${110} | ${119} | ${'geldig'}
  ${'inwoner'}    | ${119} | ${120} | ${'te lang geleden begonnen'}
  ${'medewerker'} | ${0}   | ${29}  | ${'geldig'}
  ${'medewerker'} | ${0}   | ${30}  | ${'te lang stil'}
  ${'medewerker'} | ${590} | ${599} | ${'geldig'}
  ${'medewerker'} | ${599} | ${600} | ${'te lang geleden begonnen'}
`('$soort, seen after $gezien minutes, is $staat after $nu', ({ soort, gezien, nu, staat }) => {
  expect(judgeSessie(sessie(soort, gezien), begin.add({ minutes: nu }), standaardGrenzen)).toBe(staat);
});

describe('a clock that moves', () => {
  test('back by a little is the difference between two machines', () => {
    expect(judgeSessie(sessie('inwoner', 10), begin.add({ minutes: 9 }), standaardGrenzen)).toBe('geldig');
  });
  test('back by more ends the session: nobody knows how long it was idle', () => {
    expect(judgeSessie(sessie('inwoner', 60), begin.add({ minutes: 1 }), standaardGrenzen)).toBe('klok terug');
  });
  test('forward ends it like time does', () => {
    expect(judgeSessie(sessie('medewerker'), begin.add({ hours: 24 }), standaardGrenzen)).toBe(
      'te lang geleden begonnen',
    );
  });
  test('of the wall, at the end of summer time, gives nobody an extra hour', () => {
    const nacht = Temporal.ZonedDateTime.from('2026-10-25T02:30:00+02:00[Europe/Amsterdam]');
    const uurLater = nacht.add({ hours: 1 });
    expect(uurLater.toPlainTime().equals(nacht.toPlainTime())).toBe(true);
    const tijden = {
      soort: 'medewerker',
      begonnenOp: nacht.toInstant(),
      laatstGezienOp: nacht.toInstant(),
      beeindigdOp: undefined,
    } as const;
    expect(judgeSessie(tijden, uurLater.toInstant(), standaardGrenzen)).toBe('te lang stil');
  });
});

test('a session that ended stays ended', () => {
  expect(judgeSessie({ ...sessie('inwoner'), beeindigdOp: begin }, begin, standaardGrenzen)).toBe('beeindigd');
});

test('says when it ends: idle or absolute, whichever is first', () => {
  expect(verlooptOp(sessie('inwoner', 10), standaardGrenzen).toString()).toBe('2026-11-02T09:25:00Z');
  expect(verlooptOp(sessie('inwoner', 115), standaardGrenzen).toString()).toBe('2026-11-02T11:00:00Z');
});

test('is written as seen once a minute, not at every request', () => {
  expect(mustWriteGezien(sessie('inwoner'), begin.add({ seconds: 59 }))).toBe(false);
  expect(mustWriteGezien(sessie('inwoner'), begin.add({ seconds: 60 }))).toBe(true);
});
