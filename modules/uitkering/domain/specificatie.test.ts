import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import {
  bijstandsmaand,
  eenKind,
  eenLoon,
  eenMaand,
  eenPartner,
  eenPersoon,
  huishoudmaand,
  verloopVan,
} from '@samenkracht/participatiewet';
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

test('waarom het nul is: geen recht, of een inkomen boven de norm', () => {
  const maand = eenMaand(month('2026-11'), kader);
  const waarom = (regels: ReturnType<typeof maandregels>) => regels.find(({ soort }) => soort === 'bijstand')?.waarom;
  const weg = { ...verloopVan(maand), zonderRecht: [{ vanaf: day('2026-11-01'), tot: null, reden: 'verhuisd' }] };
  expect(waarom(maandregels(maand, huishoudmaand(weg)))).toBe('u hebt deze maand geen recht op bijstand');
  const rijk = { ...maand, belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(cents(300_000))] }) };
  expect(waarom(maandregels(rijk, bijstandsmaand(rijk)))).toContain('even hoog als de norm');
});
