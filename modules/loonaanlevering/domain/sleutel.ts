/** Knows which public keys an employer may sign with, and the one algorithm that goes with each. */
import { createPublicKey, type KeyObject } from 'node:crypto';

export type Algoritme = 'EdDSA' | 'ES256' | 'PS256';

export type PubliekeSleutel = { readonly algoritme: Algoritme; readonly jwk: Readonly<Record<string, unknown>> };

export type Sleutelfout =
  | { readonly code: 'SLEUTEL_ONLEESBAAR' }
  | { readonly code: 'SLEUTEL_IS_GEHEIM' }
  | { readonly code: 'SLEUTEL_TE_ZWAK' };

/** RSA below this is refused by NCSC guidelines and by most libraries. */
const minsteBits = 2_048;

const algoritmeVan = (sleutel: KeyObject): Algoritme | undefined => {
  const { modulusLength = 0, namedCurve } = sleutel.asymmetricKeyDetails ?? {};
  if (sleutel.asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (sleutel.asymmetricKeyType === 'ec') return namedCurve === 'prime256v1' ? 'ES256' : undefined;
  return sleutel.asymmetricKeyType === 'rsa' && modulusLength >= minsteBits ? 'PS256' : undefined;
};

const open = (tekst: string): KeyObject | undefined => {
  try {
    if (!tekst.startsWith('{')) return createPublicKey(tekst);
    return createPublicKey({ key: JSON.parse(tekst), format: 'jwk' });
  } catch {
    return undefined;
  }
};

const isGeheim = (tekst: string): boolean => {
  if (tekst.includes('PRIVATE KEY')) return true;
  return /"(d|k)"\s*:/.test(tekst);
};

/** @param tekst PEM (SPKI) or a JWK. A secret key that was pasted by mistake is refused before it is read. */
export const readSleutel = (tekst: string): PubliekeSleutel | Sleutelfout => {
  const schoon = tekst.trim();
  if (isGeheim(schoon)) return { code: 'SLEUTEL_IS_GEHEIM' };
  const sleutel = open(schoon);
  if (sleutel === undefined) return { code: 'SLEUTEL_ONLEESBAAR' };
  const algoritme = algoritmeVan(sleutel);
  return algoritme === undefined
    ? { code: 'SLEUTEL_TE_ZWAK' }
    : { algoritme, jwk: { ...sleutel.export({ format: 'jwk' }) } };
};
