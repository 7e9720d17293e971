/** Knows the routes of an employer's payroll: a token, a signed delivery, and its report again. */
import { err, ok } from '@samenkracht/core';
import { defineRoute, reply } from '@samenkracht/platform/http';
import type { Route } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { clientOf } from '../authenticatie.ts';
import { OndertekendSchema, openOndertekend } from '../handtekening.ts';
import { type FindOntvangers, takeLevering } from '../ontvangst.ts';
import { findByNummer } from '../store/aanlevering.ts';
import { makeToken, tokenSeconden } from '../store/toegang.ts';
import { findSleutels } from '../store/werkgever.ts';
import { RapportSchema, rapportView } from './rapport.ts';
import { leveringRefusals } from './weigeringen.ts';

const postToken = defineRoute({
  method: 'POST',
  url: '/loonaanleveringen/token',
  samenvatting: 'Een token voor het loonpakket van een werkgever (OAuth 2.0, client credentials)',
  doel: 'inkomsten-verwerken',
  rollen: [],
  perMinuut: 60,
  formulier: true,
  geheimAntwoord: true,
  body: Type.Object({ grant_type: Type.String() }),
  response: {
    200: Type.Object({
      access_token: Type.String(),
      token_type: Type.Literal('Bearer'),
      expires_in: Type.Integer({ description: 'seconden' }),
    }),
  },
  refusals: {
    CLIENT_ONBEKEND: {
      status: 401,
      titel: 'Dit client_id en dit geheim horen niet bij elkaar',
      uitleg: 'Stuur client_id en geheim als HTTP Basic. Is het geheim kwijt? Vraag de gemeente om een nieuw.',
    },
    GRANT_TYPE_ONBEKEND: {
      status: 400,
      titel: 'Deze grant_type kennen wij niet',
      uitleg: 'Gebruik grant_type=client_credentials.',
    },
  },
  handle: async (scope, { body, request }) => {
    // `error` is the word of RFC 6749 section 5.2, beside our own code
    if (body.grant_type !== 'client_credentials')
      return err({ code: 'GRANT_TYPE_ONBEKEND', error: 'unsupported_grant_type' } as const);
    const client = clientOf(request);
    const token = client && (await makeToken(scope, client.clientId, client.geheim));
    if (token === undefined) return err({ code: 'CLIENT_ONBEKEND', error: 'invalid_client' } as const);
    return ok(
      reply(
        { access_token: token, token_type: 'Bearer', expires_in: tokenSeconden },
        { headers: { pragma: 'no-cache' } },
      ),
    );
  },
});

const postAanlevering = (findOntvangers: FindOntvangers): Route =>
  defineRoute({
    method: 'POST',
    url: '/loonaanleveringen',
    samenvatting:
      'Lever het loon van een tijdvak, ondertekend (JWS); een latere levering van hetzelfde is een correctie',
    doel: 'inkomsten-verwerken',
    rollen: ['werkgever'],
    perMinuut: 300,
    body: OndertekendSchema,
    response: { 200: RapportSchema },
    refusals: leveringRefusals,
    handle: async (scope, { body }) => {
      const werkgeverId = scope.actor.id;
      const geopend = await openOndertekend(body, await findSleutels(scope, werkgeverId));
      if (!geopend.ok) return geopend;
      const inzending = { werkgeverId, kanaal: 'koppeling', soort: 'json', tekst: geopend.value } as const;
      const ontvangen = await takeLevering(scope, findOntvangers, inzending);
      return ontvangen.ok ? ok(rapportView(ontvangen.value.aanlevering, ontvangen.value.alBekend)) : ontvangen;
    },
  });

const getRapport = defineRoute({
  method: 'GET',
  url: '/loonaanleveringen/rapport',
  samenvatting: 'Het rapport van een eerdere levering van deze werkgever',
  doel: 'inkomsten-verwerken',
  rollen: ['werkgever'],
  query: Type.Object({ leveringsnummer: Type.String({ maxLength: 64 }) }),
  response: { 200: RapportSchema },
  refusals: {
    LEVERING_NIET_GEVONDEN: {
      status: 404,
      titel: 'Deze levering kennen wij niet',
      uitleg: 'Er is geen levering van u met dit nummer. Lever haar opnieuw: dat kan geen kwaad.',
    },
  },
  handle: async (scope, { query }) => {
    const gevonden = await findByNummer(scope, scope.actor.id, query.leveringsnummer);
    if (gevonden === undefined) return err({ code: 'LEVERING_NIET_GEVONDEN' } as const);
    return ok(rapportView(gevonden.aanlevering, true));
  },
});

export const aanleveringRoutes = (findOntvangers: FindOntvangers): readonly Route[] => [
  postToken,
  postAanlevering(findOntvangers),
  getRapport,
];
