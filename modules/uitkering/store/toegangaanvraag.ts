/** Knows who may open an application that is being written: its writer, who acts for him, and the partner who found it by code. */
import { err, ok, type Result } from '@samenkracht/core';
import { recordNamens } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import {
  findVertegenwoordigingenBij,
  medebelanghebbendenVan,
  permitOr,
  type ZichtbareWeigering,
} from '@samenkracht/toegang';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { findAanvraag, lockAanvraag } from './aanvraag.ts';

type AanvraagNietGevonden = { readonly code: 'AANVRAAG_NIET_GEVONDEN' };
export type AlleenLezen = { readonly code: 'AANVRAAG_ALLEEN_LEZEN' };

export type Aanvraagrol = 'aanvrager' | 'partner';
export type GeopendeAanvraag = { readonly aanvraag: Aanvraag; readonly rol: Aanvraagrol };

type Aanvraaghandeling = 'inzien' | 'wijzigen' | 'indienen' | 'ondertekenen';
type Weigering = AanvraagNietGevonden | AlleenLezen | ZichtbareWeigering;

/** @returns the application, held until the transaction ends unless it is only read. */
export const openAanvraag = async (
  scope: Scope,
  aanvraagId: string,
  handeling: Aanvraaghandeling,
): Promise<Result<GeopendeAanvraag, Weigering>> => {
  const aanvraag =
    handeling === 'inzien' ? await findAanvraag(scope, aanvraagId) : await lockAanvraag(scope, aanvraagId);
  if (aanvraag === undefined) return err({ code: 'AANVRAAG_NIET_GEVONDEN' });
  const vertegenwoordigingen = await findVertegenwoordigingenBij(scope.tx, aanvraagId);
  const permitted = permitOr(
    scope.actor,
    scope.doel,
    {
      soort: 'aanvraag',
      handeling,
      persoonId: aanvraag.persoonId,
      medebelanghebbenden: medebelanghebbendenVan(vertegenwoordigingen, aanvraagId, scope.today),
    },
    { code: 'AANVRAAG_NIET_GEVONDEN' } as const,
  );
  if (!permitted.ok) return permitted;
  const rol = rolOf(scope, aanvraag);
  // the partner reads and signs; what stands there is the applicant's word
  if (rol === 'partner' && (handeling === 'wijzigen' || handeling === 'indienen')) {
    return err({ code: 'AANVRAAG_ALLEEN_LEZEN' });
  }
  await recordNamens(scope, {
    handeling: handeling === 'inzien' ? 'inzage' : 'wijziging',
    onderwerp: { soort: 'aanvraag', id: aanvraagId },
    persoonId: aanvraag.persoonId,
  });
  return ok({ aanvraag, rol });
};

/** Who he is in it. */
export const rolOf = (scope: Scope, aanvraag: Aanvraag): Aanvraagrol =>
  scope.actor.persoonId === aanvraag.persoonId || scope.actor.namens?.includes(aanvraag.persoonId) === true
    ? 'aanvrager'
    : 'partner';

/** The persons for whom he may apply: himself and those he acts for in everything. */
export const ownPersonen = (scope: Scope): readonly string[] => [
  ...(scope.actor.persoonId === undefined ? [] : [scope.actor.persoonId]),
  ...(scope.actor.namens ?? []),
];
