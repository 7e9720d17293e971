/** Knows the chain: how each seal depends on its row and on everything before it, and how a break is found. */
import { createHash } from 'node:crypto';
import type { GemeenteCode } from '@samenkracht/core';
import type { Regel } from './regel.ts';

/** The fields in their order in the hash. A field that is added later comes at the end, and only where it has a value. */
const velden = [
  'id',
  'trace_id',
  'operation_id',
  'status_code',
  'name',
  'start_time',
  'end_time',
  'processing_activity_id',
  'data_subject_id',
  'handeling',
  'doel',
  'onderwerp_soort',
  'onderwerp_id',
  'actor_id',
  'actor_soort',
  'actor_naam',
  'actor_rollen',
  'omschrijving',
] as const satisfies readonly (keyof Regel)[];

/** A JSON array of the values: no two different rows give the same text. */
const canonical = (regel: Regel): string => JSON.stringify(velden.map((veld) => regel[veld]));

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const inhoudHash = (regel: Regel): Buffer => sha256(canonical(regel));

/** Where a municipality's chain begins; another's chain does not fit on it. */
const beginhash = (gemeente: GemeenteCode): Buffer => sha256(`samenkracht logboek ${gemeente}`);

/** The last link: enough to write the next. */
export type Hoofd = { readonly volgnummer: number; readonly hash: Uint8Array };

export const begin = (gemeente: GemeenteCode): Hoofd => ({ volgnummer: 0, hash: beginhash(gemeente) });

export type Zegel = {
  readonly volgnummer: number;
  readonly regel_id: string;
  readonly inhoud_hash: Uint8Array;
  readonly hash: Uint8Array;
};

/** Seals rows in the order given, after the head. */
export const seal = (hoofd: Hoofd, regels: readonly Regel[]): readonly Zegel[] => {
  let previous = hoofd;
  return regels.map((regel) => {
    const inhoud_hash = inhoudHash(regel);
    const zegel = {
      volgnummer: previous.volgnummer + 1,
      regel_id: regel.id,
      inhoud_hash,
      hash: sha256(previous.hash, inhoud_hash),
    };
    previous = zegel;
    return zegel;
  });
};

/** `zegel verdwenen`: a number is missing. `keten verbroken`: this link does not follow from the one before it. `keten herschreven`: a head noted earlier is not in it. */
type BreukSoort = 'regel gewijzigd' | 'regel verdwenen' | 'zegel verdwenen' | 'keten verbroken' | 'keten herschreven';
export type Breuk = { readonly soort: BreukSoort; readonly volgnummer: number; readonly regelId: string | undefined };

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const breukAt = (hoofd: Hoofd, zegel: Zegel, regel: Regel | undefined): BreukSoort | undefined => {
  if (regel === undefined) return 'regel verdwenen';
  if (!equal(inhoudHash(regel), zegel.inhoud_hash)) return 'regel gewijzigd';
  if (!equal(sha256(hoofd.hash, zegel.inhoud_hash), zegel.hash)) return 'keten verbroken';
  return undefined;
};

export type Schakel = { readonly zegel: Zegel; readonly regel: Regel | undefined };

/** Follows the chain from a head, and stops at the first break. */
export const follow = (
  hoofd: Hoofd,
  schakels: readonly Schakel[],
): { readonly hoofd: Hoofd; readonly breuk?: Breuk } => {
  let previous = hoofd;
  for (const { zegel, regel } of schakels) {
    const expected = previous.volgnummer + 1;
    if (zegel.volgnummer !== expected)
      return { hoofd: previous, breuk: { soort: 'zegel verdwenen', volgnummer: expected, regelId: undefined } };
    const soort = breukAt(previous, zegel, regel);
    if (soort !== undefined)
      return { hoofd: previous, breuk: { soort, volgnummer: zegel.volgnummer, regelId: zegel.regel_id } };
    previous = zegel;
  }
  return { hoofd: previous };
};
