/** Knows the routes of a person's participations: begin, steer by steps, and look; the resident sees the same and chooses his work. */
import { addDays, type Day, day, err, ok, type Result } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { type Static, Type } from 'typebox';
import type { Gekozen, Loop } from '../domain/loop.ts';
import { type Programma, sleutelVan, type Voorwaarde, versieOp } from '../domain/programma.ts';
import {
  chooseWork,
  complete,
  enterFase,
  extend,
  meetTermijn,
  note,
  planWeek,
  reach,
  type Stap,
  stop,
  undo,
  wasAbsent,
  wasThere,
} from '../domain/sturen.ts';
import { feitTekst } from '../domain/woorden.ts';
import { type Deelnamestand, deelnamenOf, stappenOf } from '../store/deelname.ts';
import { findProgramma, programmasVan } from '../store/programma.ts';
import { beginDeelname, type Stuurfout, steer } from '../store/steer.ts';
import { deelnameView, uiterlijkVan } from './deelnamebeeld.ts';
import { type Openfout, openDeelname, openPersoon } from './openprogramma.ts';
import {
  DeelnameParams,
  DeelnameSchema,
  Keuze,
  PersoonParams,
  Sleutel,
  StapSchema,
  StartSchema,
  StartvraagSchema,
} from './programmaschema.ts';
import { stuurweigeringen } from './programmaweigeringen.ts';

const staf = { doel: 'begeleiding', rollen: ['coach'], refusals: stuurweigeringen } as const;
const eigen = { doel: 'eigen-dossier', rollen: ['inwoner'], refusals: stuurweigeringen } as const;
const lezers = ['coach', 'intaker', 'teamleider', 'consulent'] as const;
const Week = Type.Object({
  maandag: Type.Optional(Type.String({ format: 'date', description: 'een dag van de week' })),
});
const Lijst = Type.Object({ deelnamen: Type.Array(DeelnameSchema) });

/** All of these persons, with their steps in one query. */
const viewsOf = async (scope: Scope, persoonIds: readonly string[]) => {
  const standen = await deelnamenOf(scope, persoonIds);
  const stappen = await stappenOf(
    scope,
    standen.map(({ id }) => id),
  );
  const alle = new Map((await programmasVan(scope)).map(({ programma }) => [sleutelVan(programma), programma]));
  return standen.flatMap((stand) => {
    const programma = alle.get(stand.programma);
    return programma === undefined ? [] : [deelnameView(scope, programma, stand, stappen.get(stand.id) ?? [])];
  });
};

type Beeld = ReturnType<typeof deelnameView>;
const show = async (
  scope: Scope,
  deelname: Deelnamestand,
  maandag?: Day,
): Promise<Result<Beeld, Stuurfout | Openfout>> => {
  const gevonden = await findProgramma(scope, deelname.programma);
  if (gevonden === undefined) return err({ code: 'PROGRAMMA_NIET_GEVONDEN' });
  const stappen = (await stappenOf(scope, [deelname.id])).get(deelname.id) ?? [];
  return ok(deelnameView(scope, gevonden.programma, deelname, stappen, maandag));
};

const getVanPersoon = defineRoute({
  ...staf,
  rollen: lezers,
  method: 'GET',
  url: '/personen/:persoonId/programmas',
  samenvatting: 'De programmas van een inwoner; dit inzien wordt vastgelegd',
  params: PersoonParams,
  response: { 200: Lijst },
  handle: async (scope, { params }) => {
    const opened = await openPersoon(scope, params.persoonId, 'inzien');
    return opened.ok ? ok({ deelnamen: await viewsOf(scope, [opened.value]) }) : opened;
  },
});

const postStart = defineRoute({
  ...staf,
  method: 'POST',
  url: '/personen/:persoonId/programmas',
  samenvatting: 'Begin een programma met deze inwoner; het einde is vooraf afgesproken',
  params: PersoonParams,
  body: StartSchema,
  response: { 201: DeelnameSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openPersoon(scope, params.persoonId, 'indienen');
    if (!opened.ok) return opened;
    const { programma, feiten, leerdoelen, gegevens } = body;
    const begonnen = await beginDeelname(scope, {
      persoonId: opened.value,
      programma,
      aangemeldOp: day(body.aangemeldOp),
      periode: { from: day(body.van), until: addDays(day(body.totEnMet), 1) },
      feiten,
      leerdoelen,
      gegevens,
      ...(body.toekenningOp === undefined ? {} : { toekenning: day(body.toekenningOp) }),
    });
    if (!begonnen.ok) return begonnen;
    const deelname = (await deelnamenOf(scope, [opened.value])).find(({ id }) => id === begonnen.value);
    return deelname === undefined ? err({ code: 'DEELNAME_NIET_GEVONDEN' } as const) : show(scope, deelname);
  },
});

const vraagVan = (een: Voorwaarde) => {
  const basis = { feit: een.feit, tekst: feitTekst(een.feit) };
  // the age is in the register, the act follows from since when he has the duty
  if (een.feit === 'leeftijd' || een.feit === 'wetInburgering') return { ...basis, soort: 'bekend', verwacht: '' };
  if (!('is' in een)) return { ...basis, soort: 'getal', verwacht: String(een.minstens ?? een.onder ?? '') };
  if (typeof een.is === 'boolean') return { ...basis, soort: 'ja of nee', verwacht: een.is ? 'ja' : 'nee' };
  return { ...basis, soort: 'tekst', verwacht: een.is };
};

const startView = (programma: Programma, op: Day) => {
  const versie = versieOp(programma, op);
  if (versie === undefined) return undefined;
  return {
    sleutel: sleutelVan(programma),
    naam: programma.naam,
    belofte: programma.belofte,
    doelgroep: versie.doelgroep.map(vraagVan),
    uiterlijk: uiterlijkVan(programma, op) ?? null,
    leerdoelen: versie.leerdoelen ?? 0,
    toekenning: versie.termijnen.some(({ na }) => na === 'toekenning'),
    gegevens: (versie.gegevens ?? [])
      .filter(({ bij }) => bij === 'start')
      .map((een) => ({ ...een, keuze: [...(een.keuze ?? [])], verplicht: een.verplicht ?? false, waarde: null })),
  };
};

const getStartvraag = defineRoute({
  ...staf,
  method: 'GET',
  url: '/programmas/:programma/startvraag',
  samenvatting: 'Wat er nodig is om met een programma te beginnen op een dag',
  params: Type.Object({ programma: Sleutel }),
  query: Type.Object({ op: Type.Optional(Type.String({ format: 'date' })) }),
  response: { 200: StartvraagSchema },
  handle: async (scope, { params, query }) => {
    const gevonden = await findProgramma(scope, params.programma);
    if (gevonden === undefined) return err({ code: 'PROGRAMMA_NIET_GEVONDEN' } as const);
    const op = query.op === undefined ? scope.today : day(query.op);
    const vraag = startView(gevonden.programma, op);
    return vraag === undefined ? err({ code: 'PROGRAMMA_GELDT_NIET', op } as const) : ok(vraag);
  },
});

const getEen = defineRoute({
  ...staf,
  rollen: lezers,
  method: 'GET',
  url: '/programmadeelnamen/:deelnameId',
  samenvatting: 'Een deelname met de agenda van een week; dit inzien wordt vastgelegd',
  params: DeelnameParams,
  query: Week,
  response: { 200: DeelnameSchema },
  handle: async (scope, { params, query }) => {
    const opened = await openDeelname(scope, params.deelnameId, 'inzien');
    return opened.ok ? show(scope, opened.value, query.maandag === undefined ? undefined : day(query.maandag)) : opened;
  },
});

type Stapvraag = Static<typeof StapSchema>;

/** What the coach asks, judged by the programme and how it stands. */
const decide = (vraag: Stapvraag, programma: Programma, loop: Loop, vandaag: Day): Stap => {
  switch (vraag.soort) {
    case 'agenda':
      return planWeek(
        programma,
        loop,
        day(vraag.maandag),
        vraag.blokken.map((blok) => ({ ...blok, dag: day(blok.dag) })),
      );
    case 'aanwezig': {
      const { dag, onderdeel, minuten } = vraag;
      return wasThere(programma, loop, { dag: day(dag), onderdeel, minuten }, vandaag);
    }
    case 'afwezig':
      return wasAbsent(programma, loop, { dag: day(vraag.dag), onderdeel: vraag.onderdeel, reden: vraag.reden });
    case 'hersteld':
      return undo(loop, day(vraag.dag), vraag.onderdeel, vraag.reden);
    case 'gekozen': {
      const { onderdeel, aard, wat, nietGelukt, past } = vraag;
      return chooseWork(programma, loop, { onderdeel, aard, wat, nietGelukt }, past, vandaag);
    }
    case 'fase':
      return enterFase(programma, loop, vraag.naam);
    case 'verlengd':
      return extend(programma, loop, addDays(day(vraag.totEnMet), 1), vraag.reden);
    case 'gegeven':
      return note(programma, loop, vraag.naam, vraag.waarde, vandaag);
    case 'leerdoel':
      return reach(loop, vraag.naam);
    case 'termijn':
      return meetTermijn(programma, loop, vraag.naam, day(vraag.gedaanOp), vandaag);
    case 'afgerond':
      return complete(programma, loop, { laatste: day(vraag.laatste), uitkomst: vraag.uitkomst }, vandaag);
    case 'gestopt':
      return stop(loop, day(vraag.laatste), vraag.reden, vandaag);
  }
};

const postStap = defineRoute({
  ...staf,
  method: 'POST',
  url: '/programmadeelnamen/:deelnameId/stappen',
  samenvatting:
    'Zet een stap in een deelname: agenda, aanwezigheid, keuze, fase, langer, vastleggen, afronden of stoppen',
  params: DeelnameParams,
  body: StapSchema,
  response: { 200: DeelnameSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openDeelname(scope, params.deelnameId, 'wijzigen');
    if (!opened.ok) return opened;
    const gedaan = await steer(scope, opened.value, (programma, loop) => decide(body, programma, loop, scope.today));
    if (!gedaan.ok) return gedaan;
    return show(scope, opened.value, body.soort === 'agenda' ? day(body.maandag) : undefined);
  },
});

const getMijn = defineRoute({
  ...eigen,
  method: 'GET',
  url: '/mijn/programmas',
  samenvatting: 'Uw programmas: de agenda van deze week, wat er komt en wanneer het ophoudt',
  response: { 200: Lijst },
  handle: async (scope) => {
    const opened = await openPersoon(scope, scope.actor.persoonId ?? '', 'inzien');
    return opened.ok ? ok({ deelnamen: await viewsOf(scope, [opened.value]) }) : opened;
  },
});

const postMijnKeuze = defineRoute({
  ...eigen,
  method: 'POST',
  url: '/mijn/programmas/:deelnameId/keuze',
  samenvatting: 'Kies zelf welk werk of welke activiteit u doet',
  params: DeelnameParams,
  body: Type.Object(Keuze),
  response: { 200: DeelnameSchema },
  handle: async (scope, { params, body }) => {
    const opened = await openDeelname(scope, params.deelnameId, 'wijzigen');
    if (!opened.ok) return opened;
    const keuze: Gekozen = body;
    const gedaan = await steer(scope, opened.value, (programma, loop) =>
      chooseWork(programma, loop, keuze, undefined, scope.today),
    );
    return gedaan.ok ? show(scope, opened.value) : gedaan;
  },
});

export const programmadeelnameRoutes = [
  getVanPersoon,
  postStart,
  getStartvraag,
  getEen,
  postStap,
  getMijn,
  postMijnKeuze,
];
