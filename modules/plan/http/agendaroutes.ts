/** Knows the agenda of a week, and the addresses under which a program of its owner can read it. */
import { type Day, err, ok } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { type Authenticate, defineRoute, download } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { firstDayOfWeek } from '../domain/afspraak.ts';
import { feedOf, weekOf } from '../store/afspraak.ts';
import {
  type Agendavan,
  findBySleutel,
  findSleutel,
  gemeenteVanSleutel,
  makeSleutel,
  revokeSleutel,
} from '../store/agendasleutel.ts';
import { waitingFor } from '../store/taak.ts';
import { AfspraakSchema, afspraakView, NieuweSleutel, SleutelSchema, TaakSchema, taakView } from './afspraakschema.ts';
import { agendaBestand } from './agendabestand.ts';
import { eigen, staf } from './openen.ts';
import { Dag, Id } from './planschema.ts';

const Wie = { persoonId: Id, naam: Type.String() };

/** The names that stand in an agenda are data of those persons: that they were seen is written down. */
const namesFor = async (scope: Scope, persoonIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const uniek = [...new Set(persoonIds)];
  const namen = await findOntvangernamen(scope, uniek);
  await recordMany(
    scope,
    uniek.map((persoonId) => ({
      handeling: 'inzage' as const,
      onderwerp: { soort: 'agenda', id: persoonId },
      persoonId,
      omschrijving: 'Agenda van de week geopend',
    })),
  );
  return new Map(uniek.map((id) => [id, namen.get(id)?.naam ?? '']));
};

const getWeek = defineRoute({
  ...staf,
  method: 'GET',
  url: '/agenda',
  samenvatting: 'Uw agenda van een week, en de vragen van inwoners die op u wachten; dat u namen ziet wordt vastgelegd',
  query: Type.Object({ op: Type.Optional(Dag) }),
  response: {
    200: Type.Object({
      maandag: Dag,
      afspraken: Type.Array(Type.Object({ ...AfspraakSchema.properties, ...Wie })),
      taken: Type.Array(Type.Object({ ...TaakSchema.properties, ...Wie })),
    }),
  },
  refusals: {},
  handle: async (scope, { query }) => {
    const maandag = firstDayOfWeek((query.op as Day | undefined) ?? scope.today);
    const afspraken = await weekOf(scope, scope.actor.id, maandag);
    const taken = await waitingFor(scope, scope.actor.id);
    const namen = await namesFor(
      scope,
      [...afspraken, ...taken].map(({ persoonId }) => persoonId),
    );
    const wie = ({ persoonId }: { readonly persoonId: string }) => ({ persoonId, naam: namen.get(persoonId) ?? '' });
    return ok({
      maandag,
      afspraken: afspraken.map((een) => ({ ...afspraakView(een, taken), ...wie(een) })),
      taken: taken.map((een) => ({ ...taakView(een), ...wie(een) })),
    });
  },
});

const feedpad = '/agenda/bestand/';

const sleutelweigering = {
  AGENDA_NIET_GEDEELD: {
    status: 404,
    titel: 'Deze agenda is niet gedeeld',
    uitleg: 'Dit adres klopt niet, of het is ingetrokken. Maak in Mijn plan een nieuw adres.',
  },
} as const;
const nietGedeeld = { code: 'AGENDA_NIET_GEDEELD' } as const;

/** The three things one does with the address of an agenda: see since when, make a new one, take it back. */
const sleutelRoutes = (
  url: '/mijn/agendasleutel' | '/agendasleutel',
  van: (scope: Scope) => Agendavan,
): readonly Route[] => {
  const basis = { ...(url === '/agendasleutel' ? staf : eigen), refusals: sleutelweigering } as const;
  return [
    defineRoute({
      ...basis,
      method: 'GET',
      url,
      samenvatting: 'Of uw agenda onder een geheim adres te lezen is, en sinds wanneer',
      response: { 200: SleutelSchema },
      handle: async (scope) => ok({ sinds: (await findSleutel(scope, van(scope))) ?? null }),
    }),
    defineRoute({
      ...basis,
      method: 'POST',
      url,
      samenvatting: 'Maak een geheim adres voor uw agenda; het oude werkt dan niet meer',
      geheimAntwoord: true,
      response: { 201: NieuweSleutel },
      handle: async (scope) => ok({ pad: `/api/v1${feedpad}${await makeSleutel(scope, van(scope))}` }),
    }),
    defineRoute({
      ...basis,
      method: 'POST',
      url: `${url}/intrekking`,
      samenvatting: 'Trek het adres van uw agenda in; het werkt meteen niet meer',
      response: { 200: SleutelSchema },
      handle: async (scope) => {
        await revokeSleutel(scope, van(scope));
        return ok({ sinds: null });
      },
    }),
  ];
};

const getBestand = defineRoute({
  method: 'GET',
  url: `${feedpad}:sleutel`,
  samenvatting: 'Een agenda voor een programma (iCalendar): alleen tijd en plaats, met een geheim adres',
  doel: 'begeleiding',
  rollen: [],
  // calendars of many people are read from a few addresses, and a key of 256 bits is not guessed
  perMinuut: 600,
  params: Type.Object({ sleutel: Type.String({ minLength: 10, maxLength: 60 }) }),
  response: { 200: Type.Unknown({ description: 'text/calendar' }) },
  refusals: sleutelweigering,
  handle: async (scope, { params }) => {
    const van =
      gemeenteVanSleutel(params.sleutel) === scope.tx.gemeente ? await findBySleutel(scope, params.sleutel) : undefined;
    if (van === undefined) return err(nietGedeeld);
    const bytes = agendaBestand(await feedOf(scope, van), scope.now);
    return ok(download({ bytes, naam: 'agenda.ics', type: 'text/calendar; charset=utf-8' }));
  },
});

/** A program that reads an agenda is nobody: the key in its address says in which municipality to look. */
export const withAgenda = (anderen: Authenticate): Authenticate => ({
  ...anderen,
  gemeente: (request) =>
    gemeenteVanSleutel(request.url.split(feedpad, 2)[1]?.split('?', 1)[0]) ?? anderen.gemeente(request),
});

export const agendaRoutes: readonly Route[] = [
  getWeek,
  ...sleutelRoutes('/mijn/agendasleutel', ({ actor }) => ({ persoonId: actor.persoonId ?? '' })),
  ...sleutelRoutes('/agendasleutel', ({ actor }) => ({ medewerker: actor.id })),
  getBestand,
];
