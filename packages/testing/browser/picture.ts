/** Knows where pictures of screens go: to the folder of BEELDEN, or nowhere. They are for people to look at, no test compares them. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const picture = async (page: Page, naam: string, { heel = true } = {}): Promise<void> => {
  const folder = process.env['BEELDEN'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${naam}.png`), fullPage: heel });
};
