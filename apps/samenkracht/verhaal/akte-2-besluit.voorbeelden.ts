/** Knows how the municipality decides and tells her: steps 2 and 3 of the story. */
import { describe, expect, test } from 'vitest';
import { pdf } from './formulier.ts';
import { beeld, bekijk, download, type Spel, tekstVan } from './toneel.ts';
import { doe, kies } from './werk.ts';

export const vertelBesluit = (spel: Spel): void => {
  describe('2. Rob beoordeelt, Yvonne beslist', () => {
    test('Rob vindt de zaak in zijn werklijst, op volgorde van de termijn', async () => {
      spel.rob = await spel.toneel.medewerker('Rob de Wit');
      await bekijk(spel.rob, 'werklijst');
      await spel.rob.getByRole('link', { name: /^Nieuw/ }).click();
      await spel.rob.getByRole('link', { name: 'Z-2026-000001' }).click();
      await spel.rob.getByRole('heading', { level: 1, name: 'Zaak Z-2026-000001' }).waitFor();
      await doe(spel.rob, 'Neem in behandeling', { klaar: 'U behandelt deze zaak.' });
    });

    test('een scherm: feiten met bron en periode, per artikel een oordeel met de reden, het bedrag met uitleg', async () => {
      await bekijk(spel.rob, 'zaak');
      await beeld(spel.rob, 'zaak');
      const scherm = await tekstVan(spel.rob);
      expect(scherm).toContain('Uiterlijk beslissen op 18 januari 2027');
      expect(scherm).toMatch(/art\. 11 .*voldaan/);
      expect(scherm).toContain('af te wegen');
      expect(scherm).toContain('Helpt dit werk deze inwoner op weg naar werk zonder bijstand?');
    });

    test('hij vraagt een bankafschrift: de termijn staat stil, zij krijgt een taak en een bericht', async () => {
      await doe(spel.rob, 'Vraag gegevens', {
        knop: 'Vraag het en zet de termijn stil',
        klaar: 'De inwoner heeft een bericht en een taak.',
        vul: async (blok) => {
          await kies(blok, 'Wat hebt u nodig?', 'bankafschrift');
          await blok.getByLabel('Omschrijf het voor de inwoner').fill('uw bankafschrift van oktober 2026');
          await blok.getByLabel('Waarom is dit nodig?').fill('Wij willen uw geld op de rekening zien.');
        },
      });
      await bekijk(spel.rob, 'zaak-opgeschort');
      expect(await tekstVan(spel.rob)).toContain('wij wachten tot en met 7 december 2026 op gegevens');
      spel.toneel.clock.advance({ days: 1 });
      spel.fatima = await spel.toneel.opnieuw(spel.fatima, 'Fatima el Amrani');
      await bekijk(spel.fatima, 'inwoner-taak');
      expect(await tekstVan(spel.fatima)).toContain('Stuur ons');
    });

    test('zij stuurt het; de termijn loopt weer', async () => {
      await spel.fatima.getByRole('link', { name: 'Versturen' }).click();
      await spel.fatima.locator('input[type=file]').setInputFiles(pdf('bankafschrift-oktober'));
      await spel.fatima.getByRole('button', { name: 'Versturen' }).click();
      await spel.fatima
        .getByText(/Wij hebben/)
        .first()
        .waitFor();
      await bekijk(spel.fatima, 'inwoner-taak-klaar');
    });

    test('hij weegt het open punt met een reden en legt een besluit voor; goedkeuren kan hij zelf niet', async () => {
      spel.rob = await spel.toneel.opnieuw(spel.rob, 'Rob de Wit');
      await spel.rob.getByRole('link', { name: 'Z-2026-000001' }).click();
      await spel.rob.getByRole('heading', { level: 1, name: 'Zaak Z-2026-000001' }).waitFor();
      await doe(spel.rob, 'Weeg af', {
        knop: 'Leg de afweging vast',
        klaar: 'De afweging staat in het dossier.',
        vul: async (blok) => {
          await blok.getByRole('radio', { name: 'Ja', exact: true }).check();
          await blok.getByLabel('Waarom kiest u dit?').fill('Zij doet ervaring op en krijgt steeds meer uren.');
        },
      });
      await doe(spel.rob, 'Stel een besluit voor', {
        knop: 'Leg voor aan een collega',
        klaar: 'Het voorstel ligt klaar voor een toetser.',
        vul: (blok) => blok.getByRole('radio', { name: /^Toekennen/ }).check(),
      });
      await bekijk(spel.rob, 'zaak-voorstel');
      const scherm = await tekstVan(spel.rob);
      expect(scherm).toContain('Een collega moet het goedkeuren');
      expect(await spel.rob.getByRole('button', { name: 'Ja, neem dit besluit' }).count()).toBe(0);
      // November, 8 van 30 dagen: norm 1.419,46 x 8/30 = 378,52; loon 600,00 x 8/30 = 160,00; een kwart daarvan vrij = 40,00;
      // bijstand 378,52 - 120,00 = 258,52; 5% vakantietoeslag = 12,93; uit te betalen 245,59.
      expect(scherm).toContain('€ 245,59');
      // December: 1.419,46 - (600,00 - 150,00) = 969,46; 5% = 48,47; uit te betalen 920,99.
      expect(scherm).toContain('€ 920,99');
    });

    // A difference between the two calculations stops her: modules/uitkering/besluit.db.test.ts, 'is er intussen iets veranderd'.
    test('Yvonne keurt goed, na een tweede berekening', async () => {
      spel.yvonne = await spel.toneel.medewerker('Yvonne Baas');
      await spel.yvonne.getByRole('link', { name: /^Wacht op een tweede persoon/ }).click();
      await spel.yvonne.getByRole('link', { name: 'Z-2026-000001' }).click();
      await spel.yvonne.getByRole('heading', { level: 1, name: 'Zaak Z-2026-000001' }).waitFor();
      await bekijk(spel.yvonne, 'zaak-goedkeuren');
      await doe(spel.yvonne, 'Keur goed', { knop: 'Ja, neem dit besluit', klaar: 'Genomen door Yvonne Baas' });
      await bekijk(spel.yvonne, 'zaak-besloten');
      expect(await tekstVan(spel.yvonne)).toContain(
        'Genomen door Yvonne Baas op 24 november 2026, op voorstel van Rob de Wit',
      );
    });
  });

  describe('3. Fatima leest het besluit', () => {
    test('in haar berichten: wat zij krijgt, wanneer, waarom, en hoe zij bezwaar maakt', async () => {
      await spel.toneel.bezorgd(spel.fatima, 'U krijgt bijstand');
      await spel.fatima.getByRole('link', { name: /U krijgt bijstand/ }).click();
      await spel.fatima.getByRole('link', { name: /pdf/i }).waitFor();
      await bekijk(spel.fatima, 'besluit-bericht');
      const bericht = await tekstVan(spel.fatima);
      expect(bericht).toContain('€ 920,99');
      expect(bericht).toContain('Over november 2026 krijgt u € 245,59.');
      expect(bericht).toContain('25 november 2026');
      // zes weken na 24 november (Awb 6:7)
      expect(bericht).toMatch(/bezwaar.*5 januari 2027/i);
      expect(bericht).toContain('artikel');
    });

    test('en als brief', async () => {
      const bestand = await download(spel.fatima, spel.fatima.getByRole('link', { name: /pdf/i }));
      expect(bestand.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bestand.length).toBeGreaterThan(10_000);
    });
  });
};
