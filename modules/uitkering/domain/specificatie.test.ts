import { day, gemeenteCode, month } from '@samenkracht/core';
import { bijstandsmaand, eenKind, eenMaand, eenPartner } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import { maandregels } from './specificatie.ts';

const kader = kaderVan(gemeenteCode('0599'));

describe('voor wie de norm is', () => {
  test.each`
    vanaf           | kind            | zorg     | partner  | naam
    ${'2026-11-01'} | ${'2008-11-02'} | ${true}  | ${false} | ${'een alleenstaande ouder'}
    ${'2026-11-01'} | ${'2008-11-01'} | ${true}  | ${false} | ${'een alleenstaande'}
    ${'2026-11-11'} | ${'2008-11-11'} | ${true}  | ${false} | ${'een alleenstaande'}
    ${'2026-11-01'} | ${'2020-03-08'} | ${false} | ${false} | ${'een alleenstaande'}
    ${'2026-11-01'} | ${'2020-03-08'} | ${true}  | ${true}  | ${'gehuwden of samenwonenden'}
  `(
    'recht vanaf $vanaf, kind van $kind, zorg $zorg, partner $partner: $naam',
    ({ vanaf, kind, zorg, partner, naam }) => {
      const maand = eenMaand(month('2026-11'), kader, {
        vanaf,
        kinderen: [eenKind(kind, { volledigeZorg: zorg })],
        partner: partner ? eenPartner(day('1990-01-01')) : null,
      });
      expect(maandregels(maand, bijstandsmaand(maand))[0]?.naam).toBe(`Norm voor ${naam}`);
    },
  );
});
