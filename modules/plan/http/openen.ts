/** Knows whose plan, appointments and notes somebody may open: his own, or as a colleague who helps, which is written down. */
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';

type Onbekend = { readonly code: 'INWONER_NIET_GEVONDEN' };
export type Openweigering = Onbekend | ZichtbareWeigering;

const onbekend: Onbekend = { code: 'INWONER_NIET_GEVONDEN' };

export const openweigeringen: RefusalMap<Openweigering> = {
  ...toegangRefusals,
  INWONER_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze inwoner is hier niet bekend',
    uitleg: 'Controleer het adres van de pagina, of zoek de inwoner opnieuw.',
  },
};

export const helpers = ['coach', 'intaker', 'teamleider'] as const;
export const lezers = [...helpers, 'consulent'] as const;
/** What the routes of staff have in common. */
export const staf = { doel: 'begeleiding', rollen: [...helpers] } as const;
export const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'] } as const;

/** The resident himself; whoever acts for him does not make his plan. */
export const openEigen = async (
  scope: Scope,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<string, Openweigering>> => {
  const persoonId = scope.actor.persoonId ?? '';
  const mag = permitOr(scope.actor, scope.doel, { soort: 'begeleiding', handeling, persoonId }, onbekend);
  return mag.ok ? ok(persoonId) : mag;
};

/** By role and purpose, of who is known here; nothing is written down yet. */
export const permitInwoner = async (
  scope: Scope,
  persoonId: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<void, Openweigering>> =>
  (await findPersoon(scope, persoonId)) === undefined
    ? err(onbekend)
    : permitOr(scope.actor, scope.doel, { soort: 'begeleiding', handeling, persoonId }, onbekend);

/** @param gelezen what was looked at, for the record; left out where the change itself is recorded. */
export const openInwoner = async (
  scope: Scope,
  persoonId: string,
  handeling: 'inzien' | 'wijzigen',
  gelezen?: string,
): Promise<Result<string, Openweigering>> => {
  const mag = await permitInwoner(scope, persoonId, handeling);
  if (!mag.ok) return mag;
  const soort = handeling === 'inzien' ? 'inzage' : 'wijziging';
  await record(scope, {
    handeling: soort,
    onderwerp: { soort: 'begeleiding', id: persoonId },
    persoonId,
    omschrijving: gelezen,
  });
  return ok(persoonId);
};
