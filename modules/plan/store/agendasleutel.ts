/** Knows the secret addresses under which somebody's agenda can be read: one at a time, kept as a hash, and taken back at once. */
import { createHash, randomBytes } from 'node:crypto';
import { type GemeenteCode, parseGemeenteCode } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import type { AfspraakTables } from './afspraaktabellen.ts';

export type Agendavan = { readonly persoonId: string } | { readonly medewerker: string };

const tables = (scope: Scope) => view<AfspraakTables>(scope.tx);

/** 256 bits that nobody can guess, so a plain hash without salt is enough to keep them. */
const hashOf = (sleutel: string): Buffer => createHash('sha256').update(sleutel).digest();

const form = /^(\d{4})\.[\w-]{43}$/;
/** The key begins with the municipality: who asks for an agenda is nobody, and it must be looked for somewhere. */
export const gemeenteVanSleutel = (sleutel: string | undefined): GemeenteCode | undefined =>
  parseGemeenteCode(form.exec(sleutel ?? '')?.[1] ?? '');

const column = (van: Agendavan) => ('persoonId' in van ? 'persoon_id' : 'medewerker');
const value = (van: Agendavan): string => ('persoonId' in van ? van.persoonId : van.medewerker);

/** Since when there is one; the secret itself is not kept. */
export const findSleutel = async (scope: Scope, van: Agendavan): Promise<string | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_agendasleutel')
    .select('gemaakt_op')
    .where(column(van), '=', value(van))
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return row?.gemaakt_op;
};

/** @returns false when there was none. */
export const revokeSleutel = async (scope: Scope, van: Agendavan): Promise<boolean> => {
  const { numUpdatedRows } = await tables(scope)
    .updateTable('plan_agendasleutel')
    .set({ ingetrokken_op: scope.now.toString() })
    .where(column(van), '=', value(van))
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** A new one takes the place of the one before. @returns the key, for the only time. */
export const makeSleutel = async (scope: Scope, van: Agendavan): Promise<string> => {
  await revokeSleutel(scope, van);
  const sleutel = `${scope.tx.gemeente}.${randomBytes(32).toString('base64url')}`;
  await tables(scope)
    .insertInto('plan_agendasleutel')
    .values({
      id: crypto.randomUUID(),
      persoon_id: 'persoonId' in van ? van.persoonId : null,
      medewerker: 'medewerker' in van ? van.medewerker : null,
      hash: hashOf(sleutel),
      gemaakt_op: scope.now.toString(),
      ingetrokken_op: null,
    })
    .execute();
  return sleutel;
};

/** Roles that make appointments here: who has none of them any more has no agenda to share. */
const agendarollen = ['coach', 'intaker', 'teamleider'];

const stillHelps = async (scope: Scope, medewerker: string): Promise<boolean> =>
  (await medewerkers.find(scope.tx, [medewerker])).get(medewerker)?.rollen.some((rol) => agendarollen.includes(rol)) ??
  false;

/** Whose agenda this key opens; undefined when it opens none, or no longer: taken back, or its owner left or lost his role. */
export const findBySleutel = async (scope: Scope, sleutel: string): Promise<Agendavan | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_agendasleutel')
    .select(['persoon_id', 'medewerker'])
    .where('hash', '=', hashOf(sleutel))
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.persoon_id !== null) return { persoonId: row.persoon_id };
  const medewerker = row.medewerker ?? '';
  return (await stillHelps(scope, medewerker)) ? { medewerker } : undefined;
};
