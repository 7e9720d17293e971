/** Proves the law date: the law of the month itself changes nothing, and every rule that changed on a day looks at it. */
import { readdirSync, readFileSync } from 'node:fs';
import { cents, day, month } from '@samenkracht/core';
import { bepaal } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bijstandsmaand } from '../artikel-19.ts';
import { eenLoon, eenMaand, eenPersoon } from '../bouw.ts';
import type { Maandfeiten } from '../feiten.ts';
import type { Maanduitkomst } from '../uitkomst.ts';
import { maandfeiten } from '../willekeurig.voorbeelden.ts';

const reken = (f: Maandfeiten) => bepaal<Maandfeiten, Maanduitkomst>(bijstandsmaand, f);

test('the law of the first day of the month gives the month itself', () => {
  fc.assert(
    fc.property(maandfeiten, (f) => {
      expect(reken({ ...f, kader: { ...f.kader, wetOp: f.vanaf } })).toEqual(reken(f));
    }),
  );
});

test.each([
  ['2026-06-30', 95_150],
  ['2026-07-01', 96_946],
  ['2022-12-31', 65_182],
  ['2016-12-31', 'gat'],
  ['2027-06-01', 'gat'],
])('600 euro of pay in August 2026 under the law of %s: %s', (wetOp, verwacht) => {
  const belanghebbende = eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(cents(60_000))] });
  const f = eenMaand(month('2026-08'), { ...testkader(), wetOp: day(wetOp) }, { belanghebbende });
  const uit = reken(f);
  expect(uit.soort === 'waarde' ? uit.waarde.bijstand : uit.soort).toBe(verwacht);
});

test('no rule compares a day of the facts with a literal date: it compares the law date', () => {
  const map = new URL('../', import.meta.url);
  const regels = readdirSync(map)
    .filter((naam) => naam.endsWith('.ts') && !/\.(test|voorbeelden|bedragen)\.ts$/.test(naam))
    .flatMap((naam) =>
      readFileSync(new URL(naam, map), 'utf8')
        .split('\n')
        .map((tekst, i) => ({ plek: `${naam}:${i + 1}`, tekst })),
    );
  const vergelijkt = regels.filter(({ tekst }) => /[<>]=? '\d{4}-\d{2}-\d{2}'/.test(tekst));
  expect(vergelijkt.length).toBeGreaterThan(5);
  const naarFeit = vergelijkt.filter(({ tekst }) => !/wetdag\(|\bwet [<>]|wetOp/.test(tekst));
  expect(naarFeit.map(({ plek }) => plek)).toEqual([]);
});
