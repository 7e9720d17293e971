/** Tells the story of the house and its first resident: from application to explained payment, in seven steps, as people see it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { antwoordenVanFatima, beantwoord, beantwoordAlles, beginAanvraag, bewaar, stuurDocument, verstuur } from './aanvraag.ts';
import { gevraagd, vulIn } from './formulier.ts';
import { bekijk, openToneel, tekstVan, type Toneel } from './toneel.ts';

let toneel: Toneel;
let fatima: Page;
beforeAll(async () => {
  toneel = await openToneel('2026-11-23T09:00:00Z');
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await toneel.fotografeer('gestrand');
});
afterAll(() => toneel?.stop());

describe('1. Fatima vraagt bijstand aan', () => {
  test('zij meldt zich aan en ziet wat zij kan doen', async () => {
    fatima = await toneel.inwoner('Fatima el Amrani');
    await bekijk(fatima, 'inwoner-eerste-start');
    expect(await tekstVan(fatima)).toContain('Hebt u te weinig geld om van te leven?');
    await beginAanvraag(fatima);
  });

  test('wat de BRP weet staat er al, met de bron en een weg om te zeggen dat het niet klopt', async () => {
    await bekijk(fatima, 'aanvraag-vragen');
    expect(await tekstVan(fatima)).toMatch(/Wanneer is uw kind geboren\? 8 maart 2020 Bron: BRP Klopt niet\?/);
    await fatima.getByRole('link', { name: 'Klopt niet? Kind 1: Wanneer is uw kind geboren?' }).click();
    await fatima.getByRole('heading', { level: 1, name: 'Kind 1' }).waitFor();
    await bekijk(fatima, 'aanvraag-klopt-niet');
    expect(await tekstVan(fatima)).toContain('In de BRP staat: 8 maart 2020');
    await fatima.getByRole('link', { name: 'Terug' }).first().click();
    await fatima.waitForURL(/\/vragen\//);
  });

  test('een antwoord dat een vraag zinloos maakt, neemt die vraag weg', async () => {
    const huisgenoot = (vragen: readonly string[]) => vragen.some((vraag) => vraag.includes('medebewoner'));
    await beantwoordAlles(fatima, { ...antwoordenVanFatima, 'Wonen er andere mensen in uw huis?': '1' }, huisgenoot);
    expect(huisgenoot(await gevraagd(fatima))).toBe(true);
    await fatima.getByRole('link', { name: 'Wijzigen: Wonen er andere mensen in uw huis?' }).click();
    await vulIn(fatima, 'Wonen er andere mensen in uw huis?', '0');
    await bewaar(fatima);
    await fatima.waitForURL(/\/vragen\//);
    await fatima.goto(`${toneel.adres}/aanvraag`);
    await fatima.getByRole('link', { name: /nog niet verstuurd/ }).click();
    await fatima.getByRole('link', { name: 'Verder', exact: true }).click();
    await fatima.waitForURL(/\/vragen\/inkomen/);
    expect(huisgenoot(await gevraagd(fatima))).toBe(false);
  });

  test('zij bewaart, gaat weg, en gaat later verder waar zij was', async () => {
    await beantwoord(fatima, antwoordenVanFatima);
    await fatima.getByRole('button', { name: 'Bewaren en later verder' }).click();
    await fatima.getByRole('heading', { name: 'Uw aanvraag voor bijstand' }).waitFor();
    await bekijk(fatima, 'aanvraag-bewaard');
    await fatima.context().close();
    toneel.clock.advance({ hours: 3 });
    fatima = await toneel.inwoner('Fatima el Amrani');
    await fatima.getByRole('link', { name: 'Verdergaan' }).click();
    await fatima.getByRole('link', { name: 'Verder', exact: true }).click();
    await fatima.waitForURL(/\/vragen\/inkomen/);
    expect(await gevraagd(fatima)).toContain('Wat voor inkomen is het?');
  });

  test('de wet vraagt niet meer dan nodig is', async () => {
    const rest = await beantwoordAlles(fatima, antwoordenVanFatima);
    expect(rest.at(-1)).toBe('Op welke rekening wilt u het geld krijgen?');
    // In the register already, or of no use for who lives alone with a child and has no car.
    for (const overbodig of ['geboren', 'nationaliteit', 'partner', 'opleiding', 'ouders'])
      expect(rest.filter((vraag) => vraag.includes(overbodig))).toEqual([]);
  });

  test('zij stuurt haar loonstrook mee en verstuurt de aanvraag', async () => {
    await fatima.waitForURL(/\/documenten/);
    await bekijk(fatima, 'aanvraag-documenten');
    await stuurDocument(fatima, 'Uw laatste loonstrook', 'loonstrook-oktober');
    expect(await tekstVan(fatima)).toContain('Wij hebben dit');
    await fatima.getByRole('link', { name: 'Verder', exact: true }).click();
    await fatima.waitForURL(/\/nakijken/);
    await bekijk(fatima, 'aanvraag-nakijken');
    await verstuur(fatima);
  });

  test('zij krijgt een bewijs: nummer, wat er nu gebeurt, de laatste dag, en haar recht op een voorschot', async () => {
    await bekijk(fatima, 'aanvraag-ontvangst');
    const bewijs = await tekstVan(fatima);
    expect(bewijs).toContain('Z-2026-000001');
    expect(bewijs).toContain('Ontvangen op 23 november 2026');
    expect(bewijs).toContain('Wat gebeurt er nu?');
    // 8 weken na 23 november (Awb 4:13, art. 44 lid 4 Pw)
    expect(bewijs).toContain('18 januari 2027');
    // 4 weken; zonder vrijlating, want die is nog niet gewogen: 95% van (1.419,46 - 600,00) = 778,49
    expect(bewijs).toContain('uiterlijk op 21 december 2026 een voorschot');
    expect(bewijs).toContain('€ 778,49');
  });
});
