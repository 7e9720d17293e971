/** Knows what staff see of what was sent to a person: the text and the receipts, never the address. Each look is logged. */
import { err, ok } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findPersoon } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import Type from 'typebox';
import type { BerichtNietGevonden } from '../domain/verzonden.ts';
import { findBericht, listBerichten } from '../store/bericht.ts';
import { berichtNietGevonden } from './mijn.ts';
import { BerichtSchema, berichtView, Id, VerzondenBerichtregel, verzondenRegelView } from './schema.ts';

const nietGevonden: BerichtNietGevonden = { code: 'BERICHT_NIET_GEVONDEN' };
const refusals = { ...toegangRefusals, ...berichtNietGevonden };

const list = defineRoute({
  method: 'GET',
  url: '/personen/:persoonId/berichten',
  samenvatting: 'Wat aan deze persoon is gestuurd, met leesbevestigingen',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ persoonId: Id }),
  response: { 200: Type.Object({ berichten: Type.Array(VerzondenBerichtregel) }) },
  refusals,
  handle: async (scope, { params: { persoonId } }) => {
    const permitted = permitOr(
      scope.actor,
      scope.doel,
      { soort: 'bericht', handeling: 'inzien', persoonId },
      nietGevonden,
    );
    if (!permitted.ok) return permitted;
    if ((await findPersoon(scope, persoonId)) === undefined) return err(nietGevonden);
    const berichten = await listBerichten(scope, [persoonId]);
    await record(scope, {
      handeling: 'inzage',
      onderwerp: { soort: 'bericht', id: persoonId },
      persoonId,
      omschrijving: 'lijst van berichten',
    });
    return ok({ berichten: berichten.map(verzondenRegelView) });
  },
});

const open = defineRoute({
  method: 'GET',
  url: '/personen/:persoonId/berichten/:berichtId',
  samenvatting: 'Een bericht aan deze persoon lezen; het telt niet als gelezen door de inwoner',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ persoonId: Id, berichtId: Id }),
  response: { 200: BerichtSchema },
  refusals,
  handle: async (scope, { params: { persoonId, berichtId } }) => {
    const permitted = permitOr(
      scope.actor,
      scope.doel,
      { soort: 'bericht', handeling: 'inzien', persoonId },
      nietGevonden,
    );
    if (!permitted.ok) return permitted;
    const bericht = await findBericht(scope, berichtId);
    if (bericht === undefined || bericht.persoonId !== persoonId) return err(nietGevonden);
    await record(scope, { handeling: 'inzage', onderwerp: { soort: 'bericht', id: berichtId }, persoonId });
    return ok(berichtView(bericht));
  },
});

export const personenRoutes: readonly Route[] = [list, open];
