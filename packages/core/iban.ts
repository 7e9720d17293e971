/** Knows the international bank account number and its check by remainder 97 (ISO 13616). */
import type { Brand } from './brand.ts';

/** Without spaces, in capitals, check digits correct. */
export type Iban = Brand<string, 'Iban'>;

/** @returns undefined when length, characters or check digits are wrong. Spaces and small letters are forgiven. */
export const parseIban = (text: string): Iban | undefined => {
  const bare = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(bare)) return undefined;
  if (bare.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(bare)) return undefined;
  return remainder97(`${bare.slice(4)}${bare.slice(0, 4)}`) === 1 ? (bare as Iban) : undefined;
};

const remainder97 = (text: string): number => {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};

/** In groups of four, as on a bank card. */
export const formatIban = (iban: Iban): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** Only the last four characters, for screens where the whole number is not needed. */
export const maskIban = (iban: Iban): string => `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
