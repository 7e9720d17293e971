import { day, gemeenteCode } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { voorbeeldgemeente } from './gemeenten.ts';
import { leidraadOp, leidradenOp } from './leidraden.ts';

const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');

describe('what a municipality wrote for a judgement', () => {
  test.each([
    ['2022-09-30', undefined],
    ['2022-10-01', '2.250'],
    ['2022-12-31', '2.250'],
    ['2023-12-31', '2.250'],
    ['2024-01-01', '1.200'],
    ['2025-12-31', '1.200'],
    ['2026-01-01', undefined],
  ])('gifts in Rotterdam on %s: %s', (op, bedrag) => {
    const tekst = leidraadOp(rotterdam, 'giften', day(op))?.tekst;
    if (bedrag === undefined) expect(tekst).toBeUndefined();
    else expect(tekst).toContain(`${bedrag} euro`);
  });

  test.each([
    [rotterdam, '2026-11-21', ['tegenprestatie', 'premie participatieplaats', 'werkervaring', 'terugbetalen']],
    [rotterdam, '2018-11-30', ['tegenprestatie', 'premie participatieplaats']],
    [
      rotterdam,
      '2021-09-01',
      ['tegenprestatie', 'premie participatieplaats', 'werkervaring', 'terugbetalen', 'voorbereiding inburgering'],
    ],
    [maassluis, '2019-06-30', ['uitvoering Wmo', 'werkervaring']],
    [maassluis, '2019-07-01', ['uitvoering Wmo', 'werkervaring', 'voorbereiding inburgering']],
    [voorbeeldgemeente, '2026-11-21', []],
  ])('%s on %s: %j', (gemeente, op, onderwerpen) => {
    const gevonden = leidradenOp(gemeente, day(op));
    expect(gevonden.map(({ onderwerp }) => onderwerp)).toEqual(onderwerpen);
    for (const { bron } of gevonden) expect(bron).not.toBe('');
  });
});
