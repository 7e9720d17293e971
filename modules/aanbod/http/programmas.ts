/** Knows the routes of programmes themselves: which there are, in words, who takes part, how they do, and a new definition by two persons. */
import { addDays, day, err, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import type { Json, Scope } from '@samenkracht/platform/module';
import { permitOr, toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { type Programma, sleutelVan, versieOp } from '../domain/programma.ts';
import { nabij } from '../domain/termijnen.ts';
import { geldigheid, inWoorden } from '../domain/woorden.ts';
import { deelnemersVan, telLopend } from '../store/lijsten.ts';
import {
  decide,
  findProgramma,
  type Herkomst,
  inspectVoorstel,
  lockVoorstel,
  openVoorstellen,
  programmasVan,
  propose,
  type Voorstel,
} from '../store/programma.ts';
import { storeTaakstelling } from '../store/taakstelling.ts';
import { cijferView, versieNu } from './programmacijfers.ts';
import {
  CijfersSchema,
  Dag,
  Id,
  KeuringSchema,
  OfNiets,
  ProgrammaParams,
  ProgrammaregelSchema,
  ProgrammaSchema,
  Sleutel,
  TaakSchema,
  VoorstelParams,
} from './programmaschema.ts';
import { stuurweigeringen, voorstelweigeringen } from './programmaweigeringen.ts';

const lezers = ['coach', 'intaker', 'teamleider', 'consulent', 'beleidsmedewerker', 'contractmanager'] as const;
const lezen = { doel: 'begeleiding', rollen: lezers } as const;
const onbekend = { code: 'PROGRAMMA_NIET_GEVONDEN' } as const;
const { PROGRAMMA_NIET_GEVONDEN } = stuurweigeringen;
const beleid = {
  doel: 'contractbeheer',
  rollen: ['beleidsmedewerker'],
  refusals: { ...toegangRefusals, ...voorstelweigeringen, PROGRAMMA_NIET_GEVONDEN },
} as const;
/** The largest definition that is read: that of Inburgering has some three thousand characters. */
const Tekst = Type.Object({ definitie: Type.String({ minLength: 2, maxLength: 60_000 }) });

const versieView = (scope: Scope, programma: Programma) =>
  programma.versies.map((versie) => ({
    geldigheid: geldigheid(versie),
    vanaf: versie.vanaf ?? null,
    totEnMet: versie.tot === undefined ? null : addDays(versie.tot, -1),
    geldtNu: versieOp(programma, scope.today) === versie,
    bron: versie.bron,
    alineas: inWoorden(versie).map(({ kop, zinnen }) => ({ kop, zinnen: [...zinnen] })),
  }));

const programmaView = (scope: Scope, { programma, eigen }: Herkomst) => {
  const { gemeenten: _, ...definitie } = programma;
  return {
    sleutel: sleutelVan(programma),
    naam: programma.naam,
    belofte: programma.belofte,
    eigen,
    versies: versieView(scope, programma),
    definitie: JSON.stringify(definitie, null, 2),
  };
};

const getProgrammas = defineRoute({
  ...lezen,
  refusals: {},
  method: 'GET',
  url: '/programmas',
  samenvatting: 'De programmas van de gemeente, met hoeveel er lopen',
  response: { 200: Type.Object({ programmas: Type.Array(ProgrammaregelSchema) }) },
  handle: async (scope) => {
    const lopend = await telLopend(scope, addDays(scope.today, nabij));
    const programmas = (await programmasVan(scope)).map(({ programma }) => {
      const sleutel = sleutelVan(programma);
      const versie = versieNu(programma, scope.today);
      return {
        sleutel,
        naam: programma.naam,
        belofte: programma.belofte,
        geldtNu: versieOp(programma, scope.today) !== undefined,
        geldigheid: versie === undefined ? '' : geldigheid(versie),
        ...(lopend.get(sleutel) ?? { lopend: 0, nadert: 0 }),
      };
    });
    return ok({ programmas });
  },
});

const getProgramma = defineRoute({
  ...lezen,
  refusals: { PROGRAMMA_NIET_GEVONDEN },
  method: 'GET',
  url: '/programmas/:programma',
  samenvatting: 'Een programma in woorden, elke versie met haar bron en wat de stukken niet zeggen',
  params: ProgrammaParams,
  response: { 200: ProgrammaSchema },
  handle: async (scope, { params }) => {
    const gevonden = await findProgramma(scope, params.programma);
    return gevonden === undefined ? err(onbekend) : ok(programmaView(scope, gevonden));
  },
});

const getCijfers = defineRoute({
  ...lezen,
  refusals: { PROGRAMMA_NIET_GEVONDEN },
  method: 'GET',
  url: '/programmas/:programma/cijfers',
  samenvatting: 'Hoe een programma het doet in een periode; onder de tien staat er geen getal',
  params: ProgrammaParams,
  query: Type.Object({ van: Type.Optional(Dag), totEnMet: Type.Optional(Dag) }),
  response: { 200: CijfersSchema },
  handle: async (scope, { params, query }) => {
    const gevonden = await findProgramma(scope, params.programma);
    if (gevonden === undefined) return err(onbekend);
    const van = day(query.van ?? `${scope.today.slice(0, 4)}-01-01`);
    const totEnMet = day(query.totEnMet ?? scope.today);
    return ok(await cijferView(scope, gevonden.programma, van, totEnMet));
  },
});

const getDeelnemers = defineRoute({
  doel: 'begeleiding',
  rollen: ['coach', 'teamleider'],
  refusals: { PROGRAMMA_NIET_GEVONDEN },
  method: 'GET',
  url: '/programmas/:programma/deelnemers',
  samenvatting: 'Wie meedoet, wie een termijn dreigt te missen en wie te laat is; dat u namen ziet wordt vastgelegd',
  params: ProgrammaParams,
  query: Type.Object({
    stand: Type.Optional(Type.Union(['lopend', 'nadert', 'te laat', 'afgelopen'].map((een) => Type.Literal(een)))),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
    na: Type.Optional(Id),
  }),
  response: {
    200: Type.Object({
      totaal: Type.Integer(),
      deelnemers: Type.Array(
        Type.Object({
          deelnameId: Id,
          persoonId: Id,
          wie: Type.String(),
          van: Dag,
          totEnMet: Dag,
          fase: OfNiets(Type.String()),
          uitkomst: OfNiets(Type.String()),
          termijn: OfNiets(Type.Object({ naam: Type.String(), uiterlijk: Dag })),
        }),
      ),
    }),
  },
  handle: async (scope, { params, query }) => {
    if ((await findProgramma(scope, params.programma)) === undefined) return err(onbekend);
    const stand = (query.stand ?? 'lopend') as 'lopend' | 'nadert' | 'te laat' | 'afgelopen';
    const vraag = { stand, tot: addDays(scope.today, nabij), aantal: query.aantal ?? 50, na: query.na };
    const { deelnemers, totaal } = await deelnemersVan(scope, params.programma, vraag);
    const namen = await findOntvangernamen(scope, [...new Set(deelnemers.map(({ persoonId }) => persoonId))]);
    await recordMany(
      scope,
      deelnemers.map(({ id, persoonId }) => ({ handeling: 'inzage', onderwerp: { soort: 'deelname', id }, persoonId })),
    );
    return ok({
      totaal,
      deelnemers: deelnemers.map(({ id, persoonId, van, tot, fase, uitkomst, termijn }) => ({
        deelnameId: id,
        persoonId,
        wie: namen.get(persoonId)?.naam ?? 'naam nog niet bekend',
        van,
        totEnMet: addDays(tot, -1),
        fase: fase ?? null,
        uitkomst: uitkomst ?? null,
        termijn: termijn ?? null,
      })),
    });
  },
});

const postTaakstelling = defineRoute({
  ...beleid,
  refusals: { PROGRAMMA_NIET_GEVONDEN },
  method: 'POST',
  url: '/programmas/:programma/taakstellingen',
  samenvatting: 'Leg een taakstelling voor een periode vast, zoals die voor huisvesting, met de bron',
  params: ProgrammaParams,
  body: TaakSchema,
  response: { 201: TaakSchema },
  handle: async (scope, { params, body }) => {
    if ((await findProgramma(scope, params.programma)) === undefined) return err(onbekend);
    const tot = addDays(day(body.totEnMet), 1);
    const { naam, aantal, bron } = body;
    await storeTaakstelling(scope, params.programma, { naam, aantal, bron, van: day(body.van), tot });
    return ok(body);
  },
});

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

export const programmaRoutes = [
  getProgrammas,
  getProgramma,
  getCijfers,
  getDeelnemers,
  postTaakstelling,
  postKeuring,
  getVoorstellen,
  postVoorstel,
  beslis('vastgesteld', '/programmavoorstellen/:voorstelId/vaststelling', 'Stel een definitie van een ander vast'),
  beslis('teruggelegd', '/programmavoorstellen/:voorstelId/teruglegging', 'Leg een voorgestelde definitie terug'),
];
