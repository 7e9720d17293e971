/** Knows how a correction is settled and who looked: steps 6 and 7 of the story. */
import { describe, expect, test } from 'vitest';
import { betaalRun, keurRunGoed, maakRun, openUitkering, simuleer } from './maandrun.ts';
import { beeld, bekijk, download, type Spel, tekstVan } from './toneel.ts';
import { doe, kies } from './werk.ts';

export const vertelCorrectie = (spel: Spel): void => {
  describe('6. Een loonstrook van november blijkt anders', () => {
    test('Rob legt hem vast: november wordt opnieuw berekend, met het verschil en de oorzaak', async () => {
      spel.rob = await spel.toneel.opnieuw(spel.rob, 'Rob de Wit');
      await openUitkering(spel.rob, 'Z-2026-000001');
      await doe(spel.rob, 'Voer een loonstrook in', {
        knop: 'Leg vast en bereken opnieuw',
        klaar: 'Het loon is vastgelegd',
        vul: async (blok) => {
          await kies(blok, 'Voor welke maand?', 'november 2026');
          await kies(blok, 'Van welke werkgever?', 'Bakkerij De Korenaar');
          await blok.getByLabel('Netto loon volgens de strook').fill('690,00');
          await blok.getByLabel('Waaraan zag u dit?').fill('De verbeterde loonstrook van november.');
        },
      });
      await bekijk(spel.rob, 'uitkering-herzien');
      const scherm = await tekstVan(spel.rob);
      // 690,00 x 8/30 = 184,00; een kwart vrij = 46,00; 378,52 - 138,00 = 240,52; - 12,03 = 228,49; verschil 245,59 - 228,49 = 17,10
      for (const bedrag of ['€ 245,59', '€ 228,49', '€ 17,10']) expect(scherm).toContain(bedrag);
    });

    test('zij ziet het verschil per maand met de oorzaak; wat betaald is blijft staan', async () => {
      await spel.toneel.bezorgd(spel.fatima, 'november 2026');
      await spel.fatima.goto(`${spel.toneel.adres}/geld/2026-11`);
      await bekijk(spel.fatima, 'specificatie-herzien');
      const maand = await tekstVan(spel.fatima);
      expect(maand).toContain('Wat er veranderde');
      for (const bedrag of ['€ 245,59', '€ 228,49', '€ 17,10']) expect(maand).toContain(bedrag);
      expect(maand).toContain('Betaaldag 25 november 2026');
      await spel.fatima.goto(spel.toneel.adres);
      const start = await tekstVan(spel.fatima);
      // 920,99 - 17,10: vooraan staat wat op haar rekening komt
      expect(start).toContain('€ 903,89');
      expect(start).toContain('Wij hebben hiervan € 17,10 ingehouden voor wat u nog terugbetaalt.');
    });

    test('de run van december verrekent het, binnen wat zij nodig heeft om van te leven', async () => {
      spel.yvonne = await spel.toneel.opnieuw(spel.yvonne, 'Yvonne Baas');
      await maakRun(spel.rob, 'december 2026');
      await simuleer(spel.rob);
      await bekijk(spel.rob, 'maandrun-december');
      await beeld(spel.rob, 'maandrun');
      await doe(spel.rob, 'Leg voor aan een toetser', { klaar: 'De run ligt klaar voor een toetser.' });
      await keurRunGoed(spel.yvonne, 'december 2026');
      await betaalRun(spel.yvonne);
      const bestand = await download(
        spel.yvonne,
        spel.yvonne.getByRole('link', { name: 'Download het betaalbestand' }),
      );
      // 920,99 - 17,10 = 903,89; 17,10 is minder dan 5% van de norm (70,97), dus het mag in een keer
      expect(bestand.toString()).toMatch(/<InstdAmt Ccy="EUR">903\.89<\/InstdAmt>.*?<IBAN>NL91ABNA0417164300<\/IBAN>/s);
      await spel.fatima.goto(`${spel.toneel.adres}/geld/2026-12`);
      await bekijk(spel.fatima, 'specificatie-december');
      expect(await tekstVan(spel.fatima)).toContain('€ 903,89');
    });
  });

  describe('7. Wie keek in haar dossier', () => {
    test('zij vindt de bezoeken van Rob, met het doel', async () => {
      await spel.fatima.goto(spel.toneel.adres);
      await spel.fatima.getByRole('link', { name: 'Wie keek in mijn dossier?' }).click();
      await spel.fatima.getByRole('heading', { level: 1, name: 'Wie keek in mijn dossier?' }).waitFor();
      await bekijk(spel.fatima, 'wie-keek');
      const regels = await tekstVan(spel.fatima);
      expect(regels).toContain(
        'Rob de Wit, Consulent inkomen: Bekeek uw zaak Om te beoordelen of u bijstand krijgt en hoeveel.',
      );
      // What is new since her last visit is marked, between what he did and why.
      expect(regels).toMatch(
        /Rob de Wit, Consulent inkomen: Bekeek uw uitkering (nieuw )?Om uw inkomsten te verwerken in uw bijstand\./,
      );
      expect(regels).toContain('Yvonne Baas');
    });
  });
};
