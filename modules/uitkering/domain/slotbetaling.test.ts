/** Examples of what is paid after the end: over which months, and what of it is holiday allowance. */
import { cents, day, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { slotbetalingen } from './slotbetaling.ts';

const boeking = (van: string, naar: string, maand: string, bedrag: number, op: string, bestemming?: string) =>
  ({
    debet: { rekening: van, maand: month(maand) },
    credit: { rekening: naar, maand: month(maand) },
    bedrag: cents(bedrag),
    boekdatum: day(op),
    bestemming,
  }) as Parameters<typeof slotbetalingen>[0][number];

const alles = [
  boeking('te betalen', 'bank onderweg', '2026-11', 67_424, '2026-11-25'),
  boeking('vakantietoeslag', 'te betalen', '2026-10', 7_097, '2026-12-23'),
  boeking('te betalen', 'bank onderweg', '2026-10', 10_097, '2026-12-23'),
  boeking('te betalen', 'bank onderweg', '2026-11', 500, '2026-12-23', 'partner'),
  boeking('te betalen', 'bank onderweg', '2026-11', 900, '2026-12-23', 'beslag 1'),
  boeking('vakantietoeslag', 'te betalen', '2026-09', 300, '2027-01-25'),
];

test('na het einde: per betaling hoeveel, over welke maanden, en wat daarvan vakantietoeslag is', () => {
  expect(slotbetalingen(alles, day('2026-11-15'))).toEqual([
    {
      betaaldOp: '2026-12-23',
      bedrag: 10_597,
      regels: [
        { maand: '2026-10', bedrag: 10_097, vakantietoeslag: 7_097 },
        { maand: '2026-11', bedrag: 500, vakantietoeslag: 0 },
      ],
    },
  ]);
});

test.each`
  einddatum       | betalingen
  ${undefined}    | ${0}
  ${'2026-12-31'} | ${0}
  ${'2026-11-30'} | ${1}
  ${'2026-10-31'} | ${2}
`('einde $einddatum: $betalingen betalingen erna', ({ einddatum, betalingen }) => {
  expect(slotbetalingen(alles, einddatum)).toHaveLength(betalingen);
});
