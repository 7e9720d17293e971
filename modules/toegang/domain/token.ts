/** Knows the form of what the browser holds: the municipality's code, a point, and a secret. The code chooses the schema to look in. */
import { type GemeenteCode, parseGemeenteCode } from '@samenkracht/core';

/**
 * A browser can write any code in front, and gains nothing: the hash of the whole is looked up in that municipality's
 * schema, where only its own sessions are.
 */
const pattern = /^(\d{4})\.[\w-]{43}$/;

export const formToken = (gemeente: GemeenteCode, secret: string): string => `${gemeente}.${secret}`;

export const gemeenteOfToken = (token: string | undefined): GemeenteCode | undefined => {
  const code = pattern.exec(token ?? '')?.[1];
  return code === undefined ? undefined : parseGemeenteCode(code);
};
