/** Knows the routes on which a resident follows his own zaken and does what is asked. */
import { ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { documentsOf } from '../store/document.ts';
import { fulfilWithDocument } from '../store/gegevensverzoek.ts';
import { openFor, ownPersonen } from '../store/inzage.ts';
import { openTakenOf, takenOf } from '../store/taak.ts';
import { findTermijn, zakenOf } from '../store/zaak.ts';
import { bestandRefusals, readBestand } from './bestand.ts';
import { documentRefusals, gegevensverzoekRefusals, taakRefusals, zaakRefusals } from './refusals.ts';
import {
  BewaardDocumentSchema,
  DocumentSchema,
  Id,
  TaakSchema,
  TermijnSchema,
  ZaakParams,
  ZaakSchema,
} from './schema.ts';
import { bewaardView, documentView, taakView, termijnView, zaakView } from './view.ts';

const ZaakMetTermijn = Type.Intersect([ZaakSchema, Type.Object({ termijn: TermijnSchema })]);

const getMijnZaken = defineRoute({
  method: 'GET',
  url: '/mijn/zaken',
  samenvatting: 'Uw zaken, de nieuwste eerst, met de datum waarop wij beslissen',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  response: { 200: Type.Object({ zaken: Type.Array(ZaakMetTermijn) }) },
  refusals: {},
  handle: async (scope) => {
    const zaken = [];
    for (const zaak of await zakenOf(scope, ownPersonen(scope))) {
      zaken.push({ ...zaakView(zaak), termijn: termijnView(await findTermijn(scope, zaak)) });
    }
    return ok({ zaken });
  },
});

const getMijnZaak = defineRoute({
  method: 'GET',
  url: '/mijn/zaken/:zaakId',
  samenvatting: 'Een van uw zaken: waar hij staat, wat u nog moet doen en wat u heeft gestuurd',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: ZaakParams,
  response: {
    200: Type.Object({
      zaak: ZaakSchema,
      termijn: TermijnSchema,
      taken: Type.Array(TaakSchema),
      documenten: Type.Array(DocumentSchema),
    }),
  },
  refusals: { ...zaakRefusals, ...toegangRefusals },
  handle: async (scope, { params }) => {
    const opened = await openFor(scope, params.zaakId, 'inzien');
    if (!opened.ok) return opened;
    const taken = await takenOf(scope, params.zaakId);
    return ok({
      zaak: zaakView(opened.value),
      termijn: termijnView(await findTermijn(scope, opened.value)),
      taken: taken.filter((taak) => taak.voor === 'inwoner').map(taakView),
      documenten: (await documentsOf(scope, params.zaakId)).map(documentView),
    });
  },
});

const getMijnTaken = defineRoute({
  method: 'GET',
  url: '/mijn/taken',
  samenvatting: 'Wat wij nog van u nodig hebben, het eerste eerst',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  response: {
    200: Type.Object({ taken: Type.Array(Type.Intersect([TaakSchema, Type.Object({ zaaknummer: Type.String() })])) }),
  },
  refusals: {},
  handle: async (scope) => {
    const taken = await openTakenOf(scope, ownPersonen(scope));
    return ok({ taken: taken.map((taak) => ({ ...taakView(taak), zaaknummer: taak.zaaknummer })) });
  },
});

const postTaakDocument = defineRoute({
  method: 'POST',
  url: '/mijn/taken/:taakId/documenten',
  samenvatting:
    'Stuur het document waar een taak om vraagt (veld bestand); is het het laatste, dan loopt de termijn weer',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: Type.Object({ taakId: Id }),
  multipart: true,
  response: {
    201: Type.Intersect([
      BewaardDocumentSchema,
      Type.Object({
        zaakId: Id,
        allesOntvangen: Type.Boolean({ description: 'er wordt voor deze zaak niets meer van u gevraagd' }),
      }),
    ]),
  },
  refusals: { ...bestandRefusals, ...documentRefusals, ...taakRefusals, ...gegevensverzoekRefusals },
  handle: async (scope, { params, request }) => {
    const bestand = readBestand(request);
    if (!bestand.ok) return bestand;
    const done = await fulfilWithDocument(scope, params.taakId, ownPersonen(scope), bestand.value);
    if (!done.ok) return done;
    const { zaakId, allesOntvangen } = done.value;
    return ok({ ...bewaardView(done.value), zaakId, allesOntvangen });
  },
});

export const mijnRoutes = [getMijnZaken, getMijnZaak, getMijnTaken, postTaakDocument];
