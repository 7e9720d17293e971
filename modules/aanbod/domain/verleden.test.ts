/** Shows that what held stays as it held: a version that began keeps its rules, and new ones begin after today. */
import { day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import type { Programmaversie } from './programma.ts';
import { programmaMet, versie } from './programma.voorbeelden.ts';
import { changesThePast } from './verleden.ts';

const vandaag = day('2026-11-02');
const nu = programmaMet();
const met = (...versies: readonly Programmaversie[]) => ({ ...nu, versies });

test.each<[string, ReturnType<typeof met>, readonly string[]]>([
  ['the same', nu, []],
  [
    'the same with its keys in another order',
    JSON.parse(
      JSON.stringify({
        versies: [Object.fromEntries(Object.entries(versie).toReversed())],
        naam: 'Voorbeeld',
        belofte: 'x',
      }),
    ),
    [],
  ],
  [
    'ended tomorrow with another after it',
    met({ ...versie, tot: day('2026-11-03') }, { ...versie, vanaf: day('2026-11-03'), verlengen: 2 }),
    [],
  ],
  ['other hours for what began', met({ ...versie, verlengen: 2 }), ['versies[0]']],
  ['gone', met(), ['versies[0]']],
  [
    'ended today',
    met({ ...versie, tot: vandaag }, { ...versie, vanaf: vandaag }),
    ['versies[0].tot', 'versies[1].vanaf'],
  ],
])('%s', (_, nieuw, plekken) => {
  expect(changesThePast(nu, nieuw, vandaag).map(({ plek }) => plek)).toEqual(plekken);
});
