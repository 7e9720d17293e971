/** Knows how a partner becomes a party to one application: recorded as a representation for that application only. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { findHuishouden } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { endVertegenwoordiging, findVertegenwoordigingenBij, insertVertegenwoordiging } from '@samenkracht/toegang';
import { type Aanvraag, type AanvraagRefusal, requireConcept } from '../domain/aanvraag.ts';
import { linkPartner, lockAanvraag } from './aanvraag.ts';
import type { PartnercodeRefusal } from './partnercode.ts';

const GROND = 'Samen aanvragen (art. 43 lid 2 Participatiewet), met de code van de aanvrager';

/** One partner at a time: whoever comes with a newer code takes the place of the one before. */
export const joinAsPartner = async (
  scope: Scope,
  aanvraagId: string,
  partnerId: string,
): Promise<Result<void, AanvraagRefusal | PartnercodeRefusal>> => {
  const aanvraag = await lockAanvraag(scope, aanvraagId);
  if (aanvraag === undefined) return err({ code: 'AANVRAAG_NIET_GEVONDEN' });
  if (aanvraag.persoonId === partnerId) return err({ code: 'PARTNERCODE_EIGEN' });
  if (aanvraag.partnerId === partnerId) return ok(undefined);
  const concept = requireConcept(aanvraag);
  if (!concept.ok) return concept;
  for (const eerder of await findVertegenwoordigingenBij(scope.tx, aanvraagId)) {
    await endVertegenwoordiging(scope, eerder.id, scope.today);
  }
  await insertVertegenwoordiging(scope, {
    soort: 'partner',
    persoonId: aanvraag.persoonId,
    vertegenwoordigerId: partnerId,
    onderwerpId: aanvraagId,
    grond: GROND,
    geldig: { from: scope.today, until: undefined },
  });
  await linkPartner(scope, aanvraagId, partnerId);
  return ok(undefined);
};

/** The partner in the BRP gets a message that a code waits for him. The code itself goes by the applicant, never by a message. */
export const invitePartner = async (scope: Scope, aanvraag: Aanvraag, geldigTot: Day): Promise<void> => {
  const partnerId = (await findHuishouden(scope, aanvraag.persoonId))?.partner?.persoonId;
  if (partnerId === undefined) return;
  await publish(scope, {
    soort: 'PartnerUitgenodigd',
    onderwerp: aanvraag.id,
    data: { persoonIds: [partnerId], aanvragerId: aanvraag.persoonId, kenmerk: 'aanvraag bijstand', geldigTot },
  });
};
