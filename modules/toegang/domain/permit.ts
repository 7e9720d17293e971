/** Knows whether an actor may do something: a pure judgement over the table of powers, with a code for each refusal. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Actor, Doel, Refusal } from '@samenkracht/platform/module';
import { bevoegdheden } from './bevoegdheden.ts';
import type { Onderwerp } from './onderwerp.ts';

/** Refusals that the actor is told about. */
export type ZichtbareWeigering =
  | { readonly code: 'ROL_NIET_BEVOEGD' }
  | { readonly code: 'DOEL_NIET_TOEGESTAAN' }
  | { readonly code: 'EIGEN_VOORSTEL' };

/** Refusals that would tell that the thing exists: outside they look like a thing that does not. */
type VerborgenWeigering = { readonly code: 'ANDERE_GEMEENTE' } | { readonly code: 'ANDER_DOSSIER' };

export type Weigering = ZichtbareWeigering | VerborgenWeigering;

const actsFor = (actor: Actor, { persoonId, medebelanghebbenden = [] }: Onderwerp): boolean => {
  const own = [actor.persoonId, ...(actor.namens ?? [])].filter((id) => id !== undefined);
  const parties = [persoonId, ...medebelanghebbenden];
  return own.some((id) => parties.includes(id));
};

/** First the refusals that hide, so that an outsider learns nothing from which refusal he gets. */
export const permit = (actor: Actor, doel: Doel, onderwerp: Onderwerp): Result<void, Weigering> => {
  if (onderwerp.gemeente !== undefined && onderwerp.gemeente !== actor.gemeente)
    return err({ code: 'ANDERE_GEMEENTE' });
  if (actor.soort === 'inwoner' && !actsFor(actor, onderwerp)) return err({ code: 'ANDER_DOSSIER' });
  const powers = bevoegdheden.filter(
    ({ rol, soorten, handelingen }) =>
      actor.rollen.includes(rol) && soorten.includes(onderwerp.soort) && handelingen.includes(onderwerp.handeling),
  );
  if (powers.length === 0) return err({ code: 'ROL_NIET_BEVOEGD' });
  if (!powers.some(({ doelen }) => doelen.includes(doel))) return err({ code: 'DOEL_NIET_TOEGESTAAN' });
  if (onderwerp.handeling === 'goedkeuren' && onderwerp.voorgesteldDoor === actor.id)
    return err({ code: 'EIGEN_VOORSTEL' });
  return ok(undefined);
};

const isVerborgen = (weigering: Weigering): weigering is VerborgenWeigering =>
  weigering.code === 'ANDERE_GEMEENTE' || weigering.code === 'ANDER_DOSSIER';

/** As `permit`, for a route: what must stay hidden becomes the caller's own "does not exist". */
export const permitOr = <N extends Refusal>(
  actor: Actor,
  doel: Doel,
  onderwerp: Onderwerp,
  nietGevonden: N,
): Result<void, ZichtbareWeigering | N> => {
  const permitted = permit(actor, doel, onderwerp);
  if (permitted.ok) return permitted;
  return err(isVerborgen(permitted.error) ? nietGevonden : permitted.error);
};
