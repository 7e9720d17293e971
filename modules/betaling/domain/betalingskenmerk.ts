/** Knows the number by which money that a resident sends is recognised: a creditor reference with check digits (ISO 11649). */
import type { Brand } from '@samenkracht/core';

/** Without spaces: RF, two check digits, twelve characters. */
export type Betalingskenmerk = Brand<string, 'Betalingskenmerk'>;

const remainder97 = (text: string): number => {
  let rest = 0;
  for (const teken of text) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest;
};

const vorm = /RF\d{2}[A-Z0-9]{12}/g;

/** @param inhoud twelve letters and digits that say nothing about a person. */
export const makeBetalingskenmerk = (inhoud: string): Betalingskenmerk => {
  const cijfers = 98 - remainder97(`${inhoud.toUpperCase()}RF00`);
  return `RF${String(cijfers).padStart(2, '0')}${inhoud.toUpperCase()}` as Betalingskenmerk;
};

/** The first number in what a payer wrote whose check digits are right; spaces and small letters are forgiven. */
export const findBetalingskenmerk = (tekst: string): Betalingskenmerk | undefined =>
  [...tekst.replaceAll(/\s/g, '').toUpperCase().matchAll(vorm)]
    .map(([gevonden]) => gevonden)
    .find((een) => remainder97(`${een.slice(4)}${een.slice(0, 4)}`) === 1) as Betalingskenmerk | undefined;

/** In groups of four, as on a letter. */
export const formatBetalingskenmerk = (kenmerk: Betalingskenmerk): string => kenmerk.replace(/(.{4})(?=.)/g, '$1 ');
