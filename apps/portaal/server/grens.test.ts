/** Proves on a real server which bodies and which forms are turned away before a page is asked. */
import { Readable } from 'node:stream';
import Fastify, { type FastifyRequest } from 'fastify';
import { describe, expect, test } from 'vitest';
import { refuseForeign, refuseLarge } from './grens.ts';

const ask = async (
  judge: (request: FastifyRequest) => string | undefined,
  headers: Record<string, string>,
  payload?: Readable,
): Promise<string> => {
  const app = Fastify();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.post('/', async (request) => judge(request) ?? 'binnen');
  const answer = await app.inject({
    method: 'POST',
    url: '/',
    headers: { host: 'portaal.nl', ...headers },
    ...(payload && { payload }),
  });
  await app.close();
  return answer.body;
};

describe('a body', () => {
  const type = { 'content-type': 'multipart/form-data; boundary=x' };
  test.each`
    what                             | headers                               | answer
    ${'of a document'}               | ${{ 'content-length': '10500000' }}   | ${'binnen'}
    ${'beyond any use'}              | ${{ 'content-length': '200000000' }}  | ${'/te-groot'}
    ${'that does not say how large'} | ${{ 'transfer-encoding': 'chunked' }} | ${'/te-groot'}
  `('$what: $answer', async ({ headers, answer }) => {
    expect(await ask(refuseLarge, { ...type, ...headers }, Readable.from(['x']))).toBe(answer);
  });
});

describe('a form', () => {
  test.each`
    from                           | headers                                                                  | answer
    ${'our own page'}              | ${{ 'sec-fetch-site': 'same-origin', origin: 'https://portaal.nl' }}     | ${'binnen'}
    ${'our own page, old browser'} | ${{ origin: 'https://portaal.nl' }}                                      | ${'binnen'}
    ${'another site'}              | ${{ 'sec-fetch-site': 'cross-site', origin: 'https://elders.nl' }}       | ${'/'}
    ${'a neighbour of the domain'} | ${{ 'sec-fetch-site': 'same-site', origin: 'https://ander.portaal.nl' }} | ${'/'}
    ${'another site, old browser'} | ${{ origin: 'https://elders.nl' }}                                       | ${'/'}
    ${'another port, old browser'} | ${{ origin: 'https://portaal.nl:8443' }}                                 | ${'/'}
    ${'a page without an origin'}  | ${{ origin: 'null' }}                                                    | ${'/'}
  `('of $from: $answer', async ({ headers, answer }) => {
    expect(await ask(refuseForeign, headers)).toBe(answer);
  });
});
