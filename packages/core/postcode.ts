/** Knows the Dutch postcode: four digits not starting with zero, two letters that are not SA, SD or SS. */
import type { Brand } from './brand.ts';

/** Six characters without a space, in capitals: `3011AB`. */
export type Postcode = Brand<string, 'Postcode'>;

export const parsePostcode = (text: string): Postcode | undefined => {
  const bare = text.replaceAll(/\s/g, '').toUpperCase();
  return /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(bare) ? (bare as Postcode) : undefined;
};

export const formatPostcode = (postcode: Postcode): string => `${postcode.slice(0, 4)} ${postcode.slice(4)}`;
