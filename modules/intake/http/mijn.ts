/** Knows the routes on which a resident tells his story, or somebody whom he authorised. */
import { err, ok } from '@samenkracht/core';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { isOnderdeel } from '../domain/beeld.ts';
import { type GegevenAntwoord, type Intake, type Machtiging, uitnodigingantwoorden } from '../domain/intake.ts';
import { storeAntwoorden } from '../store/antwoord.ts';
import { beeldversiesOf, newest, storeBeeld } from '../store/beeld.ts';
import { bekendVan, type FindBekend } from '../store/bekend.ts';
import { boomOf, boomOn } from '../store/boom.ts';
import { beginIntake, closeIntake, intakesOf } from '../store/intake.ts';
import { answerUitnodiging, uitnodigingOf } from '../store/moment.ts';
import { storeOndersteuning } from '../store/ondersteuning.ts';
import { beeldenView, intakeView, uitnodigingView } from './beeldvan.ts';
import { openIntake, permitPersoon } from './openen.ts';
import {
  Antwoordenlijst,
  BeeldenSchema,
  BeeldInvoer,
  Id,
  IntakeParams,
  IntakeSchema,
  Keuzeveld,
  OfNiets,
  oneOf,
  UitnodigingSchema,
} from './schema.ts';
import { alle } from './weigeringen.ts';

const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals: alle } as const;
const antwoord = { 200: IntakeSchema };

const zelf = ({ actor }: Scope): string => actor.persoonId ?? '';

/** His own newest, or the one that he tells for the person named. */
const newestFor = async (scope: Scope, persoonId: string): Promise<Intake | undefined> => {
  const intakes = await intakesOf(scope, persoonId);
  return intakes.find(
    ({ wijze, begonnenDoor }) =>
      persoonId === zelf(scope) || (wijze === 'tussenpersoon' && begonnenDoor.id === scope.actor.id),
  );
};

/** Whom he acts for in everything, by name, so that he can choose. */
const namensView = async (scope: Scope) => {
  const ids = scope.actor.namens ?? [];
  const namen = await findOntvangernamen(scope, ids);
  return ids.map((persoonId) => ({ persoonId, naam: namen.get(persoonId)?.naam ?? null }));
};

const Voor = Type.Optional(Type.String({ format: 'uuid', description: 'voor wie u spreekt; leeg voor uzelf' }));

const getMijn = (findBekend: FindBekend) =>
  defineRoute({
    ...eigen,
    method: 'GET',
    url: '/mijn/intake',
    samenvatting: 'Uw verhaal zoals het nu is, en of u bent uitgenodigd om er weer naar te kijken',
    query: Type.Object({ voor: Voor }),
    response: {
      200: Type.Object({
        intake: OfNiets(IntakeSchema),
        uitnodiging: OfNiets(UitnodigingSchema),
        namens: Type.Array(Type.Object({ persoonId: Id, naam: OfNiets(Type.String()) }), {
          description: 'voor wie u het verhaal ook mag vertellen, zoals dat is vastgelegd',
        }),
      }),
    },
    handle: async (scope, { query }) => {
      const persoonId = query.voor ?? zelf(scope);
      const mag = await permitPersoon(scope, persoonId, 'inzien', 'Intake');
      if (!mag.ok) return mag;
      const intake = await newestFor(scope, persoonId);
      const uitnodiging = persoonId === zelf(scope) ? await uitnodigingOf(scope, persoonId) : undefined;
      return ok({
        intake: intake === undefined ? null : await intakeView(scope, intake, findBekend),
        uitnodiging: uitnodigingView(uitnodiging),
        namens: await namensView(scope),
      });
    },
  });

/** Who signed in as a representative was let in by what was recorded; that is the ground. */
const asRepresentative = (scope: Scope): Machtiging => ({
  naam: scope.actor.naam,
  organisatie: undefined,
  grond: 'aangemeld als vastgelegde vertegenwoordiger',
  vanaf: scope.today,
  tot: undefined,
});

const postMijn = (findBekend: FindBekend) =>
  defineRoute({
    ...eigen,
    method: 'POST',
    url: '/mijn/intakes',
    samenvatting: 'Begin uw verhaal, of dat van iemand die u machtigde',
    body: Type.Object({ voor: Voor }),
    response: { 201: IntakeSchema },
    handle: async (scope, { body }) => {
      const persoonId = body.voor ?? zelf(scope);
      const mag = await permitPersoon(scope, persoonId, 'wijzigen', 'Intake begonnen');
      if (!mag.ok) return mag;
      const begonnen = await beginIntake(
        scope,
        persoonId === zelf(scope)
          ? { persoonId, wijze: 'alleen', machtiging: undefined }
          : { persoonId, wijze: 'tussenpersoon', machtiging: asRepresentative(scope) },
      );
      return begonnen.ok ? ok(await intakeView(scope, begonnen.value, findBekend)) : begonnen;
    },
  });

const getEen = (findBekend: FindBekend) =>
  defineRoute({
    ...eigen,
    method: 'GET',
    url: '/mijn/intakes/:intakeId',
    samenvatting: 'Een verhaal met de vragen die nu gesteld worden en wat er al staat',
    params: IntakeParams,
    response: antwoord,
    handle: async (scope, { params }) => {
      const opened = await openIntake(scope, params.intakeId, 'inzien');
      return opened.ok ? ok(await intakeView(scope, opened.value, findBekend)) : opened;
    },
  });

const keep = async (scope: Scope, intake: Intake, gegeven: readonly GegevenAntwoord[], findBekend: FindBekend) => {
  const boom = await boomOf(scope, intake);
  return storeAntwoorden(scope, intake, boom, gegeven, await bekendVan(scope, intake, findBekend));
};

/** The acts on an intake are the same for who tells it and for who helps telling it. */
export const intakeacts = (
  findBekend: FindBekend,
  basis: Pick<Route, 'doel' | 'rollen'>,
  pad: '/mijn/intakes/:intakeId' | '/intakes/:intakeId',
): readonly Route[] => {
  const after = async (scope: Scope, id: string) => {
    const opened = await openIntake(scope, id, 'inzien');
    return opened.ok ? ok(await intakeView(scope, opened.value, findBekend)) : opened;
  };
  const gedeeld = { ...basis, refusals: alle, method: 'POST', params: IntakeParams, response: antwoord } as const;
  return [
    defineRoute({
      ...gedeeld,
      url: `${pad}/antwoorden`,
      samenvatting: 'Bewaar antwoorden; wat er eerder stond blijft bewaard',
      body: Antwoordenlijst,
      handle: async (scope, { params, body }) => {
        const opened = await openIntake(scope, params.intakeId, 'wijzigen');
        if (!opened.ok) return opened;
        const bewaard = await keep(scope, opened.value, body.antwoorden, findBekend);
        return bewaard.ok ? after(scope, params.intakeId) : bewaard;
      },
    }),
    defineRoute({
      ...gedeeld,
      url: `${pad}/afronding`,
      samenvatting: 'Rond het verhaal af; verbeteren kan daarna nog',
      handle: async (scope, { params }) => {
        const opened = await openIntake(scope, params.intakeId, 'wijzigen');
        if (!opened.ok) return opened;
        const gesloten = await closeIntake(scope, opened.value);
        return gesloten.ok ? after(scope, params.intakeId) : gesloten;
      },
    }),
    defineRoute({
      ...gedeeld,
      url: `${pad}/clientondersteuning`,
      samenvatting:
        'Leg vast wat de inwoner zegt op het aanbod van onafhankelijke clientondersteuning (art. 2.2.4 Wmo 2015)',
      body: Type.Object({ keuze: Keuzeveld }),
      handle: async (scope, { params, body }) => {
        const opened = await openIntake(scope, params.intakeId, 'wijzigen');
        if (!opened.ok) return opened;
        const { persoonId } = opened.value;
        await storeOndersteuning(scope, { persoonId, intake: opened.value, bij: 'intake', keuze: body.keuze });
        return after(scope, params.intakeId);
      },
    }),
  ];
};

const getBeelden = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/beelden',
  samenvatting: 'Hoe u zichzelf ziet en hoe uw coach u ziet, naast elkaar',
  response: { 200: BeeldenSchema },
  handle: async (scope) => {
    const mag = await permitPersoon(scope, zelf(scope), 'inzien', 'Beelden');
    if (!mag.ok) return mag;
    const { boom } = await boomOn(scope, scope.today);
    return ok(beeldenView(boom, newest(await beeldversiesOf(scope, zelf(scope)))));
  },
});

const postBeeld = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/beelden',
  samenvatting: 'Zeg hoe u zichzelf ziet op een onderdeel',
  body: BeeldInvoer,
  response: { 200: BeeldenSchema },
  handle: async (scope, { body }) => {
    const mag = await permitPersoon(scope, zelf(scope), 'wijzigen', 'Beelden');
    if (!mag.ok) return mag;
    const { onderdeel, waarde, toelichting, versie } = body;
    if (!isOnderdeel(onderdeel)) return err({ code: 'BEELD_ONJUIST' } as const);
    const bewaard = await storeBeeld(scope, zelf(scope), { onderdeel, kant: 'zelf', waarde, toelichting, versie });
    if (!bewaard.ok) return bewaard;
    const { boom } = await boomOn(scope, scope.today);
    return ok(beeldenView(boom, newest(await beeldversiesOf(scope, zelf(scope)))));
  },
});

const postUitnodiging = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/intakeuitnodigingen/:uitnodigingId/antwoord',
  samenvatting: 'Antwoord op een uitnodiging; nu niet mag ook',
  params: Type.Object({ uitnodigingId: Id }),
  body: Type.Object({ antwoord: oneOf(uitnodigingantwoorden, 'zelf invullen, liever praten, of nu niet') }),
  response: { 200: Type.Object({ uitnodiging: OfNiets(UitnodigingSchema) }) },
  handle: async (scope, { params, body }) => {
    const gedaan = await answerUitnodiging(scope, params.uitnodigingId, zelf(scope), body.antwoord);
    return gedaan.ok ? ok({ uitnodiging: uitnodigingView(await uitnodigingOf(scope, zelf(scope))) }) : gedaan;
  },
});

export const mijnRoutes = (findBekend: FindBekend): readonly Route[] => [
  getMijn(findBekend),
  postMijn(findBekend),
  getEen(findBekend),
  ...intakeacts(findBekend, { doel: 'eigen-dossier', rollen: ['inwoner'] }, '/mijn/intakes/:intakeId'),
  getBeelden,
  postBeeld,
  postUitnodiging,
];
