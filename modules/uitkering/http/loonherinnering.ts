/** Knows the routes on which a resident chooses whether he is reminded of pay that he did not tell yet. */
import { ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { saveVoorkeur, wilHerinnering } from '../store/loonherinnering.ts';
import { openEigen } from './eigenuitkering.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';

const Keuze = Type.Object({
  herinneren: Type.Boolean({ description: 'een bericht, ten hoogste een keer per maand, als uw loon nog ontbreekt' }),
});
const basis = { doel: 'inkomsten-verwerken', rollen: ['inwoner'], url: '/mijn/loonherinnering' } as const;
const refusals = { ...uitkeringRefusals, ...toegangRefusals };

const getKeuze = defineRoute({
  ...basis,
  method: 'GET',
  samenvatting: 'Of u een herinnering krijgt als uw loon nog ontbreekt',
  response: { 200: Keuze },
  refusals,
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'inkomsten', 'inzien');
    return eigen.ok ? ok({ herinneren: await wilHerinnering(scope, eigen.value.persoonId) }) : eigen;
  },
});

const putKeuze = defineRoute({
  ...basis,
  method: 'PUT',
  samenvatting: 'Zet de herinnering aan of uit',
  body: Keuze,
  response: { 200: Keuze },
  refusals,
  handle: async (scope, { body }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    await saveVoorkeur(scope, eigen.value.persoonId, body.herinneren);
    return ok({ herinneren: body.herinneren });
  },
});

export const loonherinneringRoutes = [getKeuze, putKeuze];
