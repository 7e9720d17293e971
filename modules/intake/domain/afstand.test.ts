/** Proves which occupation is called the nearest. */
import { describe, expect, test } from 'vitest';
import { nearest } from './afstand.ts';

const telling = (naam: string, heeft: number, essentieel: number) => ({ naam, heeft, essentieel });

describe('the nearest occupation', () => {
  test.each([
    ['none', [], undefined],
    ['one that asks nothing has no distance', [telling('niets', 0, 0)], undefined],
    ['least is missing', [telling('kok', 9, 12), telling('bakker', 5, 7)], 'bakker'],
    ['of equals the one that asks most', [telling('bakker', 5, 7), telling('kok', 10, 12)], 'kok'],
    ['of quite equal ones by name', [telling('kok', 5, 7), telling('bakker', 5, 7)], 'bakker'],
    ['all that is asked is there', [telling('kok', 12, 12), telling('bakker', 6, 7)], 'kok'],
  ])('%s', (_, tellingen, naam) => {
    expect(nearest(tellingen)?.naam).toBe(naam);
  });
});
