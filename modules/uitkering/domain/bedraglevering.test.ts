import { day } from '@samenkracht/core';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { describe, expect, test } from 'vitest';
import { beproefLevering, sjabloon } from './bedraglevering.ts';

const levering = (bestand: string) => ({
  vanaf: '2027-01-01',
  bron: 'Normenbrief 2027',
  link: 'https://www.rijksoverheid.nl/normenbrief',
  bestand,
});
const regels = (bestand: string) => beproefLevering(levering(bestand))?.regels ?? [];

describe('the file to fill in', () => {
  test('has every table that ends on the day, with its last value, and nothing filled in', () => {
    const tekst = sjabloon(day('2027-01-01'));
    const eindigend = bedragtabellen.filter(({ tot }) => tot === '2027-01-01');
    expect(eindigend.length).toBeGreaterThan(20);
    for (const { id } of eindigend) expect(tekst).toContain(`\n${id};`);
    expect(tekst).toContain('pw-21-alleenstaande;');
    expect(tekst).toContain('1.419,46');
    expect(regels(tekst)).toEqual([]);
    expect(beproefLevering(levering(tekst))?.ontbreekt).toHaveLength(eindigend.length);
  });

  test('of a day on which nothing ends is empty', () => {
    expect(sjabloon(day('2027-03-03')).trim().split('\n')).toHaveLength(1);
  });
});

describe('a delivery beside what holds now', () => {
  test.each([
    ['1.419,46', 0, 141_946],
    ['1.433,65', 1419, 141_946],
    ['1.419,45', -1, 141_946],
    ['0,00', -141_946, 141_946],
  ])('%s grows %i cents', (waarde, verschil, oud) => {
    const [eerste] = regels(`tabel;nieuwe waarde\npw-21-alleenstaande;${waarde}`);
    expect(eerste).toMatchObject({ oud: '1.419,46', nieuw: waarde, groei: [verschil, oud], fout: undefined });
  });

  test('one that grows unlike the others stands out', () => {
    const tekst =
      'tabel;nieuwe waarde\npw-21-alleenstaande;1.433,65\npw-21-gehuwden;2.048,07\npw-20-alleenstaande;535,92';
    expect(regels(tekst).map(({ opvallend }) => opvallend)).toEqual([false, false, true]);
  });

  test('says which tables are still missing', () => {
    const ontbreekt = beproefLevering(levering('tabel;nieuwe waarde\npw-21-alleenstaande;1.433,65'))?.ontbreekt ?? [];
    expect(ontbreekt.map(({ id }) => id)).not.toContain('pw-21-alleenstaande');
    expect(ontbreekt.map(({ id }) => id)).toContain('pw-21-gehuwden');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['pw-21-alleenstaande;veel', 'WAARDE_ONLEESBAAR'],
    ['pw-21-alleenstaande;-1,00', 'WAARDE_ONLEESBAAR'],
    ['bestaat-niet;1,00', 'TABEL_ONBEKEND'],
    ['pw-21-alleenstaande;1.433,65\npw-21-alleenstaande;1.433,66', 'TABEL_DUBBEL'],
  ])('%s is %s on its line', (tekst, code) => {
    const laatste = regels(`tabel;nieuwe waarde\n${tekst}`).at(-1);
    expect(laatste?.fout?.code).toBe(code);
    expect(laatste?.regel).toBe(tekst.split('\n').length + 1);
    expect(laatste?.beoordeeld).toBeUndefined();
  });

  test.each(['', 'zomaar tekst', 'tabel,nieuwe waarde\na,1', 'tabel;nieuwe waarde\n"open;1'])(
    '%j is no delivery',
    (tekst) => {
      expect(beproefLevering(levering(tekst))).toBeUndefined();
    },
  );

  test('a period that the law already has is refused on every line', () => {
    const proef = beproefLevering({
      ...levering('tabel;nieuwe waarde\npw-21-alleenstaande;1.433,65'),
      vanaf: '2026-01-01',
    });
    expect(proef?.regels[0]?.fout?.code).toBe('PERIODE_ONJUIST');
  });
});
