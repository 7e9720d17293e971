/** Proves the line of pay: over bijstand only, and over tax and toeslagen, with its cliffs, gaps, questions and limits. */
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eenBrutolijn, eenLijn, eenMaand } from './http/voorbeeldverzoeken.ts';
import { rekenhulpModule } from './index.ts';

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  db = await testDb([rekenhulpModule]);
  http = await testServer(db, [rekenhulpModule], []);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

const [feiten] = eenMaand.maanden;
if (feiten === undefined) throw new Error('the example has a month');
const velden = (body: { velden?: readonly { pad: string }[] }): readonly string[] =>
  (body.velden ?? []).map(({ pad }) => pad);

describe('POST /berekeningen/inkomenslijn', () => {
  const lijn = (anders: object = {}) =>
    http.call(undefined, 'POST /berekeningen/inkomenslijn', { body: { ...eenLijn, ...anders } });

  test('gives what one has at each pay, and nowhere less for more where that is so', async () => {
    const { status, body } = await lijn({
      feiten: {
        ...feiten,
        belanghebbende: { ...feiten.belanghebbende, vrijlating: { ...feiten.belanghebbende.vrijlating, maandenN: 6 } },
      },
    });
    expect(status).toBe(200);
    expect(body.punten).toHaveLength(25);
    expect(body.punten[0]).toMatchObject({ loon: 0, nettoloon: 0, bijstand: 141_946, besteedbaar: 141_946 });
    expect(body.punten[24]).toMatchObject({ loon: 240_000, bijstand: 0, besteedbaar: 240_000 });
    expect(body.klippen.every(({ verlies }: { verlies: number }) => verlies > 0)).toBe(true);
  });

  test('finds the cliff at the norm, where the exemption ends', async () => {
    const { body } = await lijn({ van: 100_000, tot: 200_000, stap: 1_000 });
    expect(body.klippen).toHaveLength(1);
    const [klip] = body.klippen;
    expect(klip.van).toBeLessThan(141_946);
    expect(klip.tot).toBeGreaterThan(klip.van);
    expect(klip.verlies).toBeGreaterThan(20_000);
  });

  test('stops with the question where a fact is missing', async () => {
    const { body } = await lijn({ feiten: { gemeente: '0599', maand: '2026-11', belanghebbende: {} } });
    expect(body.punten).toEqual([]);
    expect(body.ontbreekt.feit).toMatch(/\w/);
  });

  test('over tax and toeslagen: gross pay, its parts add up, and a cliff has its causes by article', async () => {
    const { status, body } = await http.call(undefined, 'POST /berekeningen/inkomenslijn', { body: eenBrutolijn });
    expect([status, body.soort]).toEqual([200, 'bruto']);
    for (const { nettoloon, anderInkomen, bijstand, toeslagen, besteedbaar } of body.punten)
      expect(nettoloon + anderInkomen + bijstand + toeslagen).toBe(besteedbaar);
    expect(body.punten[0].toeslagen).toBeGreaterThan(10_000);
    expect(body.klippen[0].oorzaken).toContainEqual({
      naam: 'bijstand',
      grond: 'art. 19 lid 2 Participatiewet',
      bladzijde: { wet: 'participatiewet', bladzijde: '19' },
    });
  });

  test('over tax and toeslagen: a weighing that only pay asks for is the next question', async () => {
    const { draagtBij: _, ...vrijlating } = feiten.belanghebbende.vrijlating;
    const belanghebbende = { ...feiten.belanghebbende, vrijlating };
    const { status, body } = await lijn({ ...eenBrutolijn, feiten: { ...feiten, belanghebbende } });
    expect([status, body.ontbreekt.feit]).toEqual([200, 'belanghebbende.vrijlating.draagtBij']);
  });

  test('over tax and toeslagen: a year without tax brackets is a gap by name', async () => {
    const feitenToen = { ...feiten, maand: '2019-03' };
    const { body } = await lijn({ ...eenBrutolijn, feiten: feitenToen });
    expect(body.punten).toEqual([]);
    expect(body.gat.omschrijving).not.toBe('');
  });

  test.each([
    ['no range', { van: 1_000, tot: 1_000 }, '/tot'],
    ['more points than fit', { stap: 100 }, '/stap'],
    ['nobody to earn', { wie: 'partner' }, '/feiten/partner'],
  ])('%s is refused', async (_, anders, pad) => {
    const { status, body } = await lijn(anders);
    expect([status, body.code, velden(body)]).toEqual([422, 'FEITEN_KLOPPEN_NIET', [pad]]);
  });
});
