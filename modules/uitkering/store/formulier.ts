/** Knows how an application looks now: the questions with answers and register facts, and who signed what stands there. */
import { createHash } from 'node:crypto';
import { findBrpFeiten, findHuishouden } from '@samenkracht/persoon';
import { todayIn } from '@samenkracht/platform/clock';
import type { Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import { type Aanvraag, missingOndertekeningen, type Ondertekening, validOndertekeningen } from '../domain/aanvraag.ts';
import { canonical } from '../domain/antwoorden.ts';
import { type Interview, interview, type Voorinvulling } from '../domain/interview.ts';
import { voorinvullingOf } from '../domain/voorinvulling.ts';
import { antwoordenOf, ondertekeningenOf } from './aanvraag.ts';
import { aanvullendeRijen } from './bedrag.ts';

export type Formulier = Interview & {
  /** When the BRP last answered; undefined: not asked yet, so she fills in everything herself. */
  readonly brpPeilmoment: string | undefined;
  readonly samen: boolean;
  /** A digest of everything that counts: what is signed. */
  readonly inhoudHash: string;
  /** Signatures under what stands here now. */
  readonly ondertekeningen: readonly Ondertekening[];
  readonly ontbrekendeOndertekeningen: readonly ('aanvrager' | 'partner')[];
};

export const findKader = async (scope: Scope) => kaderVan(scope.actor.gemeente, await aanvullendeRijen(scope));

export const loadFormulier = async (scope: Scope, aanvraag: Aanvraag): Promise<Formulier> => {
  const register = await loadVoorinvulling(scope, aanvraag.persoonId);
  const antwoorden = await antwoordenOf(scope, aanvraag.id);
  const vragen = interview({
    antwoorden: Object.fromEntries(Object.entries(antwoorden).map(([feit, { waarde }]) => [feit, waarde])),
    voorinvulling: register.voorinvulling,
    meldingsdag: meldingsdagOf(aanvraag),
    vandaag: scope.today,
    kader: await findKader(scope),
  });
  const inhoudHash = createHash('sha256').update(canonical(vragen.gebruikt)).digest('hex');
  const samen = vragen.gebruikt['partner'] === 'ja';
  const alle = await ondertekeningenOf(scope, aanvraag.id);
  return {
    ...vragen,
    brpPeilmoment: register.peilmoment,
    samen,
    inhoudHash,
    ondertekeningen: validOndertekeningen(alle, inhoudHash),
    ontbrekendeOndertekeningen: missingOndertekeningen(alle, inhoudHash, samen),
  };
};

/** Who begins to write has come forward (art. 44 lid 2 Pw), also when sending takes a week. */
export const meldingsdagOf = (aanvraag: Aanvraag) => todayIn(Temporal.Instant.from(aanvraag.begonnenOp));

const loadVoorinvulling = async (
  scope: Scope,
  persoonId: string,
): Promise<{
  readonly voorinvulling: Readonly<Record<string, Voorinvulling>>;
  readonly peilmoment: string | undefined;
}> => {
  const brp = await findBrpFeiten(scope, persoonId);
  const huishouden = await findHuishouden(scope, persoonId);
  if (brp === undefined || huishouden === undefined) return { voorinvulling: {}, peilmoment: undefined };
  return {
    voorinvulling: voorinvullingOf(brp, huishouden, scope.actor.gemeente, scope.today),
    peilmoment: brp.peilmoment,
  };
};
