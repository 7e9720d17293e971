/** Knows the routes on which staff find objections and bring one to a decision. */
import { type Day, err, ok, parseDay, type Result } from '@samenkracht/core';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Scope } from '@samenkracht/platform/module';
import { findZaak, moveZaak, zaaktermijn } from '@samenkracht/zaak';
import { Type } from 'typebox';
import {
  changeTermijn,
  giveNotice,
  planHearing,
  recordHearing,
  waiveHearing,
  weighLateness,
} from '../store/behandelen.ts';
import { bezwarenMet } from '../store/bezwaar.ts';
import { found } from '../store/indienen.ts';
import { regelView, staffView } from './beeld.ts';
import { alle, openBezwaar, openUndecided } from './openen.ts';
import {
  BezwaarParams,
  BezwaarSchema,
  Dag,
  Hoorgrondkeuze,
  oneOf,
  Pagina,
  Reden,
  Tijdstip,
  WerklijstregelSchema,
} from './schema.ts';

const lezen = { doel: 'bijstand-beoordelen', rollen: ['consulent', 'toetser'], refusals: alle } as const;
export const doen = { ...lezen, rollen: ['consulent'] } as const;
/** Lines on a page of the worklist, unless asked otherwise. */
const bladzijde = 50;
const params = BezwaarParams;
const response = { 200: BezwaarSchema };

/** What stands after an act, as staff sees it. */
export const after = async <R extends Refusal>(scope: Scope, id: string, gedaan: Result<unknown, R>) => {
  if (!gedaan.ok) return gedaan;
  const bezwaar = await found(scope, id);
  const zaak = await findZaak(scope, id);
  if (!bezwaar.ok || zaak === undefined) return err({ code: 'BEZWAAR_NIET_GEVONDEN' } as const);
  return ok(await staffView(scope, bezwaar.value, zaak));
};

const getBezwaren = defineRoute({
  ...lezen,
  method: 'GET',
  url: '/bezwaren',
  samenvatting: 'Werklijst van bezwaren, de eerste uiterste dag bovenaan; dat u de namen ziet wordt vastgelegd',
  query: Pagina,
  response: {
    200: Type.Object({
      bezwaren: Type.Array(WerklijstregelSchema),
      totaal: Type.Integer({ description: 'alle open bezwaren' }),
    }),
  },
  refusals: {},
  handle: async (scope, { query }) => {
    const { zaken, totaal } = await zaaktermijn.openWerklijst(scope, {
      soorten: ['bezwaar'],
      aantal: query.aantal ?? bladzijde,
      na: query.na,
    });
    const ids = zaken.map(({ id }) => id);
    const bezwaren = new Map((await bezwarenMet(scope, ids)).map((een) => [een.id, een]));
    const termijnen = await zaaktermijn.findMany(scope, zaken);
    const namen = await findOntvangernamen(scope, [...new Set(zaken.map(({ persoonId }) => persoonId))]);
    return ok({
      totaal,
      bezwaren: zaken.flatMap((zaak) => {
        const [bezwaar, termijn] = [bezwaren.get(zaak.id), termijnen.get(zaak.id)];
        if (bezwaar === undefined || termijn === undefined) return [];
        return [regelView(bezwaar, zaak, termijn, namen.get(zaak.persoonId)?.naam)];
      }),
    });
  },
});

const getBezwaar = defineRoute({
  ...lezen,
  method: 'GET',
  url: '/bezwaren/:bezwaarId',
  samenvatting: 'Een bezwaar met termijn, horen, dwangsom en voorstel; dit inzien wordt vastgelegd',
  params,
  response,
  handle: async (scope, input) => {
    const opened = await openBezwaar(scope, input.params.bezwaarId, 'inzien');
    return opened.ok ? ok(await staffView(scope, opened.value.bezwaar, opened.value.zaak)) : opened;
  },
});

export const dagVan = (dag: string | undefined): Day | undefined => (dag === undefined ? undefined : parseDay(dag));

const postBehandeling = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/behandeling',
  samenvatting: 'Neem een bezwaar in behandeling',
  params,
  response,
  handle: async (scope, input) => {
    const { bezwaarId } = input.params;
    const opened = await openUndecided(scope, bezwaarId);
    if (!opened.ok) return opened;
    const { status, behandelaar } = opened.value.zaak;
    // a second click by the same person changes nothing
    if (status === 'in behandeling' && behandelaar?.id === scope.actor.id) return after(scope, bezwaarId, opened);
    return after(scope, bezwaarId, await moveZaak(scope, bezwaarId, 'inBehandelingNemen'));
  },
});

const postTermijn = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/termijn',
  samenvatting: 'Verdaag zes weken, zet een commissie in, of stel uit met instemming (artikel 7:10 Awb)',
  params,
  body: Type.Object({
    verdagen: Type.Optional(Reden),
    metCommissie: Type.Optional(Type.Boolean()),
    uitgesteldTot: Type.Optional(Dag),
  }),
  response,
  handle: async (scope, input) => {
    const opened = await openUndecided(scope, input.params.bezwaarId);
    if (!opened.ok) return opened;
    const { bezwaar, zaak } = opened.value;
    const keuze = { ...input.body, uitgesteldTot: dagVan(input.body.uitgesteldTot) };
    return after(scope, bezwaar.id, await changeTermijn(scope, bezwaar, zaak, keuze));
  },
});

const postVerschoonbaarheid = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/verschoonbaarheid',
  samenvatting: 'Weeg of te laat zijn te verwijten is (artikel 6:11 Awb)',
  params,
  body: Type.Object({ keuze: oneOf(['ja', 'nee'], 'ja: niet te verwijten'), motivering: Reden }),
  response,
  handle: async (scope, input) => {
    const opened = await openUndecided(scope, input.params.bezwaarId);
    if (!opened.ok) return opened;
    const { keuze, motivering } = input.body;
    return after(scope, input.params.bezwaarId, await weighLateness(scope, opened.value.bezwaar, keuze, motivering));
  },
});

const postHoorzitting = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/hoorzitting',
  samenvatting: 'Nodig de inwoner uit voor een gesprek (artikel 7:2 Awb)',
  params,
  body: Type.Object({ op: Tijdstip, plaats: Type.String({ minLength: 3, maxLength: 200 }) }),
  response,
  handle: async (scope, input) => {
    const opened = await openUndecided(scope, input.params.bezwaarId);
    if (!opened.ok) return opened;
    const { bezwaar, zaak } = opened.value;
    const op = Temporal.Instant.from(input.body.op);
    if (Temporal.Instant.compare(op, scope.now) <= 0) return err({ code: 'ONTVANGST_ONJUIST' } as const);
    return after(scope, bezwaar.id, await planHearing(scope, bezwaar, zaak, op.toString(), input.body.plaats));
  },
});

const postAfzien = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/afzien-van-horen',
  samenvatting: 'Leg vast waarom de inwoner niet wordt gehoord (artikel 7:3 Awb)',
  params,
  body: Type.Object({ grond: Hoorgrondkeuze, toelichting: Reden }),
  response,
  handle: async (scope, input) => {
    const opened = await openUndecided(scope, input.params.bezwaarId);
    if (!opened.ok) return opened;
    const { grond, toelichting } = input.body;
    return after(scope, input.params.bezwaarId, await waiveHearing(scope, opened.value.bezwaar, grond, toelichting));
  },
});

const postVerslag = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/hoorverslag',
  samenvatting: 'Leg het verslag van het gesprek vast; wie aan het besluit meewerkte kan niet horen (artikel 7:5 Awb)',
  params,
  body: Type.Object({ op: Type.Optional(Dag), verslag: Reden }),
  response,
  handle: async (scope, input) => {
    const opened = await openUndecided(scope, input.params.bezwaarId);
    if (!opened.ok) return opened;
    // without a day the talk was today
    const op = input.body.op === undefined ? scope.today : parseDay(input.body.op);
    if (op === undefined) return err({ code: 'ONTVANGST_ONJUIST' } as const);
    return after(
      scope,
      input.params.bezwaarId,
      await recordHearing(scope, opened.value.bezwaar, op, input.body.verslag),
    );
  },
});

const postIngebrekestelling = defineRoute({
  ...doen,
  method: 'POST',
  url: '/bezwaren/:bezwaarId/ingebrekestelling',
  samenvatting: 'Voer in dat de inwoner op papier schreef dat wij te laat zijn (artikel 4:17 Awb)',
  params,
  body: Type.Object({ ontvangenOp: Dag }),
  response,
  handle: async (scope, input) => {
    const opened = await openUndecided(scope, input.params.bezwaarId);
    if (!opened.ok) return opened;
    const { bezwaar, zaak } = opened.value;
    const op = parseDay(input.body.ontvangenOp) ?? scope.today;
    return after(scope, bezwaar.id, await giveNotice(scope, bezwaar, zaak, op));
  },
});

export const bezwaarRoutes = [
  getBezwaren,
  getBezwaar,
  postBehandeling,
  postTermijn,
  postVerschoonbaarheid,
  postHoorzitting,
  postAfzien,
  postVerslag,
  postIngebrekestelling,
];
