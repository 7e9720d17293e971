/** Knows the routes of looking again: what is set, a run, its test, the answer of a second person, and what everybody may read. */
import { day, err, ok, type Result } from '@samenkracht/core';
import { findGemeente } from '@samenkracht/gemeenten';
import { record, recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { permitOr, type ZichtbareWeigering } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import { registeropgave } from '../domain/heronderzoekregister.ts';
import { klopt, proposeHeronderzoek, publishGekozen } from '../jobs/heronderzoek.ts';
import {
  decideHeronderzoek,
  findHeronderzoek,
  findHeronderzoeken,
  findInstelling,
  findKeuzen,
  type Heronderzoek,
  type Instelling,
  lockHeronderzoek,
  storeInstelling,
} from '../store/heronderzoek.ts';
import {
  GekozenSchema,
  HeronderzoekSchema,
  type Heronderzoekweigering,
  InstellingInvoer,
  InstellingSchema,
  type OpenbaarSchema,
  Reden,
  RegisterSchema,
  refusals,
} from './heronderzoekschema.ts';
import { Id, OfNiets, oneOf } from './maandschema.ts';

const basis = { doel: 'toezicht', refusals } as const;
const nietGevonden = { code: 'HERONDERZOEK_NIET_GEVONDEN' } as const;
const params = Type.Object({ heronderzoekId: Id });

const may = (
  scope: Scope,
  handeling: 'inzien' | 'voorstellen',
): Result<void, Heronderzoekweigering | ZichtbareWeigering> =>
  permitOr(scope.actor, scope.doel, { soort: 'heronderzoek', handeling }, nietGevonden);

const instellingView = (een: Instelling | undefined): Static<typeof InstellingSchema> | null =>
  een === undefined
    ? null
    : {
        ...{ vanaf: een.vanaf, omvang: een.omvang, maanden: een.maanden, signalen: [...een.signalen] },
        ...{ reden: een.reden, door: een.door_naam, op: een.op },
      };

type Kop = Omit<Heronderzoek, 'loten'>;
const openbaarView = (een: Kop): Static<typeof OpenbaarSchema> => ({
  ...{ op: een.op, zaad: een.zaad, omvang: een.omvang, maanden: een.maanden, bestand: een.bestand },
  toetsLoting: { ...een.toets_loting, regels: [...een.toets_loting.regels] },
  toetsSignalen: { ...een.toets_signalen, regels: [...een.toets_signalen.regels] },
  motivering: een.motivering,
});

const runView = (scope: Scope, een: Kop): Static<typeof HeronderzoekSchema> => ({
  ...openbaarView(een),
  ...{ id: een.id, slaagt: een.slaagt, status: een.status },
  ...{ voorgesteldDoor: een.voorgesteld_door_naam, voorgesteldOp: een.voorgesteld_op },
  ...{ beslistDoor: een.beslist_door_naam, beslistOp: een.beslist_op },
  vanMij: een.voorgesteld_door === scope.actor.id,
});

const getHeronderzoeken = defineRoute({
  ...basis,
  method: 'GET',
  url: '/heronderzoeken',
  samenvatting: 'Wat de gemeente voor heronderzoek heeft ingesteld, en de keuzes, de nieuwste eerst',
  rollen: ['teamleider', 'beleidsmedewerker', 'toetser'],
  response: {
    200: Type.Object({ instelling: OfNiets(InstellingSchema), heronderzoeken: Type.Array(HeronderzoekSchema) }),
  },
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const heronderzoeken = (await findHeronderzoeken(scope)).map((een) => runView(scope, een));
    return ok({ instelling: instellingView(await findInstelling(scope)), heronderzoeken });
  },
});

const postInstelling = defineRoute({
  ...basis,
  method: 'POST',
  url: '/heronderzoekinstellingen',
  samenvatting: 'Leg vast hoeveel inwoners worden geloot, hoe lang iemand rust heeft, en welke signalen tellen',
  rollen: ['teamleider', 'beleidsmedewerker'],
  body: InstellingInvoer,
  response: { 201: Type.Object({ instelling: OfNiets(InstellingSchema) }) },
  handle: async (scope, { body }) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    await storeInstelling(scope, { ...body, vanaf: body.vanaf === undefined ? scope.today : day(body.vanaf) });
    return ok({ instelling: instellingView(await findInstelling(scope)) });
  },
});

const postHeronderzoek = defineRoute({
  ...basis,
  method: 'POST',
  url: '/heronderzoeken',
  samenvatting: 'Loot, zoek de signalen op, toets de keuze, en leg haar voor aan een tweede persoon',
  rollen: ['teamleider', 'beleidsmedewerker'],
  response: { 201: HeronderzoekSchema },
  handle: async (scope) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const instelling = await findInstelling(scope);
    if (instelling === undefined) return err({ code: 'HERONDERZOEK_NIET_INGESTELD' } as const);
    const run = await proposeHeronderzoek(scope, instelling);
    return run === undefined ? err({ code: 'HERONDERZOEK_LOOPT_AL' } as const) : ok(runView(scope, run));
  },
});

const getHeronderzoek = defineRoute({
  ...basis,
  method: 'GET',
  url: '/heronderzoeken/:heronderzoekId',
  samenvatting: 'Een keuze met haar toets; de loting wordt opnieuw gedaan met het zaad',
  rollen: ['teamleider', 'beleidsmedewerker', 'toetser'],
  params,
  response: {
    200: Type.Object({
      ...HeronderzoekSchema.properties,
      herhaald: Type.Boolean({ description: 'het zaad geeft nu dezelfde loting' }),
    }),
  },
  handle: async (scope, { params: { heronderzoekId } }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const run = await findHeronderzoek(scope, heronderzoekId);
    if (run === undefined) return err(nietGevonden);
    return ok({ ...runView(scope, run), herhaald: klopt(run, await findKeuzen(scope, run.id)) });
  },
});

const getGekozenen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/heronderzoeken/:heronderzoekId/gekozenen',
  samenvatting: 'Wie is gekozen en waarom; namen inzien wordt vastgelegd',
  rollen: ['teamleider', 'toetser'],
  params,
  response: { 200: Type.Object({ gekozenen: Type.Array(GekozenSchema) }) },
  handle: async (scope, { params: { heronderzoekId } }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    if ((await findHeronderzoek(scope, heronderzoekId)) === undefined) return err(nietGevonden);
    const keuzen = await findKeuzen(scope, heronderzoekId);
    const namen = await findOntvangernamen(scope, [...new Set(keuzen.map((een) => een.persoon_id))]);
    await recordMany(
      scope,
      keuzen.map((een) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'uitkering', id: een.uitkering_id },
        persoonId: een.persoon_id,
        omschrijving: 'naam in de keuze voor een heronderzoek gezien',
      })),
    );
    return ok({
      gekozenen: keuzen.map((een) => ({
        ...{ uitkeringId: een.uitkering_id, naam: namen.get(een.persoon_id)?.naam ?? null, weg: een.weg },
        ...{ signaal: een.signaal, maand: een.maand, ontstaanOp: een.ontstaan_op },
      })),
    });
  },
});

const postBesluit = defineRoute({
  ...basis,
  method: 'POST',
  url: '/heronderzoeken/:heronderzoekId/besluit',
  samenvatting: 'Gebruik een keuze of wijs haar af; wie haar voorstelde kan dit niet',
  rollen: ['toetser'],
  params,
  body: Type.Object({
    uitkomst: oneOf(['gebruikt', 'afgewezen'], 'gebruikt: de inwoners worden uitgenodigd'),
    motivering: Type.Optional(Reden),
  }),
  response: { 200: HeronderzoekSchema },
  handle: async (scope, { params: { heronderzoekId }, body: { uitkomst, motivering } }) => {
    const run = await lockHeronderzoek(scope, heronderzoekId);
    if (run === undefined) return err(nietGevonden);
    const onderwerp = {
      soort: 'heronderzoek',
      handeling: 'goedkeuren',
      voorgesteldDoor: run.voorgesteld_door,
    } as const;
    const mag = permitOr(scope.actor, scope.doel, onderwerp, nietGevonden);
    if (!mag.ok) return mag;
    if (run.status !== 'voorgesteld') return err({ code: 'HERONDERZOEK_BESLIST' } as const);
    if (motivering === undefined && (uitkomst === 'afgewezen' || !run.slaagt))
      return err({ code: 'HERONDERZOEK_MOTIVERING_NODIG' } as const);
    const na = await decideHeronderzoek(scope, run.id, uitkomst, motivering);
    if (uitkomst === 'gebruikt') await publishGekozen(scope, na);
    await record(scope, {
      handeling: 'wijziging',
      onderwerp: { soort: 'heronderzoek', id: run.id },
      omschrijving: `keuze voor heronderzoek: ${uitkomst}`,
    });
    return ok(runView(scope, na));
  },
});

const getRegister = defineRoute({
  doel: 'toezicht',
  rollen: [],
  refusals: {},
  method: 'GET',
  url: '/algoritmeregister',
  samenvatting:
    'Hoe inwoners voor een heronderzoek worden gekozen, voor iedereen te lezen, met de keuzes die zijn gebruikt',
  response: { 200: RegisterSchema },
  handle: async (scope) => {
    const gemeente = findGemeente(scope.actor.gemeente);
    const { signalen, ...opgave } = registeropgave(await findInstelling(scope));
    const keuzen = (await findHeronderzoeken(scope)).filter(({ status }) => status === 'gebruikt');
    return ok({
      gemeente: gemeente?.naam ?? scope.actor.gemeente,
      naam: opgave.naam,
      doel: opgave.doel,
      werking: [...opgave.werking],
      grond: [...opgave.grond],
      signalen: [...signalen],
      gebruikt: [...opgave.gebruikt],
      nietGebruikt: [...opgave.nietGebruikt],
      toets: [...opgave.toets],
      mens: [...opgave.mens],
      open: [...opgave.open],
      contact:
        gemeente === undefined
          ? null
          : {
              organisatie: gemeente.afzender.gemeente,
              telefoon: gemeente.afzender.telefoon,
              website: gemeente.afzender.website,
            },
      keuzen: keuzen.map(openbaarView),
    });
  },
});

export const heronderzoekRoutes = [
  getHeronderzoeken,
  postInstelling,
  postHeronderzoek,
  getHeronderzoek,
  getGekozenen,
  postBesluit,
  getRegister,
];
