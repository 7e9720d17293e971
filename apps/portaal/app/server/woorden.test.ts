/** Proves that the server says what it says itself in the words of the municipality that it answers for. */
import { findGemeente } from '@samenkracht/gemeenten';
import { beforeAll, expect, test } from 'vitest';
import { nl } from '../teksten/nl/index.ts';
import { loadTeksten, tekstIn } from '../teksten/teksten.tsx';
import { answerFor } from './woorden.ts';

beforeAll(() => loadTeksten('nl'));

const sleutel = 'intakes.titel';
const zeg = async (): Promise<string> => {
  await Promise.resolve();
  return tekstIn('nl')(sleutel);
};

test('a municipality with a word of its own says that word, also when another is answered at the same moment', async () => {
  const vraagraak = findGemeente('0556')?.woorden.nl[sleutel];
  expect(vraagraak).toBeDefined();
  const antwoorden = await Promise.all(['0556', '0599', 'gm0556', undefined].map((code) => answerFor(code, zeg)));
  expect(antwoorden).toEqual([vraagraak, nl[sleutel], vraagraak, nl[sleutel]]);
});

test('what is asked for no municipality is said as we say it', async () => {
  expect(await zeg()).toBe(nl[sleutel]);
});
