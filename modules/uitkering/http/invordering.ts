/** Knows the routes on which staff sees the debts of an uitkering, proposes what to do about them, and answers. */
import { cents, err, ok, parseIban, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import type { Stap } from '../domain/invordering.ts';
import { stelVoor } from '../domain/invorderingsvoorstel.ts';
import type { Wens } from '../domain/invorderingswens.ts';
import { beantwoord, neemStap } from '../jobs/invorderen.ts';
import { findUitkering, lockUitkering } from '../store/lopend.ts';
import { SchuldenSchema, Stapwens } from './invorderingschema.ts';
import { invorderingRefusals } from './invorderingweigeringen.ts';
import { Id } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { openSchuldbeeld, schuldenView } from './schuldbeeld.ts';
import { openFor } from './uitkeringen.ts';

const rollen: readonly Rol[] = ['consulent', 'toetser'];
const basis = {
  doel: 'bijstand-beoordelen',
  refusals: { ...uitkeringRefusals, ...invorderingRefusals, ...toegangRefusals },
} as const;
const nietGevonden = { code: 'UITKERING_NIET_GEVONDEN' } as const;
const Toelichting = Type.String({
  minLength: 10,
  maxLength: 1000,
  description: 'waarom, zonder nummers van personen of rekeningen',
});

/** From what came over the line to what the law is asked; amounts and accounts are looked at here. */
const toWens = (body: Stapwens): Result<Wens, { readonly code: 'REKENINGNUMMER_ONJUIST' }> => {
  if (!('iban' in body)) return ok(plain(body));
  const iban = parseIban(body.iban);
  return iban === undefined ? err({ code: 'REKENINGNUMMER_ONJUIST' }) : ok(plain({ ...body, iban }));
};

const bedragen = new Set(['perMaand', 'belasting', 'bedrag', 'inEenKeer', 'totaal']);

/** The schema checked the form: text stays, whole numbers become amounts. */
const plain = (body: object): Wens =>
  Object.fromEntries(
    Object.entries(body).map(([veld, waarde]) => [veld, bedragen.has(veld) ? cents(waarde as number) : waarde]),
  ) as Wens;

const getSchulden = defineRoute({
  ...basis,
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/schulden',
  samenvatting:
    'De schulden bij een uitkering: waardoor, hoeveel open, wat er gebeurt en wat kan; dit inzien wordt vastgelegd',
  rollen,
  params: Type.Object({ uitkeringId: Id }),
  response: { 200: SchuldenSchema },
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    return ok(await schuldenView(scope, opened.value, await openSchuldbeeld(scope, opened.value, 'consulent')));
  },
});

const postStap = defineRoute({
  ...basis,
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/invorderingsstappen',
  samenvatting:
    'Leg een stap vast over schulden of over wie wordt betaald; wat geld verplaatst wacht op een tweede persoon, een regeling op de inwoner',
  rollen: ['consulent'],
  params: Type.Object({ uitkeringId: Id }),
  body: Type.Object({ stap: Stapwens, toelichting: Toelichting }),
  response: { 201: SchuldenSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, params.uitkeringId), 'uitkering', 'wijzigen');
    if (!opened.ok) return opened;
    const wens = toWens(body.stap);
    if (!wens.ok) return wens;
    const { feiten } = await openSchuldbeeld(scope, opened.value, 'consulent');
    const stap = stelVoor(feiten, wens.value);
    if (!stap.ok) return stap;
    const genomen = await neemStap(scope, opened.value, { ...stap.value, toelichting: body.toelichting });
    if (!genomen.ok) return genomen;
    return ok(await schuldenView(scope, opened.value, await openSchuldbeeld(scope, opened.value, 'consulent')));
  },
});

/** A proposal of a colleague is answered by the second person; one of the resident by the consulent. */
const mayAnswer = (scope: Scope, stap: Stap, persoonId: string) =>
  stap.wachtOp === 'toetser'
    ? permitOr(
        scope.actor,
        scope.doel,
        { soort: 'besluit', handeling: 'goedkeuren', persoonId, voorgesteldDoor: stap.door },
        nietGevonden,
      )
    : permitOr(scope.actor, scope.doel, { soort: 'besluit', handeling: 'voorstellen', persoonId }, nietGevonden);

const postAntwoord = defineRoute({
  ...basis,
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/invorderingsstappen/:stapId/antwoord',
  samenvatting: 'Keur een voorstel goed of wijs het af: een collega of, bij een voorstel van de inwoner, de consulent',
  rollen,
  params: Type.Object({ uitkeringId: Id, stapId: Id }),
  body: Type.Object({
    akkoord: Type.Boolean(),
    toelichting: Type.Optional(Type.String({ minLength: 3, maxLength: 1000 })),
  }),
  response: { 200: SchuldenSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, params.uitkeringId), 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    const { feiten } = await openSchuldbeeld(scope, opened.value, 'consulent');
    const stap = feiten.invordering.open.find(({ id }) => id === params.stapId);
    if (stap === undefined || stap.wachtOp === 'inwoner') return err({ code: 'STAP_NIET_GEVONDEN' } as const);
    const mag = mayAnswer(scope, stap, opened.value.persoonId);
    if (!mag.ok) return mag;
    const { akkoord, toelichting } = body;
    const gedaan = await beantwoord(scope, opened.value, stap, { akkoord, toelichting });
    if (!gedaan.ok) return gedaan;
    return ok(await schuldenView(scope, opened.value, await openSchuldbeeld(scope, opened.value, 'consulent')));
  },
});

export const invorderingRoutes = [getSchulden, postStap, postAntwoord];
