/** Knows the documentation of our API (OpenAPI 3.1): made from the same schemas that validate. */
import type { TSchema } from 'typebox';
import type { Module, Refusal, RefusalMap, Route } from '../module/module.ts';
import { platformProblems } from './problem.ts';
import { apiVersion } from './version.ts';

type JsonObject = { readonly [key: string]: unknown };

export const buildOpenApi = (modules: readonly Module[]): JsonObject => {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const module of modules) {
    for (const route of module.routes) {
      const path = route.url.replaceAll(/:(\w+)/g, '{$1}');
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(module.naam, route) };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samenkracht',
      version: apiVersion,
      description:
        'Alles wat een scherm van Samenkracht doet, gaat door deze API. Bedragen zijn hele centen, dagen zijn jjjj-mm-dd.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'Samenkracht' },
    },
    servers: [{ url: '/api/v1' }],
    tags: modules.filter((module) => module.routes.length > 0).map(({ naam }) => ({ name: naam })),
    paths: sorted(paths),
    components: {
      schemas: { Probleem: problemSchema },
      securitySchemes: {
        sessie: { type: 'apiKey', in: 'cookie', name: 'sessie' },
        token: { type: 'http', scheme: 'bearer', description: 'voor het programma van een werkgever' },
      },
    },
  };
};

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const operation = (tag: string, route: Route): JsonObject => ({
  operationId: operationId(route),
  summary: route.samenvatting,
  description: `Doel: ${route.doel}. ${route.rollen.length === 0 ? 'Zonder aanmelden.' : `Voor: ${route.rollen.join(', ')}.`}`,
  tags: [tag],
  parameters: [
    ...parameters('path', route.params),
    ...parameters('query', route.query),
    ...(route.method === 'GET' || route.bewaartNiets === true || route.geheimAntwoord === true ? [] : [idempotencyKey]),
  ],
  ...requestBody(route),
  responses: { ...successes(route), ...refusals(route) },
  security: securityOf(route),
});

/** People have a session; a program has a token. */
const securityOf = ({ rollen }: Route): readonly JsonObject[] => {
  if (rollen.length === 0) return [];
  return [rollen.includes('werkgever') ? { token: [] } : { sessie: [] }];
};

/** `POST /zaken/:zaakId/documenten` becomes `postZakenByZaakIdDocumenten`: stable as long as the address is. */
const operationId = ({ method, url }: Route): string =>
  method.toLowerCase() +
  url
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(':') ? `By${capital(part.slice(1))}` : part.split('-').map(capital).join('')))
    .join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const idempotencyKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Hetzelfde verzoek met dezelfde sleutel geeft hetzelfde antwoord en gebeurt een keer.',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
};

const parameters = (place: 'path' | 'query', schema: TSchema | undefined): readonly JsonObject[] => {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, JsonObject>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(typeof each['description'] === 'string' ? { description: each['description'] } : {}),
    schema: each,
  }));
};

const fileForm = {
  type: 'object',
  properties: { bestand: { type: 'string', contentMediaType: 'application/octet-stream' } },
};

const requestBody = (route: Route): JsonObject => {
  if (route.multipart === true) {
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: route.body ?? fileForm } } } };
  }
  return route.body === undefined
    ? {}
    : { requestBody: { required: true, content: { [mediaOf(route)]: { schema: route.body } } } };
};

const mediaOf = ({ formulier }: Route): string =>
  formulier === true ? 'application/x-www-form-urlencoded' : 'application/json';

const successes = (route: Route): JsonObject =>
  Object.fromEntries(
    Object.entries(route.response).map(([status, schema]) => {
      const text =
        status === '201' ? 'Gemaakt' : status === '204' ? 'Gedaan' : status === '302' ? 'Ga daarheen' : 'Gelukt';
      const empty = status === '204' || status === '302';
      return [status, { description: text, headers: versionHeader, ...(empty ? {} : { content: contentOf(schema) }) }];
    }),
  );

const versionHeader = { 'API-Version': { schema: { type: 'string' }, description: 'Versie van de API' } };

/** A schema of text with a `contentMediaType` is a file. */
const contentOf = (schema: TSchema): JsonObject => {
  const media = (schema as { contentMediaType?: string }).contentMediaType;
  return media === undefined ? { 'application/json': { schema } } : { [media]: { schema } };
};

const refusals = (route: Route): JsonObject => {
  const perStatus = new Map<number, string[]>();
  const add = (status: number, code: string) => perStatus.set(status, [...(perStatus.get(status) ?? []), code]);
  for (const [code, { status }] of Object.entries(route.refusals) as [string, RefusalMap<Refusal>[string]][])
    add(status, code);
  if (route.body !== undefined || route.query !== undefined) add(400, 'INVOER_ONGELDIG');
  if (route.params !== undefined && !perStatus.get(404)?.includes('NIET_GEVONDEN')) add(404, 'NIET_GEVONDEN');
  if (route.rollen.length > 0) add(401, 'NIET_AANGEMELD');
  if (route.rollen.length > 0) add(403, 'GEEN_TOEGANG');
  add(429, 'TE_VAAK');
  add(503, 'NIET_BESCHIKBAAR');
  return Object.fromEntries(
    [...perStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [
        status,
        {
          description: [...new Set(codes)].join(', '),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
        },
      ]),
  );
};

const problemSchema: JsonObject = {
  type: 'object',
  description: `Waarom iets niet kon (RFC 9457). Codes van elk adres: ${Object.keys(platformProblems).join(', ')}.`,
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', description: 'Adres van de pagina over deze code' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'Wat er is en wat u nu kunt doen' },
    instance: { type: 'string', description: 'Het nummer van dit verzoek' },
    code: { type: 'string', description: 'Verandert niet' },
    velden: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pad', 'uitleg'],
        properties: { pad: { type: 'string' }, uitleg: { type: 'string' } },
      },
    },
  },
};
