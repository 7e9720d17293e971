/** Knows where pictures of screens go: to the folder of BEELDEN, or nowhere. They are for people to look at, no test compares them. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const picture = async (page: Page, naam: string, { heel = true } = {}): Promise<void> => {
  const folder = process.env['BEELDEN'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const size = page.viewportSize();
  // As tall as the page, so that what is fixed at the bottom of the screen does not lie over the middle of the picture.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (heel && size) await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.screenshot({ path: join(folder, `${naam}.png`) });
  if (heel && size) await page.setViewportSize(size);
};
