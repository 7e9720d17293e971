/** Knows the routes on which a resident sees a fine that is thought of or decided, and tells his side. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { vertelOverBoete } from '../jobs/boetes.ts';
import { boetesVan } from '../store/boete.ts';
import { lockUitkering, type Uitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import { BoeteSchema, boeteView } from './boetebeeld.ts';
import { Openstaand, openstaand } from './boetes.ts';
import { boeteRefusals } from './boeteweigeringen.ts';
import { openEigen } from './eigenuitkering.ts';
import { Id } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';

const refusals = { ...boeteRefusals, ...uitkeringRefusals, ...toegangRefusals };
const basis = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals } as const;

/** A proposal that another may still send back, and why it was sent back, is no word of the municipality yet. */
const toon = async (scope: Scope, uitkering: Uitkering) => {
  const standen = await boetesVan(scope, uitkering.id);
  if (standen.length === 0) return [];
  const om = { dossier: await openDossier(scope, uitkering), today: scope.today, actorId: scope.actor.id };
  return standen.map((stand) => {
    const beeld = boeteView(stand, om, false);
    return { ...beeld, voorstel: null, verhaal: beeld.verhaal.filter(({ soort }) => soort !== 'terug') };
  });
};

const getMijnBoetes = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/boetes',
  samenvatting: 'Of wij denken aan een boete, wat u daarover vertelde, wat is besloten en wat nog open is',
  response: {
    200: Type.Object({
      ...Openstaand,
      boetes: Type.Array(BoeteSchema),
    }),
  },
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    if (!eigen.ok)
      return eigen.error.code === 'UITKERING_NIET_GEVONDEN' ? ok({ open: 0, ingehouden: false, boetes: [] }) : eigen;
    const { uitkering } = eigen.value;
    return ok({ ...(await openstaand(scope, uitkering)), boetes: await toon(scope, uitkering) });
  },
});

const postMijnZienswijze = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/boetes/:boeteId/zienswijze',
  samenvatting: 'Vertel uw kant voordat wij iets besluiten; u bent dat niet verplicht',
  params: Type.Object({ boeteId: Id }),
  body: Type.Object({ tekst: Type.String({ minLength: 3, maxLength: 2000 }) }),
  response: { 200: BoeteSchema },
  handle: async (scope, { params: { boeteId }, body: { tekst } }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const { uitkering } = eigen.value;
    await lockUitkering(scope, uitkering.id);
    const stand = (await boetesVan(scope, uitkering.id)).find(({ id }) => id === boeteId);
    if (stand === undefined) return err({ code: 'BOETE_NIET_GEVONDEN' } as const);
    const gedaan = await vertelOverBoete(scope, uitkering, stand, tekst);
    if (!gedaan.ok) return gedaan;
    const na = (await toon(scope, uitkering)).find(({ id }) => id === boeteId);
    return na === undefined ? err({ code: 'BOETE_NIET_GEVONDEN' } as const) : ok(na);
  },
});

export const mijnBoeteRoutes = [getMijnBoetes, postMijnZienswijze];
