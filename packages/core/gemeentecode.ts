/** Knows the municipality's code in the register of the CBS: four digits, `0599` is Rotterdam. */
import type { Brand } from './brand.ts';

export type GemeenteCode = Brand<string, 'GemeenteCode'>;

/** Accepts `0599` and `gm0599`. 0000 is none, and 1999 is the register of non-residents. */
export const parseGemeenteCode = (text: string): GemeenteCode | undefined => {
  const bare = text.replace(/^gm/i, '');
  return /^\d{4}$/.test(bare) && bare >= '0001' && bare < '1999' ? (bare as GemeenteCode) : undefined;
};

/** @throws RangeError when the text is not a municipality's code. */
export const gemeenteCode = (text: string): GemeenteCode => {
  const parsed = parseGemeenteCode(text);
  if (parsed === undefined) throw new RangeError(`not a gemeentecode: ${text}`);
  return parsed;
};

/** The name of the municipality's schema and role in the database: `gm0599`. */
export const schemaName = (code: GemeenteCode): string => `gm${code}`;
