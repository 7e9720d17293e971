/** Knows what happens beside the story: two who apply together, and a month without amounts. */
import { describe, expect, test } from 'vitest';
import { antwoordenVanMila, beantwoordAlles, beginAanvraag, verstuur } from './aanvraag.ts';
import { vulIn } from './formulier.ts';
import { maakRun } from './maandrun.ts';
import { bekijk, type Spel, tekstVan } from './toneel.ts';
import { doe, kies } from './werk.ts';

export const vertelErnaast = (spel: Spel): void => {
  describe('Samen aanvragen', () => {
    test('Mila vult in voor twee, en krijgt een code voor Jonas', async () => {
      const mila = await spel.toneel.inwoner('Mila Verhoef');
      await beginAanvraag(mila);
      await beantwoordAlles(mila, antwoordenVanMila);
      await mila.waitForURL(/\/documenten/);
      await mila.getByRole('link', { name: 'Verder', exact: true }).click();
      await mila.getByRole('heading', { level: 1, name: 'Uw partner doet mee' }).waitFor();
      await mila.getByRole('button', { name: 'Maak een code' }).click();
      await mila.locator('.sk-partnercode').waitFor();
      await bekijk(mila, 'partner-code');
      const code = await mila.locator('.sk-partnercode').innerText();

      const jonas = await spel.toneel.inwoner('Jonas Kranenburg');
      await jonas.goto(`${spel.toneel.adres}/aanvraag`);
      await jonas.getByRole('link', { name: 'Ik heb een code van mijn partner' }).click();
      await jonas.getByLabel('De code van uw partner').fill(code);
      await jonas.getByRole('button', { name: 'Meedoen' }).click();
      await jonas.getByRole('heading', { level: 1, name: 'Lees en onderteken' }).waitFor();
      await bekijk(jonas, 'partner-tekent');
      await jonas.getByRole('checkbox', { name: /Ik heb dit gelezen/ }).check();
      await jonas.getByRole('button', { name: 'Ondertekenen' }).click();
      await jonas.getByText('U hebt ondertekend').waitFor();

      await mila.reload();
      await mila.getByText('Uw partner heeft ondertekend.').waitFor();
      await mila.getByRole('link', { name: 'Verder', exact: true }).click();
      await verstuur(mila);
      await bekijk(mila, 'partner-ontvangst');
      expect(await tekstVan(mila)).toContain('Z-2026-000002');
    });
  });

  describe('Een maand zonder bedragen', () => {
    test('de run stopt en noemt het gat', async () => {
      await maakRun(spel.rob, 'januari 2027');
      await doe(spel.rob, 'Simuleer', { klaar: 'De run is gestopt: een bedrag ontbreekt' });
      await bekijk(spel.rob, 'maandrun-gestopt');
      expect(await tekstVan(spel.rob)).toContain('Norm alleenstaande (ouder) vanaf 21 jaar');
    });

    // All amounts entered, and the run going on to the end: modules/uitkering/http/maandruns.db.test.ts, 'een maand zonder bedragen'.
    test('Bram voert een bedrag in met bron, Esra keurt het goed, en de run komt verder', async () => {
      const bram = await spel.toneel.medewerker('Bram Kok');
      await bram.getByRole('navigation').getByRole('link', { name: 'Bedragen' }).click();
      await bram.getByRole('heading', { level: 1, name: 'Bedragen van de wet' }).waitFor();
      await bekijk(bram, 'bedragen');
      await doe(bram, 'Voer een bedrag in', {
        knop: 'Leg voor aan een tweede beheerder',
        klaar: 'Het bedrag wacht op een tweede beheerder.',
        vul: async (blok) => {
          await kies(blok, 'Voor welke tabel?', 'Norm alleenstaande (ouder) vanaf 21 jaar');
          await vulIn(blok, 'Geldt vanaf', { dag: 1, maand: 1, jaar: 2027 });
          await blok.getByLabel('Waarde').fill('1.430,00');
          await blok.getByLabel('Bron', { exact: true }).fill('Voorbeeld, geen echt bedrag');
          await blok.getByLabel('Adres van de bron').fill('https://voorbeeld.example/normen-2027');
        },
      });
      const esra = await spel.toneel.medewerker('Esra Demir');
      await esra.getByRole('navigation').getByRole('link', { name: 'Bedragen' }).click();
      await esra.getByRole('checkbox', { name: /nagekeken bij de bron/ }).check();
      await esra.getByRole('button', { name: /^Keur goed/ }).click();
      await esra.getByText('Het bedrag is goedgekeurd en telt nu mee.').waitFor();
      await bekijk(esra, 'bedragen-goedgekeurd');

      // Each amount that is missing is named in its turn; nothing is carried on from December.
      await spel.rob.reload();
      await doe(spel.rob, 'Simuleer', { klaar: 'De run is gestopt: een bedrag ontbreekt' });
      await spel.rob.getByText('Vakantietoeslag in de algemene bijstand').first().waitFor();
      expect(await tekstVan(spel.rob)).not.toContain('Norm alleenstaande (ouder) vanaf 21 jaar');
    });
  });
};
