/** Knows the routes of programmes themselves: which there are, in words, who takes part and how they do. */
import { addDays, day, err, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { defineRoute } from '@samenkracht/platform/http';
import { Type } from 'typebox';
import { sleutelVan, versieOp } from '../domain/programma.ts';
import { nabij } from '../domain/termijnen.ts';
import { isVoorbij, laatsteKwartaal, tijdvak, tijdvakpatroon } from '../domain/tijdvak.ts';
import { geldigheid } from '../domain/woorden.ts';
import { deelnemersVan, telLopend } from '../store/lijsten.ts';
import { findProgramma, programmasVan } from '../store/programma.ts';
import { storeTaakstelling } from '../store/taakstelling.ts';
import { daysOf, programmaView } from './programmabeeld.ts';
import { cijferView, toldTo, versieNu } from './programmacijfers.ts';
import {
  CijfersSchema,
  Dag,
  Id,
  OfNiets,
  ProgrammaParams,
  ProgrammaregelSchema,
  ProgrammaSchema,
  TaakSchema,
} from './programmaschema.ts';
import { stuurweigeringen } from './programmaweigeringen.ts';

const lezers = ['coach', 'intaker', 'teamleider', 'consulent', 'beleidsmedewerker', 'contractmanager'] as const;
const lezen = { doel: 'begeleiding', rollen: lezers } as const;
const onbekend = { code: 'PROGRAMMA_NIET_GEVONDEN' } as const;
const { PROGRAMMA_NIET_GEVONDEN } = stuurweigeringen;
const beleid = {
  doel: 'contractbeheer',
  rollen: ['beleidsmedewerker'],
  refusals: { PROGRAMMA_NIET_GEVONDEN },
} as const;

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
        lopend: toldTo(scope, lopend.get(sleutel)?.lopend ?? 0),
        nadert: toldTo(scope, lopend.get(sleutel)?.nadert ?? 0),
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
  refusals: {
    PROGRAMMA_NIET_GEVONDEN,
    TIJDVAK_LOOPT_NOG: {
      status: 422,
      titel: 'Deze periode is nog niet voorbij',
      uitleg: 'Kies een maand, een kwartaal of een jaar dat voorbij is. Zo zegt geen getal iets over een persoon.',
    },
  },
  method: 'GET',
  url: '/programmas/:programma/cijfers',
  samenvatting:
    'Hoe een programma het deed in een maand, een kwartaal of een jaar dat voorbij is; nooit zo dat het over een persoon gaat',
  params: ProgrammaParams,
  query: Type.Object({
    tijdvak: Type.Optional(
      Type.String({
        pattern: tijdvakpatroon,
        description: '2026, 2026-K3 of 2026-07; anders het laatste hele kwartaal',
      }),
    ),
  }),
  response: { 200: CijfersSchema },
  handle: async (scope, { params, query }) => {
    const gevonden = await findProgramma(scope, params.programma);
    if (gevonden === undefined) return err(onbekend);
    const van = query.tijdvak === undefined ? laatsteKwartaal(scope.today) : tijdvak(query.tijdvak);
    if (!isVoorbij(van, scope.today)) return err({ code: 'TIJDVAK_LOOPT_NOG' } as const);
    return ok(await cijferView(scope, gevonden.programma, van));
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
  refusals: {
    PROGRAMMA_NIET_GEVONDEN,
    TAAKSTELLING_ONJUIST: {
      status: 422,
      titel: 'Deze taakstelling kan niet',
      uitleg: 'Kies een dag die bij dit programma wordt opgeschreven, en een einde na het begin.',
    },
  },
  method: 'POST',
  url: '/programmas/:programma/taakstellingen',
  samenvatting: 'Leg een taakstelling voor een periode vast, zoals die voor huisvesting, met de bron',
  params: ProgrammaParams,
  body: TaakSchema,
  response: { 201: TaakSchema },
  handle: async (scope, { params, body }) => {
    const gevonden = await findProgramma(scope, params.programma);
    if (gevonden === undefined) return err(onbekend);
    const tot = addDays(day(body.totEnMet), 1);
    const { naam, aantal, bron } = body;
    if (!daysOf(gevonden.programma).includes(naam) || tot <= body.van)
      return err({ code: 'TAAKSTELLING_ONJUIST' } as const);
    await storeTaakstelling(scope, params.programma, { naam, aantal, bron, van: day(body.van), tot });
    return ok(body);
  },
});

export const programmaRoutes = [getProgrammas, getProgramma, getCijfers, getDeelnemers, postTaakstelling];
