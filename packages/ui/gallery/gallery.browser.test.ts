/** Proves in a real browser that every part is accessible: on a phone, on a desk, in the dark and zoomed to 200%. */
import { axeProblems, picture, startBrowser } from '@samenkracht/testing/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocument } from './document.tsx';
import { galerij } from './index.ts';

let chromium: Awaited<ReturnType<typeof startBrowser>>;
beforeAll(async () => {
  chromium = await startBrowser();
});
afterAll(() => chromium.stop());

const views = [
  { naam: 'telefoon', scherm: 'telefoon', options: {} },
  { naam: 'bureau', scherm: 'bureau', options: {} },
  { naam: 'donker', scherm: 'telefoon', options: { colorScheme: 'dark' } },
  // 1280 pixels at 200% zoom is a page of 640 pixels.
  { naam: 'dubbel', scherm: 'bureau', options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
] as const;

describe.each(views)('$naam', ({ naam, scherm, options }) => {
  test.each(galerij)('$onderdeel', async (onderdeel) => {
    const page = await chromium.visit(scherm, options);
    for (const each of onderdeel.kader ? onderdeel.voorbeelden : [undefined]) {
      await page.setContent(toDocument(each ? { ...onderdeel, voorbeelden: [each] } : onderdeel));
      expect(await axeProblems(page, { part: true })).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await picture(
        page,
        `ui-${onderdeel.onderdeel}-${each?.naam ?? 'alle'}-${naam}`.replaceAll(' ', '-').toLowerCase(),
      );
    }
    await page.context().close();
  });
});
