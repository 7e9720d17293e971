/** Knows how the first month is paid and the next one reported: steps 4 and 5 of the story. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { vulIn } from './formulier.ts';
import { betaalRun, keurRunGoed, maakRun, simuleer } from './maandrun.ts';
import { beeld, bekijk, download, type Spel, tekstVan } from './toneel.ts';
import { doe } from './werk.ts';

const xsd = resolve(process.env['SAMENKRACHT_DATA'] ?? '../shared/data', 'specs/sepa/pain.001.001.09.xsd');

export const vertelBetaling = (spel: Spel): void => {
  describe('4. De maandrun van november', () => {
    test('Rob simuleert: totalen, wat een mens moet bekijken met reden, en de vergelijking met de maand ervoor', async () => {
      await maakRun(spel.rob, 'november 2026');
      await simuleer(spel.rob);
      await bekijk(spel.rob, 'maandrun');
      const scherm = await tekstVan(spel.rob);
      for (const deel of ['Naar de bank', 'Wat een mens moet bekijken', 'Grootste verschillen met vorige maand'])
        expect(scherm).toContain(deel);
      expect(scherm).toMatch(/Voor november 2026 ontbreekt een gegeven: Geboortedatum/);
      expect(scherm).toMatch(/Betalen op 25 november 2026/);
      await doe(spel.rob, 'Leg voor aan een toetser', { klaar: 'De run ligt klaar voor een toetser.' });
      expect(await spel.rob.getByRole('button', { name: 'Keur de run goed' }).count()).toBe(0);
    });

    test('Yvonne keurt goed na een tweede berekening, en betaalt', async () => {
      await keurRunGoed(spel.yvonne, 'november 2026');
      await betaalRun(spel.yvonne);
      await bekijk(spel.yvonne, 'maandrun-betaald');
    });

    test('het betaalbestand noemt haar bedrag en voldoet aan het schema van de bank', async ({ skip }) => {
      const link = spel.yvonne.getByRole('link', { name: 'Download het betaalbestand' });
      const bestand = (await download(spel.yvonne, link)).toString();
      expect(bestand).toMatch(/<InstdAmt Ccy="EUR">245\.59<\/InstdAmt>.*?<IBAN>NL91ABNA0417164300<\/IBAN>/s);
      skip(!existsSync(xsd), 'needs SAMENKRACHT_DATA');
      const schema = [readFileSync(xsd, 'utf8')];
      expect(await validateXML({ xml: [{ fileName: 'bestand.xml', contents: bestand }], schema })).toMatchObject({
        valid: true,
      });
    });

    test('haar specificatie: norm, inkomen, vrijlating, bewaarde vakantietoeslag, betaald', async () => {
      spel.toneel.clock.set('2026-11-25T12:00:00Z');
      spel.fatima = await spel.toneel.opnieuw(spel.fatima, 'Fatima el Amrani');
      await spel.toneel.bezorgd(spel.fatima, 'Uw bijstand van november 2026');
      await spel.fatima.goto(`${spel.toneel.adres}/geld/2026-11`);
      await bekijk(spel.fatima, 'specificatie-november');
      const specificatie = await tekstVan(spel.fatima);
      // 378,52 - 160,00 + 40,00 = 258,52; - 12,93 = 245,59 (zie stap 2)
      for (const bedrag of ['€ 378,52', '−€ 160,00', '€ 40,00', '€ 258,52', '−€ 12,93', '€ 245,59'])
        expect(specificatie).toContain(bedrag);
      expect(specificatie).toContain('Betaaldag 25 november 2026');
    });
  });

  describe('5. Fatima geeft haar loon van december door', () => {
    test('eerst een schatting: zij ziet meteen wat zij krijgt en waarom', async () => {
      spel.toneel.clock.set('2026-12-01T09:00:00Z');
      spel.fatima = await spel.toneel.opnieuw(spel.fatima, 'Fatima el Amrani');
      await spel.fatima.goto(`${spel.toneel.adres}/inkomsten/2026-12`);
      await vulIn(spel.fatima, 'Hoeveel kreeg u netto van Bakkerij De Korenaar?', '550,00');
      await vulIn(spel.fatima, 'Weet u het zeker?', 'Nee, dit is een schatting');
      await bekijk(spel.fatima, 'loon-schatting');
      await spel.fatima.getByRole('button', { name: 'Doorgeven' }).click();
      await spel.fatima.getByRole('heading', { name: 'Wij hebben uw loon van december' }).waitFor();
      await bekijk(spel.fatima, 'loon-schatting-klaar');
      const uitkomst = await tekstVan(spel.fatima);
      // 1.419,46 - (550,00 - 137,50) = 1.006,96; 5% = 50,35; uit te betalen 956,61
      expect(uitkomst).toContain('€ 956,61');
      // 25 december is een feestdag en daarna is het weekend: de eerste bankdag is de 28e
      expect(uitkomst).toContain('Op 28 december 2026 krijgt u');
      expect(uitkomst).toContain('U houdt € 137,50 van uw loon.');
      expect(uitkomst).toContain('Dit is een schatting.');
    });

    test('dan definitief in twee tikken: Bekijken, en Klopt op wat haar werkgever doorgaf', async () => {
      spel.toneel.clock.set('2026-12-21T09:00:00Z');
      spel.fatima = await spel.toneel.opnieuw(spel.fatima, 'Fatima el Amrani');
      await spel.toneel.totOpPagina(spel.fatima, '/inkomsten/2026-12', 'Dit gaf uw werkgever door op');
      await spel.fatima.goto(spel.toneel.adres);
      await bekijk(spel.fatima, 'inwoner-start');
      await beeld(spel.fatima, 'inwoner-start');
      expect(await tekstVan(spel.fatima)).toContain('Klopt uw loon van december?');
      await spel.fatima.getByRole('link', { name: 'Bekijken' }).click();
      await spel.fatima.getByRole('button', { name: /^Klopt/ }).click();
      await spel.fatima.getByRole('heading', { name: 'Wij hebben uw loon van december' }).waitFor();
      await bekijk(spel.fatima, 'loon-klopt');
      const uitkomst = await tekstVan(spel.fatima);
      expect(uitkomst).toContain('€ 920,99');
      expect(uitkomst).toContain('Dit staat vast.');
    });
  });
};
