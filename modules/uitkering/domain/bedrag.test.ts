import { cents } from '@samenkracht/core';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { describe, expect, test } from 'vitest';
import { type BedragInvoer, beoordeelBedrag, toonBedragwaarde } from './bedrag.ts';

const invoer = (more: Partial<BedragInvoer> = {}): BedragInvoer => ({
  tabel: 'pw-21-alleenstaande',
  vanaf: '2027-01-01',
  waarde: '1.440,00',
  bron: 'Normenbrief 1 januari 2027',
  link: 'https://www.rijksoverheid.nl/normenbrief',
  ...more,
});

describe('een bedrag van de gemeente', () => {
  test('geldt zonder einde een half jaar', () => {
    expect(beoordeelBedrag(invoer())).toMatchObject({
      ok: true,
      value: { waarde: cents(144_000), vanaf: '2027-01-01', tot: '2027-07-01' },
    });
  });
  test.each([
    ['een percentage', { tabel: 'pw-19-3', waarde: '5%' }, [500, 10_000]],
    [
      'een staffel',
      { tabel: 'regeling-11', vanaf: '2026-07-01', waarde: '0; 8%; 0\n889,00; 8%; 21,07' },
      [
        { vanaf: 0, procent: [800, 10_000], min: 0 },
        { vanaf: 88_900, procent: [800, 10_000], min: 2_107 },
      ],
    ],
  ] as const)('%s', (_, more, waarde) => {
    expect(beoordeelBedrag(invoer(more))).toMatchObject({ ok: true, value: { waarde } });
  });
  test.each([
    ['een tabel die niet bestaat', { tabel: 'pw-99' }, 'TABEL_ONBEKEND'],
    ['letters', { waarde: 'veertienhonderd' }, 'WAARDE_ONLEESBAAR'],
    ['een bedrag onder nul', { waarde: '-1,00' }, 'WAARDE_ONLEESBAAR'],
    ['een staffel onder nul', { tabel: 'regeling-11', waarde: '0; 8%; -1,00' }, 'WAARDE_ONLEESBAAR'],
    ['een bedrag waar een percentage hoort', { tabel: 'pw-19-3', waarde: '5,00' }, 'WAARDE_ONLEESBAAR'],
    ['een staffel die niet bij nul begint', { tabel: 'regeling-11', waarde: '10; 8%; 0' }, 'WAARDE_ONLEESBAAR'],
    [
      'een staffel die terugloopt',
      { tabel: 'regeling-11', waarde: '0; 8%; 0\n900; 8%; 20\n800; 5%; 10' },
      'WAARDE_ONLEESBAAR',
    ],
    ['een dag die niet bestaat', { vanaf: '2027-02-30' }, 'PERIODE_ONJUIST'],
    ['een einde voor het begin', { tot: '2026-12-31' }, 'PERIODE_ONJUIST'],
    ['een periode waarin de wet het bedrag al geeft', { vanaf: '2026-01-01' }, 'PERIODE_ONJUIST'],
    ['geen bron', { bron: ' ' }, 'BRON_ONTBREEKT'],
    ['geen adres van de bron', { link: 'de krant' }, 'BRON_ONTBREEKT'],
  ])('%s wordt geweigerd', (_, more, code) => {
    expect(beoordeelBedrag(invoer(more))).toMatchObject({ ok: false, error: { code } });
  });

  test('elke waarde van de wet is te tonen, en wat te typen is geeft bij het inlezen hetzelfde', () => {
    for (const tabel of bedragtabellen) {
      const laatste = tabel.rijen.at(-1);
      if (laatste === undefined) continue;
      const tekst = toonBedragwaarde(tabel.soort, laatste.waarde);
      expect(tekst).not.toBe('');
      const terug = beoordeelBedrag(invoer({ tabel: tabel.id, vanaf: '2099-01-01', waarde: tekst }));
      expect(terug, `${tabel.id}: ${tekst}`).toMatchObject({ ok: true, value: { waarde: laatste.waarde } });
    }
  });
});
