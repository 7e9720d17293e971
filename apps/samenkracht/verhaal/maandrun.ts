/** Knows how the municipality pays a month: one makes and simulates the run, another approves it and pays. */
import type { Page } from 'playwright-core';
import { doe, kies, wachtOpRun } from './werk.ts';

const toMaandruns = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Maandruns' }).click();
  await page.getByRole('heading', { level: 1, name: 'Maandruns' }).waitFor();
};

/** Nothing is computed yet. */
export const maakRun = async (page: Page, maand: string): Promise<void> => {
  await toMaandruns(page);
  await doe(page, 'Maak een maandrun', {
    knop: 'Maak de run',
    klaar: 'De run is gemaakt.',
    vul: (blok) => kies(blok, 'Voor welke maand?', maand),
  });
};

/** Computes it: nothing is paid yet. */
export const simuleer = async (page: Page): Promise<void> => {
  await doe(page, 'Simuleer', { klaar: 'De simulatie loopt of is klaar.' });
  await wachtOpRun(page, 'gesimuleerd');
};

export const keurRunGoed = async (page: Page, maand: string): Promise<void> => {
  await toMaandruns(page);
  await page.getByRole('link', { name: maand }).click();
  await page.getByRole('heading', { level: 1, name: `Maandrun ${maand}` }).waitFor();
  await doe(page, 'Keur de run goed', { klaar: 'De goedkeuring loopt of is klaar.' });
  await wachtOpRun(page, 'goedgekeurd');
};

export const betaalRun = async (page: Page): Promise<void> => {
  await doe(page, 'Betaal', { klaar: 'De betaling loopt of is klaar.' });
  await wachtOpRun(page, 'betaald');
};

/** From a case to the benefit that came of it, as a consulent goes. */
export const openUitkering = async (page: Page, zaaknummer: string): Promise<void> => {
  await page.getByRole('searchbox').fill(zaaknummer);
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: zaaknummer }).click();
  await page.getByRole('link', { name: 'Open de uitkering' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uitkering', exact: true }).waitFor();
};
