/** Knows how Fatima applies: step 1 of the story. */
import { describe, expect, test } from 'vitest';
import {
  antwoordenVanFatima,
  beantwoord,
  beantwoordAlles,
  beginAanvraag,
  bewaar,
  stuurDocument,
  verstuur,
} from './aanvraag.ts';
import { gevraagd, vulIn } from './formulier.ts';
import { bekijk, type Spel, tekstVan } from './toneel.ts';

export const vertelAanvraag = (spel: Spel): void => {
  describe('1. Fatima vraagt bijstand aan', () => {
    test('zij meldt zich aan en ziet wat zij kan doen', async () => {
      spel.fatima = await spel.toneel.inwoner('Fatima el Amrani');
      await bekijk(spel.fatima, 'inwoner-eerste-start');
      expect(await tekstVan(spel.fatima)).toContain('Hebt u te weinig geld om van te leven?');
      await beginAanvraag(spel.fatima);
    });

    test('wat de BRP weet staat er al, met de bron en een weg om te zeggen dat het niet klopt', async () => {
      await bekijk(spel.fatima, 'aanvraag-vragen');
      expect(await tekstVan(spel.fatima)).toMatch(/Wanneer is uw kind geboren\? 8 maart 2020 Bron: BRP Klopt niet\?/);
      await spel.fatima.getByRole('link', { name: 'Klopt niet? Kind 1: Wanneer is uw kind geboren?' }).click();
      await spel.fatima.getByRole('heading', { level: 1, name: 'Kind 1' }).waitFor();
      await bekijk(spel.fatima, 'aanvraag-klopt-niet');
      expect(await tekstVan(spel.fatima)).toContain('In de BRP staat: 8 maart 2020');
      await spel.fatima.getByRole('link', { name: 'Terug' }).first().click();
      await spel.fatima.waitForURL(/\/vragen\//);
    });

    test('een antwoord dat een vraag zinloos maakt, neemt die vraag weg', async () => {
      const huisgenoot = (vragen: readonly string[]) => vragen.some((vraag) => vraag.includes('medebewoner'));
      await beantwoordAlles(
        spel.fatima,
        { ...antwoordenVanFatima, 'Wonen er andere mensen in uw huis?': '1' },
        huisgenoot,
      );
      expect(huisgenoot(await gevraagd(spel.fatima))).toBe(true);
      await spel.fatima.getByRole('link', { name: 'Wijzigen: Wonen er andere mensen in uw huis?' }).click();
      await vulIn(spel.fatima, 'Wonen er andere mensen in uw huis?', '0');
      await bewaar(spel.fatima);
      await spel.fatima.waitForURL(/\/vragen\//);
      await spel.fatima.goto(`${spel.toneel.adres}/aanvraag`);
      await spel.fatima.getByRole('link', { name: /nog niet verstuurd/ }).click();
      await spel.fatima.getByRole('link', { name: 'Verder', exact: true }).click();
      await spel.fatima.waitForURL(/\/vragen\/inkomen/);
      expect(huisgenoot(await gevraagd(spel.fatima))).toBe(false);
    });

    test('zij bewaart, gaat weg, en gaat later verder waar zij was', async () => {
      await beantwoord(spel.fatima, antwoordenVanFatima);
      await spel.fatima.getByRole('button', { name: 'Bewaren en later verder' }).click();
      await spel.fatima.getByRole('heading', { name: 'Uw aanvraag voor bijstand' }).waitFor();
      await bekijk(spel.fatima, 'aanvraag-bewaard');
      await spel.fatima.context().close();
      spel.toneel.clock.advance({ hours: 3 });
      spel.fatima = await spel.toneel.inwoner('Fatima el Amrani');
      await spel.fatima.getByRole('link', { name: 'Verdergaan' }).click();
      await spel.fatima.getByRole('link', { name: 'Verder', exact: true }).click();
      await spel.fatima.waitForURL(/\/vragen\/inkomen/);
      expect(await gevraagd(spel.fatima)).toContain('Wat voor inkomen is het?');
    });

    test('de wet vraagt niet meer dan nodig is', async () => {
      const rest = await beantwoordAlles(spel.fatima, antwoordenVanFatima);
      expect(rest.at(-1)).toBe('Op welke rekening wilt u het geld krijgen?');
      // In the register already, or of no use for who lives alone with a child and has no car.
      for (const overbodig of ['geboren', 'nationaliteit', 'partner', 'opleiding', 'ouders'])
        expect(rest.filter((vraag) => vraag.includes(overbodig))).toEqual([]);
    });

    test('zij stuurt haar loonstrook mee en verstuurt de aanvraag', async () => {
      await spel.fatima.waitForURL(/\/documenten/);
      await bekijk(spel.fatima, 'aanvraag-documenten');
      await stuurDocument(spel.fatima, 'Uw laatste loonstrook', 'loonstrook-oktober');
      await spel.fatima.getByRole('link', { name: 'Verder', exact: true }).click();
      await spel.fatima.waitForURL(/\/nakijken/);
      await bekijk(spel.fatima, 'aanvraag-nakijken');
      await verstuur(spel.fatima);
    });

    test('zij krijgt een bewijs: nummer, wat er nu gebeurt, de laatste dag, en haar recht op een voorschot', async () => {
      await bekijk(spel.fatima, 'aanvraag-ontvangst');
      const bewijs = await tekstVan(spel.fatima);
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
};
