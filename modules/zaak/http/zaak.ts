/** Knows the routes on which staff find, open and move zaken. */
import { err, ok, parseDay } from '@samenkracht/core';
import { personHeader } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { documentsOf } from '../store/document.ts';
import { extendTermijn, requestGegevens } from '../store/gegevensverzoek.ts';
import { logWerklijst, openFor } from '../store/inzage.ts';
import { takenOf } from '../store/taak.ts';
import { findWerklijst } from '../store/werklijst.ts';
import { findTermijn, findTermijnen, moveZaak, overgangenOf } from '../store/zaak.ts';
import { gegevensverzoekRefusals, zaakRefusals } from './refusals.ts';
import {
  AanvragerSchema,
  Dag,
  DocumentSchema,
  Id,
  OvergangSchema,
  Soort,
  Status,
  TaakSchema,
  TermijnSchema,
  ZaakParams,
  ZaakSchema,
} from './schema.ts';
import { aanvragerView, documentView, overgangView, taakView, termijnView, zaakView } from './view.ts';

const medewerkers = ['consulent', 'toetser'] as const;

const getZaken = defineRoute({
  method: 'GET',
  url: '/zaken',
  samenvatting: 'Werklijst: open zaken op volgorde van de uiterste besluitdatum',
  doel: 'bijstand-beoordelen',
  rollen: medewerkers,
  query: Type.Object({
    status: Type.Optional(Status),
    mijn: Type.Optional(Type.Boolean({ description: 'alleen zaken die u zelf in behandeling heeft' })),
    nummer: Type.Optional(Type.String({ maxLength: 20, description: 'een deel van het zaaknummer' })),
    namen: Type.Optional(
      Type.Boolean({ description: 'ook om wie het gaat; dat u die namen ziet wordt per persoon vastgelegd' }),
    ),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    na: Type.Optional(Type.String({ format: 'uuid', description: 'de laatste zaak van de vorige pagina' })),
  }),
  response: {
    200: Type.Object({
      zaken: Type.Array(
        Type.Intersect([
          ZaakSchema,
          Type.Object({ termijn: TermijnSchema, aanvrager: Type.Optional(AanvragerSchema) }),
        ]),
      ),
      totaal: Type.Integer({ description: 'zaken die aan het filter voldoen' }),
    }),
  },
  refusals: {},
  handle: async (scope, { query }) => {
    const lijst = await findWerklijst(scope, { ...query, aantal: query.aantal ?? 50 });
    const termijnen = await findTermijnen(scope, lijst.zaken);
    const zaken = [];
    for (const zaak of lijst.zaken) {
      const termijn = termijnen.get(zaak.id);
      if (termijn === undefined) continue;
      const aanvrager = query.namen === true ? aanvragerView(await personHeader(scope, zaak.persoonId)) : undefined;
      zaken.push({
        ...zaakView(zaak),
        termijn: termijnView(termijn),
        ...(aanvrager === undefined ? {} : { aanvrager }),
      });
    }
    // without names a list holds no personal data, and counting it is no look into a dossier
    if (query.namen === true) await logWerklijst(scope, lijst.zaken);
    return ok({ zaken, totaal: lijst.totaal });
  },
});

const getZaak = defineRoute({
  method: 'GET',
  url: '/zaken/:zaakId',
  samenvatting: 'Een zaak met termijn, taken, documenten en geschiedenis; dit inzien wordt vastgelegd',
  doel: 'bijstand-beoordelen',
  rollen: medewerkers,
  params: ZaakParams,
  response: {
    200: Type.Object({
      zaak: ZaakSchema,
      aanvrager: AanvragerSchema,
      termijn: TermijnSchema,
      taken: Type.Array(TaakSchema),
      documenten: Type.Array(DocumentSchema),
      geschiedenis: Type.Array(OvergangSchema),
    }),
  },
  refusals: { ...zaakRefusals, ...toegangRefusals },
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, params.zaakId, 'inzien');
    if (!opened.ok) return opened;
    const zaak = opened.value;
    return ok({
      zaak: zaakView(zaak),
      aanvrager: aanvragerView(await personHeader(scope, zaak.persoonId)),
      termijn: termijnView(await findTermijn(scope, zaak)),
      taken: (await takenOf(scope, zaak.id)).map(taakView),
      documenten: (await documentsOf(scope, zaak.id)).map(documentView),
      geschiedenis: (await overgangenOf(scope, zaak.id)).map(overgangView),
    });
  },
});

const postBehandeling = defineRoute({
  method: 'POST',
  url: '/zaken/:zaakId/behandeling',
  samenvatting: 'Neem een ontvangen zaak in behandeling',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent'],
  params: ZaakParams,
  response: { 200: ZaakSchema },
  refusals: { ...zaakRefusals, ...toegangRefusals },
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, params.zaakId, 'wijzigen');
    if (!opened.ok) return opened;
    // a second click by the same person changes nothing
    if (opened.value.status === 'in behandeling' && opened.value.behandelaar?.id === scope.actor.id) {
      return ok(zaakView(opened.value));
    }
    const moved = await moveZaak(scope, params.zaakId, 'inBehandelingNemen');
    return moved.ok ? ok(zaakView(moved.value)) : moved;
  },
});

const postGegevensverzoek = defineRoute({
  method: 'POST',
  url: '/zaken/:zaakId/gegevensverzoeken',
  samenvatting: 'Vraag de inwoner om ontbrekende gegevens; de beslistermijn staat stil vanaf morgen (Awb 4:5 en 4:15)',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent'],
  params: ZaakParams,
  body: Type.Object({
    gevraagd: Type.Array(
      Type.Object({
        soort: Soort,
        omschrijving: Type.String({
          minLength: 3,
          maxLength: 300,
          description: 'wat de inwoner moet sturen, in gewone taal',
        }),
        waarom: Type.Optional(Type.String({ maxLength: 300, description: 'waarom dit nodig is, in gewone taal' })),
        persoonId: Type.Optional(Id),
      }),
      { minItems: 1, maxItems: 10 },
    ),
    uiterlijk: Type.Optional(Dag),
  }),
  response: { 201: Type.Object({ zaak: ZaakSchema, termijn: TermijnSchema, taken: Type.Array(TaakSchema) }) },
  refusals: { ...zaakRefusals, ...toegangRefusals, ...gegevensverzoekRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openFor(scope, params.zaakId, 'wijzigen');
    if (!opened.ok) return opened;
    const gevraagd = await requestGegevens(scope, {
      zaakId: params.zaakId,
      gevraagd: body.gevraagd,
      uiterlijk: body.uiterlijk === undefined ? undefined : parseDay(body.uiterlijk),
    });
    if (!gevraagd.ok) return gevraagd;
    const { zaak, taken } = gevraagd.value;
    return ok({
      zaak: zaakView(zaak),
      aanvrager: aanvragerView(await personHeader(scope, zaak.persoonId)),
      termijn: termijnView(await findTermijn(scope, zaak)),
      taken: taken.map(taakView),
    });
  },
});

const postVerlenging = defineRoute({
  method: 'POST',
  url: '/zaken/:zaakId/verlenging',
  samenvatting: 'Verleng de beslistermijn een keer, met bericht aan de inwoner (Awb 4:14)',
  doel: 'bijstand-beoordelen',
  rollen: ['consulent'],
  params: ZaakParams,
  body: Type.Object({
    weken: Type.Integer({ minimum: 1, maximum: 8 }),
    reden: Type.String({ minLength: 10, maxLength: 500, description: 'waarom het langer duurt, in gewone taal' }),
  }),
  response: { 200: Type.Object({ zaak: ZaakSchema, termijn: TermijnSchema }) },
  refusals: { ...zaakRefusals, ...toegangRefusals, ...gegevensverzoekRefusals },
  handle: async (scope, { params, body }) => {
    const opened = await openFor(scope, params.zaakId, 'wijzigen');
    if (!opened.ok) return opened;
    const extended = await extendTermijn(scope, params.zaakId, body.weken, body.reden);
    if (!extended.ok) return err(extended.error);
    return ok({ zaak: zaakView(extended.value), termijn: termijnView(await findTermijn(scope, extended.value)) });
  },
});

export const zaakRoutes = [getZaken, getZaak, postBehandeling, postGegevensverzoek, postVerlenging];
