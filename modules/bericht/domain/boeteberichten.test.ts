/** Knows that each letter about a fine reads at B1, says that one need not speak, how it is paid, and how to object to what was decided. */
import { describe, expect, test } from 'vitest';
import { plainText } from './bericht.ts';
import { boetevoorbeeld, boetevoorbeelden } from './boete.voorbeelden.ts';
import { composeBoete } from './boeteberichten.ts';
import { measureLeesbaarheid } from './leesbaarheid.ts';
import { voorbeelden } from './voorbeelden.ts';

const { afzender, dagtekening, aanhef } = voorbeelden.boete;
const kader = { afzender, dagtekening, aanhef, kenmerk: 'B-2026-11-0a1b2c3d' };

describe.each([boetevoorbeeld, ...boetevoorbeelden])('$stand', (data) => {
  const bericht = composeBoete(data, kader);
  const tekst = plainText(bericht);

  test('leest makkelijk en noemt artikelen', () => {
    const { teLang, moeilijk } = measureLeesbaarheid([
      bericht.titel,
      bericht.kern,
      ...bericht.blokken.flatMap((blok) => ('tekst' in blok ? [blok.tekst] : [])),
    ]);
    expect([teLang, moeilijk]).toEqual([[], []]);
    expect(bericht.artikelen.join()).toContain('art. 18a');
  });

  test('noemt waar het over gaat, en bezwaar alleen waar iets is besloten', () => {
    expect(tekst).toContain('U vertelde niet dat u in april 2025 werkte.');
    expect(tekst.includes('U kunt ook bezwaar maken.')).toBe(data.bezwaarUiterlijk !== undefined);
  });
});

test('wie nog geen besluit heeft leest dat hij niets hoeft te vertellen, en tot wanneer het kan', () => {
  const [data] = boetevoorbeelden;
  if (data === undefined) throw new Error('there are examples');
  const tekst = plainText(composeBoete(data, kader));
  expect(tekst).toContain('U hoeft niets te vertellen.');
  expect(tekst).toContain('tot en met 30 november 2026');
});

test('van een lopende uitkering wordt ingehouden, zonder uitkering betaalt iemand zelf', () => {
  expect(plainText(composeBoete(boetevoorbeeld, kader))).toContain('Wij houden elke maand een deel in.');
  expect(plainText(composeBoete({ ...boetevoorbeeld, loopt: false }, kader))).toContain('binnen zes weken');
});
