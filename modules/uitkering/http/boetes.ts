/** Knows the routes on which staff announce a fine, hear the resident, propose, decide, and take it back. */
import { grootboek, saldo } from '@samenkracht/betaling';
import { type Day, err, type Money, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import { type Boetestand, eerdereBoetedagen, type Overtredingsfeiten } from '../domain/boete.ts';
import { weegbaar } from '../domain/boetekeuze.ts';
import {
  type Boeteweigering,
  beslisOverBoete,
  kondigBoeteAan,
  legBoeteTerug,
  stelBoeteVoor,
  stelTerugnemenVoor,
  vertelOverBoete,
  zieAfVanBoete,
} from '../jobs/boetes.ts';
import { boetesVan, findUitkeringVanBoete } from '../store/boete.ts';
import { findUitkering, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { openDossier } from '../store/reeks.ts';
import { BoeteSchema, boeteView, Overtredingsvelden } from './boetebeeld.ts';
import { boeteRefusals } from './boeteweigeringen.ts';
import { Bedrag, Dag, Id, oneOf } from './maandschema.ts';
import { type UitkeringNietGevonden, uitkeringRefusals } from './maandweigeringen.ts';
import { openFor } from './uitkeringen.ts';

const rollen: readonly Rol[] = ['consulent', 'toetser'];
const refusals = { ...boeteRefusals, ...uitkeringRefusals, ...toegangRefusals };
const basis = { doel: 'bijstand-beoordelen', refusals } as const;
const params = Type.Object({ boeteId: Id });
const nietGevonden = { code: 'BOETE_NIET_GEVONDEN' } as const;
const Reden = Type.String({ minLength: 10, maxLength: 1000, description: 'waarom; de inwoner leest het in de brief' });

export const Openstaand = {
  open: Type.Integer({ ...Bedrag, description: 'wat van alle boetes samen nog niet is betaald, in centen' }),
  ingehouden: Type.Boolean({ description: 'de uitkering loopt: elke maand gaat er een deel af' }),
} as const;

/** What of all fines of a benefit is not paid yet, and whether it is held from what is paid. */
export const openstaand = async (scope: Scope, { id, einddatum }: Uitkering) => {
  const saldi = (await grootboek.findSaldi(scope, [id])).get(id) ?? new Map();
  return {
    open: saldo.openBoete(saldo.sum(saldi)),
    ingehouden: einddatum === undefined || einddatum >= scope.today,
  };
};

const getBoetes = defineRoute({
  ...basis,
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/boetes',
  samenvatting: 'De boetes bij een uitkering, met elke keuze van het college; dit inzien wordt vastgelegd',
  rollen,
  params: Type.Object({ uitkeringId: Id }),
  response: {
    200: Type.Object({
      persoonId: Id,
      ...Openstaand,
      eerdereBoetedagen: Type.Array(Dag, { description: 'dagen van boetes die hier zijn opgelegd en nog staan' }),
      boetes: Type.Array(BoeteSchema),
    }),
  },
  handle: async (scope, { params: { uitkeringId } }) => {
    const opened = await openFor(scope, await findUitkering(scope, uitkeringId), 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    const standen = await boetesVan(scope, uitkeringId);
    const om = await kijkerVan(scope, opened.value);
    return ok({
      persoonId: opened.value.persoonId,
      ...(await openstaand(scope, opened.value)),
      eerdereBoetedagen: [...eerdereBoetedagen(standen)],
      boetes: standen.map((stand) => boeteView(stand, om, true)),
    });
  },
});

const kijkerVan = async (scope: Scope, uitkering: Uitkering) => ({
  dossier: await openDossier(scope, uitkering),
  ...{ today: scope.today, actorId: scope.actor.id },
});

const mag = (
  scope: Scope,
  { persoonId }: Uitkering,
  voorgesteldDoor?: string,
): Result<void, ZichtbareWeigering | Boeteweigering> =>
  permitOr(
    scope.actor,
    scope.doel,
    voorgesteldDoor === undefined
      ? { soort: 'besluit', handeling: 'voorstellen', persoonId }
      : { soort: 'besluit', handeling: 'goedkeuren', persoonId, voorgesteldDoor },
    nietGevonden,
  );

const show = async (scope: Scope, uitkering: Uitkering, id: string) => {
  const stand = (await boetesVan(scope, uitkering.id)).find((een) => een.id === id);
  if (stand === undefined) throw new Error('a fine is never removed');
  return boeteView(stand, await kijkerVan(scope, uitkering), true);
};

const Aankondiging = Type.Object({
  wat: Type.String({ minLength: 10, maxLength: 1000, description: 'wat niet is verteld; de inwoner leest het' }),
  overtredingOp: Type.String({ ...Dag, description: 'de dag waarop het had moeten worden verteld' }),
  ...Overtredingsvelden,
  horenTot: Dag,
});

const feitenVan = (body: Static<typeof Aankondiging>): Overtredingsfeiten => {
  const { benadelingsbedrag, eigenHerstel, eerdereBoetes, laatsteWaarschuwing } = body;
  return {
    benadelingsbedrag: benadelingsbedrag as Money,
    eigenHerstel: eigenHerstel && { ...eigenHerstel, hersteldOp: eigenHerstel.hersteldOp as Day },
    eerdereBoetes: eerdereBoetes.map((een) => ({ ...een, opgelegdOp: een.opgelegdOp as Day })),
    laatsteWaarschuwing: laatsteWaarschuwing as Day | null,
  };
};

const postBoete = defineRoute({
  ...basis,
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/boetes',
  samenvatting: 'Kondig een boete aan: de inwoner krijgt een brief en kan eerst zijn kant vertellen',
  rollen: ['consulent'],
  params: Type.Object({ uitkeringId: Id }),
  body: Aankondiging,
  response: { 201: BoeteSchema },
  handle: async (scope, { params: { uitkeringId }, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, uitkeringId), 'uitkering', 'wijzigen');
    if (!opened.ok) return opened;
    const voorstellen = mag(scope, opened.value);
    if (!voorstellen.ok) return voorstellen;
    const gedaan = await kondigBoeteAan(scope, opened.value, {
      ...{ wat: body.wat, overtredingOp: body.overtredingOp as Day, horenTot: body.horenTot as Day },
      feiten: feitenVan(body),
    });
    return gedaan.ok ? ok(await show(scope, opened.value, gedaan.value)) : gedaan;
  },
});

type Open = { readonly uitkering: Uitkering; readonly stand: Boetestand };

/** The benefit is locked first: two people at once come one after the other. */
const open = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Open, ZichtbareWeigering | Boeteweigering | UitkeringNietGevonden>> => {
  const uitkeringId = await findUitkeringVanBoete(scope, id);
  if (uitkeringId === undefined) return err(nietGevonden);
  const opened = await openFor(scope, await lockUitkering(scope, uitkeringId), 'uitkering', handeling);
  if (!opened.ok) return opened;
  const stand = (await boetesVan(scope, uitkeringId)).find((een) => een.id === id);
  return stand === undefined ? err(nietGevonden) : ok({ uitkering: opened.value, stand });
};

/** What a consulent does with it. */
const doe = async (
  scope: Scope,
  id: string,
  daad: (om: Open) => Promise<Result<void, Boeteweigering>>,
): Promise<Result<Awaited<ReturnType<typeof show>>, ZichtbareWeigering | Boeteweigering | UitkeringNietGevonden>> => {
  const gevonden = await open(scope, id, 'wijzigen');
  if (!gevonden.ok) return gevonden;
  const voorstellen = mag(scope, gevonden.value.uitkering);
  if (!voorstellen.ok) return voorstellen;
  const gedaan = await daad(gevonden.value);
  return gedaan.ok ? ok(await show(scope, gevonden.value.uitkering, id)) : gedaan;
};

const postZienswijze = defineRoute({
  ...basis,
  method: 'POST',
  url: '/boetes/:boeteId/zienswijze',
  samenvatting: 'Leg vast wat de inwoner in een gesprek vertelde over een mogelijke boete',
  rollen: ['consulent'],
  params,
  body: Type.Object({ tekst: Type.String({ minLength: 3, maxLength: 2000 }) }),
  response: { 200: BoeteSchema },
  handle: (scope, { params: { boeteId }, body: { tekst } }) =>
    doe(scope, boeteId, ({ uitkering, stand }) => vertelOverBoete(scope, uitkering, stand, tekst)),
});

const postVoorstel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/boetes/:boeteId/voorstel',
  samenvatting: 'Stel een besluit voor, met wat het college weegt en waarom; een ander besluit',
  rollen: ['consulent'],
  params,
  body: Type.Object({
    keuzes: Type.Array(
      Type.Object({ feit: oneOf(weegbaar, 'wat wordt gewogen'), keuze: Type.String({ maxLength: 40 }) }),
      { maxItems: weegbaar.length },
    ),
    motivering: Reden,
  }),
  response: { 200: BoeteSchema },
  handle: (scope, { params: { boeteId }, body }) =>
    doe(scope, boeteId, ({ uitkering, stand }) => stelBoeteVoor(scope, uitkering, stand, body)),
});

const redenroute = (
  wat: 'intrekking' | 'terugname',
  samenvatting: string,
  daad: typeof zieAfVanBoete | typeof stelTerugnemenVoor,
) =>
  defineRoute({
    ...basis,
    method: 'POST',
    url: `/boetes/:boeteId/${wat}`,
    samenvatting,
    rollen: ['consulent'],
    params,
    body: Type.Object({ reden: Reden }),
    response: { 200: BoeteSchema },
    handle: (scope, { params: { boeteId }, body: { reden } }) =>
      doe(scope, boeteId, ({ uitkering, stand }) => daad(scope, uitkering, stand, reden)),
  });

const postBesluit = defineRoute({
  ...basis,
  method: 'POST',
  url: '/boetes/:boeteId/besluit',
  samenvatting: 'Besluit over wat is voorgesteld: opleggen of terugnemen, of leg het terug met de reden',
  rollen: ['toetser'],
  params,
  body: Type.Union([
    Type.Object({ akkoord: Type.Literal(true) }),
    Type.Object({ akkoord: Type.Literal(false), reden: Reden }),
  ]),
  response: { 200: BoeteSchema },
  handle: async (scope, { params: { boeteId }, body }) => {
    const gevonden = await open(scope, boeteId, 'inzien');
    if (!gevonden.ok) return gevonden;
    const { uitkering, stand } = gevonden.value;
    const goedkeuren = mag(scope, uitkering, stand.open?.door ?? '');
    if (!goedkeuren.ok) return goedkeuren;
    const gedaan = body.akkoord
      ? await beslisOverBoete(scope, uitkering, stand)
      : await legBoeteTerug(scope, uitkering, stand, body.reden);
    return gedaan.ok ? ok(await show(scope, uitkering, boeteId)) : gedaan;
  },
});

export const boeteRoutes = [
  getBoetes,
  postBoete,
  postZienswijze,
  postVoorstel,
  redenroute('intrekking', 'Zie af van een aangekondigde boete; de inwoner krijgt bericht', zieAfVanBoete),
  redenroute('terugname', 'Stel voor dat een boete wordt teruggenomen; een ander besluit', stelTerugnemenVoor),
  postBesluit,
];
