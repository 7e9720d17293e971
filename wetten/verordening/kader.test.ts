import { day, gemeenteCode } from '@samenkracht/core';
import { kies } from '@samenkracht/law';
import { brutering, drempel, openTermen } from '@samenkracht/participatiewet';
import { maandenBijHerhaling } from '@samenkracht/participatiewet/handhaving';
import { describe, expect, test } from 'vitest';
import { kaderVan } from './kader.ts';
import { gemeentelagen } from './lagen.ts';

describe('what a municipality chose', () => {
  test.each([
    ['0599', '2021-07-06', 'bruto', 'geen'],
    ['0599', '2021-07-07', 'bruto bij schending vanaf 750', '200 netto'],
    ['0599', '2026-11-21', 'bruto bij schending vanaf 750', '200 netto'],
    ['0556', '2026-11-21', 'bruto', 'geen'],
    ['0363', '2026-11-21', 'bruto', 'geen'],
  ])('%s on %s: %s, %s', (code, op, bruto, grens) => {
    const f = { kader: kaderVan(gemeenteCode(code)) };
    expect(kies(f, brutering, day(op))).toBe(bruto);
    expect(kies(f, drempel, day(op))).toBe(grens);
  });

  test.each(Object.keys(gemeentelagen))(
    '%s fills every open term, with a way that the act offers, a source and a status',
    (code) => {
      const { keuzes } = kaderVan(gemeenteCode(code));
      expect(Object.keys(keuzes).sort()).toEqual(openTermen.map(({ id }) => id).sort());
      for (const term of openTermen)
        for (const { keuze, bron } of keuzes[term.id] ?? []) {
          expect(Object.keys(term.keuzes)).toContain(keuze);
          expect(bron).not.toBe('');
        }
    },
  );

  test.each(Object.keys(gemeentelagen))(
    '%s chooses nothing together that the act does not allow: at a repeat a measure takes longer (art. 18 lid 6), on each day that a choice begins',
    (code) => {
      const kader = kaderVan(gemeenteCode(code));
      const dagen = new Set(Object.values(kader.keuzes).flatMap((rijen) => rijen.map(({ vanaf }) => vanaf)));
      expect(dagen.size).toBeGreaterThan(0);
      // Before 2017 the layers hold nothing for the two terms.
      for (const op of dagen) if (op >= '2017-01-01') expect([2, 3]).toContain(maandenBijHerhaling({ kader }, op));
    },
  );
});
