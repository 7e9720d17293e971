/** Knows whether a delivery was signed with a key of this employer: a JWS in flattened JSON form (RFC 7515 section 7.2.2). */
import { err, ok, type Result } from '@samenkracht/core';
import { errors, flattenedVerify, importJWK } from 'jose';
import { Type } from 'typebox';
import type { Algoritme } from './domain/sleutel.ts';
import type { Sleutel } from './store/werkgever.ts';

const Deel = (description: string, maxLength: number) =>
  Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength, description });

export const OndertekendSchema = Type.Object({
  payload: Deel('de levering als JSON (UTF-8), base64url', 1_000_000),
  protected: Deel('{"alg": "EdDSA", "ES256" of "PS256", "kid": "het kenmerk van uw sleutel"}, base64url', 2_000),
  signature: Deel('de handtekening, base64url', 2_000),
});

type Ondertekend = { readonly payload: string; readonly protected: string; readonly signature: string };

const algoritmen: Algoritme[] = ['EdDSA', 'ES256', 'PS256'];

export type Handtekeningfout = { readonly code: 'SLEUTEL_ONBEKEND' } | { readonly code: 'HANDTEKENING_ONJUIST' };

/** @returns the text that was signed. The algorithm is the key's own: what a message says of itself is not believed. */
export const openOndertekend = async (
  jws: Ondertekend,
  sleutels: readonly Sleutel[],
): Promise<Result<string, Handtekeningfout>> => {
  const inGebruik = sleutels.filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined);
  try {
    const { payload } = await flattenedVerify(
      jws,
      (header?: { readonly kid?: string }) => {
        const sleutel = inGebruik.find(({ kid }) => kid === header?.kid);
        if (sleutel === undefined) throw new errors.JWKSNoMatchingKey();
        return importJWK(sleutel.jwk as Record<string, string>, sleutel.algoritme);
      },
      { algorithms: algoritmen },
    );
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return err({ code: 'SLEUTEL_ONBEKEND' });
    if (error instanceof errors.JOSEError || error instanceof TypeError) return err({ code: 'HANDTEKENING_ONJUIST' });
    throw error;
  }
};
