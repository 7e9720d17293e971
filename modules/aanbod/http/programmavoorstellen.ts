/** Knows the routes of a new definition: checked with the place of what is wrong, proposed by one, set by another. */
import { err, ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Json, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { decide, inspectVoorstel, lockVoorstel, openVoorstellen, propose, type Voorstel } from '../store/programma.ts';
import { programmaView } from './programmabeeld.ts';
import { Id, KeuringSchema, ProgrammaSchema, Sleutel, VoorstelParams } from './programmaschema.ts';
import { voorstelweigeringen } from './programmaweigeringen.ts';

const beleid = {
  doel: 'contractbeheer',
  rollen: ['beleidsmedewerker'],
  refusals: { ...toegangRefusals, ...voorstelweigeringen },
} as const;
/** The largest definition that is read: that of Inburgering has some three thousand characters. */
const Tekst = Type.Object({ definitie: Type.String({ minLength: 2, maxLength: 60_000 }) });

/** What was typed as JSON; a text that is none is a definition at no place. */
const parse = (tekst: string): Json => {
  try {
    return JSON.parse(tekst) as Json;
  } catch {
    return null;
  }
};

const postKeuring = defineRoute({
  ...beleid,
  refusals: {},
  method: 'POST',
  url: '/programmakeuringen',
  samenvatting: 'Kijk of een definitie klopt, met de plek waar niet; er wordt niets bewaard',
  body: Tekst,
  bewaartNiets: true,
  response: { 200: KeuringSchema },
  handle: async (scope, { body }) => {
    const gekeurd = await inspectVoorstel(scope, parse(body.definitie));
    const fouten = gekeurd.ok ? [] : gekeurd.error.fouten.map(({ plek, wat }) => ({ plek, wat }));
    return ok({ goed: gekeurd.ok, fouten });
  },
});

const VoorstelSchema = Type.Object({
  id: Id,
  sleutel: Sleutel,
  door: Type.String(),
  eigenVoorstel: Type.Boolean(),
  op: Type.String(),
  programma: ProgrammaSchema,
});
const voorstelView = (scope: Scope, { id, sleutel, programma, door, op }: Voorstel) => ({
  id,
  sleutel,
  door: door.naam,
  eigenVoorstel: door.id === scope.actor.id,
  op,
  programma: programmaView(scope, { programma, eigen: false }),
});

const getVoorstellen = defineRoute({
  ...beleid,
  rollen: ['beleidsmedewerker', 'contractmanager'],
  refusals: {},
  method: 'GET',
  url: '/programmavoorstellen',
  samenvatting: 'Voorgestelde definities die nog niet zijn vastgesteld',
  response: { 200: Type.Object({ voorstellen: Type.Array(VoorstelSchema) }) },
  handle: async (scope) => ok({ voorstellen: (await openVoorstellen(scope)).map((een) => voorstelView(scope, een)) }),
});

const postVoorstel = defineRoute({
  ...beleid,
  method: 'POST',
  url: '/programmavoorstellen',
  samenvatting: 'Stel een definitie voor; een die niet klopt wordt geweigerd met de plek',
  body: Tekst,
  response: { 201: VoorstelSchema },
  handle: async (scope, { body }) => {
    const voorgesteld = await propose(scope, parse(body.definitie));
    return voorgesteld.ok ? ok(voorstelView(scope, voorgesteld.value)) : voorgesteld;
  },
});

const weggegaan = { code: 'DEFINITIE_NIET_GEVONDEN' } as const;
const beslis = (status: 'vastgesteld' | 'teruggelegd', url: `/${string}`, samenvatting: string) =>
  defineRoute({
    ...beleid,
    rollen: ['beleidsmedewerker', 'contractmanager'],
    method: 'POST',
    url,
    samenvatting,
    params: VoorstelParams,
    response: { 200: Type.Object({ sleutel: Sleutel }) },
    handle: async (scope, { params }) => {
      const voorstel = await lockVoorstel(scope, params.voorstelId);
      if (voorstel === undefined) return err(weggegaan);
      const goedkeuren = { soort: 'aanbod', handeling: 'goedkeuren', voorgesteldDoor: voorstel.door.id } as const;
      const terugleggen = { soort: 'aanbod', handeling: 'wijzigen' } as const;
      const onderwerp = status === 'vastgesteld' ? goedkeuren : terugleggen;
      const mag = permitOr(scope.actor, scope.doel, onderwerp, weggegaan);
      if (!mag.ok) return mag;
      const gedaan = await decide(scope, voorstel, status);
      return gedaan.ok ? ok({ sleutel: voorstel.sleutel }) : gedaan;
    },
  });

export const programmavoorstelRoutes = [
  postKeuring,
  getVoorstellen,
  postVoorstel,
  beslis('vastgesteld', '/programmavoorstellen/:voorstelId/vaststelling', 'Stel een definitie van een ander vast'),
  beslis('teruggelegd', '/programmavoorstellen/:voorstelId/teruglegging', 'Leg een voorgestelde definitie terug'),
];
