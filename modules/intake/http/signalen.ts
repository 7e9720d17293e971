/** Knows the routes on which what cannot wait is picked up and closed, and the figures of the intake. */
import { addDays, day, err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import type { IntakeRefusal } from '../domain/intake.ts';
import { boomOn } from '../store/boom.ts';
import { cijfersOver } from '../store/cijfers.ts';
import { lockSignaal, type OpenSignaal, settleSignaal, takeSignaal } from '../store/signaal.ts';
import { signaalView } from './beeldvan.ts';
import { permitPersoon } from './openen.ts';
import { Id, OfNiets, SignaalSchema, Uitkomstveld } from './schema.ts';
import { alle } from './weigeringen.ts';

const SignaalParams = Type.Object({ intakesignaalId: Id });
const staf = {
  doel: 'begeleiding',
  rollen: ['coach', 'intaker'],
  refusals: alle,
  method: 'POST',
  params: SignaalParams,
  response: { 200: SignaalSchema },
} as const;

const act = async (scope: Scope, id: string, does: (signaal: OpenSignaal) => Promise<Result<void, IntakeRefusal>>) => {
  const signaal = await lockSignaal(scope, id);
  if (signaal === undefined) return err({ code: 'SIGNAAL_NIET_GEVONDEN' } as const);
  const mag = await permitPersoon(scope, signaal.persoonId, 'wijzigen', 'Dringend signaal');
  if (!mag.ok) return mag;
  const gedaan = await does(signaal);
  if (!gedaan.ok) return gedaan;
  const { boom } = await boomOn(scope, scope.today);
  return ok(signaalView(scope, boom, (await lockSignaal(scope, id)) ?? signaal));
};

const postOppakken = defineRoute({
  ...staf,
  url: '/intakesignalen/:intakesignaalId/oppakken',
  samenvatting: 'Pak een dringend signaal op; collega’s zien dat u ermee bezig bent',
  handle: (scope, { params }) => act(scope, params.intakesignaalId, (signaal) => takeSignaal(scope, signaal)),
});

const postAfhandeling = defineRoute({
  ...staf,
  url: '/intakesignalen/:intakesignaalId/afhandeling',
  samenvatting: 'Handel een dringend signaal af, met wat ervan kwam',
  body: Type.Object({ uitkomst: Uitkomstveld, toelichting: Type.String({ minLength: 5, maxLength: 1000 }) }),
  handle: (scope, { params, body }) =>
    act(scope, params.intakesignaalId, (signaal) => settleSignaal(scope, signaal, body)),
});

const Aantal = Type.Integer({ minimum: 0 });
const getCijfers = defineRoute({
  doel: 'begeleiding',
  rollen: ['teamleider', 'coach', 'intaker'],
  refusals: {},
  method: 'GET',
  url: '/intakecijfers',
  samenvatting:
    'Wachttijd tot het eerste gesprek, minuten, signalen en clientondersteuning over een periode; zonder namen',
  query: Type.Object({
    van: Type.String({ format: 'date', description: 'eerste dag waarop de intake begon' }),
    totEnMet: Type.String({ format: 'date' }),
  }),
  response: {
    200: Type.Object({
      begonnen: Aantal,
      afgerond: Aantal,
      metGesprek: Aantal,
      dagenTotGesprek: OfNiets(Type.Integer({ description: 'de middelste; niets als er geen gesprek was' })),
      minutenBegin: OfNiets(Type.Integer({ description: 'de middelste, over de eerste vragen' })),
      gesprekMinuten: Aantal,
      gesprekken: Aantal,
      signalen: Aantal,
      signalenOpDeDag: Aantal,
      ondersteuningAangeboden: Aantal,
      ondersteuningJa: Aantal,
      ondersteuningNee: Aantal,
      ondersteuningLater: Aantal,
      ondersteuningBuitenIntake: Aantal,
      ondersteuningDoorgegeven: Aantal,
    }),
  },
  handle: async (scope, { query }) => ok(await cijfersOver(scope, day(query.van), addDays(day(query.totEnMet), 1))),
});

export const signaalRoutes: readonly Route[] = [postOppakken, postAfhandeling, getCijfers];
