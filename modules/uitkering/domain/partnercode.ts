/** Knows the code with which a partner finds the application of a couple: short to say, hard to guess, kept only as a hash. */
import type { Brand } from '@samenkracht/core';

export type Partnercode = Brand<string, 'Partnercode'>;

/** Without letters and digits that are read as one another: 0 and O, 1, I and L, U and V. */
const tekens = 'ABCDEFGHJKMNPQRSTWXYZ23456789';
const LENGTE = 8;

/** 29^8 is five hundred thousand million codes, and a person gets five tries an hour. */
export const CODE_GELDIG_DAGEN = 7;
export const POGINGEN_PER_UUR = 5;

/** @param random bytes, more than needed: those that would make some characters likelier are thrown away. */
export const makePartnercode = (random: Uint8Array): Partnercode => {
  const grens = 256 - (256 % tekens.length);
  const gekozen = [...random].filter((byte) => byte < grens).slice(0, LENGTE);
  if (gekozen.length < LENGTE) throw new RangeError('not enough random bytes for a code');
  const code = gekozen.map((byte) => tekens[byte % tekens.length]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}` as Partnercode;
};

/** Forgives small letters, spaces and a missing dash: it is read out over a kitchen table. */
export const parsePartnercode = (text: string): Partnercode | undefined => {
  const bare = text.replaceAll(/[\s-]/g, '').toUpperCase();
  if (bare.length !== LENGTE || [...bare].some((teken) => !tekens.includes(teken))) return undefined;
  return `${bare.slice(0, 4)}-${bare.slice(4)}` as Partnercode;
};
