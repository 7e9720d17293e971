/** Knows that specifications of a run, handled as a set, are the same as one by one: each reader one, told of it where he can be told. */
import { publishMany } from '@samenkracht/platform/db';
import type { Json } from '@samenkracht/platform/module';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBericht } from './store/bericht.ts';
import { saveMailadres } from './store/bezorging.ts';
import { openWereld, type Toestand, type Wereld } from './wereld.voorbeelden.ts';

let wereld: Wereld;
let hier: Toestand;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.close());
beforeEach(async () => {
  hier = await wereld.openDb();
});
afterEach(() => hier.around.close());

const specificatie = (kenmerk: string, ...persoonIds: readonly string[]) => ({
  persoonIds,
  kenmerk,
  maand: '2026-11',
  betaaldOp: '2026-11-25',
  betaald: 92_099,
  rekening: [{ naam: 'Norm', bedrag: 141_946 }],
  artikelen: [],
});

const sayMany = async (...data: readonly object[]): Promise<void> => {
  await hier.around.scope((scope) =>
    publishMany(
      scope,
      'MaandBetaald',
      data.map((een) => ({ onderwerp: hier.fatima, data: een as Json })),
    ),
  );
  await hier.around.runJobs();
};

const lettersOf = async (persoonId: string) => {
  const lijst = await hier.sentTo(persoonId);
  return Promise.all(
    lijst.map(async ({ id, melding }) => {
      const bericht = await hier.around.scope((scope) => findBericht(scope, id));
      return { inhoud: bericht?.inhoud, geadresseerde: bericht?.geadresseerde, melding: melding?.uitkomst };
    }),
  );
};

test('a set gives each reader what a single event gives him, and tells who left an address', async () => {
  await hier.around.scope((scope) => saveMailadres(scope, hier.fatima, 'fatima@voorbeeld.test'));
  const onbekend = crypto.randomUUID();
  await sayMany(specificatie('B-1', hier.fatima, hier.jonas, onbekend), specificatie('B-2', hier.jonas, hier.jonas));
  const [alsSet] = await lettersOf(hier.fatima);
  expect(alsSet).toMatchObject({
    melding: 'gemeld',
    geadresseerde: { adresregels: ['Voorbeeldstraat 12', '3011 AB ROTTERDAM'] },
  });
  expect((await lettersOf(hier.jonas)).map(({ melding }) => melding)).toEqual(['geen adres', 'geen adres']);
  expect(await lettersOf(onbekend)).toMatchObject([{ geadresseerde: { adresregels: [], geheim: true } }]);
  await hier.say('MaandBetaald', specificatie('B-1', hier.fatima, hier.jonas, onbekend));
  for (const wie of [hier.fatima, hier.jonas, onbekend]) {
    const eerste = (await lettersOf(wie)).filter(({ inhoud }) => inhoud?.kenmerk === 'B-1');
    expect(eerste).toHaveLength(2);
    expect(eerste[0]).toEqual(eerste[1]);
  }
});

test('an event of the set that does not fit holds up no other', async () => {
  const kapot = { ...specificatie('B-2', hier.fatima), betaald: 'veel' };
  await expect(sayMany(specificatie('B-1', hier.fatima), kapot, specificatie('B-3', hier.jonas))).rejects.toThrow(
    '1 jobs failed',
  );
  expect(await lettersOf(hier.fatima)).toHaveLength(1);
  expect(await lettersOf(hier.jonas)).toHaveLength(1);
});
