/** Knows the routes by which staff follows deliveries: the employers, a file taken in by hand, grounds and consents. */
import { err, ok, parseBsn, parseDay } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { findPersonenByBsn } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Route, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { type FindOntvangers, takeLevering } from '../ontvangst.ts';
import { findAanlevering } from '../store/aanlevering.ts';
import { insertGrondslag, revokeGrondslag } from '../store/werkgever.ts';
import { may, nietGevonden, openWerkgever, werkgeverRefusals } from './mag.ts';
import { AanleveringSchema, aanleveringView, Dag, Id } from './rapport.ts';
import { leveringRefusals } from './weigeringen.ts';
import { detailView, lijstView, WerkgeverDetail, WerkgeverRegel } from './werkgeverbeeld.ts';

const rollen: readonly Rol[] = ['beheerder', 'consulent'];
const basis = { doel: 'inkomsten-verwerken', rollen, refusals: werkgeverRefusals } as const;
const params = Type.Object({ werkgeverId: Id });

const getWerkgevers = defineRoute({
  ...basis,
  method: 'GET',
  url: '/werkgevers',
  samenvatting: 'Werkgevers die loon aanleveren, en wat er van kwam',
  response: { 200: Type.Object({ werkgevers: Type.Array(WerkgeverRegel) }) },
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    return mag.ok ? ok({ werkgevers: await lijstView(scope) }) : mag;
  },
});

const getWerkgever = defineRoute({
  ...basis,
  method: 'GET',
  url: '/werkgevers/:werkgeverId',
  samenvatting: 'Een werkgever met zijn toegang, sleutels, grondslagen en leveringen',
  params,
  response: { 200: WerkgeverDetail },
  handle: async (scope, { params: { werkgeverId } }) => {
    const open = await openWerkgever(scope, werkgeverId, 'inzien');
    return open.ok ? ok(await detailView(scope, open.value)) : open;
  },
});

const getAanlevering = defineRoute({
  ...basis,
  method: 'GET',
  url: '/werkgevers/:werkgeverId/aanleveringen/:aanleveringId',
  samenvatting: 'Een levering met haar bevindingen per regel',
  params: Type.Object({ werkgeverId: Id, aanleveringId: Id }),
  response: { 200: AanleveringSchema },
  handle: async (scope, { params: { werkgeverId, aanleveringId } }) => {
    const open = await openWerkgever(scope, werkgeverId, 'inzien');
    if (!open.ok) return open;
    const aanlevering = await findAanlevering(scope, werkgeverId, aanleveringId);
    return aanlevering === undefined ? err(nietGevonden) : ok(aanleveringView(aanlevering));
  },
});

const postBestand = (findOntvangers: FindOntvangers): Route =>
  defineRoute({
    ...basis,
    rollen: ['consulent'],
    method: 'POST',
    url: '/werkgevers/:werkgeverId/bestanden',
    samenvatting: 'Neem een bestand van een werkgever op; dezelfde keuring als de koppeling',
    params,
    body: Type.Object({
      soort: Type.Union([Type.Literal('csv'), Type.Literal('json'), Type.Literal('xml')]),
      // a body of the API is at most a megabyte
      inhoud: Type.String({ minLength: 1, maxLength: 1_000_000 }),
    }),
    response: { 200: Type.Intersect([AanleveringSchema, Type.Object({ alBekend: Type.Boolean() })]) },
    refusals: { ...leveringRefusals, ...toegangRefusals },
    handle: async (scope, { params: { werkgeverId }, body }) => {
      const open = await openWerkgever(scope, werkgeverId, 'indienen');
      if (!open.ok) return open;
      const inzending = { werkgeverId, kanaal: 'bestand', soort: body.soort, tekst: body.inhoud } as const;
      const ontvangen = await takeLevering(scope, findOntvangers, inzending);
      if (!ontvangen.ok) return ontvangen;
      const { aanlevering, alBekend } = ontvangen.value;
      await note(scope, werkgeverId, alBekend ? 'bestand met loon nog eens ontvangen' : 'bestand met loon ingelezen');
      return ok({ ...aanleveringView(aanlevering), alBekend });
    },
  });

const note = (scope: Scope, werkgeverId: string, omschrijving: string, persoonId?: string): Promise<void> =>
  record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'werkgever', id: werkgeverId },
    persoonId,
    omschrijving,
  });

const grondslagRefusals = {
  ...werkgeverRefusals,
  PERSOON_ONBEKEND: {
    status: 422,
    titel: 'Van wie is de toestemming?',
    uitleg:
      'Geef bij een toestemming het burgerservicenummer van een inwoner die wij kennen. Bij artikel 63 blijft het leeg.',
  },
  DATUM_ONJUIST: {
    status: 422,
    titel: 'De datum klopt niet',
    uitleg: 'Geef een bestaande dag van vandaag of eerder.',
  },
} as const;

const postGrondslag = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers/:werkgeverId/grondslagen',
  samenvatting: 'Leg vast waarom de gemeente loon van deze werkgever mag ontvangen',
  params,
  body: Type.Object({
    soort: Type.Union([Type.Literal('artikel 63'), Type.Literal('toestemming')]),
    toelichting: Type.String({ minLength: 3, maxLength: 500, description: 'kenmerk van het verzoek of het formulier' }),
    vanaf: Dag,
    bsn: Type.Optional(Type.String({ maxLength: 20, description: 'alleen bij toestemming: van wie zij is' })),
  }),
  response: { 201: WerkgeverDetail },
  refusals: grondslagRefusals,
  handle: async (scope, { params: { werkgeverId }, body: { soort, toelichting, vanaf, bsn } }) => {
    const open = await openWerkgever(scope, werkgeverId, 'indienen');
    if (!open.ok) return open;
    const dag = parseDay(vanaf);
    if (dag === undefined || dag > scope.today) return err({ code: 'DATUM_ONJUIST' } as const);
    const nummer = parseBsn(bsn?.trim() ?? '');
    const persoonId = nummer && (await findPersonenByBsn(scope, [nummer])).get(nummer);
    const gevraagd = soort === 'toestemming';
    if (gevraagd !== (persoonId !== undefined) || (!gevraagd && bsn !== undefined))
      return err({ code: 'PERSOON_ONBEKEND' } as const);
    await insertGrondslag(scope, werkgeverId, { soort, toelichting, vanaf: dag, persoonId });
    await note(scope, werkgeverId, `grondslag ${soort} vastgelegd`, persoonId);
    return ok(await detailView(scope, open.value));
  },
});

const postGrondslagIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/werkgevers/:werkgeverId/grondslagen/:grondslagId/intrekking',
  samenvatting: 'Trek een grondslag in: vanaf vandaag wordt op die grond niets meer ontvangen',
  params: Type.Object({ werkgeverId: Id, grondslagId: Id }),
  response: { 200: WerkgeverDetail },
  handle: async (scope, { params: { werkgeverId, grondslagId } }) => {
    const mag = may(scope, 'indienen');
    // a consent can be taken back of an employer who delivers no more, too
    const open = mag.ok ? await openWerkgever(scope, werkgeverId, 'inzien') : mag;
    if (!open.ok) return open;
    const grondslag = await revokeGrondslag(scope, werkgeverId, grondslagId, scope.today);
    if (grondslag === undefined) return err(nietGevonden);
    await note(scope, werkgeverId, `grondslag ${grondslag.soort} ingetrokken`, grondslag.persoonId);
    return ok(await detailView(scope, open.value));
  },
});

export const leveringRoutes = (findOntvangers: FindOntvangers): readonly Route[] => [
  getWerkgevers,
  getWerkgever,
  getAanlevering,
  postBestand(findOntvangers),
  postGrondslag,
  postGrondslagIntrekking,
];
