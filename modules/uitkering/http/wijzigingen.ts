/** Knows the routes on which staff see, propose, approve and send back changes of a benefit, and see what is to come. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import type { Wijziging } from '../domain/wijziging.ts';
import { legTerug, meld, stelVast, stelVoor } from '../jobs/wijzigingen.ts';
import { findUitkering, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import { closeUitzonderingen } from '../store/uitzondering.ts';
import {
  decideWijziging,
  findWijziging,
  returnWijziging,
  type Wijzigingstand,
  wijzigingenVan,
} from '../store/wijziging.ts';
import { herzieningView } from './maandbeeld.ts';
import { Dag, HerzieningSchema, Id, OfNiets } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';
import {
  AankomendSchema,
  aankomendView,
  BewoningSchema,
  BuitenlandSchema,
  bewoningView,
  buitenlandView,
  MedebewonerSchema,
  Soort,
  WijzigingSchema,
  wijzigingView,
} from './wijzigingbeeld.ts';
import { type WijzigingNietGevonden, wijzigingRefusals } from './wijzigingweigeringen.ts';

const refusals = { ...wijzigingRefusals, ...uitkeringRefusals, ...toegangRefusals };
const basis = { doel: 'bijstand-beoordelen', refusals } as const;
const params = Type.Object({ wijzigingId: Id });
const nietGevonden = { code: 'WIJZIGING_NIET_GEVONDEN' } as const;
const Reden = Type.String({ minLength: 5, maxLength: 500, description: 'waarom; de inwoner kan het lezen' });

const Inhoud = {
  vanaf: Dag,
  tot: Type.Optional(OfNiets(Dag)),
  wie: Type.Optional(
    Type.String({ pattern: '^(belanghebbende|partner|kind [1-9][0-9]?|medebewoner ([1-9][0-9]?|[0-9a-f-]{36}))$' }),
  ),
  partner: Type.Optional(OfNiets(Type.Object({ geboren: Dag, heeftRecht: Type.Boolean() }))),
  medebewoner: Type.Optional(OfNiets(MedebewonerSchema)),
};
type Body = {
  readonly vanaf: string;
  readonly tot?: string | null;
  readonly wie?: string;
  readonly partner?: { readonly geboren: string; readonly heeftRecht: boolean } | null;
  readonly medebewoner?: Static<typeof MedebewonerSchema> | null;
};

const inhoudVan = ({
  vanaf,
  tot = null,
  wie = 'belanghebbende',
  partner = null,
  medebewoner = null,
}: Body): Omit<Wijziging, 'id' | 'soort'> => ({
  vanaf: vanaf as Day,
  tot: tot as Day | null,
  wie,
  partner: partner === null ? null : { geboren: partner.geboren as Day, heeftRecht: partner.heeftRecht },
  medebewoner: medebewoner === null ? null : { ...medebewoner, geboren: medebewoner.geboren as Day },
});

const getWijzigingen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/wijzigingen',
  samenvatting: 'De wijzigingen van een uitkering met wat ze doen, en wat er aankomt; dit inzien wordt vastgelegd',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ uitkeringId: Id }),
  response: {
    200: Type.Object({
      persoonId: Id,
      wijzigingen: Type.Array(WijzigingSchema),
      aankomend: Type.Array(AankomendSchema),
      buitenland: OfNiets(BuitenlandSchema),
      medebewoners: Type.Array(BewoningSchema, { description: 'wie er nu of later woont, om te zeggen wie vertrekt' }),
    }),
  },
  handle: async (scope, { params: { uitkeringId } }) => {
    const opened = await openFor(scope, await findUitkering(scope, uitkeringId), 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    const dossier = await openDossier(scope, opened.value);
    const standen = await wijzigingenVan(scope, uitkeringId);
    return ok({
      persoonId: opened.value.persoonId,
      wijzigingen: standen.map((een) => wijzigingView(dossier, een, scope.today, scope.actor.id)),
      aankomend: aankomendView(dossier, scope.today),
      buitenland: buitenlandView(dossier, standen, scope.today),
      medebewoners: [...bewoningView(dossier, scope.today)],
    });
  },
});

const may = (scope: Scope, uitkering: Uitkering): Result<void, ZichtbareWeigering | WijzigingNietGevonden> =>
  permitOr(
    scope.actor,
    scope.doel,
    { soort: 'besluit', handeling: 'voorstellen', persoonId: uitkering.persoonId },
    nietGevonden,
  );

const show = async (scope: Scope, uitkering: Uitkering, stand: Wijzigingstand) =>
  wijzigingView(await openDossier(scope, uitkering), stand, scope.today, scope.actor.id);

const postWijziging = defineRoute({
  ...basis,
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/wijzigingen',
  samenvatting: 'Stel een wijziging van een uitkering voor; een ander keurt haar goed',
  rollen: ['consulent'],
  params: Type.Object({ uitkeringId: Id }),
  body: Type.Object({ soort: Soort, ...Inhoud, reden: Reden }),
  response: { 201: WijzigingSchema },
  handle: async (scope, { params: { uitkeringId }, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, uitkeringId), 'uitkering', 'wijzigen');
    if (!opened.ok) return opened;
    const uitkering = opened.value;
    const mag = may(scope, uitkering);
    if (!mag.ok) return mag;
    const gemeld = await meld(scope, uitkering, {
      soort: body.soort,
      ...inhoudVan(body),
      bron: 'consulent',
      toelichting: undefined,
    });
    if (gemeld === undefined) throw new Error('a change without a key of its source is always new');
    const voorgesteld = await stelVoor(scope, uitkering, { een: gemeld, reden: body.reden });
    return voorgesteld.ok ? ok(await show(scope, uitkering, voorgesteld.value)) : voorgesteld;
  },
});

type Open = { readonly uitkering: Uitkering; readonly stand: Wijzigingstand };

/** Locked first, and then read again: two people at once come one after the other. */
const openWijziging = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Open, ZichtbareWeigering | WijzigingNietGevonden | { readonly code: 'UITKERING_NIET_GEVONDEN' }>> => {
  const gevonden = await findWijziging(scope, id);
  if (gevonden === undefined) return err(nietGevonden);
  const opened = await openFor(scope, await lockUitkering(scope, gevonden.uitkeringId), 'uitkering', handeling);
  if (!opened.ok) return opened;
  const stand = await findWijziging(scope, id);
  return stand === undefined ? err(nietGevonden) : ok({ uitkering: opened.value, stand });
};

const postVoorstel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/wijzigingen/:wijzigingId/voorstel',
  samenvatting: 'Stel een besluit voor over een melding, zo nodig met een andere dag',
  rollen: ['consulent'],
  params,
  body: Type.Object({ ...Inhoud, reden: Reden }),
  response: { 200: WijzigingSchema },
  handle: async (scope, { params: { wijzigingId }, body }) => {
    const open = await openWijziging(scope, wijzigingId, 'wijzigen');
    if (!open.ok) return open;
    const { uitkering, stand } = open.value;
    const mag = may(scope, uitkering);
    if (!mag.ok) return mag;
    const gedaan = await stelVoor(scope, uitkering, { een: { ...stand, ...inhoudVan(body) }, reden: body.reden });
    return gedaan.ok ? ok(await show(scope, uitkering, gedaan.value)) : gedaan;
  },
});

const postAfwijzing = defineRoute({
  ...basis,
  method: 'POST',
  url: '/wijzigingen/:wijzigingId/afwijzing',
  samenvatting: 'Leg vast dat een melding niets verandert, met de reden',
  rollen: ['consulent'],
  params,
  body: Type.Object({ reden: Reden }),
  response: { 200: WijzigingSchema },
  handle: async (scope, { params: { wijzigingId }, body }) => {
    const open = await openWijziging(scope, wijzigingId, 'wijzigen');
    if (!open.ok) return open;
    const { uitkering, stand } = open.value;
    if (stand.status !== 'gemeld') return err({ code: 'WIJZIGING_AFGEHANDELD' } as const);
    await returnWijziging(scope, stand.id, body.reden);
    const na = await decideWijziging(scope, stand.id, 'afgewezen');
    await closeUitzonderingen(scope, uitkering.id, [{ code: 'WIJZIGING_GEMELD', plek: stand.id }]);
    return ok(await show(scope, uitkering, na));
  },
});

const postGoedkeuring = defineRoute({
  ...basis,
  method: 'POST',
  url: '/wijzigingen/:wijzigingId/goedkeuring',
  samenvatting:
    'Keur een voorgestelde wijziging goed: de maanden worden opnieuw berekend en de inwoner krijgt het besluit',
  rollen: ['toetser'],
  params,
  response: { 200: Type.Object({ wijziging: WijzigingSchema, herziening: HerzieningSchema }) },
  handle: async (scope, { params: { wijzigingId } }) => {
    const open = await openWijziging(scope, wijzigingId, 'inzien');
    if (!open.ok) return open;
    const { uitkering, stand } = open.value;
    const onderwerp = {
      soort: 'besluit',
      handeling: 'goedkeuren',
      persoonId: uitkering.persoonId,
      voorgesteldDoor: stand.voorgesteldDoor ?? '',
    } as const;
    const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
    if (!mag.ok) return mag;
    const gedaan = await stelVast(scope, uitkering, stand);
    if (!gedaan.ok) return gedaan;
    const { wijziging, herziening } = gedaan.value;
    return ok({ wijziging: await show(scope, uitkering, wijziging), herziening: herzieningView(herziening) });
  },
});

const postTeruglegging = defineRoute({
  ...basis,
  method: 'POST',
  url: '/wijzigingen/:wijzigingId/teruglegging',
  samenvatting: 'Leg een voorgestelde wijziging terug, met de reden; er verandert niets',
  rollen: ['toetser'],
  params,
  body: Type.Object({ reden: Reden }),
  response: { 200: WijzigingSchema },
  handle: async (scope, { params: { wijzigingId }, body }) => {
    const open = await openWijziging(scope, wijzigingId, 'inzien');
    if (!open.ok) return open;
    const { uitkering, stand } = open.value;
    if (stand.status !== 'voorgesteld') return err({ code: 'WIJZIGING_AFGEHANDELD' } as const);
    return ok(await show(scope, uitkering, await legTerug(scope, stand, body.reden)));
  },
});

export const wijzigingRoutes = [
  getWijzigingen,
  postWijziging,
  postVoorstel,
  postAfwijzing,
  postGoedkeuring,
  postTeruglegging,
];
