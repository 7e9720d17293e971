/** Knows the routes of special assistance and allowances: asked by a resident, assessed, and decided by two. */
import { err, type Month, month, ok, type Result } from '@samenkracht/core';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Json, Refusal, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { findZaak, moveZaak, openFor, type Zaak, type ZaakRefusal, zaakRefusals, zaaktermijn } from '@samenkracht/zaak';
import { Type } from 'typebox';
import { type Feiten, inwonervragen, parseAntwoord, type Regeling, regelingen, vraagVan } from '../domain/regeling.ts';
import { type Aanvraag, aanvragenMet, aanvragenOf, findAanvraag, lockBesluit, storeFeiten } from '../store/aanvraag.ts';
import { apply, type BijzonderRefusal, decide, propose, sendBack } from '../store/behandelen.ts';
import { mijnView, regelView, staffView, vraagView } from './beeld.ts';
import {
  Antwoord,
  Antwoorden,
  BijzonderParams,
  BijzonderSchema,
  bijzonderRefusals,
  Maand,
  MijnBijzonderSchema,
  Pagina,
  Regelingkeuze,
  VraagSchema,
  WerklijstregelSchema,
} from './schema.ts';

const alle = { ...bijzonderRefusals, ...zaakRefusals, ...toegangRefusals };
const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals: alle } as const;
const staf = { doel: 'bijstand-beoordelen', rollen: ['consulent'], refusals: alle, params: BijzonderParams } as const;
const nietGevonden = { code: 'AANVRAAG_BIJZONDER_NIET_GEVONDEN' } as const;
/** Lines on a page of the worklist, unless asked otherwise. */
const bladzijde = 50;
const response = { 200: BijzonderSchema };

type Geopend = { readonly aanvraag: Aanvraag; readonly zaak: Zaak };

/** What one may not see answers like what does not exist; that staff looks is written down. */
const open = async (
  scope: Scope,
  id: string,
  handeling: 'inzien' | 'wijzigen',
): Promise<Result<Geopend, BijzonderRefusal | ZaakRefusal | ZichtbareWeigering>> => {
  const opened = await openFor(scope, id, handeling);
  if (!opened.ok) return opened.error.code === 'ZAAK_NIET_GEVONDEN' ? err(nietGevonden) : opened;
  const aanvraag = await findAanvraag(scope, id);
  return aanvraag === undefined ? err(nietGevonden) : ok({ aanvraag, zaak: opened.value });
};

const after = async <R extends Refusal>(scope: Scope, aanvraag: Aanvraag, gedaan: Result<unknown, R>) => {
  if (!gedaan.ok) return gedaan;
  const zaak = await findZaak(scope, aanvraag.id);
  return zaak === undefined ? err(nietGevonden) : ok(await staffView(scope, aanvraag, zaak));
};

const getVragen = defineRoute({
  ...eigen,
  refusals: {},
  method: 'GET',
  url: '/mijn/bijzonder/vragen',
  samenvatting: 'Wat wij u vragen voor een regeling; alleen wat wij niet zelf weten',
  query: Type.Object({ regeling: Regelingkeuze }),
  response: { 200: Type.Object({ vragen: Type.Array(VraagSchema) }) },
  handle: async (_, { query }) => ok({ vragen: inwonervragen(query.regeling).map(vraagView) }),
});

const readAntwoorden = (
  regeling: Regeling,
  gegeven: Readonly<Record<string, Json>>,
): Result<Feiten, BijzonderRefusal> => {
  const antwoorden: Record<string, Json> = {};
  for (const { feit, vraag } of inwonervragen(regeling)) {
    const antwoord = parseAntwoord(vraag, gegeven[feit] ?? null, undefined);
    if (antwoord === undefined) return err({ code: 'ANTWOORD_ONJUIST', feit });
    antwoorden[feit] = antwoord;
  }
  return ok(antwoorden);
};

const postAanvraag = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/bijzonder',
  samenvatting: 'Vraag bijzondere bijstand, inkomenstoeslag of studietoeslag aan',
  body: Type.Object({
    regeling: Regelingkeuze,
    omschrijving: Type.String({ minLength: 3, maxLength: 1000, description: 'waar het voor is' }),
    iban: Type.String({ maxLength: 40 }),
    antwoorden: Antwoorden,
  }),
  response: { 201: MijnBijzonderSchema },
  handle: async (scope, { body }) => {
    const persoonId = scope.actor.persoonId ?? '';
    const mag = permitOr(
      scope.actor,
      scope.doel,
      { soort: 'aanvraag', handeling: 'indienen', persoonId },
      nietGevonden,
    );
    if (!mag.ok) return mag;
    const antwoorden = readAntwoorden(body.regeling, body.antwoorden);
    if (!antwoorden.ok) return antwoorden;
    const gedaan = await apply(scope, { ...body, persoonId, antwoorden: antwoorden.value });
    const zaak = gedaan.ok ? await findZaak(scope, gedaan.value.id) : undefined;
    if (!gedaan.ok) return gedaan;
    return zaak === undefined ? err(nietGevonden) : ok(await mijnView(scope, gedaan.value, zaak));
  },
});

const getMijn = defineRoute({
  ...eigen,
  refusals: {},
  method: 'GET',
  url: '/mijn/bijzonder',
  samenvatting: 'Uw aanvragen voor bijzondere bijstand en toeslagen, met besluit en betalingen',
  response: { 200: Type.Object({ aanvragen: Type.Array(MijnBijzonderSchema) }) },
  handle: async (scope) => {
    const aanvragen = [];
    for (const aanvraag of await aanvragenOf(scope, zaaktermijn.ownPersonen(scope))) {
      const zaak = await findZaak(scope, aanvraag.id);
      if (zaak !== undefined) aanvragen.push(await mijnView(scope, aanvraag, zaak));
    }
    return ok({ aanvragen });
  },
});

const getMijnEen = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/bijzonder/:aanvraagId',
  samenvatting: 'Een van uw aanvragen',
  params: BijzonderParams,
  response: { 200: MijnBijzonderSchema },
  handle: async (scope, { params }) => {
    const opened = await open(scope, params.aanvraagId, 'inzien');
    return opened.ok ? ok(await mijnView(scope, opened.value.aanvraag, opened.value.zaak)) : opened;
  },
});

const getLijst = defineRoute({
  doel: 'bijstand-beoordelen',
  rollen: ['consulent', 'toetser'],
  refusals: {},
  method: 'GET',
  url: '/bijzonder',
  samenvatting: 'Werklijst van aanvragen voor bijzondere bijstand en toeslagen; dat u namen ziet wordt vastgelegd',
  query: Pagina,
  response: {
    200: Type.Object({
      aanvragen: Type.Array(WerklijstregelSchema),
      totaal: Type.Integer({ description: 'alle open aanvragen' }),
    }),
  },
  handle: async (scope, { query }) => {
    const { zaken, totaal } = await zaaktermijn.openWerklijst(scope, {
      soorten: regelingen.map((regeling) => `aanvraag ${regeling}`),
      aantal: query.aantal ?? bladzijde,
      na: query.na,
    });
    const ids = zaken.map(({ id }) => id);
    const aanvragen = new Map((await aanvragenMet(scope, ids)).map((een) => [een.id, een]));
    const namen = await findOntvangernamen(scope, [...new Set(zaken.map(({ persoonId }) => persoonId))]);
    return ok({
      totaal,
      aanvragen: zaken.flatMap((zaak) => {
        const aanvraag = aanvragen.get(zaak.id);
        return aanvraag === undefined ? [] : [regelView(scope, aanvraag, zaak, namen.get(zaak.persoonId)?.naam)];
      }),
    });
  },
});

const getEen = defineRoute({
  ...staf,
  rollen: ['consulent', 'toetser'],
  method: 'GET',
  url: '/bijzonder/:aanvraagId',
  samenvatting: 'Een aanvraag met wat bekend is en wat de wet nu zegt; dit inzien wordt vastgelegd',
  response,
  handle: async (scope, { params }) => {
    const opened = await open(scope, params.aanvraagId, 'inzien');
    return opened.ok ? ok(await staffView(scope, opened.value.aanvraag, opened.value.zaak)) : opened;
  },
});

const postBehandeling = defineRoute({
  ...staf,
  method: 'POST',
  url: '/bijzonder/:aanvraagId/behandeling',
  samenvatting: 'Neem een aanvraag in behandeling',
  response,
  handle: async (scope, { params }) => {
    const opened = await open(scope, params.aanvraagId, 'wijzigen');
    if (!opened.ok) return opened;
    const { aanvraag, zaak } = opened.value;
    if (zaak.status === 'in behandeling' && zaak.behandelaar?.id === scope.actor.id)
      return after(scope, aanvraag, opened);
    return after(scope, aanvraag, await moveZaak(scope, aanvraag.id, 'inBehandelingNemen'));
  },
});

const postFeit = defineRoute({
  ...staf,
  method: 'POST',
  url: '/bijzonder/:aanvraagId/feiten',
  samenvatting: 'Leg een antwoord vast op wat de wet vraagt, of een afweging met de reden',
  body: Type.Object({
    feit: Type.String({ maxLength: 60 }),
    waarde: Antwoord,
    motivering: Type.Optional(Type.String({ minLength: 10, maxLength: 1000 })),
  }),
  response,
  handle: async (scope, { params, body }) => {
    const opened = await open(scope, params.aanvraagId, 'wijzigen');
    if (!opened.ok) return opened;
    const { aanvraag, zaak } = opened.value;
    const { feit } = body;
    if (zaak.status !== 'in behandeling')
      return err({ code: 'ZAAK_OVERGANG_ONMOGELIJK', handeling: 'voorleggen', status: zaak.status } as const);
    const vraag = vraagVan(aanvraag.regeling, feit);
    const waarde = vraag && parseAntwoord(vraag, body.waarde as Json, body.motivering);
    if (waarde === undefined) return err({ code: 'ANTWOORD_ONJUIST', feit } as const);
    await storeFeiten(scope, aanvraag.id, { [feit]: waarde }, 'consulent');
    return after(scope, aanvraag, opened);
  },
});

const postVoorstel = defineRoute({
  ...staf,
  method: 'POST',
  url: '/bijzonder/:aanvraagId/voorstel',
  samenvatting: 'Leg het besluit dat de wet nu geeft voor aan een collega',
  body: Type.Object({ totEnMet: Type.Optional(Maand) }),
  response,
  handle: async (scope, { params, body }) => {
    const opened = await open(scope, params.aanvraagId, 'wijzigen');
    if (!opened.ok) return opened;
    const { aanvraag } = opened.value;
    const totEnMet: Month | undefined = body.totEnMet === undefined ? undefined : month(body.totEnMet);
    return after(scope, aanvraag, await propose(scope, aanvraag, totEnMet));
  },
});

const openForApproval = async (
  scope: Scope,
  id: string,
): Promise<Result<Aanvraag, BijzonderRefusal | ZaakRefusal | ZichtbareWeigering>> => {
  const opened = await open(scope, id, 'inzien');
  if (!opened.ok) return opened;
  const voorgesteldDoor = (await lockBesluit(scope, id))?.voorgesteldDoor.id ?? '';
  const mag = permitOr(
    scope.actor,
    scope.doel,
    { soort: 'besluit', handeling: 'goedkeuren', voorgesteldDoor },
    nietGevonden,
  );
  return mag.ok ? ok(opened.value.aanvraag) : mag;
};

const postBesluit = defineRoute({
  ...staf,
  rollen: ['toetser'],
  method: 'POST',
  url: '/bijzonder/:aanvraagId/besluit',
  samenvatting: 'Neem het voorgestelde besluit; het wordt opnieuw berekend en meteen betaald',
  response,
  handle: async (scope, { params }) => {
    const opened = await openForApproval(scope, params.aanvraagId);
    return opened.ok ? after(scope, opened.value, await decide(scope, opened.value)) : opened;
  },
});

const postTeruglegging = defineRoute({
  ...staf,
  rollen: ['toetser'],
  method: 'POST',
  url: '/bijzonder/:aanvraagId/teruglegging',
  samenvatting: 'Leg het voorstel terug bij de behandelaar, met de reden',
  body: Type.Object({ reden: Type.String({ minLength: 10, maxLength: 1000 }) }),
  response,
  handle: async (scope, { params, body }) => {
    const opened = await openForApproval(scope, params.aanvraagId);
    return opened.ok ? after(scope, opened.value, await sendBack(scope, opened.value, body.reden)) : opened;
  },
});

export const bijzonderRoutes = [
  getVragen,
  postAanvraag,
  getMijn,
  getMijnEen,
  getLijst,
  getEen,
  postBehandeling,
  postFeit,
  postVoorstel,
  postBesluit,
  postTeruglegging,
];
