/** Knows the routes on which staff enter an objection that came on paper, against a decision of the list or of paper. */
import { err, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import { permitOr } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { besluitenOf, findBesluit, insertBesluit } from '../store/besluit.ts';
import { lodge } from '../store/indienen.ts';
import { besluitView } from './beeld.ts';
import { after, dagVan, doen } from './bezwaren.ts';
import { BesluitSchema, BezwaarSchema, Dag, Gronden, Id, Reden } from './schema.ts';

const getBesluiten = defineRoute({
  ...doen,
  method: 'GET',
  url: '/personen/:persoonId/besluiten',
  samenvatting: 'Besluiten over iemand waartegen bezwaar kan; dit inzien wordt vastgelegd',
  params: Type.Object({ persoonId: Id }),
  response: { 200: Type.Object({ besluiten: Type.Array(BesluitSchema) }) },
  handle: async (scope, input) => {
    const { persoonId } = input.params;
    const nietGevonden = { code: 'BESLUIT_NIET_GEVONDEN' } as const;
    const mag = permitOr(scope.actor, scope.doel, { soort: 'dossier', handeling: 'inzien', persoonId }, nietGevonden);
    if (!mag.ok) return mag;
    if ((await findPersoon(scope, persoonId)) === undefined) return err(nietGevonden);
    await recordMany(scope, [
      { handeling: 'inzage', onderwerp: { soort: 'dossier', id: persoonId }, persoonId, omschrijving: 'Besluiten' },
    ]);
    return ok({ besluiten: (await besluitenOf(scope, [persoonId])).map((besluit) => besluitView(scope, besluit)) });
  },
});

const postPapier = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren',
  samenvatting: 'Voer een bezwaar in dat op papier kwam, tegen een besluit uit de lijst of een besluit op papier',
  body: Type.Object({
    persoonId: Id,
    besluitId: Type.Optional(Id),
    papierenBesluit: Type.Optional(
      Type.Object({ kenmerk: Type.String({ minLength: 2, maxLength: 50 }), bekendgemaaktOp: Dag }),
    ),
    ontvangenOp: Dag,
    terPostOp: Type.Optional(Dag),
    gronden: Type.Optional(Gronden),
    redenTeLaat: Type.Optional(Reden),
    wilGehoordWorden: Type.Optional(Type.Boolean()),
  }),
  response: { 201: BezwaarSchema },
  handle: async (scope, { body }) => {
    const { persoonId, besluitId, papierenBesluit, ...rest } = body;
    const nietGevonden = { code: 'BESLUIT_NIET_GEVONDEN' } as const;
    const mag = permitOr(scope.actor, scope.doel, { soort: 'zaak', handeling: 'wijzigen', persoonId }, nietGevonden);
    if (!mag.ok) return mag;
    if ((await findPersoon(scope, persoonId)) === undefined) return err(nietGevonden);
    // a decision that is known here is not a stranger because its letter is on paper: who took it stays who took it
    const bekend = (await besluitenOf(scope, [persoonId])).find(({ kenmerk }) => kenmerk === papierenBesluit?.kenmerk);
    const id = besluitId ?? bekend?.id ?? crypto.randomUUID();
    const bekendgemaaktOp = dagVan(papierenBesluit?.bekendgemaaktOp);
    if (besluitId === undefined && bekend === undefined && papierenBesluit && bekendgemaaktOp) {
      const { kenmerk } = papierenBesluit;
      const leeg = { onderwerp: undefined, genomenDoor: undefined, voorbereidDoor: undefined };
      await insertBesluit(scope, { id, soort: 'papier', kenmerk, persoonIds: [persoonId], bekendgemaaktOp, ...leeg });
    }
    const besluit = await findBesluit(scope, id);
    const ontvangenOp = dagVan(rest.ontvangenOp);
    if (besluit === undefined || !besluit.persoonIds.includes(persoonId)) return err(nietGevonden);
    if (ontvangenOp === undefined) return err({ code: 'ONTVANGST_ONJUIST' } as const);
    const indiening = { ...rest, persoonId, wijze: 'papier', ontvangenOp, terPostOp: dagVan(rest.terPostOp) } as const;
    const gemaakt = await lodge(scope, besluit, indiening);
    return gemaakt.ok ? after(scope, gemaakt.value.id, gemaakt) : gemaakt;
  },
});

export const papierRoutes = [getBesluiten, postPapier];
