/** Proves that every text exists in both languages, can be read by the formatter, and is short enough for B1. */
import { readdirSync } from 'node:fs';
import { gemeenten } from '@samenkracht/gemeenten';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

const sleutels = Object.keys(nl) as (keyof typeof nl)[];
const inserts = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)/g)].map(([, naam = '']) => naam).sort();

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('%s', (taal, teksten) => {
  test('says everything, and the formatter understands it', () => {
    const fouten: string[] = [];
    const intl = createIntl({ locale: taal, messages: teksten, onError: (error) => fouten.push(error.message) });
    for (const sleutel of sleutels) {
      const values = Object.fromEntries(inserts(teksten[sleutel]).map((naam) => [naam, 2]));
      expect(intl.formatMessage({ id: sleutel }, values), sleutel).not.toBe('');
    }
    expect(fouten).toEqual([]);
  });
});

test('English fills in the same things as Dutch', () => {
  const anders = sleutels.filter(
    (sleutel) => new Set(inserts(nl[sleutel])).symmetricDifference(new Set(inserts(en[sleutel]))).size > 0,
  );
  expect(anders.filter((sleutel) => !/plural|select/.test(nl[sleutel]))).toEqual([]);
});

test('a Dutch sentence has at most 20 words', () => {
  const lang = sleutels.flatMap((sleutel) =>
    nl[sleutel]
      .split(/[.!?]\s/)
      .filter((zin) => !/plural|select/.test(zin) && zin.split(/\s+/).length > 20)
      .map((zin) => `${sleutel}: ${zin}`),
  );
  expect(lang).toEqual([]);
});

test('Dutch says u, never jij', () => {
  expect(sleutels.filter((sleutel) => /\b(jij|jouw|je)\b/i.test(nl[sleutel]))).toEqual([]);
});

test.each(['nl', 'en'])('no text of %s stands in two parts: the last one would win in silence', async (taal) => {
  const folder = new URL(`./${taal}/`, import.meta.url);
  const parts = readdirSync(folder).filter((name) => name !== 'index.ts');
  const keys: string[] = [];
  for (const name of parts) {
    const part = (await import(new URL(name, folder).href)) as Record<string, Record<string, string>>;
    keys.push(...Object.values(part).flatMap(Object.keys));
  }
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

test.each(gemeenten)('$naam says otherwise only what we say, with the same things filled in', ({ woorden }) => {
  for (const [taal, teksten] of [
    ['nl', nl],
    ['en', en],
  ] as const)
    for (const [sleutel, woord] of Object.entries(woorden[taal])) {
      const ons = Object.entries(teksten).find(([naam]) => naam === sleutel)?.[1];
      expect(ons, sleutel).toBeDefined();
      expect(inserts(woord), sleutel).toEqual(inserts(ons ?? ''));
      if (taal === 'nl')
        for (const zin of woord.split(/[.!?]\s/)) expect(zin.split(/\s+/).length, zin).toBeLessThanOrEqual(20);
    }
});
