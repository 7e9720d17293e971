/** Knows the routes of a plan of work: its facts from the file, saving and taking back by the resident, reading and answering by staff. */

import type { WerkplanBeantwoord } from '@samenkracht/bericht';
import {
  type Besteedbaar,
  bepaalBesteedbaar,
  besteedbaarInvoerSchema,
  brutoUitUren,
  type Huishouden,
  leesHuishouden,
  metLoon,
} from '@samenkracht/besteedbaar';
import { cents, err, type Money, monthOf, ok, type Result } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import { defineRoute } from '@samenkracht/platform/http';
import type { Json, RefusalMap, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import { rekenfeiten } from '../domain/rekenfeiten.ts';
import { findUitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import {
  brutoloonOf,
  retractWerkplan,
  storeReactie,
  storeWerkplan,
  type Werkplan,
  werkplannenOf,
} from '../store/werkplan.ts';
import { openEigen } from './eigenuitkering.ts';
import { Bedrag, Id, OfNiets, oneOf, Tijdstip } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

const streng = { additionalProperties: false } as const;

/** What `POST /berekeningen/besteedbaar` takes, so that a plan is computed again as it was asked. */
const Planvraag = Type.Object(
  {
    feiten: Type.Object(besteedbaarInvoerSchema.properties, streng),
    wie: oneOf(['belanghebbende', 'partner'], 'wie gaat werken'),
    uurloon: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000, description: 'bruto, in centen' })),
    dan: Type.Union([
      Type.Object({ bruto: Type.Integer({ minimum: 0, maximum: 1_000_000 }) }, streng),
      Type.Object({ uren: Type.Number({ minimum: 0, maximum: 60 }) }, streng),
    ]),
    stoptNa: Type.Optional(Type.Integer({ minimum: 1, maximum: 11 })),
  },
  streng,
);
type Planvraag = Static<typeof Planvraag>;

const Plan = Type.Object({
  id: Id,
  persoonId: Id,
  vraag: Planvraag,
  toelichting: OfNiets(Type.String()),
  totaalNu: Type.Integer({ description: 'te besteden per maand op de dag van bewaren, in centen' }),
  totaalDan: Bedrag,
  bewaardOp: Tijdstip,
  reacties: Type.Array(Type.Object({ tekst: Type.String(), van: Type.String(), op: Tijdstip })),
});
const Plannen = Type.Object({ plannen: Type.Array(Plan) });

type Planweigering =
  | { readonly code: 'WERKPLAN_NIET_GEVONDEN' }
  | { readonly code: 'WERKPLAN_NIET_TE_BEREKENEN' }
  | { readonly code: 'GEEN_RECHT_DEZE_MAAND' };
const planRefusals: RefusalMap<Planweigering> = {
  WERKPLAN_NIET_GEVONDEN: {
    status: 404,
    titel: 'Plan niet gevonden',
    uitleg: 'Dit plan is er niet, of het is teruggenomen.',
  },
  WERKPLAN_NIET_TE_BEREKENEN: {
    status: 422,
    titel: 'Dit plan kunnen wij niet uitrekenen',
    uitleg: 'Er ontbreekt nog iets. Vul alle vragen in en reken opnieuw. Bewaar daarna uw plan.',
  },
  GEEN_RECHT_DEZE_MAAND: {
    status: 404,
    titel: 'U krijgt deze maand geen uitkering',
    uitleg: 'Daarom kunnen wij uw gegevens niet invullen. U kunt wel zelf rekenen met de rekenhulp.',
  },
};
const refusals = { ...uitkeringRefusals, ...toegangRefusals, ...planRefusals };
const eigen = { doel: 'inkomsten-verwerken', rollen: ['inwoner'] } as const;

const planView = ({ vraag, toelichting, reacties, ...plan }: Werkplan) => ({
  ...plan,
  // kept as it was asked, checked by the same schema when it came in
  vraag: vraag as unknown as Planvraag,
  toelichting: toelichting ?? null,
  reacties: [...reacties],
});

const getRekenfeiten = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/uitkering/rekenfeiten',
  samenvatting: 'Wat wij van u weten voor een berekening van werk; wat wij niet weten ontbreekt en wordt gevraagd',
  response: {
    200: Type.Object({
      feiten: Type.Object(besteedbaarInvoerSchema.properties, streng),
      wie: oneOf(['belanghebbende', 'partner'], 'als wie u bent aangemeld'),
      brutoloon: OfNiets(Type.Integer({ description: 'uw laatste bruto maandloon uit de loongegevens, in centen' })),
    }),
  },
  refusals,
  handle: async (scope) => {
    const open = await openEigen(scope, 'inkomsten', 'inzien');
    if (!open.ok) return open;
    const { uitkering, persoonId } = open.value;
    const feiten = rekenfeiten(await openDossier(scope, uitkering), scope.actor.gemeente, monthOf(scope.today));
    if (feiten === undefined) return err({ code: 'GEEN_RECHT_DEZE_MAAND' } as const);
    return ok({
      feiten: feiten as Static<typeof Planvraag>['feiten'],
      wie: persoonId === uitkering.partnerId ? ('partner' as const) : ('belanghebbende' as const),
      brutoloon: (await brutoloonOf(scope, uitkering.id, persoonId)) ?? null,
    });
  },
});

const getPlannen = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/uitkering/werkplannen',
  samenvatting: 'Uw plannen om te werken, en wat uw consulent antwoordde; het nieuwste eerst',
  response: { 200: Plannen },
  refusals,
  handle: async (scope) => {
    const open = await openEigen(scope, 'inkomsten', 'inzien');
    if (!open.ok) return open;
    return ok({ plannen: (await werkplannenOf(scope, open.value.uitkering.id)).map(planView) });
  },
});

/** What there is to spend now and then, by the law package itself: what a client says of it is not kept. */
const totalenVan = ({ feiten, wie, uurloon, dan }: Planvraag): Result<readonly [Money, Money], Planweigering> => {
  const geweigerd = err({ code: 'WERKPLAN_NIET_TE_BEREKENEN' } as const);
  const gelezen = leesHuishouden(feiten);
  if (!gelezen.ok || ('uren' in dan && uurloon === undefined)) return geweigerd;
  const nu = bepaalBesteedbaar(gelezen.value);
  if (nu.soort !== 'waarde') return geweigerd;
  const f = gelezen.value as Huishouden;
  const bruto = 'bruto' in dan ? cents(dan.bruto) : brutoUitUren(f, cents(uurloon ?? 0), dan.uren);
  const straks = bepaalBesteedbaar(metLoon(f, wie, bruto));
  const som = ({ totaal }: Besteedbaar): Money => totaal;
  return straks.soort === 'waarde' ? ok([som(nu.waarde), som(straks.waarde)]) : geweigerd;
};

const postPlan = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/uitkering/werkplannen',
  samenvatting: 'Bewaar een plan om te werken en deel het met uw consulent',
  body: Type.Object({ vraag: Planvraag, toelichting: Type.Optional(Type.String({ maxLength: 500 })) }),
  response: { 201: Plannen },
  refusals,
  handle: async (scope, { body }) => {
    const open = await openEigen(scope, 'inkomsten', 'indienen');
    if (!open.ok) return open;
    const { uitkering, persoonId } = open.value;
    const totalen = totalenVan(body.vraag);
    if (!totalen.ok) return totalen;
    const [totaalNu, totaalDan] = totalen.value;
    const vraag = body.vraag as unknown as Json;
    const toelichting = body.toelichting?.trim() || undefined;
    await storeWerkplan(scope, uitkering.id, { persoonId, vraag, toelichting, totaalNu, totaalDan });
    return ok({ plannen: (await werkplannenOf(scope, uitkering.id)).map(planView) });
  },
});

const postIntrekking = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/uitkering/werkplannen/:werkplanId/intrekking',
  samenvatting: 'Neem een plan terug: uw consulent ziet het dan niet meer',
  params: Type.Object({ werkplanId: Id }),
  response: { 200: Plannen },
  refusals,
  handle: async (scope, { params }) => {
    const open = await openEigen(scope, 'inkomsten', 'indienen');
    if (!open.ok) return open;
    const { uitkering, persoonId } = open.value;
    if (!(await retractWerkplan(scope, params.werkplanId, persoonId)))
      return err({ code: 'WERKPLAN_NIET_GEVONDEN' } as const);
    return ok({ plannen: (await werkplannenOf(scope, uitkering.id)).map(planView) });
  },
});

const staf = { doel: 'inkomsten-verwerken', rollen: ['consulent'] } as const;

const getPlannenVan = defineRoute({
  ...staf,
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/werkplannen',
  samenvatting: 'De plannen om te werken die een inwoner deelde; dit inzien wordt vastgelegd',
  params: Type.Object({ uitkeringId: Id }),
  response: { 200: Plannen },
  refusals,
  handle: async (scope, { params }) => {
    const open = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'uitkering', 'inzien');
    if (!open.ok) return open;
    return ok({ plannen: (await werkplannenOf(scope, open.value.id)).map(planView) });
  },
});

/** The answer goes to the resident as a bericht too. */
const tell = async (scope: Scope, uitkeringId: string, { persoonId, id }: Werkplan, tekst: string): Promise<void> => {
  await publish(scope, {
    soort: 'WerkplanBeantwoord',
    onderwerp: uitkeringId,
    data: {
      persoonIds: [persoonId],
      kenmerk: `W-${id.slice(0, 8)}`,
      tekst,
      van: scope.actor.naam,
    } satisfies WerkplanBeantwoord,
  });
};

const postReactie = defineRoute({
  ...staf,
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/werkplannen/:werkplanId/reacties',
  samenvatting: 'Antwoord op een plan; de inwoner krijgt er bericht van',
  params: Type.Object({ uitkeringId: Id, werkplanId: Id }),
  // three characters that are no space: what is left of it is kept
  body: Type.Object({ tekst: Type.String({ pattern: '\\S\\s*\\S\\s*\\S', maxLength: 1000 }) }),
  response: { 201: Plannen },
  refusals,
  handle: async (scope, { params, body }) => {
    const open = await openFor(scope, await findUitkering(scope, params.uitkeringId), 'uitkering', 'wijzigen');
    if (!open.ok) return open;
    const plan = (await werkplannenOf(scope, open.value.id)).find(({ id }) => id === params.werkplanId);
    if (plan === undefined) return err({ code: 'WERKPLAN_NIET_GEVONDEN' } as const);
    const tekst = body.tekst.trim();
    await storeReactie(scope, plan.id, tekst);
    await tell(scope, open.value.id, plan, tekst);
    return ok({ plannen: (await werkplannenOf(scope, open.value.id)).map(planView) });
  },
});

export const werkplanRoutes = [getRekenfeiten, getPlannen, postPlan, postIntrekking, getPlannenVan, postReactie];
