/** Tells the story of the house and its first resident: from application to explained payment, in seven steps, as people see it. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { vertelAanvraag } from './akte-1-aanvraag.voorbeelden.ts';
import { vertelBesluit } from './akte-2-besluit.voorbeelden.ts';
import { vertelBetaling } from './akte-3-betaling.voorbeelden.ts';
import { vertelCorrectie } from './akte-4-correctie.voorbeelden.ts';
import { vertelErnaast } from './akte-5-ernaast.voorbeelden.ts';
import { openToneel, type Spel } from './toneel.ts';

/** One stage for all: each act goes on where the one before it ended. */
const spel = {} as Spel;
beforeAll(async () => {
  spel.toneel = await openToneel('2026-11-23T09:00:00Z');
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await spel.toneel.fotografeer('gestrand');
});
afterAll(() => spel.toneel?.stop());

vertelAanvraag(spel);
vertelBesluit(spel);
vertelBetaling(spel);
vertelCorrectie(spel);
vertelErnaast(spel);
