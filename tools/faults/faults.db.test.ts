/** Proves in short what the long run of faults counts: a city that is paid while processes are killed ends as a clean run does. */
import { expect, test } from 'vitest';
import { prove } from './proef.ts';

test('twee maandruns met storingen eindigen als twee zonder: dezelfde rechten, boekingen, betalingen, berichten en documenten', async () => {
  const geteld = await prove({ huishoudens: 12, maanden: 2, steden: 1, zaad: 7, vertel: () => undefined });
  expect(geteld.fouten).toEqual([]);
  expect(geteld.runs).toBe(2);
  // it was no clean run
  expect(geteld.api + geteld.worker + geteld.postgres + geteld.schijfVol + geteld.klok).toBeGreaterThan(0);
  // on a machine under load each process that was killed takes its time to come back
}, 300_000);
