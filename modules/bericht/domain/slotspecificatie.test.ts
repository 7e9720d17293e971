/** Proves the letter of a payment after the benefit ended: it says that it ended, and reads as plainly as the others. */
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { findAfzender } from './afzender.ts';
import { plainText } from './bericht.ts';
import { fleschMinimum, measureLeesbaarheid } from './leesbaarheid.ts';
import { composeSpecificatie } from './maandberichten.ts';

test('wat na het einde nog komt heet geen bijstand van die maand', () => {
  const bericht = composeSpecificatie(
    {
      maand: month('2026-12'),
      gestoptOp: day('2026-11-15'),
      betaaldOp: day('2026-12-23'),
      betaald: cents(10_097),
      rekening: [{ naam: 'Nabetaling over eerdere maanden', bedrag: cents(10_097), nadruk: true }],
      artikelen: [],
    },
    {
      afzender: findAfzender(gemeenteCode('0599')),
      dagtekening: day('2026-12-21'),
      aanhef: 'Geachte heer Van der Velde',
      kenmerk: 'B-1',
    },
  );
  const tekst = plainText(bericht).replaceAll('\u00a0', ' ');
  expect(bericht.titel).toBe('Wat u nog kreeg na uw bijstand');
  expect(tekst).toContain('De laatste dag was 15 november 2026. U krijgt nog € 100,97 van ons');
  expect(tekst).not.toContain('over december 2026');
  const [opening] = bericht.blokken;
  const { teLang, moeilijk, flesch } = measureLeesbaarheid(opening?.soort === 'alinea' ? [opening.tekst] : []);
  expect({ teLang, moeilijk }).toEqual({ teLang: [], moeilijk: [] });
  expect(flesch).toBeGreaterThanOrEqual(fleschMinimum);
});
