/** Knows the routes of a provider: only who was referred to him, and of each only what he needs to help. */
import { addDays, err, ok, type Result } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { todayIn } from '@samenkracht/platform/clock';
import { defineRoute } from '@samenkracht/platform/http';
import type { Refusal, Scope } from '@samenkracht/platform/module';
import { type Static, Type } from 'typebox';
import { findEigenAanbieder, insertMedewerker, isGestopt, takeUitnodiging } from '../store/aanbieder.ts';
import { attend, attendAll } from '../store/aanwezig.ts';
import { findAanwezigheid } from '../store/deelnemen.ts';
import { findAanbod } from '../store/instrument.ts';
import { accept, finish, leave, start, stop } from '../store/uitvoeren.ts';
import { findVerwijzingen, findVerwijzingenBij, type Verwijzing } from '../store/verwijzing.ts';
import { Dag, DeelnemerSchema, Id, Reden, Stand, Uitkomstkeuze, VerwijzingParams } from './schema.ts';
import { alleRefusals, beheerRefusals, mayDeelname, nietGevonden } from './weigeringen.ts';

const { GEEN_AANBIEDER, UITNODIGING_NIET_GELDIG, AL_BIJ_AANBIEDER } = beheerRefusals;
const basis = {
  doel: 'aanbod-uitvoeren',
  rollen: ['aanbieder'],
  refusals: { ...alleRefusals, GEEN_AANBIEDER },
} as const;
const stap = { ...basis, method: 'POST', params: VerwijzingParams, response: { 200: DeelnemerSchema } } as const;

const deelnemerViews = async (
  scope: Scope,
  verwijzingen: readonly Verwijzing[],
): Promise<readonly Static<typeof DeelnemerSchema>[]> => {
  if (verwijzingen.length === 0) return [];
  const personen = [...new Set(verwijzingen.map(({ persoonId }) => persoonId))];
  const namen = await findOntvangernamen(scope, personen);
  const ids = [...new Set(verwijzingen.map(({ instrumentId }) => instrumentId))];
  const aanbod = new Map(
    (await findAanbod(scope, { ids, ookGestopt: true })).map((een) => [een.instrumentId, een.naam]),
  );
  const dagen = await findAanwezigheid(
    scope,
    verwijzingen.map(({ id }) => id),
  );
  return verwijzingen.map((een) => ({
    id: een.id,
    naam: namen.get(een.persoonId)?.naam ?? 'naam nog niet bekend',
    instrument: aanbod.get(een.instrumentId) ?? '',
    status: een.status,
    doel: een.doel ?? null,
    coach: een.coach?.naam ?? null,
    verwezenOp: todayIn(Temporal.Instant.from(een.gevraagdOp)),
    begin: een.begin ?? null,
    laatsteDag: een.tot === undefined ? null : addDays(een.tot, -1),
    aanwezigheid: [...(dagen.get(een.id) ?? [])],
  }));
};

const see = (scope: Scope, verwijzingen: readonly Verwijzing[]): Promise<void> =>
  recordMany(
    scope,
    verwijzingen.map(({ id, persoonId }) => ({
      handeling: 'inzage',
      onderwerp: { soort: 'verwijzing', id },
      persoonId,
    })),
  );

const after = async <R extends Refusal>(scope: Scope, gedaan: Result<Verwijzing, R>) => {
  if (!gedaan.ok) return gedaan;
  const [gezien] = await deelnemerViews(scope, [gedaan.value]);
  return gezien === undefined ? err(nietGevonden) : ok(gezien);
};

/** All of them his own, after the referral; anybody else's answers like what does not exist. */
const openAll = async (scope: Scope, ids: readonly string[]) => {
  const eigen = await findEigenAanbieder(scope);
  if (eigen === undefined) return err(nietGevonden);
  const gevonden = await findVerwijzingen(scope, ids);
  const instrumentIds = [...gevonden.values()].map(({ instrumentId }) => instrumentId);
  const aanbod = await findAanbod(scope, { ids: [...new Set(instrumentIds)], aanbiederId: eigen.id, ookGestopt: true });
  const vanHem = new Set(aanbod.map(({ instrumentId }) => instrumentId));
  for (const id of ids) {
    const verwijzing = gevonden.get(id);
    if (verwijzing === undefined || !vanHem.has(verwijzing.instrumentId)) return err(nietGevonden);
    if (verwijzing.status === 'gevraagd' || verwijzing.status === 'wachtlijst') return err(nietGevonden);
    const mag = mayDeelname(scope, 'wijzigen', verwijzing.persoonId);
    if (!mag.ok) return mag;
  }
  return ok(gevonden);
};

const open = (scope: Scope, id: string) => openAll(scope, [id]);

const postKoppeling = defineRoute({
  ...basis,
  refusals: { UITNODIGING_NIET_GELDIG, AL_BIJ_AANBIEDER },
  method: 'POST',
  url: '/aanbieder/koppeling',
  samenvatting: 'Gebruik de code van de gemeente: daarna ziet u wie er bij u komt',
  body: Type.Object({ code: Type.String({ minLength: 10, maxLength: 60 }) }),
  response: { 201: Type.Object({ aanbieder: Type.String() }) },
  handle: async (scope, { body }) => {
    const aanbiederId = await takeUitnodiging(scope, body.code.trim());
    if (aanbiederId === undefined) return err({ code: 'UITNODIGING_NIET_GELDIG' } as const);
    if (!(await insertMedewerker(scope, aanbiederId, scope.actor))) return err({ code: 'AL_BIJ_AANBIEDER' } as const);
    return ok({ aanbieder: (await findEigenAanbieder(scope))?.naam ?? '' });
  },
});

const getDeelnemers = defineRoute({
  ...basis,
  method: 'GET',
  url: '/aanbieder/deelnemers',
  samenvatting: 'Wie naar u verwezen is, wie er is en wie er was; dit inzien wordt vastgelegd',
  response: {
    200: Type.Object({
      aanbieder: Type.String(),
      gestopt: Type.Boolean({ description: 'u kunt niets meer vastleggen' }),
      deelnemers: Type.Array(DeelnemerSchema),
    }),
  },
  handle: async (scope) => {
    const eigen = await findEigenAanbieder(scope);
    if (eigen === undefined) return err({ code: 'GEEN_AANBIEDER' } as const);
    const gestopt = isGestopt(eigen, scope.today);
    const verwijzingen = gestopt ? [] : await findVerwijzingenBij(scope, eigen.id);
    await see(scope, verwijzingen);
    return ok({ aanbieder: eigen.naam, gestopt, deelnemers: [...(await deelnemerViews(scope, verwijzingen))] });
  },
});

const postAcceptatie = defineRoute({
  ...stap,
  url: '/aanbieder/deelnemers/:verwijzingId/acceptatie',
  samenvatting: 'Neem iemand aan; vanaf nu staat zijn plek vast en ligt het bedrag vast',
  handle: async (scope, { params }) => {
    const opened = await open(scope, params.verwijzingId);
    return opened.ok ? after(scope, await accept(scope, params.verwijzingId)) : opened;
  },
});

const postWeigering = defineRoute({
  ...stap,
  url: '/aanbieder/deelnemers/:verwijzingId/weigering',
  samenvatting: 'Neem iemand niet aan, met de reden die de inwoner en zijn coach lezen',
  body: Type.Object({ reden: Reden }),
  handle: async (scope, { params, body }) => {
    const opened = await open(scope, params.verwijzingId);
    if (!opened.ok) return opened;
    return after(scope, await leave(scope, params.verwijzingId, 'weigeren', 'aanbieder', body.reden));
  },
});

const postStart = defineRoute({
  ...stap,
  url: '/aanbieder/deelnemers/:verwijzingId/start',
  samenvatting: 'Leg vast op welke dag iemand begon',
  body: Type.Object({ begin: Dag }),
  handle: async (scope, { params, body }) => {
    const opened = await open(scope, params.verwijzingId);
    return opened.ok ? after(scope, await start(scope, params.verwijzingId, body.begin)) : opened;
  },
});

const postAanwezigheid = defineRoute({
  ...stap,
  url: '/aanbieder/deelnemers/:verwijzingId/aanwezigheid',
  samenvatting: 'Leg vast of iemand er op een dag was; een later woord over die dag geldt',
  body: Type.Object({ dag: Dag, stand: Stand }),
  handle: async (scope, { params, body }) => {
    const opened = await open(scope, params.verwijzingId);
    return opened.ok ? after(scope, await attend(scope, params.verwijzingId, body)) : opened;
  },
});

/** The whole group of a day, or nobody: what cannot be of one is told, and nothing of the others stands. */
const postPresentie = defineRoute({
  ...basis,
  method: 'POST',
  url: '/aanbieder/presentie',
  samenvatting: 'Leg van een groep vast wie er op een dag was',
  body: Type.Object({
    dag: Dag,
    standen: Type.Array(Type.Object({ verwijzingId: Id, stand: Stand }), { minItems: 1, maxItems: 100 }),
  }),
  response: { 200: Type.Object({ vastgelegd: Type.Integer() }) },
  handle: async (scope, { body: { dag, standen } }) => {
    const ids = standen.map(({ verwijzingId }) => verwijzingId);
    const opened = await openAll(scope, ids);
    if (!opened.ok) return opened;
    const gedaan = await attendAll(
      scope,
      standen.map((een) => ({ ...een, dag })),
    );
    return gedaan.ok ? ok({ vastgelegd: standen.length }) : gedaan;
  },
});

const postAfronding = defineRoute({
  ...stap,
  url: '/aanbieder/deelnemers/:verwijzingId/afronding',
  samenvatting: 'Rond een deelname af, met de laatste dag en wat het opleverde',
  body: Type.Object({ laatsteDag: Dag, uitkomst: Uitkomstkeuze }),
  handle: async (scope, { params, body }) => {
    const opened = await open(scope, params.verwijzingId);
    if (!opened.ok) return opened;
    return after(scope, await finish(scope, params.verwijzingId, body.laatsteDag, body.uitkomst));
  },
});

const postStop = defineRoute({
  ...stap,
  url: '/aanbieder/deelnemers/:verwijzingId/stop',
  samenvatting: 'Leg vast dat iemand stopte, met de laatste dag en de reden',
  body: Type.Object({ laatsteDag: Dag, reden: Reden }),
  handle: async (scope, { params, body }) => {
    const opened = await open(scope, params.verwijzingId);
    if (!opened.ok) return opened;
    return after(scope, await stop(scope, params.verwijzingId, 'aanbieder', body.laatsteDag, body.reden));
  },
});

export const aanbiederRoutes = [
  postKoppeling,
  getDeelnemers,
  postAcceptatie,
  postWeigering,
  postStart,
  postAanwezigheid,
  postPresentie,
  postAfronding,
  postStop,
];
