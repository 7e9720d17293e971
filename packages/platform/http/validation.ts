/** Knows how input is parsed once at the border: strict for a body, as text for query and path. */
import { parseDay } from '@samenkracht/core';
import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import type { TLocalizedValidationError } from 'typebox/error';
import Format from 'typebox/format';
import { Value } from 'typebox/value';
import type { Route } from '../module/module.ts';
import { refuse } from './failure.ts';
import { findUnkeepable } from './tekens.ts';

/** A day of ours, with room for a year after it: the database knows no year 0, and of a day in 9999 no term can be written. */
Format.Set('date', (text) => parseDay(text) !== undefined && text < '9999');

type Part = 'params' | 'query' | 'body';

export type InputParser = (raw: Readonly<Record<Part, unknown>>) => Readonly<Record<Part, unknown>>;

/** A field that we do not know is a mistake to report, not to ignore; also in an object of a list. */
const closed = (schema: TSchema): TSchema => {
  const { type, additionalProperties, items, properties } = schema as ObjectSchema;
  if (type === 'array' && items !== undefined) return { ...schema, items: closed(items) } as TSchema;
  if (type !== 'object') return schema;
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, closed(v)])) }),
    ...(additionalProperties === undefined && { additionalProperties: false }),
  } as TSchema;
};

type ObjectSchema = TSchema & {
  readonly type?: string;
  readonly additionalProperties?: unknown;
  readonly items?: TSchema;
  readonly properties?: Readonly<Record<string, TSchema>>;
};

export const inputParser = (route: Route): InputParser => {
  const validators = {
    params: route.params === undefined ? undefined : Compile(route.params),
    query: route.query === undefined ? undefined : Compile(closed(route.query)),
    body: route.body === undefined || route.multipart === true ? undefined : Compile(closed(route.body)),
  };
  return (raw) => ({
    params: parseWith(validators.params, fromText(route.params, raw.params), 'params'),
    query: parseWith(validators.query, fromText(route.query, raw.query), 'query'),
    body: parseWith(validators.body, raw.body, 'body'),
  });
};

/** Path and query are text; `5` becomes the number that the schema asks for. A body is JSON and means what it says. */
const fromText = (schema: TSchema | undefined, raw: unknown): unknown =>
  schema === undefined ? raw : Value.Convert(schema, { ...(raw as object) });

const parseWith = (validator: Validator | undefined, value: unknown, part: Part): unknown => {
  if (validator === undefined) return undefined;
  const fits = validator.Check(value);
  // Only of what fits, because that is no deeper than its schema.
  const unkeepable = fits ? findUnkeepable(value) : [];
  if (fits && unkeepable.length === 0) return value;
  // A path that cannot be an id is a place that does not exist.
  if (part === 'params') throw refuse('NIET_GEVONDEN');
  if (fits) throw refuse('INVOER_ONGELDIG', { velden: unkeepable.slice(0, 20).map((pad) => ({ pad, uitleg: teken })) });
  const velden = validator
    .Errors(value)
    .filter(({ keyword }) => keyword !== 'boolean')
    .slice(0, 20)
    .flatMap((error) => describe(error));
  throw refuse('INVOER_ONGELDIG', { velden });
};

const teken = 'Hier staat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw.';

/** Sentences without the value itself: it may be someone's BSN. */
const sentences: Readonly<Record<string, string | ((params: Record<string, unknown>) => string)>> = {
  required: 'Dit veld is verplicht.',
  additionalProperties: 'Dit veld kennen wij niet.',
  type: ({ type }) => `Dit moet ${typeNames[String(type)] ?? String(type)} zijn.`,
  format: ({ format }) => formatSentences[String(format)] ?? 'De vorm klopt niet.',
  pattern: 'De vorm klopt niet.',
  minLength: ({ limit }) => `Gebruik minstens ${limit} tekens.`,
  maxLength: ({ limit }) => `Gebruik hooguit ${limit} tekens.`,
  minimum: ({ limit }) => `Dit mag niet kleiner zijn dan ${limit}.`,
  maximum: ({ limit }) => `Dit mag niet groter zijn dan ${limit}.`,
  exclusiveMinimum: ({ limit }) => `Dit moet groter zijn dan ${limit}.`,
  exclusiveMaximum: ({ limit }) => `Dit moet kleiner zijn dan ${limit}.`,
  minItems: ({ limit }) => `Geef er minstens ${limit}.`,
  maxItems: ({ limit }) => `Geef er hooguit ${limit}.`,
  const: 'Deze waarde kan hier niet.',
  enum: 'Kies een van de mogelijke waarden.',
  anyOf: 'Dit past bij geen van de mogelijkheden.',
  multipleOf: 'Geef een heel getal.',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  integer: 'een heel getal',
  boolean: 'ja of nee',
  array: 'een lijst',
  object: 'een groep velden',
  null: 'leeg',
};

const formatSentences: Readonly<Record<string, string>> = {
  date: 'Geef een bestaande dag als jjjj-mm-dd.',
  'date-time': 'Geef een moment als jjjj-mm-ddTuu:mm:ssZ.',
  email: 'Geef een e-mailadres.',
  uuid: 'Dit is geen geldig kenmerk.',
};

const describe = (error: TLocalizedValidationError): readonly { pad: string; uitleg: string }[] => {
  const params = error.params as Record<string, unknown>;
  const sentence = sentences[error.keyword];
  const uitleg = typeof sentence === 'function' ? sentence(params) : (sentence ?? 'De waarde klopt niet.');
  const names = [params['requiredProperties'], params['additionalProperties']].find(Array.isArray) as
    | string[]
    | undefined;
  if (names !== undefined) return names.map((name) => ({ pad: `${error.instancePath}/${name}`, uitleg }));
  return [{ pad: error.instancePath === '' ? '/' : error.instancePath, uitleg }];
};

/** Whether an answer is what the route promised; a difference is a bug, found before the transaction commits. */
export const answerCheck = (schema: TSchema | undefined): ((value: unknown) => void) => {
  if (schema === undefined) return () => undefined;
  const validator = Compile(schema);
  return (value) => {
    // What JSON does not carry does not count: fields that are undefined.
    if (validator.Check(value) || validator.Check(JSON.parse(JSON.stringify(value ?? null)))) return;
    const places = validator
      .Errors(value)
      .slice(0, 5)
      .map(({ instancePath, message }) => `${instancePath} ${message}`);
    throw new Error(`the answer is not as the route promised: ${places.join('; ')}`);
  };
};
