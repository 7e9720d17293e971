/** Knows the routes of whose conduct a complaint is about: he reads it and reacts, whatever his role. */
import { ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { react } from '../store/behandelen.ts';
import { klachtenOver } from '../store/klacht.ts';
import { overMijView } from './beeld.ts';
import { KlachtParams, OverMij, Verslag } from './schema.ts';
import { klachtRefusals } from './weigeringen.ts';

/** Everybody whom a resident can meet. */
const rollen: readonly Rol[] = [
  'coach',
  'consulent',
  'toetser',
  'intaker',
  'teamleider',
  'klachtbehandelaar',
  'beleidsmedewerker',
  'contractmanager',
];

const getOverMij = defineRoute({
  doel: 'klacht-behandelen',
  rollen: [...rollen],
  refusals: {},
  method: 'GET',
  url: '/klachtreacties',
  samenvatting: 'Klachten over hoe u met iemand omging (artikel 9:9 Awb); dit inzien wordt vastgelegd',
  response: { 200: OverMij },
  handle: async (scope) => {
    const klachten = await klachtenOver(scope, scope.actor.id);
    const namen = await findOntvangernamen(scope, [...new Set(klachten.map(({ persoonId }) => persoonId))]);
    await recordMany(
      scope,
      klachten.map(({ id, persoonId }) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'klacht', id },
        persoonId,
        omschrijving: 'Klacht over zichzelf gelezen',
      })),
    );
    return ok({
      klachten: klachten.flatMap((een) => overMijView(een, namen.get(een.persoonId)?.naam ?? '', scope.actor.id)),
    });
  },
});

const postReactie = defineRoute({
  doel: 'klacht-behandelen',
  rollen: [...rollen],
  refusals: klachtRefusals,
  method: 'POST',
  url: '/klachtreacties/:klachtId',
  samenvatting: 'Reageer op een klacht over u (artikel 9:10 lid 1 Awb)',
  params: KlachtParams,
  body: Type.Object({ tekst: Verslag }),
  response: { 201: Type.Object({ tekst: Type.String() }) },
  handle: async (scope, { params, body }) => {
    const gedaan = await react(scope, params.klachtId, body.tekst);
    return gedaan.ok ? ok({ tekst: body.tekst }) : gedaan;
  },
});

export const overMijRoutes = [getOverMij, postReactie];
