/** Knows how an application stands before whoever assesses it: the facts as known now and what the law says of them. */

import type { Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { gegevensverzoeken, type Zaak } from '@samenkracht/zaak';
import { type Beoordeling, beoordeel } from '../domain/beoordeling.ts';
import { type Dossier, dossierOn } from '../domain/dossier.ts';
import { knownAt } from '../domain/feit.ts';
import { type Besluitaard, type Besluitinhoud, draftBesluit, type VoorstelRefusal } from '../domain/voorstel.ts';
import { feitenOf } from './feit.ts';
import { findKader } from './formulier.ts';

export type Zaakbeeld = { readonly zaak: Zaak; readonly dossier: Dossier; readonly beoordeling: Beoordeling };

export const loadZaakbeeld = async (scope: Scope, zaak: Zaak): Promise<Zaakbeeld> => {
  const bekend = knownAt(await feitenOf(scope, [zaak.persoonId]), scope.now);
  const dossier = dossierOn(bekend, zaak.persoonId, zaak.ontvangenOp);
  const { waarden, meldingsdag, aanvraagdag } = dossier;
  const beoordeling = beoordeel({ waarden, meldingsdag, aanvraagdag, kader: await findKader(scope) });
  return { zaak, dossier, beoordeling };
};

/** The facts under many applications as known now, in one question. */
export const loadDossiers = async (scope: Scope, zaken: readonly Zaak[]): Promise<ReadonlyMap<string, Dossier>> => {
  const personen = [...new Set(zaken.map(({ persoonId }) => persoonId))];
  const perPersoon = Map.groupBy(await feitenOf(scope, personen), ({ betreft }) => betreft);
  return new Map(
    zaken.map(({ id, persoonId, ontvangenOp }) => [
      id,
      dossierOn(knownAt(perPersoon.get(persoonId) ?? [], scope.now), persoonId, ontvangenOp),
    ]),
  );
};

/** What a decision of this kind would be now: the same sum for proposing and for approving. */
export const simulateBesluit = async (
  scope: Scope,
  beeld: Zaakbeeld,
  aard: Besluitaard,
): Promise<Result<Besluitinhoud, VoorstelRefusal>> =>
  draftBesluit(aard, beeld.beoordeling, await gegevensverzoeken.of(scope, beeld.zaak.id), scope.today);
