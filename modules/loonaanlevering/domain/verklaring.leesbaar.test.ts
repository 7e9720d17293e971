/** Proves that what a resident agrees with is plain. */
import { leesbaarheid } from '@samenkracht/bericht';
import { expect, test } from 'vitest';
import { geldendeVerklaring } from './verklaring.ts';

test('the words of the consent are short and plain, and complete in both languages', () => {
  const { nl, en } = geldendeVerklaring();
  const { teLang, moeilijk, zonderUitleg, flesch } = leesbaarheid.measure([...nl]);
  expect({ teLang, moeilijk, zonderUitleg }).toEqual({ teLang: [], moeilijk: [], zonderUitleg: [] });
  expect(flesch).toBeGreaterThanOrEqual(leesbaarheid.fleschMinimum);
  expect(en).toHaveLength(nl.length);
});
