/** Knows the routes on which staff announce a measure, hear the resident, propose, decide, and end it early. */
import { type Day, err, type Month, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import type { Maatregelstand, Overtreding } from '../domain/maatregel.ts';
import { gedragingenVan, overtredingzin } from '../domain/maatregelkeuze.ts';
import {
  beslis,
  kondigAan,
  legTerug,
  type Maatregelweigering,
  stelEindeVoor,
  stelVoor,
  trekIn,
  vertel,
} from '../jobs/maatregelen.ts';
import { findUitkering, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { findUitkeringVanMaatregel, maatregelenVan } from '../store/maatregel.ts';
import { openDossier } from '../store/reeks.ts';
import { herzieningView } from './maandbeeld.ts';
import { Dag, HerzieningSchema, Id, Maand, OfNiets, oneOf } from './maandschema.ts';
import { type UitkeringNietGevonden, uitkeringRefusals } from './maandweigeringen.ts';
import { MaatregelSchema, maatregelView } from './maatregelbeeld.ts';
import { maatregelRefusals } from './maatregelweigeringen.ts';
import { openFor } from './uitkeringen.ts';

const rollen: readonly Rol[] = ['consulent', 'toetser'];
const refusals = { ...maatregelRefusals, ...uitkeringRefusals, ...toegangRefusals };
const basis = { doel: 'bijstand-beoordelen', refusals } as const;
const params = Type.Object({ maatregelId: Id });
const nietGevonden = { code: 'MAATREGEL_NIET_GEVONDEN' } as const;
const Reden = Type.String({ minLength: 10, maxLength: 1000, description: 'waarom; de inwoner leest het in de brief' });
const onderdelen = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const Gedraging = Type.String({ maxLength: 60, description: 'zoals de verordening van de gemeente het noemt' });

const getMaatregelen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/uitkeringen/:uitkeringId/maatregelen',
  samenvatting: 'De maatregelen bij een uitkering, met elke keuze van het college; dit inzien wordt vastgelegd',
  rollen,
  params: Type.Object({ uitkeringId: Id }),
  response: {
    200: Type.Object({
      persoonId: Id,
      plichten: Type.Array(Type.Object({ onderdeel: oneOf(onderdelen, 'letter van lid 4'), tekst: Type.String() })),
      gedragingen: Type.Array(Type.Object({ gedraging: Gedraging, tekst: Type.String() }), {
        description: 'waar de verordening een verlaging voor noemt; leeg zonder verordening',
      }),
      maatregelen: Type.Array(MaatregelSchema),
    }),
  },
  handle: async (scope, { params: { uitkeringId } }) => {
    const opened = await openFor(scope, await findUitkering(scope, uitkeringId), 'uitkering', 'inzien');
    if (!opened.ok) return opened;
    const dossier = await openDossier(scope, opened.value);
    const standen = await maatregelenVan(scope, uitkeringId);
    const om = { dossier, standen, today: scope.today, actorId: scope.actor.id };
    return ok({
      persoonId: opened.value.persoonId,
      plichten: onderdelen.map((onderdeel) => ({
        onderdeel,
        tekst: overtredingzin({ soort: 'geuniformeerd', onderdeel }),
      })),
      gedragingen: gedragingenVan(dossier.kader, scope.today).map((gedraging) => ({
        gedraging,
        tekst: overtredingzin({ soort: 'verordening', gedraging } as Overtreding),
      })),
      maatregelen: standen.map((stand) => maatregelView(stand, om, true)),
    });
  },
});

/** What may be proposed here: a letter of lid 4, or conduct that the ordinance names. */
const toOvertreding = (
  body: { readonly soort: string; readonly wat: string },
  gedragingen: readonly string[],
): Overtreding | undefined => {
  const onderdeel = onderdelen.find((een) => een === body.wat);
  if (body.soort === 'geuniformeerd') return onderdeel && { soort: 'geuniformeerd', onderdeel };
  return gedragingen.includes(body.wat) ? ({ soort: 'verordening', gedraging: body.wat } as Overtreding) : undefined;
};

const mag = (
  scope: Scope,
  { persoonId }: Uitkering,
  voorgesteldDoor?: string,
): Result<void, ZichtbareWeigering | Maatregelweigering> =>
  permitOr(
    scope.actor,
    scope.doel,
    voorgesteldDoor === undefined
      ? { soort: 'besluit', handeling: 'voorstellen', persoonId }
      : { soort: 'besluit', handeling: 'goedkeuren', persoonId, voorgesteldDoor },
    nietGevonden,
  );

const show = async (scope: Scope, uitkering: Uitkering, id: string) => {
  const standen = await maatregelenVan(scope, uitkering.id);
  const stand = standen.find((een) => een.id === id);
  if (stand === undefined) throw new Error('a measure is never removed');
  const dossier = await openDossier(scope, uitkering);
  return maatregelView(stand, { dossier, standen, today: scope.today, actorId: scope.actor.id }, true);
};

const postMaatregel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/uitkeringen/:uitkeringId/maatregelen',
  samenvatting: 'Kondig een maatregel aan: de inwoner krijgt een brief en kan eerst zijn kant vertellen',
  rollen: ['consulent'],
  params: Type.Object({ uitkeringId: Id }),
  body: Type.Object({
    soort: oneOf(['geuniformeerd', 'verordening'], 'een plicht van artikel 18 lid 4, of gedrag van de verordening'),
    wat: Type.String({ maxLength: 60, description: 'de letter van lid 4, of het gedrag' }),
    gedragingOp: Dag,
    toelichting: Reden,
    horenTot: Dag,
  }),
  response: { 201: MaatregelSchema },
  handle: async (scope, { params: { uitkeringId }, body }) => {
    const opened = await openFor(scope, await lockUitkering(scope, uitkeringId), 'uitkering', 'wijzigen');
    if (!opened.ok) return opened;
    const voorstellen = mag(scope, opened.value);
    if (!voorstellen.ok) return voorstellen;
    const { kader } = await openDossier(scope, opened.value);
    const overtreding = toOvertreding(body, gedragingenVan(kader, scope.today));
    if (overtreding === undefined) return err({ code: 'MAATREGEL_GAT', wat: body.wat } as const);
    const { toelichting } = body;
    const nieuw = { overtreding, toelichting, gedragingOp: body.gedragingOp as Day, horenTot: body.horenTot as Day };
    const gedaan = await kondigAan(scope, opened.value, nieuw);
    return gedaan.ok ? ok(await show(scope, opened.value, gedaan.value)) : gedaan;
  },
});

type Open = { readonly uitkering: Uitkering; readonly stand: Maatregelstand };

/** The benefit is locked first: two people at once come one after the other. */
const open = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Open, ZichtbareWeigering | Maatregelweigering | UitkeringNietGevonden>> => {
  const uitkeringId = await findUitkeringVanMaatregel(scope, id);
  if (uitkeringId === undefined) return err(nietGevonden);
  const opened = await openFor(scope, await lockUitkering(scope, uitkeringId), 'uitkering', handeling);
  if (!opened.ok) return opened;
  const stand = (await maatregelenVan(scope, uitkeringId)).find((een) => een.id === id);
  return stand === undefined ? err(nietGevonden) : ok({ uitkering: opened.value, stand });
};

/** What a consulent does with it. */
const doe = async (
  scope: Scope,
  id: string,
  daad: (om: Open) => Promise<Result<void, Maatregelweigering>>,
): Promise<
  Result<Awaited<ReturnType<typeof show>>, ZichtbareWeigering | Maatregelweigering | UitkeringNietGevonden>
> => {
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
  url: '/maatregelen/:maatregelId/zienswijze',
  samenvatting: 'Leg vast wat de inwoner in een gesprek vertelde over een aangekondigde maatregel',
  rollen: ['consulent'],
  params,
  body: Type.Object({ tekst: Type.String({ minLength: 3, maxLength: 2000 }) }),
  response: { 200: MaatregelSchema },
  handle: (scope, { params: { maatregelId }, body: { tekst } }) =>
    doe(scope, maatregelId, ({ uitkering, stand }) => vertel(scope, uitkering, stand, { soort: 'zienswijze', tekst })),
});

const postVoorstel = defineRoute({
  ...basis,
  method: 'POST',
  url: '/maatregelen/:maatregelId/voorstel',
  samenvatting: 'Stel een besluit voor, met wat het college weegt en waarom; een ander besluit',
  rollen: ['consulent'],
  params,
  body: Type.Object({
    keuzes: Type.Array(Type.Object({ feit: Type.String({ maxLength: 40 }), keuze: Type.String({ maxLength: 40 }) }), {
      maxItems: 3,
    }),
    motivering: Reden,
    maand: Maand,
    afgestemdProcent: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
    maandenZelfstandig: Type.Optional(Type.Integer({ minimum: 0, maximum: 60 })),
  }),
  response: { 200: MaatregelSchema },
  handle: (scope, { params: { maatregelId }, body }) =>
    doe(scope, maatregelId, ({ uitkering, stand }) =>
      stelVoor(scope, uitkering, stand, { ...body, maand: body.maand as Month }),
    ),
});

const postIntrekking = defineRoute({
  ...basis,
  method: 'POST',
  url: '/maatregelen/:maatregelId/intrekking',
  samenvatting: 'Zie af van een aangekondigde maatregel; de inwoner krijgt bericht',
  rollen: ['consulent'],
  params,
  body: Type.Object({ reden: Reden }),
  response: { 200: MaatregelSchema },
  handle: (scope, { params: { maatregelId }, body: { reden } }) =>
    doe(scope, maatregelId, ({ uitkering, stand }) => trekIn(scope, uitkering, stand, reden)),
});

const postEinde = defineRoute({
  ...basis,
  method: 'POST',
  url: '/maatregelen/:maatregelId/einde',
  samenvatting: 'Stel voor dat een maatregel eerder stopt (artikel 18 lid 3 en 11); een ander besluit',
  rollen: ['consulent'],
  params,
  body: Type.Object({ vanaf: Maand, reden: Reden }),
  response: { 200: MaatregelSchema },
  handle: (scope, { params: { maatregelId }, body }) =>
    doe(scope, maatregelId, ({ uitkering, stand }) =>
      stelEindeVoor(scope, uitkering, stand, { vanaf: body.vanaf as Month, reden: body.reden }),
    ),
});

const postBesluit = defineRoute({
  ...basis,
  method: 'POST',
  url: '/maatregelen/:maatregelId/besluit',
  samenvatting: 'Besluit over wat is voorgesteld: opleggen of eerder stoppen, of leg het terug met de reden',
  rollen: ['toetser'],
  params,
  body: Type.Union([
    Type.Object({ akkoord: Type.Literal(true) }),
    Type.Object({ akkoord: Type.Literal(false), reden: Reden }),
  ]),
  response: { 200: Type.Object({ maatregel: MaatregelSchema, herziening: OfNiets(HerzieningSchema) }) },
  handle: async (scope, { params: { maatregelId }, body }) => {
    const gevonden = await open(scope, maatregelId, 'inzien');
    if (!gevonden.ok) return gevonden;
    const { uitkering, stand } = gevonden.value;
    const goedkeuren = mag(scope, uitkering, stand.open?.door ?? '');
    if (!goedkeuren.ok) return goedkeuren;
    if (!body.akkoord) {
      const terug = await legTerug(scope, uitkering, stand, body.reden);
      return terug.ok ? ok({ maatregel: await show(scope, uitkering, maatregelId), herziening: null }) : terug;
    }
    const gedaan = await beslis(scope, uitkering, stand);
    if (!gedaan.ok) return gedaan;
    return ok({
      maatregel: await show(scope, uitkering, maatregelId),
      herziening: gedaan.value === undefined ? null : herzieningView(gedaan.value),
    });
  },
});

export const maatregelRoutes = [
  getMaatregelen,
  postMaatregel,
  postZienswijze,
  postVoorstel,
  postIntrekking,
  postEinde,
  postBesluit,
];
