/** Knows the routes of a coach: whom he refers to what, what residents asked, what must be done, and how much of a week somebody can carry. */
import { err, ok, type Result } from '@samenkracht/core';
import { record, recordMany } from '@samenkracht/logboek';
import { findOntvangernamen, findPersoon } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { findDraagkracht, insertDraagkracht } from '../store/deelnemen.ts';
import { refer } from '../store/toelaten.ts';
import { leave, stop } from '../store/uitvoeren.ts';
import { findVerwijzing, findVerwijzingenVan, findWerk, type Verwijzing } from '../store/verwijzing.ts';
import { verwijzingViews } from './beeld.ts';
import { Dag, Id, OfNiets, Reden, VerwijzingParams, VerwijzingSchema } from './schema.ts';
import { alleRefusals, mayDeelname, nietGevonden } from './weigeringen.ts';

const coach = { doel: 'begeleiding', rollen: ['coach'], refusals: alleRefusals } as const;
const response = { 200: VerwijzingSchema };
const PersoonParams = Type.Object({ persoonId: Id });

const see = (scope: Scope, persoonId: string): Promise<void> =>
  record(scope, { handeling: 'inzage', onderwerp: { soort: 'verwijzing', id: persoonId }, persoonId });

const after = async <R extends Refusal>(scope: Scope, gedaan: Result<Verwijzing, R>) => {
  if (!gedaan.ok) return gedaan;
  const [gezien] = await verwijzingViews(scope, [gedaan.value]);
  return gezien === undefined ? err(nietGevonden) : ok(gezien);
};

/** May this coach do this with it? What does not exist answers as what one may not see. */
const open = async (scope: Scope, id: string) => {
  const verwijzing = await findVerwijzing(scope, id);
  if (verwijzing === undefined) return err(nietGevonden);
  const mag = mayDeelname(scope, 'wijzigen', verwijzing.persoonId);
  return mag.ok ? ok(verwijzing) : mag;
};

const DraagkrachtSchema = OfNiets(
  Type.Object({ vanaf: Dag, minuten: Type.Integer({ description: 'per week' }), reden: Type.String() }),
);

const getVanPersoon = defineRoute({
  ...coach,
  rollen: ['coach', 'consulent', 'intaker', 'teamleider'],
  method: 'GET',
  url: '/personen/:persoonId/verwijzingen',
  samenvatting: 'Wat deze inwoner vroeg, waar hij meedoet en meedeed; dit inzien wordt vastgelegd',
  params: PersoonParams,
  response: {
    200: Type.Object({ verwijzingen: Type.Array(VerwijzingSchema), draagkracht: DraagkrachtSchema }),
  },
  handle: async (scope, { params: { persoonId } }) => {
    const mag = mayDeelname(scope, 'inzien', persoonId);
    if (!mag.ok) return mag;
    if ((await findPersoon(scope, persoonId)) === undefined) return err(nietGevonden);
    await see(scope, persoonId);
    const verwijzingen = await verwijzingViews(scope, await findVerwijzingenVan(scope, [persoonId]));
    return ok({ verwijzingen: [...verwijzingen], draagkracht: (await findDraagkracht(scope, persoonId)) ?? null });
  },
});

const Verwijskeuze = {
  doel: Type.String({ minLength: 5, maxLength: 300, description: 'waarvoor, in woorden voor inwoner en aanbieder' }),
  wachtlijst: Type.Boolean({ description: 'ook als er nu geen plek is' }),
  begin: Type.Optional(Dag),
};

const postVerwijzing = defineRoute({
  ...coach,
  method: 'POST',
  url: '/personen/:persoonId/verwijzingen',
  samenvatting: 'Verwijs deze inwoner naar een instrument',
  params: PersoonParams,
  body: Type.Object({ instrumentId: Id, ...Verwijskeuze }),
  response: { 201: VerwijzingSchema },
  handle: async (scope, { params: { persoonId }, body: { instrumentId, ...keuze } }) => {
    const mag = mayDeelname(scope, 'indienen', persoonId);
    if (!mag.ok) return mag;
    if ((await findPersoon(scope, persoonId)) === undefined) return err(nietGevonden);
    return after(scope, await refer(scope, { persoonId, instrumentId }, keuze));
  },
});

const postInwilliging = defineRoute({
  ...coach,
  method: 'POST',
  url: '/verwijzingen/:verwijzingId/inwilliging',
  samenvatting: 'Verwijs wie dit zelf vroeg',
  params: VerwijzingParams,
  body: Type.Object(Verwijskeuze),
  response,
  handle: async (scope, { params: { verwijzingId }, body }) => {
    const opened = await open(scope, verwijzingId);
    return opened.ok ? after(scope, await refer(scope, { verwijzingId }, body)) : opened;
  },
});

const postAfwijzing = defineRoute({
  ...coach,
  method: 'POST',
  url: '/verwijzingen/:verwijzingId/afwijzing',
  samenvatting: 'Doe niet wat een inwoner vroeg, met de reden die hij leest',
  params: VerwijzingParams,
  body: Type.Object({ reden: Reden }),
  response,
  handle: async (scope, { params: { verwijzingId }, body: { reden } }) => {
    const opened = await open(scope, verwijzingId);
    return opened.ok ? after(scope, await leave(scope, verwijzingId, 'afwijzen', 'coach', reden)) : opened;
  },
});

const postIntrekking = defineRoute({
  ...coach,
  method: 'POST',
  url: '/verwijzingen/:verwijzingId/intrekking',
  samenvatting: 'Trek een verwijzing in voordat iemand begon',
  params: VerwijzingParams,
  body: Type.Object({ reden: Reden }),
  response,
  handle: async (scope, { params: { verwijzingId }, body: { reden } }) => {
    const opened = await open(scope, verwijzingId);
    return opened.ok ? after(scope, await leave(scope, verwijzingId, 'intrekken', 'coach', reden)) : opened;
  },
});

const postStop = defineRoute({
  ...coach,
  method: 'POST',
  url: '/verwijzingen/:verwijzingId/stop',
  samenvatting: 'Stop een deelname, met de laatste dag en de reden; wat niet gebruikt is komt vrij',
  params: VerwijzingParams,
  body: Type.Object({ laatsteDag: Dag, reden: Reden }),
  response,
  handle: async (scope, { params: { verwijzingId }, body: { laatsteDag, reden } }) => {
    const opened = await open(scope, verwijzingId);
    return opened.ok ? after(scope, await stop(scope, verwijzingId, 'coach', laatsteDag, reden)) : opened;
  },
});

const putDraagkracht = defineRoute({
  ...coach,
  method: 'PUT',
  url: '/personen/:persoonId/draagkracht',
  samenvatting: 'Leg vast hoeveel van een week iemand aankan, zoals afgesproken',
  params: PersoonParams,
  body: Type.Object({ minuten: Type.Integer({ minimum: 0, maximum: 6_000 }), reden: Reden }),
  response: { 200: Type.Object({ draagkracht: DraagkrachtSchema }) },
  handle: async (scope, { params: { persoonId }, body }) => {
    const mag = mayDeelname(scope, 'wijzigen', persoonId);
    if (!mag.ok) return mag;
    if ((await findPersoon(scope, persoonId)) === undefined) return err(nietGevonden);
    await insertDraagkracht(scope, persoonId, { vanaf: scope.today, ...body });
    const onderwerp = { soort: 'verwijzing', id: persoonId };
    await record(scope, { handeling: 'wijziging', onderwerp, persoonId, omschrijving: 'Draagkracht vastgelegd' });
    return ok({ draagkracht: (await findDraagkracht(scope, persoonId)) ?? null });
  },
});

const WerkSchema = Type.Object({
  waarom: Type.Unsafe<'vraag' | 'geweigerd' | 'aanbieder stopt' | 'loopt langer'>({
    type: 'string',
    enum: ['vraag', 'geweigerd', 'aanbieder stopt', 'loopt langer'],
  }),
  persoonId: Id,
  wie: Type.String(),
  verwijzing: VerwijzingSchema,
});

const getWerk = defineRoute({
  ...coach,
  refusals: {},
  method: 'GET',
  url: '/aanbodwerk',
  samenvatting:
    'Wat een coach met het aanbod moet doen: vragen, weigeringen, aanbieders die stoppen; dat u namen ziet wordt vastgelegd',
  response: { 200: Type.Object({ werk: Type.Array(WerkSchema) }) },
  handle: async (scope) => {
    const werk = await findWerk(scope);
    const personen = [...new Set(werk.map(({ persoonId }) => persoonId))];
    const namen = await findOntvangernamen(scope, personen);
    await recordMany(
      scope,
      personen.map((persoonId) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'verwijzing', id: persoonId },
        persoonId,
        omschrijving: 'Werklijst van het aanbod',
      })),
    );
    const gezien = new Map((await verwijzingViews(scope, werk)).map((een) => [een.id, een]));
    return ok({
      werk: werk.flatMap(({ id, persoonId, waarom }) => {
        const verwijzing = gezien.get(id);
        const wie = namen.get(persoonId)?.naam ?? 'naam nog niet bekend';
        return verwijzing === undefined ? [] : [{ waarom, persoonId, wie, verwijzing }];
      }),
    });
  },
});

export const verwijzingRoutes = [
  getVanPersoon,
  postVerwijzing,
  postInwilliging,
  postAfwijzing,
  postIntrekking,
  postStop,
  putDraagkracht,
  getWerk,
];
