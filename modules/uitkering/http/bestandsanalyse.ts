/** Knows the routes of who is in the caseload on a day: counted, beside an earlier day, and by name for who leads their coaches. */
import { type Day, err, ok, parseDay, type Result } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permit, permitOr, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { type Static, Type } from 'typebox';
import { briefcijfersVan } from '../domain/beleidsbrief.ts';
import { toPerioden, type Uitkeringsperiode } from '../domain/bestand.ts';
import { bestandsgroepen, deelIn, kleinsteGroep, telBestand } from '../domain/bestandsanalyse.ts';
import { bekendSinds, findUitkeringslopen } from '../store/bestand.ts';
import { Dag, Id, OfNiets, oneOf } from './maandschema.ts';

type Weigering = { readonly code: 'PEILDATUM_ONJUIST' };
const refusals: RefusalMap<Weigering> = {
  PEILDATUM_ONJUIST: {
    status: 422,
    titel: 'Deze peildatum kan niet',
    uitleg: 'Kies vandaag of een dag die voorbij is.',
  },
};

const Aantal = OfNiets(Type.Integer({ description: 'leeg als de groep te klein is om te tonen' }));
const Getal = OfNiets(Type.Number());
const Groep = oneOf(bestandsgroepen, 'groep in de bestandsanalyse');
const DeelSchema = Type.Object({
  aantal: Aantal,
  groepen: Type.Array(
    Type.Object({ groep: Groep, aantal: Aantal, aandeel: OfNiets(Type.Number({ description: 'procent' })) }),
  ),
});
const TellingSchema = Type.Object({
  peildatum: Dag,
  duur: DeelSchema,
  leeftijd: DeelSchema,
  gemiddeldeLeeftijd: Getal,
  gemiddeldeDuur: OfNiets(Type.Number({ description: 'in jaren' })),
  uitstroom: Type.Object(DeelSchema.properties, { description: 'uit de bijstand in het jaar tot en met de peildatum' }),
  uitstroomreden: DeelSchema,
  terugkeer: Type.Object(DeelSchema.properties, {
    description: 'uit de bijstand in het jaar daarvoor: het jaar om terug te keren is voorbij',
  }),
  terugkeerNu: DeelSchema,
});

const AnalyseSchema = Type.Object({
  nu: TellingSchema,
  eerder: OfNiets(TellingSchema),
  kleinsteGroep: Type.Integer({ description: 'onder dit aantal ziet wie geen namen mag zien geen cijfer' }),
  namen: Type.Boolean({ description: 'of de vrager mag zien wie in een groep zit' }),
  bekendSinds: OfNiets(
    Type.String({ format: 'date', description: 'van voor deze dag kennen wij niet wie toen stopte' }),
  ),
  documenten: Type.Array(Type.Object({ wat: Type.String(), cijfer: Type.String(), bron: Type.String() }), {
    description: 'wat de gemeente zelf schreef; er wordt niet mee gerekend',
  }),
});

const dagOf = (scope: Scope, tekst: string | undefined): Result<Day, Weigering> => {
  const dag = tekst === undefined ? scope.today : parseDay(tekst);
  return dag === undefined || dag > scope.today ? err({ code: 'PEILDATUM_ONJUIST' }) : ok(dag);
};

const may = (scope: Scope): Result<void, Weigering | ZichtbareWeigering> =>
  permitOr(scope.actor, scope.doel, { soort: 'bestand', handeling: 'inzien' }, { code: 'PEILDATUM_ONJUIST' });

type Analyse = Static<typeof AnalyseSchema>;
const analyseView = async (scope: Scope, nu: Day, eerder: Day | undefined): Promise<Analyse> => {
  const namen = permit(scope.actor, 'begeleiding', { soort: 'bestand', handeling: 'inzien' }).ok;
  const perioden = toPerioden(await findUitkeringslopen(scope, eerder !== undefined && eerder > nu ? eerder : nu));
  const tel = (op: Day): Analyse['nu'] => telBestand(deelIn(perioden, op), op, namen);
  return {
    nu: tel(nu),
    eerder: eerder === undefined ? null : tel(eerder),
    kleinsteGroep,
    namen,
    bekendSinds: (await bekendSinds(scope)) ?? null,
    documenten: [...briefcijfersVan(scope.actor.gemeente)],
  };
};

const getAnalyse = defineRoute({
  doel: 'toezicht',
  rollen: ['teamleider', 'beleidsmedewerker', 'controleur'],
  refusals: { ...refusals, ...toegangRefusals },
  method: 'GET',
  url: '/bestandsanalyse',
  samenvatting: 'Wie in de bijstand zit op een dag: duur, leeftijd, uitstroom en terugkeer, naast een eerdere dag',
  query: Type.Object({ peildatum: Type.Optional(Dag), eerder: Type.Optional(Dag) }),
  response: { 200: AnalyseSchema },
  handle: async (scope, { query }) => {
    const mag = may(scope);
    if (!mag.ok) return mag;
    const nu = dagOf(scope, query.peildatum);
    if (!nu.ok) return nu;
    const eerder = dagOf(scope, query.eerder);
    if (!eerder.ok) return eerder;
    return ok(await analyseView(scope, nu.value, query.eerder === undefined ? undefined : eerder.value));
  },
});

const perBlad = 50;

/** The names of one page, and that this actor saw each of them. */
const namesOf = async (scope: Scope, perioden: readonly Uitkeringsperiode[]) => {
  const persoonIds = perioden.map(({ persoonId }) => persoonId);
  const namen = await findOntvangernamen(scope, persoonIds);
  await recordMany(
    scope,
    perioden.map(({ persoonId, uitkeringId }) => ({
      handeling: 'inzage' as const,
      onderwerp: { soort: 'uitkering', id: uitkeringId },
      persoonId,
      omschrijving: 'naam en duur van de uitkering in de bestandsanalyse',
    })),
  );
  return perioden.map(({ persoonId, begin, einde, reden }) => ({
    persoonId,
    naam: namen.get(persoonId)?.naam ?? null,
    begin,
    einde: einde ?? null,
    reden: reden ?? null,
  }));
};

const getPersonen = defineRoute({
  doel: 'begeleiding',
  rollen: ['teamleider'],
  refusals: { ...refusals, ...toegangRefusals },
  method: 'GET',
  url: '/bestandsanalyse/personen',
  samenvatting:
    'Wie in een groep van de bestandsanalyse zit, wie het langst had eerst; dat u namen ziet wordt vastgelegd',
  query: Type.Object({
    groep: Groep,
    peildatum: Type.Optional(Dag),
    blad: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, description: `per ${perBlad}` })),
  }),
  response: {
    200: Type.Object({
      peildatum: Dag,
      groep: Groep,
      aantal: Type.Integer(),
      blad: Type.Integer(),
      bladen: Type.Integer(),
      personen: Type.Array(
        Type.Object({
          persoonId: Id,
          naam: OfNiets(Type.String()),
          begin: Dag,
          einde: OfNiets(Type.String({ format: 'date', description: 'eerste dag zonder uitkering' })),
          reden: OfNiets(Type.String({ description: 'werk, of anders of onbekend' })),
        }),
      ),
    }),
  },
  handle: async (scope, { query }) => {
    const mag = may(scope);
    if (!mag.ok) return mag;
    const op = dagOf(scope, query.peildatum);
    if (!op.ok) return op;
    const indeling = deelIn(toPerioden(await findUitkeringslopen(scope, op.value)), op.value);
    const groep = [...(indeling.get(query.groep) ?? [])].sort((a, b) => (a.begin < b.begin ? -1 : 1));
    const blad = query.blad ?? 1;
    return ok({
      peildatum: op.value,
      groep: query.groep,
      aantal: groep.length,
      blad,
      bladen: Math.max(1, Math.ceil(groep.length / perBlad)),
      personen: await namesOf(scope, groep.slice((blad - 1) * perBlad, blad * perBlad)),
    });
  },
});

export const bestandsanalyseRoutes = [getAnalyse, getPersonen];
