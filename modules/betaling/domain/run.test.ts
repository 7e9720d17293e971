import { cents, day, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { betaaldagIn, isBankdag, paaszondag } from './betaaldag.ts';
import { difference } from './difference.ts';
import { handelingen, type Runhandeling, type Runstatus, step } from './run.ts';
import { compareSimulaties } from './simulatie.ts';

describe('de stappen van een run', () => {
  test.each`
    status               | handeling        | naar
    ${'ontworpen'}       | ${'simuleren'}   | ${'gesimuleerd'}
    ${'gesimuleerd'}     | ${'simuleren'}   | ${'gesimuleerd'}
    ${'gesimuleerd'}     | ${'voorleggen'}  | ${'ter goedkeuring'}
    ${'ter goedkeuring'} | ${'goedkeuren'}  | ${'goedgekeurd'}
    ${'ter goedkeuring'} | ${'terugleggen'} | ${'gesimuleerd'}
    ${'goedgekeurd'}     | ${'betalen'}     | ${'betaald'}
    ${'ontworpen'}       | ${'betalen'}     | ${undefined}
    ${'gesimuleerd'}     | ${'goedkeuren'}  | ${undefined}
    ${'betaald'}         | ${'betalen'}     | ${undefined}
    ${'betaald'}         | ${'simuleren'}   | ${undefined}
  `(
    '$status, $handeling: $naar',
    ({ status, handeling, naar }: { status: Runstatus; handeling: Runhandeling; naar?: Runstatus }) => {
      const result = step(status, handeling, 'esra', 'rob');
      expect(result.ok ? result.value : undefined).toBe(naar);
    },
  );
  test('wie voorlegt, keurt niet goed', () => {
    expect(step('ter goedkeuring', 'goedkeuren', 'rob', 'rob')).toEqual({
      ok: false,
      error: { code: 'RUN_ZELF_VOORGELEGD' },
    });
  });
  test('een betaalde run kan niets meer', () => expect(handelingen('betaald')).toEqual([]));
});

describe('de betaaldag', () => {
  test.each`
    maand        | verschuiving  | dag
    ${'2026-11'} | ${'volgende'} | ${'2026-11-25'}
    ${'2026-10'} | ${'volgende'} | ${'2026-10-26'}
    ${'2026-10'} | ${'vorige'}   | ${'2026-10-23'}
    ${'2026-12'} | ${'volgende'} | ${'2026-12-28'}
    ${'2026-12'} | ${'vorige'}   | ${'2026-12-24'}
  `('$maand, $verschuiving: $dag', ({ maand, verschuiving, dag }) => {
    expect(betaaldagIn(month(maand), 25, verschuiving)).toBe(dag);
  });
  test('een maand die te kort is betaalt op zijn laatste bankdag of daarna', () => {
    expect(betaaldagIn(month('2027-02'), 31, 'vorige')).toBe('2027-02-26');
    expect(betaaldagIn(month('2028-02'), 29, 'vorige')).toBe('2028-02-29');
  });
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Pasen %i', (jaar, dag) => {
    expect(paaszondag(jaar)).toBe(dag);
  });
  test('Goede Vrijdag en 1 mei zijn geen bankdag, Koningsdag wel', () => {
    expect([isBankdag(day('2026-04-03')), isBankdag(day('2026-05-01')), isBankdag(day('2026-04-27'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

test('het verschil tussen besloten en betaald, per stap', () => {
  const besloten = [
    { from: day('2026-10-01'), value: cents(900) },
    { from: day('2026-12-01'), value: undefined },
  ];
  const betaald = [
    { from: day('2026-10-01'), value: cents(1000) },
    { from: day('2026-11-01'), value: undefined },
  ];
  expect(difference(besloten, betaald)).toEqual([
    { from: '2026-10-01', value: -100 },
    { from: '2026-11-01', value: 900 },
    { from: '2026-12-01', value: undefined },
  ]);
});

test('de tweede blik vindt elk verschil', () => {
  const post = (uitkeringId: string, bedrag: number, vingerafdruk = 'a') => ({
    uitkeringId,
    bedrag: cents(bedrag),
    vingerafdruk,
  });
  expect(
    compareSimulaties(
      [post('gelijk', 1), post('weg', 2), post('bedrag', 3), post('opbouw', 4)],
      [post('gelijk', 1), post('bedrag', 5), post('opbouw', 4, 'b'), post('nieuw', 6)],
    ).map(({ uitkeringId, soort }) => [uitkeringId, soort]),
  ).toEqual([
    ['weg', 'vervallen'],
    ['bedrag', 'ander bedrag'],
    ['opbouw', 'andere berekening'],
    ['nieuw', 'bijgekomen'],
  ]);
});
