/** Knows the routes of access: the means of signing in, going and coming back, signing out, and who I am. */
import { err, ok } from '@samenkracht/core';
import { defineRoute, reply } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { redenTeksten } from '../domain/redenen.ts';
import { judgeSessie, verlooptOp } from '../domain/sessie.ts';
import { endSessie, findSessie, findVorigBezoek } from '../store/sessie.ts';
import { type Aanmelden, beginAanmelding, finishAanmelding } from './aanmelden.ts';
import { sessieCookie, terugPad } from './authenticate.ts';
import { changeGemeente } from './wisselen.ts';

const publiek = { doel: 'systeem', rollen: [] } as const;

const middelen = ({ instellingen }: Aanmelden): Route =>
  defineRoute({
    ...publiek,
    method: 'GET',
    url: '/aanmelden/middelen',
    samenvatting: 'Hoe men zich kan aanmelden',
    response: {
      200: Type.Object({
        middelen: Type.Array(
          Type.Object({
            middel: Type.String(),
            naam: Type.String(),
            uitleg: Type.String(),
            soort: Type.Union([Type.Literal('inwoner'), Type.Literal('medewerker')]),
          }),
        ),
      }),
    },
    refusals: {},
    handle: async () =>
      ok({
        middelen: instellingen.middelen.map(({ id, naam, uitleg, soort }) => ({ middel: id, naam, uitleg, soort })),
      }),
  });

const redenen = defineRoute({
  ...publiek,
  method: 'GET',
  url: '/aanmelden/redenen',
  samenvatting: 'Waarom aanmelden kan mislukken, en wat men dan kan doen',
  response: {
    200: Type.Array(Type.Object({ reden: Type.String(), titel: Type.String(), uitleg: Type.String() })),
  },
  refusals: {},
  handle: async () => ok(Object.entries(redenTeksten).map(([reden, tekst]) => ({ reden, ...tekst }))),
});

const begin = (around: Aanmelden): Route =>
  defineRoute({
    ...publiek,
    method: 'GET',
    url: '/aanmelden/:middel',
    samenvatting: 'Stuurt de browser naar de aanmelddienst',
    params: Type.Object({ middel: Type.String() }),
    query: Type.Object({ naar: Type.Optional(Type.String({ description: 'Pad in het portaal om daarna te openen' })) }),
    response: { 302: Type.Null() },
    refusals: {
      MIDDEL_ONBEKEND: {
        status: 404,
        titel: 'Zo kunt u zich hier niet aanmelden',
        uitleg: 'Ga naar de pagina Aanmelden en kies een manier die daar staat.',
      },
    },
    handle: async (scope, { params, query, request }) => {
      const middel = around.instellingen.middelen.find(({ id }) => id === params.middel);
      if (middel === undefined) return err({ code: 'MIDDEL_ONBEKEND' } as const);
      return beginAanmelding(around, scope, middel, { request, wish: query.naar });
    },
  });

const terug = (around: Aanmelden): Route =>
  defineRoute({
    ...publiek,
    method: 'GET',
    url: terugPad,
    samenvatting: 'Hier komt de browser terug van de aanmelddienst',
    // a provider may add parameters of its own
    query: Type.Object({ state: Type.Optional(Type.String()) }, { additionalProperties: true }),
    response: { 302: Type.Null() },
    refusals: {},
    handle: (scope, { request }) => finishAanmelding(around, scope, request),
  });

const afmelden = (around: Aanmelden): Route =>
  defineRoute({
    ...publiek,
    method: 'POST',
    url: '/afmelden',
    samenvatting: 'Beeindigt de sessie; ook als die al voorbij was',
    response: { 200: Type.Object({ naar: Type.String({ description: 'Waar de browser daarna heen gaat' }) }) },
    refusals: {},
    handle: async (scope, { request }) => {
      const token = request.cookies[sessieCookie];
      const sessie = token === undefined ? undefined : await findSessie(scope.tx, token);
      if (sessie !== undefined) await endSessie(scope.tx, sessie.id, 'afgemeld', scope.now);
      const middel = around.instellingen.middelen.find(({ id }) => id === sessie?.middel);
      const elsewhere = middel?.afmeldenBijAanbieder === true ? await afmeldUrlOf(around, middel.id) : undefined;
      const naar = elsewhere ?? `${around.instellingen.adres}/aanmelden?reden=afgemeld`;
      return ok(reply({ naar }, { cookies: [{ naam: sessieCookie, waarde: undefined }] }));
    },
  });

/** Signed out here is signed out, also when the provider does not answer. */
const afmeldUrlOf = async ({ aanbieders }: Aanmelden, middel: string): Promise<string | undefined> =>
  aanbieders
    .get(middel)
    ?.afmeldUrl()
    .catch(() => undefined);

const Sessie = Type.Object({
  actor: Type.Object({
    id: Type.String(),
    soort: Type.Union([Type.Literal('inwoner'), Type.Literal('medewerker')]),
    naam: Type.String(),
    rollen: Type.Array(Type.String()),
    gemeente: Type.String(),
    persoonId: Type.Optional(Type.String()),
    namens: Type.Optional(Type.Array(Type.String(), { description: 'Voor wie u ook mag handelen' })),
  }),
  elders: Type.Optional(Type.Array(Type.String(), { description: 'Codes van andere gemeenten waar u werkt' })),
  verlooptOp: Type.String({ format: 'date-time', description: 'Als er verder niets gebeurt' }),
  laatstGezien: Type.Optional(Type.String({ format: 'date-time', description: 'Einde van uw vorige bezoek' })),
});

const sessie = ({ instellingen }: Aanmelden): Route =>
  defineRoute({
    ...publiek,
    method: 'GET',
    url: '/sessie',
    samenvatting: 'Wie er is aangemeld, en tot wanneer',
    response: { 200: Sessie },
    refusals: {
      NIET_AANGEMELD: { status: 401, titel: 'U bent niet aangemeld', uitleg: 'Meld u aan om verder te gaan.' },
      SESSIE_VERLOPEN: {
        status: 401,
        titel: 'U bent afgemeld',
        uitleg:
          'U hebt een tijd niets gedaan, of u hebt zich afgemeld. Meld u opnieuw aan. Wat u had opgeslagen, is er nog.',
      },
    },
    handle: async (scope, { request }) => {
      const token = request.cookies[sessieCookie];
      if (token === undefined) return err({ code: 'NIET_AANGEMELD' } as const);
      const found = await findSessie(scope.tx, token);
      const { actor, now } = scope;
      if (
        found === undefined ||
        actor.soort === 'systeem' ||
        judgeSessie(found, now, instellingen.grenzen) !== 'geldig'
      )
        return err({ code: 'SESSIE_VERLOPEN' } as const);
      const laatstGezien = await findVorigBezoek(scope.tx, found);
      return ok({
        actor: { ...actor, soort: actor.soort, rollen: [...actor.rollen], namens: actor.namens && [...actor.namens] },
        verlooptOp: verlooptOp(found, instellingen.grenzen).toString({ smallestUnit: 'second' }),
        ...(found.elders.length > 0 && { elders: found.elders.map(({ gemeente }) => gemeente) }),
        ...(laatstGezien !== undefined && { laatstGezien }),
      });
    },
  });

const wissel = (around: Aanmelden): Route =>
  defineRoute({
    ...publiek,
    method: 'POST',
    url: '/sessie/gemeente',
    samenvatting: 'Werk verder voor een andere gemeente waar u bent aangesteld; u ziet daar alleen wat daar staat',
    body: Type.Object({ gemeente: Type.String({ minLength: 4, maxLength: 4 }) }),
    response: { 200: Type.Object({ gemeente: Type.String() }) },
    refusals: {
      NIET_AANGEMELD: { status: 401, titel: 'U bent niet aangemeld', uitleg: 'Meld u aan om verder te gaan.' },
      GEMEENTE_NIET_VAN_U: {
        status: 403,
        titel: 'U werkt niet voor deze gemeente',
        uitleg: 'Kies een gemeente uit de lijst. Klopt de lijst niet? Vraag uw functioneel beheerder.',
      },
    },
    handle: (scope, { body, request }) => changeGemeente(around, scope, request, body.gemeente),
  });

export const toegangRoutes = (around: Aanmelden): readonly Route[] => [
  middelen(around),
  redenen,
  terug(around),
  begin(around),
  afmelden(around),
  sessie(around),
  wissel(around),
];
