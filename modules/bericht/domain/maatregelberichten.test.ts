/** Knows that each letter about a measure reads at B1, says that one is heard first, and says how to object to what was decided. */
import { describe, expect, test } from 'vitest';
import { plainText } from './bericht.ts';
import { measureLeesbaarheid } from './leesbaarheid.ts';
import { maatregelvoorbeelden } from './maatregel.voorbeelden.ts';
import { composeMaatregel } from './maatregelberichten.ts';
import { voorbeelden } from './voorbeelden.ts';

const { afzender, dagtekening, aanhef } = voorbeelden.maatregel;
const kader = { afzender, dagtekening, aanhef, kenmerk: 'B-2026-12-0a1b2c3d' };

describe.each(maatregelvoorbeelden)('$stand', (data) => {
  const bericht = composeMaatregel(data, kader);
  const tekst = plainText(bericht);

  test('leest makkelijk en noemt artikelen', () => {
    const { teLang, moeilijk } = measureLeesbaarheid([
      bericht.titel,
      bericht.kern,
      ...bericht.blokken.flatMap((blok) => ('tekst' in blok ? [blok.tekst] : [])),
    ]);
    expect([teLang, moeilijk]).toEqual([[], []]);
    expect(bericht.artikelen.join()).toContain('art. 18');
  });

  test('noemt waar het over gaat, waarom, en bezwaar alleen waar iets is besloten', () => {
    expect(tekst).toContain('meewerken aan het plan van aanpak');
    expect(tekst).toContain('U kwam drie keer niet op uw afspraak.');
    expect(tekst.includes('bezwaar maken tot en met')).toBe(data.bezwaarUiterlijk !== undefined);
  });
});

test('eerst wordt verteld tot wanneer de inwoner zijn kant kan geven', () => {
  const [data] = maatregelvoorbeelden;
  if (data === undefined) throw new Error('there are examples');
  expect(plainText(composeMaatregel(data, kader))).toContain('tot en met 30 november 2026');
});
