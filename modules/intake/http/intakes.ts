/** Knows the routes of staff: the worklist, an intake taken together, the person's file, talks and invitations. */
import { day, daysBetween, err, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen, findPersoon, personHeader } from '@samenkracht/persoon';
import { todayIn } from '@samenkracht/platform/clock';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { isOnderdeel } from '../domain/beeld.ts';
import { gespreksvormen } from '../domain/intake.ts';
import { beeldversiesOf, newest, storeBeeld } from '../store/beeld.ts';
import type { FindBekend } from '../store/bekend.ts';
import { boomOn } from '../store/boom.ts';
import { beginIntake, intakesOf } from '../store/intake.ts';
import { gesprekkenOf, gesprekswensen, invite, storeGesprek, uitnodigingOf } from '../store/moment.ts';
import { ondersteuningVan, openOndersteuningen } from '../store/ondersteuning.ts';
import { openSignalen } from '../store/signaal.ts';
import { intakesAtHand } from '../store/werklijst.ts';
import { beeldenView, intakeView, signaalView, uitnodigingView } from './beeldvan.ts';
import { intakeacts } from './mijn.ts';
import { ondersteuningView } from './ondersteuning.ts';
import { openIntake, permitPersoon } from './openen.ts';
import {
  BeeldenSchema,
  BeeldInvoer,
  Dag,
  Id,
  IntakeParams,
  IntakeSchema,
  MachtigingInvoer,
  Moment,
  OfNiets,
  OndersteuningSchema,
  oneOf,
  PersoonParams,
  SignaalSchema,
  UitnodigingSchema,
  Wijzeveld,
} from './schema.ts';
import { alle } from './weigeringen.ts';

const staf = { doel: 'begeleiding', rollen: ['coach', 'intaker'], refusals: alle } as const;
/** Lines on a page of the worklist, unless asked otherwise. */
const bladzijde = 50;
const onbekend = { code: 'INTAKE_NIET_GEVONDEN' } as const;

const Wie = Type.Object({ persoonId: Id, naam: Type.String() });
const RegelSchema = Type.Object({
  ...Wie.properties,
  intakeId: Id,
  wijze: Wijzeveld,
  begonnenOp: Moment,
  afgerondOp: OfNiets(Moment),
  eersteGesprek: OfNiets(Dag),
  dagenBezig: Type.Integer({ description: 'sinds het verhaal begon' }),
});

const getLijst = defineRoute({
  ...staf,
  refusals: {},
  method: 'GET',
  url: '/intakes',
  samenvatting: 'Wat vandaag moet, wie liever praat, en welke intakes wachten; dat u namen ziet wordt vastgelegd',
  query: Type.Object({
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'regels per bladzijde, anders 50' })),
    na: Type.Optional(Type.String({ format: 'uuid', description: 'de laatste intake van de vorige bladzijde' })),
  }),
  response: {
    200: Type.Object({
      dringend: Type.Array(Type.Object({ ...Wie.properties, intakeId: Id, signaal: SignaalSchema })),
      gesprekswensen: Type.Array(Type.Object({ ...Wie.properties, uitnodiging: UitnodigingSchema })),
      ondersteuning: Type.Array(
        Type.Object({ ...Wie.properties, op: Moment, dagen: Type.Integer({ description: 'sinds het gevraagd werd' }) }),
        { description: 'wie onafhankelijke clientondersteuning wil en nog niet is doorgegeven' },
      ),
      intakes: Type.Array(RegelSchema),
      totaal: Type.Integer(),
    }),
  },
  handle: async (scope, { query }) => {
    const { boom } = await boomOn(scope, scope.today);
    const signalen = await openSignalen(scope);
    const wensen = await gesprekswensen(scope);
    const ondersteuning = await openOndersteuningen(scope);
    const { regels, totaal } = await intakesAtHand(scope, { aantal: query.aantal ?? bladzijde, na: query.na });
    const personen = [
      ...new Set([...signalen, ...wensen, ...ondersteuning, ...regels].map(({ persoonId }) => persoonId)),
    ];
    const namen = await findOntvangernamen(scope, personen);
    await recordMany(
      scope,
      personen.map((id) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'intake', id },
        persoonId: id,
        omschrijving: 'In een werklijst',
      })),
    );
    const wie = (persoonId: string) => ({ persoonId, naam: namen.get(persoonId)?.naam ?? 'naam nog niet opgehaald' });
    return ok({
      totaal,
      dringend: signalen.map((een) => ({
        ...wie(een.persoonId),
        intakeId: een.intakeId,
        signaal: signaalView(scope, boom, een),
      })),
      gesprekswensen: wensen.flatMap((een) => {
        const uitnodiging = uitnodigingView(een);
        return uitnodiging === null ? [] : [{ ...wie(een.persoonId), uitnodiging }];
      }),
      ondersteuning: ondersteuning.map(({ persoonId, op }) => ({
        ...wie(persoonId),
        op,
        dagen: daysBetween(todayIn(Temporal.Instant.from(op)), scope.today),
      })),
      intakes: regels.map(({ id, persoonId, wijze, begonnenOp, afgerondOp, eersteGesprek }) => ({
        ...wie(persoonId),
        intakeId: id,
        wijze,
        begonnenOp,
        afgerondOp: afgerondOp ?? null,
        eersteGesprek: eersteGesprek ?? null,
        dagenBezig: daysBetween(todayIn(Temporal.Instant.from(begonnenOp)), scope.today),
      })),
    });
  },
});

const postIntake = (findBekend: FindBekend) =>
  defineRoute({
    ...staf,
    method: 'POST',
    url: '/intakes',
    samenvatting: 'Begin een intake samen met de inwoner, of met wie hij machtigde',
    body: Type.Object({
      persoonId: Id,
      wijze: oneOf(['samen', 'tussenpersoon'], 'met de inwoner zelf, of met wie hij machtigde'),
      machtiging: Type.Optional(MachtigingInvoer),
    }),
    response: { 201: IntakeSchema },
    handle: async (scope, { body: { persoonId, wijze, machtiging } }) => {
      if ((await findPersoon(scope, persoonId)) === undefined) return err(onbekend);
      const mag = await permitPersoon(scope, persoonId, 'wijzigen', 'Intake begonnen');
      if (!mag.ok) return mag;
      const begonnen = await beginIntake(scope, {
        persoonId,
        wijze,
        machtiging: machtiging && {
          naam: machtiging.naam,
          organisatie: machtiging.organisatie,
          grond: machtiging.grond,
          vanaf: day(machtiging.vanaf),
          tot: machtiging.tot === undefined ? undefined : day(machtiging.tot),
        },
      });
      return begonnen.ok ? ok(await intakeView(scope, begonnen.value, findBekend)) : begonnen;
    },
  });

const Gesprekvelden = {
  gevoerdOp: Dag,
  minuten: Type.Integer({ minimum: 1, maximum: 480 }),
  vorm: oneOf(gespreksvormen, 'waar of hoe het gesprek was'),
};

const DossierSchema = Type.Object({
  wie: Type.Object({
    persoonId: Id,
    naam: Type.String(),
    leeftijdTekst: Type.String(),
    situatie: Type.String(),
    geheim: Type.Boolean(),
    overleden: Type.Boolean(),
    waarschuwingen: Type.Array(Type.String()),
  }),
  intake: OfNiets(IntakeSchema),
  eerdere: Type.Array(Type.Object({ id: Id, wijze: Wijzeveld, begonnenOp: Moment, afgerondOp: OfNiets(Moment) })),
  gesprekken: Type.Array(Type.Object({ ...Gesprekvelden, vorm: Type.String(), door: Type.String() })),
  uitnodiging: OfNiets(UitnodigingSchema),
  ondersteuning: OfNiets(OndersteuningSchema),
  ...BeeldenSchema.properties,
});

const dossierView = async (scope: Scope, persoonId: string, findBekend: FindBekend) => {
  const [nieuwste, ...eerdere] = await intakesOf(scope, persoonId);
  const { boom } = await boomOn(scope, scope.today);
  const { naam, leeftijdTekst, situatie, geheim, overleden, waarschuwingen } = await personHeader(scope, persoonId);
  return {
    wie: { persoonId, naam, leeftijdTekst, situatie, geheim, overleden, waarschuwingen: [...waarschuwingen] },
    intake: nieuwste === undefined ? null : await intakeView(scope, nieuwste, findBekend),
    eerdere: eerdere.map(({ id, wijze, begonnenOp, afgerondOp }) => ({
      id,
      wijze,
      begonnenOp,
      afgerondOp: afgerondOp ?? null,
    })),
    gesprekken: nieuwste === undefined ? [] : [...(await gesprekkenOf(scope, nieuwste.id))],
    uitnodiging: uitnodigingView(await uitnodigingOf(scope, persoonId)),
    ondersteuning: ondersteuningView(await ondersteuningVan(scope, persoonId)),
    ...beeldenView(boom, newest(await beeldversiesOf(scope, persoonId))),
  };
};

const getDossier = (findBekend: FindBekend) =>
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/personen/:persoonId/intake',
    samenvatting: 'De intake van een persoon met beide beelden naast elkaar; dit inzien wordt vastgelegd',
    params: PersoonParams,
    response: { 200: DossierSchema },
    handle: async (scope, { params: { persoonId } }) => {
      if ((await findPersoon(scope, persoonId)) === undefined) return err(onbekend);
      const mag = await permitPersoon(scope, persoonId, 'inzien', 'Intake geopend');
      return mag.ok ? ok(await dossierView(scope, persoonId, findBekend)) : mag;
    },
  });

const getEen = (findBekend: FindBekend) =>
  defineRoute({
    ...staf,
    method: 'GET',
    url: '/intakes/:intakeId',
    samenvatting: 'Een intake, ook een eerdere; dit inzien wordt vastgelegd',
    params: IntakeParams,
    response: { 200: Type.Object({ persoonId: Id, intake: IntakeSchema }) },
    handle: async (scope, { params }) => {
      const opened = await openIntake(scope, params.intakeId, 'inzien');
      if (!opened.ok) return opened;
      return ok({ persoonId: opened.value.persoonId, intake: await intakeView(scope, opened.value, findBekend) });
    },
  });

const postGesprek = defineRoute({
  ...staf,
  method: 'POST',
  url: '/intakes/:intakeId/gesprekken',
  samenvatting: 'Leg vast dat er een gesprek was, en hoe lang',
  params: IntakeParams,
  body: Type.Object(Gesprekvelden),
  response: { 201: Type.Object({ gesprekken: DossierSchema.properties.gesprekken }) },
  handle: async (scope, { params, body }) => {
    const opened = await openIntake(scope, params.intakeId, 'wijzigen');
    if (!opened.ok) return opened;
    const bewaard = await storeGesprek(scope, opened.value, { ...body, gevoerdOp: day(body.gevoerdOp) });
    return bewaard.ok ? ok({ gesprekken: [...(await gesprekkenOf(scope, params.intakeId))] }) : bewaard;
  },
});

const postBeeld = defineRoute({
  ...staf,
  method: 'POST',
  url: '/personen/:persoonId/beelden',
  samenvatting: 'Zeg hoe u iemand ziet op een onderdeel, naast hoe hij zichzelf ziet',
  params: PersoonParams,
  body: BeeldInvoer,
  response: { 200: BeeldenSchema },
  handle: async (scope, { params: { persoonId }, body }) => {
    if ((await findPersoon(scope, persoonId)) === undefined) return err(onbekend);
    const mag = await permitPersoon(scope, persoonId, 'wijzigen', 'Beeld gegeven');
    if (!mag.ok) return mag;
    const { onderdeel, waarde, toelichting, versie } = body;
    if (!isOnderdeel(onderdeel)) return err({ code: 'BEELD_ONJUIST' } as const);
    const nieuw = { onderdeel, kant: 'professional', waarde, toelichting, versie } as const;
    const bewaard = await storeBeeld(scope, persoonId, nieuw);
    if (!bewaard.ok) return bewaard;
    const { boom } = await boomOn(scope, scope.today);
    return ok(beeldenView(boom, newest(await beeldversiesOf(scope, persoonId))));
  },
});

const postUitnodiging = defineRoute({
  ...staf,
  method: 'POST',
  url: '/personen/:persoonId/intakeuitnodigingen',
  samenvatting: 'Nodig iemand uit om weer samen te kijken; niet antwoorden heeft geen gevolgen',
  params: PersoonParams,
  body: Type.Object({
    reden: Type.String({ minLength: 10, maxLength: 500, description: 'leest de inwoner' }),
  }),
  response: { 201: Type.Object({ uitnodiging: OfNiets(UitnodigingSchema) }) },
  handle: async (scope, { params: { persoonId }, body }) => {
    if ((await findPersoon(scope, persoonId)) === undefined) return err(onbekend);
    const mag = await permitPersoon(scope, persoonId, 'wijzigen', 'Uitgenodigd om weer te kijken');
    if (!mag.ok) return mag;
    const gedaan = await invite(scope, persoonId, body.reden);
    return gedaan.ok ? ok({ uitnodiging: uitnodigingView(await uitnodigingOf(scope, persoonId)) }) : gedaan;
  },
});

export const intakeRoutes = (findBekend: FindBekend): readonly Route[] => [
  getLijst,
  postIntake(findBekend),
  getDossier(findBekend),
  getEen(findBekend),
  ...intakeacts(findBekend, { doel: 'begeleiding', rollen: ['coach', 'intaker'] }, '/intakes/:intakeId'),
  postGesprek,
  postBeeld,
  postUitnodiging,
];
