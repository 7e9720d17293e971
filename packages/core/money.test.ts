import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  atLeastZero,
  cents,
  formatDecimal,
  formatEuro,
  largest,
  negate,
  parseEuro,
  part,
  type Rounding,
  share,
  smallest,
  subtract,
  sum,
} from './money.ts';

const amount = fc.integer({ min: -1e12, max: 1e12 }).map(cents);
const fraction = fc.tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }));
const rounding = fc.constantFrom<Rounding>('down', 'up', 'half up');

/** An outcome beyond what a number holds exactly is refused, not rounded. */
const fits = (a: number, over: number, under: number): boolean => Math.abs((a / under) * over) < 9e15;

/** The same sum by another road: whole numbers without limit, compared with twice the rest. */
const exact = (a: number, over: number, under: number, how: Rounding): number => {
  const product = BigInt(a) * BigInt(over);
  const sign = product < 0n ? -1n : 1n;
  const size = product * sign;
  const up = how === 'up' ? BigInt(under) - 1n : 0n;
  const twice = (2n * size) % (2n * BigInt(under));
  const whole =
    how === 'half up' ? size / BigInt(under) + (twice >= BigInt(under) ? 1n : 0n) : (size + up) / BigInt(under);
  return Number(whole * sign);
};

describe('part of an amount', () => {
  test('equals the sum in whole numbers without limit', () => {
    fc.assert(
      fc.property(amount, fraction, rounding, (a, [over, under], how) => {
        fc.pre(fits(a, over, under));
        expect(part(a, [over, under], how) + 0).toBe(exact(a, over, under, how) + 0);
      }),
    );
  });

  test('equals that sum where the product is beyond what a number holds exactly', () => {
    const large = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }).map(cents);
    fc.assert(
      fc.property(large, fraction, rounding, (a, [over, under], how) => {
        fc.pre(Math.abs(over) <= under);
        expect(part(a, [over, under], how) + 0).toBe(exact(a, over, under, how) + 0);
      }),
    );
  });

  test.each([
    ['half up', 4_503_599_627_370_496],
    ['down', 4_503_599_627_370_495],
    ['up', 4_503_599_627_370_496],
  ] as const)('half a cent of the largest amount, %s', (how, outcome) => {
    expect(part(cents(9_007_199_254_740_991), [3, 6], how)).toBe(outcome);
    expect(part(cents(-9_007_199_254_740_991), [3, 6], how)).toBe(-outcome);
  });

  test('stays exact where a double would not', () => {
    const large = cents(9_007_199_254_740_991);
    expect(part(large, [3, 3], 'down')).toBe(large);
    expect(part(large, [9_999, 10_000], 'down')).toBe(9_006_298_534_815_516);
  });

  test('down never goes beyond half up, and half up never beyond up', () => {
    fc.assert(
      fc.property(amount, fraction, (a, by) => {
        fc.pre(fits(a, ...by));
        const sizes = (['down', 'half up', 'up'] as const).map((how) => Math.abs(part(a, by, how)));
        expect(sizes).toEqual(sizes.toSorted((x, y) => x - y));
      }),
    );
  });

  test.each([
    [140_150, [95, 100], 'half up', 133_143],
    [202_779, [50, 100], 'half up', 101_390],
    [1, [25, 100], 'half up', 0],
    [2, [25, 100], 'half up', 1],
    [-2, [25, 100], 'half up', -1],
    [1, [1, 3], 'up', 1],
    [0, [1, 3], 'up', 0],
  ] as const)('%s x %s, %s, is %s', (a, by, how, outcome) => {
    expect(part(cents(a), by, how)).toBe(outcome);
  });

  test('refuses an outcome that a number does not hold exactly', () => {
    expect(() => part(cents(901_441_078_337), [9_992, 1], 'down')).toThrow(RangeError);
  });

  test.each([
    [1.5, 2],
    [3, 1.5],
    [1, 0],
    [0, 0],
    [1, -2],
  ])('refuses the fraction %s/%s', (over, under) => {
    expect(() => part(cents(2), [over, under], 'down')).toThrow(`not a fraction: ${over}/${under}`);
  });
});

describe('sums', () => {
  test('what is added can be taken off', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(subtract(add(a, b), b)).toBe(a);
      }),
    );
  });
  test('shares add up, and differ by a cent at most', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 60 }), (a, count) => {
        const shares = share(a, count);
        expect(sum(shares)).toBe(a);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
  test.each([0, -1, 1.5, Number.NaN])('cannot be shared in %s', (count) =>
    expect(() => share(cents(100), count)).toThrow(`cannot share in ${count}`),
  );
  test.each([
    [1, 2],
    [2, 1],
    [-1, 1],
    [3, 3],
  ])('of %s and %s the smallest and the largest', (a, b) => {
    expect([smallest(cents(a), cents(b)), largest(cents(a), cents(b))]).toEqual([Math.min(a, b), Math.max(a, b)]);
  });
  test.each([
    [-1, 0],
    [0, 0],
    [1, 1],
  ])('%s, or zero where it is negative, is %s', (a, outcome) => expect(atLeastZero(cents(a))).toBe(outcome));
  test('what is owed the other way', () => expect([5, -5].map((n) => negate(cents(n)))).toEqual([-5, 5]));
  test.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53])('%s is no number of cents', (n) => {
    expect(() => cents(n)).toThrow(RangeError);
  });
  test('nothing owed is not minus nothing', () => expect(Object.is(negate(cents(0)), 0)).toBe(true));
});

describe('amounts as text', () => {
  test('what is written can be read', () => {
    fc.assert(
      fc.property(amount, (a) => {
        expect(parseEuro(formatEuro(a).replaceAll('\u00a0', ' '))).toBe(a);
      }),
    );
  });
  test.each([
    ['1.234,56', 123_456],
    ['€ 600', 60_000],
    ['600,5', 60_050],
    ['600.50', 60_050],
    ['-12,00', -1200],
    ['0', 0],
    ['1.234', 123_400],
    ['€600', 60_000],
    ['  600 ', 60_000],
    ['- 12', -1200],
    ['-€ 12', -1200],
  ])('%s is %s cents', (text, outcome) => expect(parseEuro(text)).toBe(outcome));
  test.each(['', 'abc', '1,234', '12.34.56', '1e5', '--1', '12,345', '99999999999999999'])('%s is no amount', (text) =>
    expect(parseEuro(text)).toBeUndefined(),
  );
  test('a letter shows thousands and two decimals', () => {
    expect(formatEuro(cents(123_456_789))).toBe('€\u00a01.234.567,89');
    expect(formatEuro(cents(-5))).toBe('-€\u00a00,05');
    expect([0, 5, 100, 123_456, -2_000, -5].map(formatDecimal)).toEqual([
      '0,00',
      '0,05',
      '1,00',
      '1234,56',
      '-20,00',
      '-0,05',
    ]);
    expect([0, 99_999, 100_000].map((n) => formatEuro(cents(n)))).toEqual([
      '€\u00a00,00',
      '€\u00a0999,99',
      '€\u00a01.000,00',
    ]);
  });
});
