/** Shows that our API keeps the NL API Design Rules as far as a document can show it. */
import { expect, test } from 'vitest';
import { describeApi } from './describe.ts';

type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly responses: Readonly<Record<string, { readonly headers?: object; readonly content?: object }>>;
  readonly requestBody?: { readonly content: object };
};
type Document = {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly contact: object };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const document = (await describeApi()) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    path,
    method,
    operation,
  })),
);

/** The names of those that break a rule: a failing test says which. */
const breaking = (rule: (of: (typeof operations)[number]) => boolean): readonly string[] =>
  operations.filter((each) => !rule(each)).map(({ name }) => name);

test('core/doc-openapi: a document of version 3', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(operations.length).toBeGreaterThan(20);
});

test('core/uri-version, core/semver: the major version in the address, the whole version in the document', () => {
  expect(document.servers.map(({ url }) => url)).toEqual(['/api/v1']);
  expect(document.info.version).toMatch(/^1\.\d+\.\d+$/);
});

test('core/no-trailing-slash, core/path-segments-kebab-case', () => {
  const segment = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\})$/;
  expect(
    breaking(({ path }) =>
      path
        .slice(1)
        .split('/')
        .every((part) => segment.test(part)),
    ),
  ).toEqual([]);
});

test('core/query-keys-camel-case', () => {
  expect(
    breaking(({ operation }) =>
      operation.parameters.every((each) => each.in !== 'query' || /^[a-z][A-Za-z0-9]*$/.test(each.name)),
    ),
  ).toEqual([]);
});

test('core/http-methods: only the usual ones, and GET has no body', () => {
  expect(
    breaking(
      ({ method, operation }) =>
        ['get', 'post', 'put', 'patch', 'delete'].includes(method) &&
        !(method === 'get' && operation.requestBody !== undefined),
    ),
  ).toEqual([]);
});

test('core/version-header: every answer that succeeds carries the version', () => {
  const successes = ({ operation }: (typeof operations)[number]) =>
    Object.entries(operation.responses).filter(([status]) => Number(status) < 300);
  expect(
    breaking((each) => successes(each).every(([, response]) => 'API-Version' in (response.headers ?? {}))),
  ).toEqual([]);
});

test('core/error-handling: every refusal is problem details', () => {
  const refusals = ({ operation }: (typeof operations)[number]) =>
    Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
  expect(breaking((each) => refusals(each).length > 0)).toEqual([]);
  expect(
    breaking((each) =>
      refusals(each).every(([, { content = {} }]) => Object.keys(content).join() === 'application/problem+json'),
    ),
  ).toEqual([]);
});

test('each operation has a name of its own, a summary, and one way to succeed', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(breaking(({ operation }) => operation.summary.length > 5)).toEqual([]);
  expect(
    breaking(({ operation }) => Object.keys(operation.responses).filter((status) => Number(status) < 400).length === 1),
  ).toEqual([]);
});

test('no citizen number, name or account in an address: not in the path, not in the query', () => {
  const personal = /bsn|naam|iban|\brekening|geboorte|adres|postcode/i;
  expect(breaking(({ operation }) => operation.parameters.every(({ name }) => !personal.test(name)))).toEqual([]);
});
