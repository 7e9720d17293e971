/** Knows which uitkering a resident's page is about: his own, that of his partner and him, or of whom he represents. */
import { err, type Month, ok, parseMonth, type Result } from '@samenkracht/core';
import { recordNamens } from '@samenkracht/logboek';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, type ZichtbareWeigering } from '@samenkracht/toegang';
import { dagenMetRecht } from '../domain/maandfeiten.ts';
import { findUitkeringOf, lockUitkeringOf, type Uitkering } from '../store/lopend.ts';
import type { MaandOnbekend, UitkeringNietGevonden } from './maandweigeringen.ts';

export type Eigen = { readonly uitkering: Uitkering; readonly persoonId: string };

/** @param handeling what will be done; a change holds the uitkering until the transaction ends. */
export const openEigen = async (
  scope: Scope,
  soort: 'inkomsten' | 'uitkering',
  handeling: 'inzien' | 'indienen',
): Promise<Result<Eigen, UitkeringNietGevonden | ZichtbareWeigering>> => {
  const vind = handeling === 'inzien' ? findUitkeringOf : lockUitkeringOf;
  for (const persoonId of [scope.actor.persoonId, ...(scope.actor.namens ?? [])]) {
    const uitkering = persoonId === undefined ? undefined : await vind(scope, persoonId);
    if (uitkering === undefined || persoonId === undefined) continue;
    const permitted = permitOr(
      scope.actor,
      scope.doel,
      {
        soort,
        handeling,
        persoonId: uitkering.persoonId,
        ...(uitkering.partnerId === undefined ? {} : { medebelanghebbenden: [uitkering.partnerId] }),
      },
      { code: 'UITKERING_NIET_GEVONDEN' } as const,
    );
    if (!permitted.ok) return permitted;
    await recordNamens(scope, {
      handeling: handeling === 'inzien' ? 'inzage' : 'wijziging',
      onderwerp: { soort, id: uitkering.id },
      persoonId,
    });
    return ok({ uitkering, persoonId });
  }
  return err({ code: 'UITKERING_NIET_GEVONDEN' });
};

/** A month in which there is a right. */
export const monthWithRight = (uitkering: Uitkering, text: string): Result<Month, MaandOnbekend> => {
  const maand = parseMonth(text);
  if (maand === undefined || dagenMetRecht(uitkering, maand) === undefined) {
    return err({ code: 'MAAND_ONBEKEND', maand: (maand ?? '2000-01') as Month });
  }
  return ok(maand);
};
