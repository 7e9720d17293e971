import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ingeschrevene, type Standin, start } from './index.ts';

const leeg = { ouders: [], partners: [], kinderen: [], nationaliteiten: [], geheim: 0, fictief: true } as const;
const henk: Ingeschrevene = {
  ...leeg,
  bsn: '999900018',
  naam: { voornamen: 'Henk', geslachtsnaam: 'Velde' },
  geslacht: 'M',
  geboren: '19750923',
};
const fout: Ingeschrevene = { ...henk, bsn: '999900031', opgeschort: { reden: 'F', datum: '20260101' } };
const gewist: Ingeschrevene = { ...henk, bsn: '999900043', opgeschort: { reden: 'W', datum: '20260101' } };

let standin: Standin;
beforeAll(async () => {
  standin = await start({ port: 0, persons: [henk, fout, gewist], today: () => '2026-11-02' });
});
afterAll(() => standin.stop());

const post = async (body: unknown, type = 'application/json') => {
  const response = await fetch(`${standin.url}/personen`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};
const vraag = (bsns: readonly string[], fields = ['burgerservicenummer', 'leeftijd']) => ({
  type: 'RaadpleegMetBurgerservicenummer',
  burgerservicenummer: bsns,
  fields,
});

test('answers the persons it has, with the fields that were asked', async () => {
  expect(await post(vraag(['999900018', '999900006']))).toEqual({
    status: 200,
    body: { type: 'RaadpleegMetBurgerservicenummer', personen: [{ burgerservicenummer: '999900018', leeftijd: 51 }] },
  });
});

test('a list made by mistake answers only that, a wiped list nothing', async () => {
  const { body } = await post(vraag(['999900031', '999900043']));
  expect(body).toMatchObject({
    personen: [{ burgerservicenummer: '999900031', opschortingBijhouding: { reden: { code: 'F' } } }],
  });
  expect((body as { personen: object[] }).personen).toHaveLength(1);
  expect(JSON.stringify(body)).not.toContain('leeftijd');
});

test.each([
  ['another kind of question', { ...vraag([]), type: 'ZoekMetPostcodeEnHuisnummer' }, 'type'],
  ['no number', { ...vraag([]) }, 'burgerservicenummer'],
  ['21 numbers', vraag(Array.from({ length: 21 }, () => '999900018')), 'burgerservicenummer'],
  ['a number of eight digits', vraag(['12345678']), 'burgerservicenummer.0'],
  ['no fields', vraag(['999900018'], []), 'fields'],
  ['a field that does not exist', vraag(['999900018'], ['naam', 'schoenmaat']), 'fields.1'],
  ['a field that is told unasked', vraag(['999900018'], ['inOnderzoek']), 'fields.0'],
])('%s is a bad request that names the parameter', async (_, body, name) => {
  expect(await post(body)).toMatchObject({ status: 400, body: { invalidParams: [{ name }] } });
});

test('a body that is not declared as JSON is not read', async () => {
  expect((await post(vraag(['999900018']), 'text/plain')).status).toBe(415);
});

test('disturbances: some questions fail, then it is over', async () => {
  standin.stoor({ soort: 'fout', status: 503, keer: 1 });
  expect((await post(vraag(['999900018']))).status).toBe(503);
  expect((await post(vraag(['999900018']))).status).toBe(200);
});
