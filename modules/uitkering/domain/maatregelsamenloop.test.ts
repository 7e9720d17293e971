/** Proves when a second measure may lower a month that another lowers: only where the ordinance says so, and never by more than the month holds. */
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import { bijstandsmaand, eenMaand } from '@samenkracht/participatiewet';
import { kaderVan } from '@samenkracht/verordening';
import { expect, test } from 'vitest';
import { type GeldendeMaatregel, metMaatregelen, type Overtreding } from './maatregel.ts';
import { magSamen } from './maatregelkeuze.ts';

const maand = month('2026-11');
const nee = { keuze: 'nee', motivering: 'voorbeeld' } as const;
const geldend = (id: string, overtreding: Overtreding, gedragingOp = '2026-10-20'): GeldendeMaatregel => ({
  id,
  opgelegd: {
    ...{ overtreding, gedragingOp: day(gedragingOp), besluitdag: day('2026-11-02'), maand, eerdere: [] },
    ...{
      eerderGewaarschuwd: false,
      waarschuwen: nee,
      dringendeRedenen: nee,
      afgestemdProcent: 0,
      maandenZelfstandig: 0,
    },
    verwijtbaarheid: { keuze: 'aanwezig', motivering: 'voorbeeld' },
  },
  maanden: [maand],
});
const gedraging = (naam: Extract<Overtreding, { soort: 'verordening' }>['gedraging']): Overtreding => ({
  soort: 'verordening',
  gedraging: naam,
});
const zaak = (overtreding: Overtreding, gedragingOp = '2026-10-27') => ({ overtreding, gedragingOp: day(gedragingOp) });
const mag = (gemeente: string, een: ReturnType<typeof zaak>, ander: GeldendeMaatregel): boolean =>
  magSamen(kaderVan(gemeenteCode(gemeente)), day('2026-11-02'), een, [ander]);

test('Amsterdam voert meer maatregelen tegelijk uit; van Rotterdam is de tekst daarover niet gevonden', () => {
  const werk = geldend('a', gedraging('meewerken aan werk'));
  expect(mag('0363', zaak(gedraging('fysiek geweld')), werk)).toBe(true);
  expect(mag('0363', zaak(gedraging('fysiek geweld'), '2026-10-20'), werk)).toBe(false);
  expect(mag('0363', zaak({ soort: 'geuniformeerd', onderdeel: 'a' }), werk)).toBe(false);
  const plan = geldend('a', gedraging('plan van aanpak'));
  expect(mag('0599', zaak(gedraging('tegenprestatie')), plan)).toBe(false);
  expect(magSamen(kaderVan(gemeenteCode('0599')), day('2026-11-02'), zaak(gedraging('plan van aanpak')), [])).toBe(
    true,
  );
});

test('samen nemen zij hun percentages van de norm, en nooit meer dan de bijstand van de maand', () => {
  const kader = kaderVan(gemeenteCode('0363'));
  const zonder = bijstandsmaand(eenMaand(maand, kader)).bijstand;
  const met = (...maatregelen: readonly GeldendeMaatregel[]) =>
    bijstandsmaand(metMaatregelen(eenMaand(maand, kader), maatregelen, maand)).bijstand;
  const werk = geldend('a', gedraging('meewerken aan werk'));
  const dreiging = geldend('b', gedraging('bedreiging of schade'), '2026-10-27');
  const geweld = geldend('c', gedraging('fysiek geweld'), '2026-10-28');
  // 1.419,46: 5% is 70,97 and 70% is 993,62
  expect(zonder).toBe(cents(141_946));
  expect(met(werk, dreiging)).toBe(zonder - 7_097 - 99_362);
  expect(met(werk, dreiging, geweld)).toBe(0);
});
