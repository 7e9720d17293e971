/** Knows the routes of a simulation of another law date over the whole municipality: begin, look how far it is, and what it says. */
import { addMonths, type Day, err, formatDay, type Month, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { verschilgroepen } from '../domain/wetsimulatie.ts';
import { startWetsimulatie } from '../jobs/wetsimulatie.ts';
import {
  findGesprekken,
  findOnbekend,
  findSimulatie,
  findSimulaties,
  type Gesprek,
  groupSimulatie,
  sumSimulatie,
  type Wetsimulatie,
} from '../store/wetsimulatie.ts';
import { permitRun } from './maandrunbediening.ts';
import { maandrunRefusals } from './maandrunweigeringen.ts';
import { Bedrag, Dag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';

type Simulatieweigering =
  | { readonly code: 'SIMULATIE_NIET_GEVONDEN' }
  | { readonly code: 'SIMULATIE_DAG'; readonly laatst: Day };

const simulatieRefusals: RefusalMap<Simulatieweigering> = {
  SIMULATIE_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze proef is er niet',
    uitleg: 'Ga terug naar de lijst en kies een proef, of begin een nieuwe.',
  },
  SIMULATIE_DAG: {
    status: 422,
    titel: 'Deze dag kan niet',
    uitleg: (refusal) => `Kies een dag tot en met ${formatDay(refusal.laatst)}. Verder is de wet niet bekend.`,
  },
};

const basis = {
  doel: 'bijstand-uitbetalen',
  refusals: { ...simulatieRefusals, ...toegangRefusals, RUN_NIET_GEVONDEN: maandrunRefusals.RUN_NIET_GEVONDEN },
} as const;
const Groep = Type.Object({ naam: Type.String(), aantal: Type.Integer(), verschil: Bedrag });

const SimulatieSchema = Type.Object({
  id: Id,
  maand: Maand,
  wetOp: Dag,
  drempel: Type.Number({ description: 'in procent van wat iemand in handen heeft' }),
  status: oneOf(['bezig', 'klaar'], 'hoe ver het is'),
  verwerkt: Type.Integer(),
  totaal: Type.Integer(),
  begonnenDoor: Type.String(),
  begonnenOp: Tijdstip,
  klaarOp: OfNiets(Tijdstip),
});

const UitslagSchema = Type.Object({
  ...SimulatieSchema.properties,
  aannames: Type.Array(Type.Object({ tabel: Type.String(), naam: Type.String(), van: Dag }), {
    description: 'bedragen die de wet nog niet noemt: het laatste bedrag is genomen',
  }),
  totalen: Type.Object({
    uitkeringen: Type.Integer(),
    anders: Type.Integer(),
    minder: Type.Integer(),
    meer: Type.Integer(),
    onbekend: Type.Integer(),
    gesprekken: Type.Integer(),
    buffer: Type.Integer({ description: 'werken naast bijstand: bufferbudget van artikel 34b is mogelijk' }),
    voor: Bedrag,
    na: Bedrag,
    verschil: Bedrag,
  }),
  groepen: Type.Array(Groep),
  oorzaken: Type.Array(Groep),
  onbekend: Type.Array(Type.Object({ code: Type.String(), uitleg: Type.String(), aantal: Type.Integer() })),
  gesprekken: Type.Array(
    Type.Object({
      uitkeringId: Id,
      naam: OfNiets(Type.String()),
      voor: Bedrag,
      na: Bedrag,
      oorzaak: Type.String(),
    }),
  ),
});

const simulatieView = (een: Wetsimulatie) => ({
  id: een.id,
  maand: een.maand,
  wetOp: een.wet_op,
  drempel: een.drempel / 10,
  status: een.status,
  verwerkt: een.verwerkt,
  totaal: een.totaal,
  begonnenDoor: een.begonnen_door_naam,
  begonnenOp: een.begonnen_op,
  klaarOp: een.klaar_op,
});

/** Who they are, and that this person saw it. While the work goes on nobody is named. */
const namenOf = async (scope: Scope, gesprekken: readonly Gesprek[]): Promise<ReadonlyMap<string, string>> => {
  const gevonden = await findOntvangernamen(scope, [...new Set(gesprekken.map(({ persoonId }) => persoonId))]);
  await recordMany(
    scope,
    gesprekken
      .filter(({ persoonId }) => gevonden.has(persoonId))
      .map(({ uitkeringId, persoonId }) => ({
        handeling: 'inzage',
        onderwerp: { soort: 'uitkering', id: uitkeringId },
        persoonId,
        omschrijving: 'naam en bedrag in een proef met een andere wetsdatum gezien',
      })),
  );
  return new Map([...gevonden].flatMap(([id, { naam }]) => (naam === undefined ? [] : [[id, naam] as const])));
};

const uitslagView = async (scope: Scope, een: Wetsimulatie, metNamen: boolean) => {
  const totalen = await sumSimulatie(scope, een.id);
  const groepen = new Map((await groupSimulatie(scope, een.id, 'groep')).map((groep) => [groep.naam, groep]));
  const gesprekken = await findGesprekken(scope, een.id, 200);
  const namen = metNamen && een.status === 'klaar' ? await namenOf(scope, gesprekken) : new Map<string, string>();
  return {
    ...simulatieView(een),
    aannames: [...een.aannames],
    totalen: { ...totalen, verschil: totalen.na - totalen.voor },
    groepen: verschilgroepen.flatMap((naam) => groepen.get(naam) ?? []),
    oorzaken: [...(await groupSimulatie(scope, een.id, 'oorzaak'))],
    onbekend: [...(await findOnbekend(scope, een.id))],
    gesprekken: gesprekken.map(({ persoonId, ...rest }) => ({ ...rest, naam: namen.get(persoonId) ?? null })),
  };
};

const postSimulatie = defineRoute({
  ...basis,
  method: 'POST',
  url: '/wetsimulaties',
  samenvatting: 'Begin een proef: een maand van iedereen onder de wet van een andere dag; er wordt niets geboekt',
  rollen: ['consulent'],
  body: Type.Object({
    maand: Maand,
    wetOp: Dag,
    drempel: Type.Optional(
      Type.Number({
        minimum: 0.1,
        maximum: 100,
        description: 'verlies in procent waarbij een gesprek nodig is; 5 als u niets zegt',
      }),
    ),
  }),
  response: { 201: SimulatieSchema },
  handle: async (scope, { body }) => {
    const mag = permitRun(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const laatst = addMonths(scope.today, 24);
    if (body.wetOp > laatst) return err({ code: 'SIMULATIE_DAG', laatst } as const);
    const opdracht = {
      maand: body.maand as Month,
      wetOp: body.wetOp as Day,
      drempel: Math.round((body.drempel ?? 5) * 10),
    };
    return ok(simulatieView(await startWetsimulatie(scope, opdracht)));
  },
});

const getSimulaties = defineRoute({
  ...basis,
  method: 'GET',
  url: '/wetsimulaties',
  samenvatting: 'De proeven met de wet van een andere dag, de nieuwste eerst',
  rollen: ['consulent', 'toetser'],
  response: { 200: Type.Object({ simulaties: Type.Array(SimulatieSchema) }) },
  handle: async (scope) => {
    const mag = permitRun(scope, 'inzien');
    return mag.ok ? ok({ simulaties: (await findSimulaties(scope)).map(simulatieView) }) : mag;
  },
});

const getSimulatie = defineRoute({
  ...basis,
  method: 'GET',
  url: '/wetsimulaties/:simulatieId',
  samenvatting:
    'Wat een proef zegt: hoeveel, voor wie, waarom, en met wie een gesprek nodig is; namen inzien wordt vastgelegd',
  rollen: ['consulent', 'toetser'],
  params: Type.Object({ simulatieId: Id }),
  query: Type.Object({ namen: Type.Optional(Type.Boolean()) }),
  response: { 200: UitslagSchema },
  handle: async (scope, { params: { simulatieId }, query }) => {
    const mag = permitRun(scope, 'inzien');
    if (!mag.ok) return mag;
    const een = await findSimulatie(scope, simulatieId);
    if (een === undefined) return err({ code: 'SIMULATIE_NIET_GEVONDEN' } as const);
    return ok(await uitslagView(scope, een, query.namen === true));
  },
});

export const wetsimulatieRoutes = [postSimulatie, getSimulaties, getSimulatie];
