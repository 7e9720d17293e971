/** Knows the routes on which a resident sees a measure that is thought of or decided, tells his side, and asks to look again. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { vertel } from '../jobs/maatregelen.ts';
import type { Uitkering } from '../store/lopend.ts';
import { maatregelenVan } from '../store/maatregel.ts';
import { openDossier } from '../store/reeks.ts';
import { openEigen } from './eigenuitkering.ts';
import { Id } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { MaatregelSchema, maatregelView } from './maatregelbeeld.ts';
import { maatregelRefusals } from './maatregelweigeringen.ts';

const refusals = { ...maatregelRefusals, ...uitkeringRefusals, ...toegangRefusals };
const basis = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals } as const;

/** A proposal that another may still send back is no word of the municipality yet: the resident sees what was announced and decided. */
const toon = async (scope: Scope, uitkering: Uitkering) => {
  const standen = await maatregelenVan(scope, uitkering.id);
  if (standen.length === 0) return [];
  const om = { dossier: await openDossier(scope, uitkering), standen, today: scope.today, actorId: scope.actor.id };
  return standen.map((stand) => ({ ...maatregelView(stand, om, false), voorstel: null }));
};

const getMijnMaatregelen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/maatregelen',
  samenvatting: 'Of wij denken aan een verlaging van uw bijstand, wat u daarover vertelde, en wat is besloten',
  response: { 200: Type.Object({ maatregelen: Type.Array(MaatregelSchema) }) },
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    if (!eigen.ok) return eigen.error.code === 'UITKERING_NIET_GEVONDEN' ? ok({ maatregelen: [] }) : eigen;
    return ok({ maatregelen: await toon(scope, eigen.value.uitkering) });
  },
});

const vertelroute = (soort: 'zienswijze' | 'verzoek', samenvatting: string) =>
  defineRoute({
    ...basis,
    method: 'POST',
    url: `/mijn/maatregelen/:maatregelId/${soort}`,
    samenvatting,
    params: Type.Object({ maatregelId: Id }),
    body: Type.Object({ tekst: Type.String({ minLength: 3, maxLength: 2000 }) }),
    response: { 200: MaatregelSchema },
    handle: async (scope, { params: { maatregelId }, body: { tekst } }) => {
      const eigen = await openEigen(scope, 'inkomsten', 'indienen');
      if (!eigen.ok) return eigen;
      const { uitkering } = eigen.value;
      const stand = (await maatregelenVan(scope, uitkering.id)).find(({ id }) => id === maatregelId);
      if (stand === undefined) return err({ code: 'MAATREGEL_NIET_GEVONDEN' } as const);
      const gedaan = await vertel(scope, uitkering, stand, { soort, tekst });
      if (!gedaan.ok) return gedaan;
      const na = (await toon(scope, uitkering)).find(({ id }) => id === maatregelId);
      return na === undefined ? err({ code: 'MAATREGEL_NIET_GEVONDEN' } as const) : ok(na);
    },
  });

export const mijnMaatregelRoutes = [
  getMijnMaatregelen,
  vertelroute('zienswijze', 'Vertel uw kant voordat wij iets besluiten'),
  vertelroute('verzoek', 'Vraag om opnieuw naar een verlaging te kijken (artikel 18 lid 11)'),
];
