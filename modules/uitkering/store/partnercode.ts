/** Knows the codes that lead a partner to an application: hashed, expiring, and with few tries. */
import { scryptSync } from 'node:crypto';
import { err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import {
  CODE_GELDIG_DAGEN,
  makePartnercode,
  type Partnercode,
  POGINGEN_PER_UUR,
  parsePartnercode,
} from '../domain/partnercode.ts';
import type { AanvraagTables } from './tables.ts';

export type PartnercodeRefusal =
  | { readonly code: 'PARTNERCODE_ONJUIST' }
  | { readonly code: 'PARTNERCODE_TE_VAAK' }
  | { readonly code: 'PARTNERCODE_EIGEN' };

/**
 * Slow on purpose (some tens of milliseconds): the code is short, and this way whoever gets hold of the table has to pay for
 * each guess. The municipality is the salt, because the code is looked up by its hash.
 */
const hashCode = (scope: Scope, code: Partnercode): string =>
  scryptSync(code, `partnercode:${scope.actor.gemeente}`, 32, { N: 16_384, r: 8, p: 1 }).toString('hex');

/** A new code takes the place of those before it. It is given back once and kept nowhere. */
export const issuePartnercode = async (
  scope: Scope,
  aanvraagId: string,
): Promise<{ readonly code: Partnercode; readonly verlooptOp: Temporal.Instant }> => {
  const db = view<AanvraagTables>(scope.tx);
  await db
    .updateTable('uitkering_partnercode')
    .set({ ingetrokken_op: scope.now.toString() })
    .where('aanvraag_id', '=', aanvraagId)
    .where('ingetrokken_op', 'is', null)
    .execute();
  const code = makePartnercode(crypto.getRandomValues(new Uint8Array(64)));
  const verlooptOp = scope.now.add({ hours: CODE_GELDIG_DAGEN * 24 });
  await db
    .insertInto('uitkering_partnercode')
    .values({
      id: crypto.randomUUID(),
      aanvraag_id: aanvraagId,
      code_hash: hashCode(scope, code),
      verloopt_op: verlooptOp.toString(),
      ingetrokken_op: null,
      gebruikt_door: null,
      gebruikt_op: null,
    })
    .execute();
  return { code, verlooptOp };
};

/** Finds the application that a code leads to. Each try counts, also a wrong one: the caller must keep what is written here. */
export const redeemPartnercode = async (
  scope: Scope,
  persoonId: string,
  text: string,
): Promise<Result<{ readonly aanvraagId: string }, PartnercodeRefusal>> => {
  if ((await recentPogingen(scope, persoonId)) >= POGINGEN_PER_UUR) return err({ code: 'PARTNERCODE_TE_VAAK' });
  const code = parsePartnercode(text);
  const gevonden = code === undefined ? undefined : await findCode(scope, code);
  if (gevonden?.persoon_id === persoonId) return err({ code: 'PARTNERCODE_EIGEN' });
  const gelukt = gevonden !== undefined && (gevonden.gebruikt_door === null || gevonden.gebruikt_door === persoonId);
  const db = view<AanvraagTables>(scope.tx);
  await db
    .insertInto('uitkering_partnerpoging')
    .values({ id: crypto.randomUUID(), persoon_id: persoonId, gelukt, op: scope.now.toString() })
    .execute();
  if (!gelukt) return err({ code: 'PARTNERCODE_ONJUIST' });
  await db
    .updateTable('uitkering_partnercode')
    .set({ gebruikt_door: persoonId, gebruikt_op: scope.now.toString() })
    .where('id', '=', gevonden.id)
    .execute();
  return ok({ aanvraagId: gevonden.aanvraag_id });
};

const findCode = (scope: Scope, code: Partnercode) =>
  view<AanvraagTables>(scope.tx)
    .selectFrom('uitkering_partnercode')
    .innerJoin('uitkering_aanvraag', 'uitkering_aanvraag.id', 'uitkering_partnercode.aanvraag_id')
    .select([
      'uitkering_partnercode.id',
      'uitkering_partnercode.aanvraag_id',
      'uitkering_partnercode.gebruikt_door',
      'uitkering_aanvraag.persoon_id',
    ])
    .where('code_hash', '=', hashCode(scope, code))
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', scope.now.toString())
    .executeTakeFirst();

const recentPogingen = async (scope: Scope, persoonId: string): Promise<number> => {
  const { aantal } = await view<AanvraagTables>(scope.tx)
    .selectFrom('uitkering_partnerpoging')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('persoon_id', '=', persoonId)
    .where('gelukt', '=', false)
    .where('op', '>', scope.now.subtract({ hours: 1 }).toString())
    .executeTakeFirstOrThrow();
  return aantal;
};
