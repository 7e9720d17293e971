/** Knows the routes of the catalogue for staff: searching, one with its versions, and two or three side by side. No person is in it. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Rol } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { findVersies } from '../store/instrument.ts';
import { instrumentViews } from './beeld.ts';
import { Dag, Id, InstrumentParams, InstrumentSchema, Zoekvraag } from './schema.ts';
import { aanbodRefusals } from './weigeringen.ts';

const rollen: readonly Rol[] = ['coach', 'consulent', 'intaker', 'teamleider', 'contractmanager', 'beleidsmedewerker'];
const { INSTRUMENT_NIET_GEVONDEN } = aanbodRefusals;
const basis = { doel: 'begeleiding', rollen, refusals: {} } as const;

const getLijst = defineRoute({
  ...basis,
  method: 'GET',
  url: '/instrumenten',
  samenvatting: 'De catalogus: zoek op woorden, levensdomein, vorm en vrije plek',
  query: Type.Object({ ...Zoekvraag, ookGestopt: Type.Optional(Type.Boolean()) }),
  response: { 200: Type.Object({ instrumenten: Type.Array(InstrumentSchema) }) },
  handle: async (scope, { query }) => ok({ instrumenten: [...(await instrumentViews(scope, query))] }),
});

const getVergelijking = defineRoute({
  ...basis,
  refusals: { INSTRUMENT_NIET_GEVONDEN },
  method: 'GET',
  url: '/instrumentvergelijking',
  samenvatting: 'Twee of drie instrumenten naast elkaar, in de volgorde van de vraag',
  query: Type.Object({ ids: Type.String({ pattern: '^[0-9a-f-]{36}(,[0-9a-f-]{36}){1,2}$', maxLength: 110 }) }),
  response: { 200: Type.Object({ instrumenten: Type.Array(InstrumentSchema, { minItems: 2, maxItems: 3 }) }) },
  handle: async (scope, { query }) => {
    const ids = [...new Set(query.ids.split(','))];
    const gevonden = new Map((await instrumentViews(scope, { ids, ookGestopt: true })).map((een) => [een.id, een]));
    const instrumenten = ids.flatMap((id) => gevonden.get(id) ?? []);
    return instrumenten.length < 2 || instrumenten.length < ids.length
      ? err({ code: 'INSTRUMENT_NIET_GEVONDEN' } as const)
      : ok({ instrumenten });
  },
});

const VersieSchema = Type.Object({
  versie: Type.Integer(),
  vanaf: Dag,
  naam: Type.String(),
  capaciteit: Type.Integer(),
  prijs: Type.Integer(),
  geldt: Type.Boolean({ description: 'deze geldt vandaag' }),
});

const getEen = defineRoute({
  ...basis,
  refusals: { INSTRUMENT_NIET_GEVONDEN },
  method: 'GET',
  url: '/instrumenten/:instrumentId',
  samenvatting: 'Een instrument zoals het vandaag geldt, met zijn versies',
  params: InstrumentParams,
  response: { 200: Type.Object({ instrument: InstrumentSchema, versies: Type.Array(VersieSchema), id: Id }) },
  handle: async (scope, { params }) => {
    const [instrument] = await instrumentViews(scope, { ids: [params.instrumentId], ookGestopt: true });
    if (instrument === undefined) return err({ code: 'INSTRUMENT_NIET_GEVONDEN' } as const);
    const versies = (await findVersies(scope, params.instrumentId))
      .map(({ versie, vanaf, naam, capaciteit, prijs }) => ({
        ...{ versie, vanaf, naam, capaciteit, prijs },
        geldt: versie === instrument.versie,
      }))
      .reverse();
    return ok({ id: instrument.id, instrument, versies });
  },
});

export const catalogusRoutes = [getLijst, getVergelijking, getEen];
