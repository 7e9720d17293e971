/** Knows the routes on which a decision on an objection is drafted by one and taken by another. */
import { cents, day, month, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, type ZichtbareWeigering } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import type { Onderdeel, Wijziging } from '../domain/beslissing.ts';
import type { BezwaarRefusal } from '../domain/bezwaar.ts';
import { decide, draft, sendBack } from '../store/behandelen.ts';
import { findBeslissing } from '../store/beslissing.ts';
import { after } from './bezwaren.ts';
import { alle, openBezwaar, openUndecided } from './openen.ts';
import { BezwaarParams, BezwaarSchema, OnderdeelSchema, Reden } from './schema.ts';

const basis = { doel: 'bijstand-beoordelen', refusals: alle, params: BezwaarParams } as const;

type Ingevoerd = Static<typeof OnderdeelSchema>;

const toWijziging = (wijziging: Ingevoerd['wijzigingen'][number]): Wijziging =>
  wijziging.soort === 'loon'
    ? { soort: 'loon', maand: month(wijziging.maand), netto: cents(wijziging.netto) }
    : { ...wijziging, vanaf: day(wijziging.vanaf) };

const toOnderdeel = (onderdeel: Ingevoerd): Onderdeel => ({
  ...onderdeel,
  wijzigingen: onderdeel.wijzigingen.map(toWijziging),
});

const postVoorstel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/voorstel',
  samenvatting: 'Leg een beslissing voor aan een collega: per onderdeel de uitkomst, de reden en wat er verandert',
  rollen: ['consulent'],
  body: Type.Object({ onderdelen: Type.Array(OnderdeelSchema, { minItems: 1, maxItems: 20 }) }),
  response: { 201: BezwaarSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openUndecided(scope, params.bezwaarId);
    if (!opened.ok) return opened;
    return after(scope, params.bezwaarId, await draft(scope, opened.value.bezwaar, body.onderdelen.map(toOnderdeel)));
  },
});

/** Four eyes: whoever drafted it does not take it. */
const mayApprove = async (
  scope: Scope,
  bezwaarId: string,
): Promise<Result<void, ZichtbareWeigering | BezwaarRefusal>> => {
  const nietGevonden = { code: 'BESLISSING_NIET_GEVONDEN' } as const;
  const voorgesteldDoor = (await findBeslissing(scope, bezwaarId))?.opgesteldDoor.id ?? '';
  return permitOr(
    scope.actor,
    scope.doel,
    { soort: 'besluit', handeling: 'goedkeuren', voorgesteldDoor },
    nietGevonden,
  );
};

const postBeslissing = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/beslissing',
  samenvatting: 'Neem de beslissing op bezwaar; niet door wie het besluit nam (artikel 10:3 lid 3 Awb)',
  rollen: ['toetser'],
  response: { 200: BezwaarSchema },
  handle: async (scope, { params }) => {
    const opened = await openBezwaar(scope, params.bezwaarId, 'inzien');
    if (!opened.ok) return opened;
    const mag = await mayApprove(scope, params.bezwaarId);
    return mag.ok ? after(scope, params.bezwaarId, await decide(scope, opened.value.bezwaar)) : mag;
  },
});

const postTeruglegging = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/teruglegging',
  samenvatting: 'Leg het voorstel terug bij de behandelaar, met de reden',
  rollen: ['toetser'],
  body: Type.Object({ reden: Reden }),
  response: { 200: BezwaarSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openBezwaar(scope, params.bezwaarId, 'inzien');
    if (!opened.ok) return opened;
    const mag = await mayApprove(scope, params.bezwaarId);
    return mag.ok ? after(scope, params.bezwaarId, await sendBack(scope, opened.value.bezwaar, body.reden)) : mag;
  },
});

export const beslissingRoutes = [postVoorstel, postBeslissing, postTeruglegging];
