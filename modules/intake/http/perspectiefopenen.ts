/** Knows whose perspective somebody may open: his own, or as a colleague who guides, which is written down. */
import { err, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';

export type Openweigering = { readonly code: 'PERSOON_ONBEKEND' } | ZichtbareWeigering;
type Handeling = 'inzien' | 'wijzigen';

const onbekend = { code: 'PERSOON_ONBEKEND' } as const;

export const openweigeringen: RefusalMap<Openweigering> = {
  ...toegangRefusals,
  PERSOON_ONBEKEND: {
    status: 404,
    titel: 'Deze inwoner is hier niet bekend',
    uitleg: 'Controleer het adres van de pagina, of zoek de inwoner opnieuw.',
  },
};

export const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'] } as const;
export const staf = { doel: 'begeleiding', rollen: ['coach', 'intaker'] } as const;

/** The resident himself: whoever acts for him does not say what he can and wants. */
export const openEigen = async (scope: Scope, handeling: Handeling): Promise<Result<string, Openweigering>> => {
  const persoonId = scope.actor.persoonId ?? '';
  const mag = permitOr(scope.actor, scope.doel, { soort: 'intake', handeling, persoonId }, onbekend);
  return mag.ok ? ok(persoonId) : mag;
};

/** @param wat what was looked at or changed, for the record that the resident can read. */
export const openInwoner = async (
  scope: Scope,
  persoonId: string,
  handeling: Handeling,
  wat: string,
): Promise<Result<string, Openweigering>> => {
  if ((await findPersoon(scope, persoonId)) === undefined) return err(onbekend);
  const mag = permitOr(scope.actor, scope.doel, { soort: 'intake', handeling, persoonId }, onbekend);
  if (!mag.ok) return mag;
  await record(scope, {
    handeling: handeling === 'inzien' ? 'inzage' : 'wijziging',
    onderwerp: { soort: 'perspectief', id: persoonId },
    persoonId,
    omschrijving: wat,
  });
  return ok(persoonId);
};
