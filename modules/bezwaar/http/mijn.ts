/** Knows the routes on which a resident objects, follows it, adds reasons, says that we are late, and withdraws. */
import { err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Scope } from '@samenkracht/platform/module';
import { permitOr } from '@samenkracht/toegang';
import { zaaktermijn } from '@samenkracht/zaak';
import { Type } from 'typebox';
import type { Bezwaar } from '../domain/bezwaar.ts';
import { giveNotice, withdraw, zaakOf } from '../store/behandelen.ts';
import { besluitenOf, findBesluit } from '../store/besluit.ts';
import { bezwarenOf } from '../store/bezwaar.ts';
import { complete, found, lodge } from '../store/indienen.ts';
import { besluitView, mijnView } from './beeld.ts';
import { alle, openBezwaar, openUndecided } from './openen.ts';
import { BesluitSchema, BezwaarParams, Gronden, Id, MijnBezwaarSchema, Reden } from './schema.ts';

const basis = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals: alle } as const;

const shown = async (scope: Scope, bezwaar: Bezwaar) =>
  ok(await mijnView(scope, bezwaar, await zaakOf(scope, bezwaar)));

const after = async <R extends Refusal>(scope: Scope, id: string, gedaan: Result<unknown, R>) => {
  if (!gedaan.ok) return gedaan;
  const bezwaar = await found(scope, id);
  return bezwaar.ok ? shown(scope, bezwaar.value) : bezwaar;
};

const getBesluiten = defineRoute({
  ...basis,
  refusals: {},
  method: 'GET',
  url: '/mijn/besluiten',
  samenvatting: 'Besluiten over u, met de laatste dag om bezwaar te maken',
  response: { 200: Type.Object({ besluiten: Type.Array(BesluitSchema) }) },
  handle: async (scope) => {
    const besluiten = await besluitenOf(scope, zaaktermijn.ownPersonen(scope));
    return ok({ besluiten: besluiten.map((besluit) => besluitView(scope, besluit)) });
  },
});

const getBezwaren = defineRoute({
  ...basis,
  refusals: {},
  method: 'GET',
  url: '/mijn/bezwaren',
  samenvatting: 'Uw bezwaren, met wat er nu gebeurt en wanneer u onze beslissing krijgt',
  response: { 200: Type.Object({ bezwaren: Type.Array(MijnBezwaarSchema) }) },
  handle: async (scope) => {
    const bezwaren = [];
    for (const bezwaar of await bezwarenOf(scope, zaaktermijn.ownPersonen(scope)))
      bezwaren.push(await mijnView(scope, bezwaar, await zaakOf(scope, bezwaar)));
    return ok({ bezwaren });
  },
});

const getBezwaar = defineRoute({
  ...basis,
  method: 'GET',
  url: '/mijn/bezwaren/:bezwaarId',
  samenvatting: 'Een van uw bezwaren',
  params: BezwaarParams,
  response: { 200: MijnBezwaarSchema },
  handle: async (scope, { params }) => {
    const opened = await openBezwaar(scope, params.bezwaarId, 'inzien');
    return opened.ok ? ok(await mijnView(scope, opened.value.bezwaar, opened.value.zaak)) : opened;
  },
});

const postBezwaar = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/besluiten/:besluitId/bezwaar',
  samenvatting: 'Maak bezwaar tegen een besluit; de redenen mogen later komen (artikel 6:5 en 6:6 Awb)',
  params: Type.Object({ besluitId: Id }),
  body: Type.Object({
    gronden: Type.Optional(Gronden),
    redenTeLaat: Type.Optional(Reden),
    wilGehoordWorden: Type.Optional(Type.Boolean()),
  }),
  response: { 201: MijnBezwaarSchema },
  handle: async (scope, { params, body }) => {
    const besluit = await findBesluit(scope, params.besluitId);
    const nietGevonden = { code: 'BESLUIT_NIET_GEVONDEN' } as const;
    if (besluit === undefined) return err(nietGevonden);
    const mijn = zaaktermijn.ownPersonen(scope);
    const persoonId = besluit.persoonIds.find((id) => mijn.includes(id));
    if (persoonId === undefined) return err(nietGevonden);
    const mag = permitOr(scope.actor, scope.doel, { soort: 'zaak', handeling: 'wijzigen', persoonId }, nietGevonden);
    if (!mag.ok) return mag;
    const gemaakt = await lodge(scope, besluit, { ...body, persoonId, wijze: 'portaal', ontvangenOp: scope.today });
    return gemaakt.ok ? shown(scope, gemaakt.value) : gemaakt;
  },
});

const postGronden = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/bezwaren/:bezwaarId/gronden',
  samenvatting: 'Geef de redenen die u later zou sturen; de termijn loopt daarna weer',
  params: BezwaarParams,
  body: Type.Object({ gronden: Gronden }),
  response: { 200: MijnBezwaarSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openUndecided(scope, params.bezwaarId);
    return opened.ok
      ? after(scope, params.bezwaarId, await complete(scope, opened.value.bezwaar, body.gronden))
      : opened;
  },
});

const postIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/bezwaren/:bezwaarId/intrekking',
  samenvatting: 'Trek uw bezwaar in (artikel 6:21 Awb)',
  params: BezwaarParams,
  response: { 200: MijnBezwaarSchema },
  handle: async (scope, { params }) => {
    const opened = await openBezwaar(scope, params.bezwaarId, 'wijzigen');
    return opened.ok ? after(scope, params.bezwaarId, await withdraw(scope, opened.value.bezwaar)) : opened;
  },
});

const postIngebrekestelling = defineRoute({
  ...basis,
  method: 'POST',
  url: '/mijn/bezwaren/:bezwaarId/ingebrekestelling',
  samenvatting: 'Laat weten dat wij te laat zijn; twee weken later begint een dwangsom (artikel 4:17 Awb)',
  params: BezwaarParams,
  response: { 200: MijnBezwaarSchema },
  handle: async (scope, { params }) => {
    const opened = await openUndecided(scope, params.bezwaarId);
    if (!opened.ok) return opened;
    const { bezwaar, zaak } = opened.value;
    return after(scope, params.bezwaarId, await giveNotice(scope, bezwaar, zaak, scope.today));
  },
});

export const mijnRoutes = [
  getBesluiten,
  getBezwaren,
  getBezwaar,
  postBezwaar,
  postGronden,
  postIntrekking,
  postIngebrekestelling,
];
