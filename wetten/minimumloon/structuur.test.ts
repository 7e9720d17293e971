import { cents, day, part } from '@samenkracht/core';
import { rijOp, verklaar } from '@samenkracht/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimumloondeel } from './artikel-7.ts';
import { maandbedrag, uurbedrag } from './artikel-8.bedragen.ts';
import { minimumuurloon, uurloonPerMaand } from './artikel-8.ts';

const f = { kader: { gemeente: '0599', keuzes: {}, aanvulling: [] } };

describe('the amounts fit the way the act revises them', () => {
  test.each(maandbedrag.rijen)('art. 14 lid 9: $waarde of $vanaf is a multiple of 0,60', ({ waarde }) => {
    expect(waarde % 60).toBe(0);
  });

  test.each(uurbedrag.rijen)('art. 14 lid 10: hourly wage of $vanaf is the month / 156, rounded up', (rij) => {
    const maand = rijOp(maandbedrag, rij.vanaf)?.waarde;
    expect(maand).toBeDefined();
    const uit = part(maand ?? cents(0), [1, 156], 'up');
    // Lid 11: the rounding of the month is left out at the next revision, so the unrounded month may give one cent more.
    expect([uit, uit + 1]).toContain(rij.waarde);
  });
});

test('older is never less, at any age on any day that has amounts', () => {
  const dag = fc.constantFrom('2019-06-30', '2019-07-01', '2024-01-01', '2026-01-01', '2026-07-01').map(day);
  fc.assert(
    fc.property(dag, fc.integer({ min: 14, max: 66 }), (op, leeftijd) => {
      const geboren = (jaren: number) => day(`${Number(op.slice(0, 4)) - jaren}${op.slice(4)}`);
      const [jong] = minimumloondeel(f, geboren(leeftijd), op, 'gewoon');
      const [oud] = minimumloondeel(f, geboren(leeftijd + 1), op, 'gewoon');
      expect(oud).toBeGreaterThanOrEqual(jong);
    }),
  );
});

test('the part is told as a percentage', () => {
  const uitleg = verklaar(
    (g: typeof f) => minimumloondeel(g, day('2010-01-01'), day('2026-01-01'), 'gewoon'),
    f,
  ).uitleg;
  expect(uitleg?.tekst).toBe('34,5%');
});

test('an hour more pays an hour more, within a cent of rounding', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 160 }), (kwartieren) => {
      const uurloon = minimumuurloon(f, day('1990-01-01'), 'gewoon', day('2026-07-01'));
      const meer = uurloonPerMaand(f, uurloon, kwartieren / 4 + 1) - uurloonPerMaand(f, uurloon, kwartieren / 4);
      expect(Math.abs(meer - part(uurloon, [13, 3], 'half up'))).toBeLessThanOrEqual(1);
    }),
  );
});

test('hours that are no quarters are refused', () => {
  expect(() => uurloonPerMaand(f, cents(1499), 10.1)).toThrow('10.1');
  expect(() => uurloonPerMaand(f, cents(1499), -1)).toThrow('-1');
});
