import { type Bsn, parseBsn } from '@samenkracht/core';
import { type Ingeschrevene, type Standin, start } from '@samenkracht/standin-brp';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createBrpClient } from './client.ts';

const bsn = (text: string): Bsn => {
  const parsed = parseBsn(text);
  if (parsed === undefined) throw new Error('not a number');
  return parsed;
};
const henk: Ingeschrevene = {
  fictief: true,
  bsn: '999900018',
  naam: { voornamen: 'Henk', geslachtsnaam: 'Velde' },
  geslacht: 'M',
  geboren: '19750923',
  nationaliteiten: [],
  ouders: [],
  partners: [],
  kinderen: [],
  geheim: 0,
};

const standin: Standin = await start({ port: 0, persons: [henk] });
const brp = createBrpClient({ url: standin.url, timeoutMs: 150 });
afterAll(() => standin.stop());
beforeEach(() => standin.stoor(undefined));

const ask = async (of = '999900018') => {
  const before = standin.vragen();
  const answer = await brp.raadpleeg(bsn(of));
  return { code: answer.ok ? 'gevonden' : answer.error.code, tries: standin.vragen() - before };
};

test('the number of the published set that fails the 11-test is no citizen number, so it is never asked for', () => {
  expect(parseBsn('010008579')).toBeUndefined();
});

describe('each trouble has its own outcome, after one second try', () => {
  test('found at once', async () => expect(await ask()).toEqual({ code: 'gevonden', tries: 1 }));
  test('nobody with this number', async () =>
    expect(await ask('999900006')).toEqual({ code: 'NIET_GEVONDEN', tries: 1 }));
  test('slow twice', async () => {
    standin.stoor({ soort: 'traag', ms: 400 });
    expect(await ask()).toEqual({ code: 'BRP_TRAAG', tries: 2 });
  });
  test('slow once, then found', async () => {
    standin.stoor({ soort: 'traag', ms: 400, keer: 1 });
    expect(await ask()).toEqual({ code: 'gevonden', tries: 2 });
  });
  test('500 twice', async () => {
    standin.stoor({ soort: 'fout', status: 500 });
    expect(await ask()).toEqual({ code: 'BRP_STORING', tries: 2 });
  });
  test('500 once, then found', async () => {
    standin.stoor({ soort: 'fout', status: 500, keer: 1 });
    expect(await ask()).toEqual({ code: 'gevonden', tries: 2 });
  });
  test('an answer of another shape', async () => {
    standin.stoor({ soort: 'onzin' });
    expect(await ask()).toEqual({ code: 'BRP_STORING', tries: 2 });
  });
  test('nobody listens there', async () => {
    const gone = await start({ port: 0, persons: [] });
    await gone.stop();
    const answer = await createBrpClient({ url: gone.url, timeoutMs: 150 }).raadpleeg(bsn('999900018'));
    expect(answer).toEqual({ ok: false, error: { code: 'BRP_STORING' } });
  });
});
