/**
 * Knows the routes of jobs: the same for the resident and for who helps him. Who decides about income does not read them: what is told
 * to a coach is no report under art. 17 Pw.
 */
import { type Day, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Route, Scope } from '@samenkracht/platform/module';
import type { Static } from 'typebox';
import { type Baan, minutenOp, weekdelen } from '../domain/baan.ts';
import { banenVan } from '../store/baan.ts';
import { changeUren, saveBaan, type Verteller, withdrawBaan } from '../store/baanvastleggen.ts';
import {
  BaanParams,
  BaanwijzigingSchema,
  BanenSchema,
  baanweigeringen,
  IntrekkingSchema,
  NieuwebaanSchema,
  PersoonbaanParams,
  UrenSchema,
} from './baanschema.ts';
import { eigen, helpers, openEigen, openInwoner, openweigeringen, staf } from './openen.ts';
import { PersoonParams } from './planschema.ts';

const refusals = { ...openweigeringen, ...baanweigeringen };
const response = { 200: BanenSchema };

const view = async (scope: Scope, persoonId: string): Promise<Static<typeof BanenSchema>> => {
  const banen = await banenVan(scope, persoonId);
  return {
    vandaag: scope.today,
    banen: banen.map(({ minuten, tot, doorNaam, vastgelegdOp, id, versie, werkgever, soort, vanaf, omhoog, bron }) => ({
      ...{ id, versie, werkgever, soort, vanaf, omhoog, bron },
      ...{ uren: minuten / 60, tot: tot ?? null, door: doorNaam, op: vastgelegdOp },
    })),
    nu: minutenOp(banen, scope.today) / 60,
    verloop: weekdelen(banen).map(({ periode, minuten, banen: hier }) => ({
      ...{ vanaf: periode.from, tot: periode.until ?? null, uren: minuten / 60 },
      werkgevers: [...new Set(hier.map(({ werkgever }) => werkgever))],
    })),
  };
};

const after = async <R extends Refusal>(scope: Scope, persoonId: string, gedaan: Result<unknown, R>) =>
  gedaan.ok ? ok(await view(scope, persoonId)) : gedaan;

const toBaan = (id: string, body: Static<typeof NieuwebaanSchema>): Baan => ({
  ...{ id, werkgever: body.werkgever.trim(), soort: body.soort, minuten: body.uren * 60, vanaf: body.vanaf as Day },
  tot: body.tot as Day | undefined,
});

const tell = (scope: Scope, persoonId: string, body: Static<typeof NieuwebaanSchema>, bron: Verteller) =>
  saveBaan(scope, persoonId, { ...toBaan(crypto.randomUUID(), body), gelezen: 0 }, bron);

const change = (
  scope: Scope,
  persoonId: string,
  id: string,
  body: Static<typeof BaanwijzigingSchema>,
  bron: Verteller,
) => saveBaan(scope, persoonId, { ...toBaan(id, body), gelezen: body.versie }, bron);

const uren = (scope: Scope, persoonId: string, id: string, body: Static<typeof UrenSchema>, bron: Verteller) => {
  const anders = { soort: body.soort, minuten: body.uren * 60, vanaf: body.vanaf as Day };
  return changeUren(scope, persoonId, { ...anders, gelezen: { id, versie: body.versie } }, bron);
};

const mijn = { ...eigen, refusals, response } as const;
const mijnRoutes: readonly Route[] = [
  defineRoute({
    ...mijn,
    method: 'GET',
    url: '/mijn/banen',
    samenvatting: 'Uw banen, na elkaar en naast elkaar, en hoeveel uren dat samen is',
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await view(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...mijn,
    method: 'POST',
    url: '/mijn/banen',
    samenvatting: 'Vertel over een baan; dit is geen opgave van inkomsten',
    body: NieuwebaanSchema,
    handle: async (scope, { body }) => {
      const open = await openEigen(scope, 'wijzigen');
      return open.ok ? after(scope, open.value, await tell(scope, open.value, body, 'inwoner')) : open;
    },
  }),
  defineRoute({
    ...mijn,
    method: 'PUT',
    url: '/mijn/banen/:baanId',
    samenvatting: 'Verbeter wat er over een baan staat, of zeg wanneer die stopt',
    params: BaanParams,
    body: BaanwijzigingSchema,
    handle: async (scope, { params, body }) => {
      const open = await openEigen(scope, 'wijzigen');
      return open.ok ? after(scope, open.value, await change(scope, open.value, params.baanId, body, 'inwoner')) : open;
    },
  }),
  defineRoute({
    ...mijn,
    method: 'POST',
    url: '/mijn/banen/:baanId/uren',
    samenvatting: 'Zeg dat u vanaf een dag meer of minder uren werkt',
    params: BaanParams,
    body: UrenSchema,
    handle: async (scope, { params, body }) => {
      const open = await openEigen(scope, 'wijzigen');
      return open.ok ? after(scope, open.value, await uren(scope, open.value, params.baanId, body, 'inwoner')) : open;
    },
  }),
  defineRoute({
    ...mijn,
    method: 'POST',
    url: '/mijn/banen/:baanId/intrekking',
    samenvatting: 'Haal een baan weg die niet klopt',
    params: BaanParams,
    body: IntrekkingSchema,
    handle: async (scope, { params, body }) => {
      const open = await openEigen(scope, 'wijzigen');
      if (!open.ok) return open;
      const gelezen = { id: params.baanId, ...body };
      return after(scope, open.value, await withdrawBaan(scope, open.value, gelezen, 'inwoner'));
    },
  }),
];

const basis = { ...staf, rollen: ['coach', 'intaker'], refusals, response } as const;
const stafRoutes: readonly Route[] = [
  defineRoute({
    ...basis,
    rollen: [...helpers],
    method: 'GET',
    url: '/personen/:persoonId/banen',
    samenvatting: 'De banen van een inwoner, zoals hij ze ook ziet; dit inzien wordt vastgelegd',
    params: PersoonParams,
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Banen geopend');
      return open.ok ? ok(await view(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/banen',
    samenvatting: 'Leg een baan vast die de inwoner vertelt',
    params: PersoonParams,
    body: NieuwebaanSchema,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Baan vastgelegd');
      return open.ok ? after(scope, open.value, await tell(scope, open.value, body, 'consulent')) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'PUT',
    url: '/personen/:persoonId/banen/:baanId',
    samenvatting: 'Verbeter wat er over een baan staat, of leg vast wanneer die stopt',
    params: PersoonbaanParams,
    body: BaanwijzigingSchema,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Baan gewijzigd');
      return open.ok
        ? after(scope, open.value, await change(scope, open.value, params.baanId, body, 'consulent'))
        : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/banen/:baanId/uren',
    samenvatting: 'Leg vast dat iemand vanaf een dag meer of minder uren werkt',
    params: PersoonbaanParams,
    body: UrenSchema,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Uren van een baan gewijzigd');
      return open.ok ? after(scope, open.value, await uren(scope, open.value, params.baanId, body, 'consulent')) : open;
    },
  }),
  defineRoute({
    ...basis,
    method: 'POST',
    url: '/personen/:persoonId/banen/:baanId/intrekking',
    samenvatting: 'Haal een baan weg die niet klopt',
    params: PersoonbaanParams,
    body: IntrekkingSchema,
    handle: async (scope, { params, body }) => {
      const open = await openInwoner(scope, params.persoonId, 'wijzigen', 'Baan weggehaald');
      if (!open.ok) return open;
      const gelezen = { id: params.baanId, ...body };
      return after(scope, open.value, await withdrawBaan(scope, open.value, gelezen, 'consulent'));
    },
  }),
];

export const baanRoutes: readonly Route[] = [...mijnRoutes, ...stafRoutes];
