/** Knows the daily look at debts: exceptions for staff, and a message to who missed a term. */
import type { SchuldGewijzigd } from '@samenkracht/bericht';
import { grootboek } from '@samenkracht/betaling';
import { type Money, type Month, monthOf } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import { defineJob, enqueue, subscribe } from '@samenkracht/platform/jobs';
import type { Scope, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import { alsnogUiterlijk } from '../domain/aflossing.ts';
import { invorderingVan } from '../domain/invordering.ts';
import { achterstandVan, type Wachtfeiten, wachtpunten } from '../domain/schuldwacht.ts';
import { loonbeheerVan } from '../domain/verrekenwijze.ts';
import { stappenOf } from '../store/invordering.ts';
import { begin, lockUitkeringen, type Uitkering } from '../store/lopend.ts';
import { findKader } from '../store/reeks.ts';
import { findTeBewaken, markGemeld } from '../store/schuldwacht.ts';
import { syncSchuldpunten } from '../store/uitzondering.ts';
import { verrekenwijzenOf } from '../store/verrekenwijze.ts';
import { vorderingenOf } from '../store/vordering.ts';
import { kenmerkVan, lezersVan } from './herzien.ts';
import { planDagelijks, schuldwachtTaak } from './schuldwachtplan.ts';

/** All that the watch looks at, for a set in five statements. */
export const openWacht = async (
  scope: Scope,
  uitkeringen: readonly Uitkering[],
): Promise<ReadonlyMap<string, Wachtfeiten>> => {
  const ids = uitkeringen.map(({ id }) => id);
  const kader = await findKader(scope);
  const vorderingen = await vorderingenOf(scope, ids);
  const stappen = await stappenOf(scope, ids);
  const saldi = await grootboek.findSaldi(scope, ids);
  const ontvangen = await grootboek.findTerugbetaald(scope, ids);
  const wijzen = await verrekenwijzenOf(scope, ids);
  return new Map(
    uitkeringen.map(({ id, einddatum, partnerId }) => {
      const loopt = einddatum === undefined || einddatum >= scope.today;
      const stand = saldi.get(id) ?? new Map();
      const beheer = loonbeheerVan({ verrekenwijzen: wijzen.get(id) ?? [] }, monthOf(scope.today));
      return [
        id,
        {
          kader,
          today: scope.today,
          loopt,
          heeftPartner: partnerId !== undefined,
          ontstaan: vorderingen.get(id) ?? [],
          saldi: stand,
          invordering: invorderingVan(stappen.get(id) ?? []),
          ontvangen: ontvangen.get(id) ?? [],
          loon:
            beheer === undefined
              ? undefined
              : { stand: grootboek.loon.open(stand), looptNog: loopt && beheer.vast !== undefined },
        },
      ];
    }),
  );
};

/** Once per missed term, to both of a couple: what is missing, by when, and what he can do when it does not work. */
const meldGemist = async (
  scope: Scope,
  uitkeringen: readonly Uitkering[],
  feiten: ReadonlyMap<string, Wachtfeiten>,
): Promise<void> => {
  const gemist = uitkeringen.flatMap((uitkering) => {
    const van = feiten.get(uitkering.id);
    const achterstand = van && achterstandVan(van);
    return achterstand === undefined ? [] : [{ uitkering, achterstand }];
  });
  const nieuw = await markGemeld(
    scope,
    gemist.map(({ uitkering, achterstand: { maand, bedrag } }) => ({
      uitkeringId: uitkering.id,
      soort: 'gemiste termijn',
      maand,
      bedrag,
    })),
  );
  for (const { uitkeringId, maand, bedrag } of nieuw) {
    const uitkering = uitkeringen.find(({ id }) => id === uitkeringId);
    if (uitkering === undefined) continue;
    const data: SchuldGewijzigd = {
      persoonIds: lezersVan(uitkering),
      kenmerk: kenmerkVan(uitkeringId, monthOf(scope.today)),
      soort: 'gemiste termijn',
      stand: 'staat',
      maand,
      bedrag,
      uiterlijk: alsnogUiterlijk(scope.today),
      betalingskenmerk: grootboek.schulden.formatKenmerk(await grootboek.schulden.ensureKenmerk(scope, uitkeringId)),
    };
    await publish(scope, { soort: 'SchuldGewijzigd', onderwerp: uitkeringId, data });
  }
};

/** Once a month at most: what of his pay did not come in, and where it goes to. */
export const meldLoontekort = async (
  scope: Scope,
  uitkering: Uitkering,
  maand: Month,
  bedrag: Money,
): Promise<void> => {
  const nieuw = await markGemeld(scope, [{ uitkeringId: uitkering.id, soort: 'loontekort', maand, bedrag }]);
  if (nieuw.length === 0) return;
  const data: SchuldGewijzigd = {
    // the agreement was his alone, and so is his pay
    persoonIds: [uitkering.persoonId],
    kenmerk: kenmerkVan(uitkering.id, maand),
    soort: 'loontekort',
    stand: 'staat',
    bedrag,
    betalingskenmerk: grootboek.loon.formatKenmerk(await grootboek.loon.ensureKenmerk(scope, uitkering.id)),
  };
  await publish(scope, { soort: 'SchuldGewijzigd', onderwerp: uitkering.id, data });
};

const bewaakSchulden = async (scope: Scope, ids: readonly string[]): Promise<void> => {
  const uitkeringen = await lockUitkeringen(scope, ids);
  const feiten = await openWacht(scope, uitkeringen);
  await syncSchuldpunten(
    scope,
    uitkeringen.map(({ id }) => id),
    uitkeringen.flatMap(({ id, persoonId }) => {
      const van = feiten.get(id);
      return van === undefined ? [] : wachtpunten(van).map((punt) => ({ ...punt, uitkeringId: id, persoonId }));
    }),
  );
  await meldGemist(scope, uitkeringen, feiten);
};

/** A set that a transaction holds easily. */
const perKeer = 500;

export const schuldwachtJob = defineJob({
  naam: schuldwachtTaak,
  doel: 'bijstand-uitbetalen',
  payload: Type.Object({ uitkeringId: Type.Optional(Type.String()), na: Type.Optional(Type.String()) }),
  handle: async (scope, { uitkeringId, na = begin }) => {
    if (uitkeringId !== undefined) return bewaakSchulden(scope, [uitkeringId]);
    const ids = await findTeBewaken(scope, na, perKeer);
    await bewaakSchulden(scope, ids);
    const laatste = ids.at(-1);
    if (laatste === undefined || ids.length < perKeer) return planDagelijks(scope);
    return enqueue(scope, schuldwachtTaak, { na: laatste }, { key: `na ${laatste}` });
  },
});

/** From the first benefit of a municipality on. */
export const schuldwachtBijBegin: Subscription = subscribe({
  soort: 'UitkeringBegonnen',
  naam: 'uitkering.schuldwacht.begin',
  doel: 'inkomsten-verwerken',
  handle: (scope) => planDagelijks(scope),
});
