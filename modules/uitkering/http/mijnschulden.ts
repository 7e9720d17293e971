/** Knows the routes on which a resident sees his debts, proposes how to pay, asks for time, and answers a proposal. */
import { cents, type Day, err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { stelVoor } from '../domain/invorderingsvoorstel.ts';
import type { Wens } from '../domain/invorderingswens.ts';
import { beantwoord, neemStap } from '../jobs/invorderen.ts';
import { openEigen } from './eigenuitkering.ts';
import { Regelingwens, SchuldenSchema, Uitstelwens } from './invorderingschema.ts';
import { invorderingRefusals } from './invorderingweigeringen.ts';
import { Id, OfNiets } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { openSchuldbeeld, schuldenView } from './schuldbeeld.ts';

const rollen: readonly Rol[] = ['inwoner'];
const basis = {
  doel: 'eigen-dossier',
  rollen,
  refusals: { ...uitkeringRefusals, ...invorderingRefusals, ...toegangRefusals },
} as const;
const Reden = Type.String({ minLength: 3, maxLength: 1000, description: 'in uw eigen woorden' });

const getMijnSchulden = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/schulden',
  samenvatting: 'Uw schulden bij de gemeente: waardoor, hoeveel per maand, en wanneer u klaar bent',
  response: { 200: Type.Object({ schulden: OfNiets(SchuldenSchema) }) },
  handle: async (scope) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    if (!eigen.ok) return eigen.error.code === 'UITKERING_NIET_GEVONDEN' ? ok({ schulden: null }) : eigen;
    const { uitkering } = eigen.value;
    return ok({ schulden: await schuldenView(scope, uitkering, await openSchuldbeeld(scope, uitkering, 'inwoner')) });
  },
});

const propose = async (scope: Scope, wens: Wens, toelichting: string) => {
  const eigen = await openEigen(scope, 'inkomsten', 'indienen');
  if (!eigen.ok) return eigen;
  const { uitkering } = eigen.value;
  const { feiten } = await openSchuldbeeld(scope, uitkering, 'inwoner');
  const stap = stelVoor(feiten, wens);
  if (!stap.ok) return stap;
  const genomen = await neemStap(scope, uitkering, { ...stap.value, toelichting });
  if (!genomen.ok) return genomen;
  return ok(await schuldenView(scope, uitkering, await openSchuldbeeld(scope, uitkering, 'inwoner')));
};

const postRegeling = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/schulden/betalingsregelingen',
  samenvatting: 'Stel voor hoeveel u per maand terugbetaalt; een medewerker antwoordt',
  body: Type.Intersect([Regelingwens, Type.Object({ reden: Reden })]),
  response: { 201: SchuldenSchema },
  handle: (scope, { body: { perMaand, wijze, reden } }) =>
    propose(scope, { soort: 'regeling', perMaand: cents(perMaand), wijze }, reden),
});

const postUitstel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/schulden/uitstel',
  samenvatting: 'Vraag om later te mogen betalen; een medewerker antwoordt',
  body: Type.Intersect([Uitstelwens, Type.Object({ reden: Reden })]),
  response: { 201: SchuldenSchema },
  handle: (scope, { body: { totEnMet, reden } }) =>
    propose(scope, { soort: 'uitstel', totEnMet: totEnMet as Day }, reden),
});

const postMijnAntwoord = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/schulden/voorstellen/:stapId/antwoord',
  samenvatting: 'Zeg ja of nee tegen een voorstel van de gemeente',
  params: Type.Object({ stapId: Id }),
  body: Type.Object({ akkoord: Type.Boolean() }),
  response: { 200: SchuldenSchema },
  handle: async (scope, { params, body: { akkoord } }) => {
    const eigen = await openEigen(scope, 'inkomsten', 'indienen');
    if (!eigen.ok) return eigen;
    const { uitkering } = eigen.value;
    const { feiten } = await openSchuldbeeld(scope, uitkering, 'inwoner');
    const stap = feiten.invordering.open.find(({ id, wachtOp }) => id === params.stapId && wachtOp === 'inwoner');
    if (stap === undefined) return err({ code: 'STAP_NIET_GEVONDEN' } as const);
    const gedaan = await beantwoord(scope, uitkering, stap, { akkoord, toelichting: undefined });
    if (!gedaan.ok) return gedaan;
    return ok(await schuldenView(scope, uitkering, await openSchuldbeeld(scope, uitkering, 'inwoner')));
  },
});

const postEinde = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/schulden/voorstellen/:stapId/einde',
  samenvatting: 'Stop een doorbetaling waarvoor u ons machtigde; dat kan altijd (art. 46 lid 3 Pw)',
  params: Type.Object({ stapId: Id }),
  response: { 200: SchuldenSchema },
  handle: (scope, { params }) => propose(scope, { soort: 'einde', van: params.stapId }, 'door de inwoner gestopt'),
});

export const mijnSchuldenRoutes = [getMijnSchulden, postRegeling, postUitstel, postMijnAntwoord, postEinde];
