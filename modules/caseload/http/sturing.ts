/** Knows the routes of what a team leader reports, and of the one question to a resident after a step. */
import { addDays, addMonths, type Day, day, daysBetween, monthOf, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import { averagesOf, minstensOordelen } from '../domain/openbaar.ts';
import { readBureau } from '../store/bureau.ts';
import {
  answerVraag,
  findVraag,
  klachtenIn,
  klachtverloop,
  kwartalenTot,
  measureDesk,
  oordelenPerMaand,
  type Periode,
  type Tevredenheidweigering,
} from '../store/sturing.ts';
import { bureauRefusals } from './refusals.ts';
import { Dag, Id, OfNiets } from './schema.ts';

export const sturingRefusals: RefusalMap<Tevredenheidweigering> = {
  VRAAG_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze vraag is er niet meer',
    uitleg: 'U heeft hem al beantwoord of overgeslagen. U hoeft niets te doen.',
  },
};
const refusals = {
  ...sturingRefusals,
  CASELOAD_NIET_INGERICHT: bureauRefusals.CASELOAD_NIET_INGERICHT,
  ...toegangRefusals,
};
const leiding = { doel: 'begeleiding', rollen: ['teamleider'], refusals } as const;

const Getal = OfNiets(Type.Number());
const PeriodeSchema = Type.Object({
  van: Dag,
  totEnMet: Dag,
  wachtdagen: Getal,
  doorlooptijd: Getal,
  intakes: Type.Integer(),
  overdrachten: Type.Integer(),
  gezichten: Getal,
  perFase: Type.Array(Type.Object({ fase: Type.String(), minuten: Type.Integer(), inwoners: Type.Integer() })),
  tevredenheid: Type.Array(
    Type.Object({
      stap: Type.String(),
      aantal: Type.Integer({ description: '0 als het er te weinig zijn' }),
      cijfer: Getal,
    }),
  ),
  klachten: Type.Array(Type.Object({ thema: Type.String(), aantal: Type.Integer() })),
});

const SturingSchema = Type.Object({
  loket: Type.String(),
  minstens: Type.Integer({ description: 'onder dit aantal antwoorden zeggen wij niets' }),
  klachtverloop: Type.Object({
    kwartalen: Type.Array(Type.Object({ van: Dag, totEnMet: Dag })),
    themas: Type.Array(Type.Object({ thema: Type.String(), aantallen: Type.Array(Type.Integer()) })),
  }),
  voor: OfNiets(PeriodeSchema),
  nu: PeriodeSchema,
});

const periodeView = async (scope: Scope, periode: Periode): Promise<Static<typeof PeriodeSchema>> => {
  const { perFase, wachtdagen, doorlooptijd, gezichten, ...aantallen } = await measureDesk(scope, periode);
  return {
    van: periode.van,
    totEnMet: addDays(periode.tot, -1),
    ...aantallen,
    wachtdagen: wachtdagen ?? null,
    doorlooptijd: doorlooptijd ?? null,
    gezichten: gezichten ?? null,
    perFase: [...perFase],
    tevredenheid: averagesOf(
      await oordelenPerMaand(scope),
      { van: monthOf(periode.van), tot: monthOf(periode.tot) },
      monthOf(scope.today),
    ).map(({ stap, aantal, cijfer }) => ({ stap, aantal, cijfer: cijfer ?? null })),
    klachten: [...(await klachtenIn(scope, periode))],
  };
};

const eersteVan = (dag: Day): Day => day(`${dag.slice(0, 7)}-01`);

/** From the turn until now beside as long before it; without a turn the last half year. */
export const periodsOf = (
  omslag: Day | null,
  today: Day,
): { readonly voor: Periode | undefined; readonly nu: Periode } => {
  const tot = addMonths(eersteVan(today), 1);
  if (omslag === null || omslag > today) return { voor: undefined, nu: { van: addMonths(tot, -6), tot } };
  const lang = daysBetween(omslag, tot);
  return { voor: { van: addDays(omslag, -lang), tot: omslag }, nu: { van: omslag, tot } };
};

const verloopView = async (scope: Scope): Promise<Static<typeof SturingSchema>['klachtverloop']> => {
  const kwartalen = kwartalenTot(scope.today);
  return {
    kwartalen: kwartalen.map(({ van, tot }) => ({ van, totEnMet: addDays(tot, -1) })),
    themas: (await klachtverloop(scope, kwartalen)).map(({ thema, aantallen }) => ({
      thema,
      aantallen: [...aantallen],
    })),
  };
};

const getSturing = defineRoute({
  ...leiding,
  method: 'GET',
  url: '/caseload/sturing',
  samenvatting: 'Wachten, overdrachten, gezichten, minuten, tevredenheid en klachten; voor en na de nieuwe werkwijze',
  response: { 200: SturingSchema },
  handle: async (scope) => {
    const bureau = await readBureau(scope);
    if (!bureau.ok) return bureau;
    const { instelling } = bureau.value;
    const { voor, nu } = periodsOf(instelling.omslag, scope.today);
    return ok({
      loket: instelling.namen.loket,
      minstens: minstensOordelen,
      klachtverloop: await verloopView(scope),
      voor: voor === undefined ? null : await periodeView(scope, voor),
      nu: await periodeView(scope, nu),
    });
  },
});

const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals: sturingRefusals } as const;

const getVraag = defineRoute({
  ...eigen,
  refusals: {},
  method: 'GET',
  url: '/mijn/tevredenheid',
  samenvatting: 'De ene vraag na een stap, als die er is',
  response: { 200: Type.Object({ vraag: OfNiets(Type.Object({ id: Id, stap: Type.String() })) }) },
  handle: async (scope) => ok({ vraag: (await findVraag(scope, scope.actor.persoonId ?? '')) ?? null }),
});

const postAntwoord = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/tevredenheid/:vraagId',
  samenvatting: 'Geef een cijfer of sla over; wij bewaren niet van wie een cijfer is',
  params: Type.Object({ vraagId: Id }),
  body: Type.Object({
    cijfer: Type.Optional(Type.Integer({ minimum: 1, maximum: 10, description: 'weg is overslaan' })),
  }),
  response: { 200: Type.Object({ beantwoord: Type.Boolean() }) },
  handle: async (scope, { params, body }) => {
    const persoonId = scope.actor.persoonId ?? '';
    const gedaan = await answerVraag(scope, { id: params.vraagId, persoonId, cijfer: body.cijfer });
    return gedaan.ok ? ok({ beantwoord: true }) : gedaan;
  },
});

export const sturingRoutes = [getSturing, getVraag, postAntwoord];
