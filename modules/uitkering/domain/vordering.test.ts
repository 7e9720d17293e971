import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { kaderVan } from '@samenkracht/verordening';
import { expect, test } from 'vitest';
import { gevolgen } from './vordering.ts';

test.each`
  gemeente  | maand        | schuld    | status
  ${'0599'} | ${'2025-12'} | ${74_999} | ${'netto'}
  ${'0599'} | ${'2025-12'} | ${75_000} | ${'bruto beoordelen'}
  ${'0599'} | ${'2026-01'} | ${75_000} | ${'netto'}
  ${'0556'} | ${'2025-12'} | ${1}      | ${'bruto beoordelen'}
  ${'0556'} | ${'2026-01'} | ${75_000} | ${'netto'}
`(
  'in $gemeente is een schuld van $schuld over $maand in januari 2026 $status',
  ({ gemeente, maand, schuld, status }) => {
    const herzien = [{ maand: month(maand), voor: cents(100_000), na: cents(100_000 - schuld) }];
    expect(gevolgen(herzien, day('2026-01-12'), kaderVan(gemeenteCode(gemeente)))).toMatchObject([{ maand, status }]);
  },
);
