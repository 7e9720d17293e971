/** Knows how secrets for a browser are made and how they are kept: only as a hash. */
import { createHash, randomBytes } from 'node:crypto';
import type { GemeenteCode } from '@samenkracht/core';
import { formToken } from '../domain/token.ts';

/** 256 bits that nobody can guess; so a plain hash without salt is enough to keep it. */
export const makeToken = (gemeente: GemeenteCode): string => formToken(gemeente, randomBytes(32).toString('base64url'));

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * The same professional is the same actor at every sign-in, also when the provider moves to another address: else he
 * could approve what he proposed before. Someone with the same `sub` at another means of signing in is someone else.
 */
export const actorIdOf = (middel: string, sub: string): string => {
  const digest = hashOf(`${middel}\n${sub}`);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};
