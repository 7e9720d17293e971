/** Examples of the comparison of reclaims with payroll and without, per household and month. */
import { cents, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { deelVan, vergelijk } from './loondekking.ts';

const groep = (gedekt: boolean, huishoudens: number, aantal: number, bedrag: number, maand = '2026-10') => ({
  maand: month(maand),
  gedekt,
  huishoudens,
  aantal,
  bedrag: cents(bedrag),
});

test.each`
  met                  | zonder                | aantal  | bedrag
  ${[100, 2, 20_000]}  | ${[100, 10, 100_000]} | ${-80}  | ${-80}
  ${[100, 10, 50_000]} | ${[100, 10, 100_000]} | ${0}    | ${-50}
  ${[300, 6, 60_000]}  | ${[100, 10, 100_000]} | ${-80}  | ${-80}
  ${[100, 0, 0]}       | ${[100, 10, 100_000]} | ${-100} | ${-100}
  ${[100, 12, 1]}      | ${[100, 10, 100_000]} | ${20}   | ${-100}
  ${[100, 2, 20_000]}  | ${[100, 0, 0]}        | ${null} | ${null}
  ${[0, 0, 0]}         | ${[100, 10, 100_000]} | ${null} | ${null}
  ${[100, 2, 20_000]}  | ${[0, 0, 0]}          | ${null} | ${null}
`('$met tegenover $zonder: $aantal procent in aantal', ({ met, zonder, aantal, bedrag }) => {
  const [a, b] = [met, zonder] as [[number, number, number], [number, number, number]];
  expect(vergelijk([groep(true, ...a), groep(false, ...b)])).toMatchObject({
    verschilAantal: aantal,
    verschilBedrag: bedrag,
  });
});

test('months add up: a group that grows does not look worse by it', () => {
  const maanden = [
    groep(true, 10, 1, 1_000, '2026-09'),
    groep(false, 90, 9, 9_000, '2026-09'),
    groep(true, 90, 9, 9_000),
    groep(false, 10, 1, 1_000),
  ];
  expect(vergelijk(maanden)).toMatchObject({ met: { maanden: 100, aantal: 10 }, verschilAantal: 0, verschilBedrag: 0 });
});

test.each`
  gedekt | geheel | deel
  ${0}   | ${0}   | ${null}
  ${0}   | ${3}   | ${0}
  ${1}   | ${3}   | ${33}
  ${2}   | ${3}   | ${67}
  ${3}   | ${3}   | ${100}
`('$gedekt van $geheel is $deel procent', ({ gedekt, geheel, deel }) => {
  expect(deelVan(gedekt, geheel)).toBe(deel);
});
