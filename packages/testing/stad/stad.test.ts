/** Knows what the synthetic city promises: repeatable, calibrated, and nobody in it exists. */
import {
  ageOn,
  day,
  daysBetween,
  gemeenteCode,
  isTestBsn,
  parseBsn,
  parseDay,
  parseIban,
  parsePostcode,
} from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import * as aannames from './aannames.ts';
import {
  duren,
  instroomOnder35,
  korterDanHalfJaar,
  leeftijdLang,
  leefvormen,
  verblijfLang,
  werktDeeltijd,
} from './aannames.ts';
import { andereBsns, type Huishouden, makeStad, sampleHuishoudens, samplePeople } from './index.ts';

const peildatum = day('2026-11-01');
const stad = (seed: number, huishoudens: number): readonly Huishouden[] => [
  ...makeStad({ seed, huishoudens, peildatum }).huishoudens(),
];
const city = stad(20_26, 10_000);
const everybody = city.flatMap((huishouden) => huishouden.leden.map((lid) => lid.persoon));

const percent = (of: readonly unknown[], matching: number) => (100 * matching) / of.length;
const mean = (of: readonly number[]) => of.reduce((sum, n) => sum + n, 0) / of.length;
/** The year counts where the rest of a birth date is unknown. */
const age = ({ leden: [eerste] }: Huishouden): number => {
  const { geboren } = eerste.persoon;
  const whole = parseDay(`${geboren.slice(0, 4)}-${geboren.slice(4, 6)}-${geboren.slice(6)}`);
  return whole === undefined ? 2026 - Number(geboren.slice(0, 4)) : ageOn(whole, peildatum);
};
const years = ({ uitkering }: Huishouden): number =>
  uitkering === undefined ? 0 : daysBetween(uitkering.ingangsdatum, peildatum) / 365.25;
const known = city.filter(({ leden: [eerste] }) => eerste.persoon.geboren !== '00000000');
const inClass = (low: number, high: number) => known.filter((h) => years(h) >= low && years(h) < high);

describe('repeatable', () => {
  test('the same seed gives the same city', () => {
    expect(stad(5, 50)).toEqual(stad(5, 50));
  });
  test('another seed gives another city', () => {
    expect(stad(6, 50)).not.toEqual(stad(5, 50));
  });
  test('a larger city begins with the smaller one', () => {
    expect(stad(5, 80).slice(0, 50)).toEqual(stad(5, 50));
  });
});

describe('a city of 10.000 households against the published figures', () => {
  const total = leefvormen.waarde.reduce((sum, [, weight]) => sum + weight, 0);
  test.each(leefvormen.waarde)('%s: share of the households, within 1.5 point', (leefvorm, weight) => {
    const share = percent(city, city.filter((h) => h.leefvorm === leefvorm).length);
    expect(Math.abs(share - (100 * weight) / total)).toBeLessThan(1.5);
  });
  test.each([
    ['0-1', 0, 1],
    ['1-3', 1, 3],
    ['3-5', 3, 5],
    ['5+', 5, 99],
  ] as const)('duration %s years: share of the stock, within 2 points', (klasse, low, high) => {
    const target = duren.waarde.find(([name]) => name === klasse)?.[1] ?? Number.NaN;
    expect(Math.abs(percent(known, inClass(low, high).length) - target)).toBeLessThan(2);
  });
  test('under half a year, of those under a year, within 5 points', () => {
    const share = percent(inClass(0, 1), inClass(0, 0.5).length);
    expect(Math.abs(share - korterDanHalfJaar.waarde)).toBeLessThan(5);
  });
  test('mean stay of the long stayers, within half a year', () => {
    expect(Math.abs(mean(inClass(5, 99).map(years)) - verblijfLang.waarde)).toBeLessThan(0.5);
  });
  test('mean age of the long stayers, within 1.5 year', () => {
    expect(Math.abs(mean(inClass(5, 99).map(age)) - leeftijdLang.waarde)).toBeLessThan(1.5);
  });
  test('under 35 in the first year, within 4 points', () => {
    const share = percent(inClass(0, 1), inClass(0, 1).filter((h) => age(h) < 35).length);
    expect(Math.abs(share - instroomOnder35.waarde)).toBeLessThan(4);
  });
  test('part-time work beside the benefit, within 1 point of the assumption', () => {
    expect(
      Math.abs(percent(city, city.filter((h) => h.dienstverbanden.length > 0).length) - werktDeeltijd.waarde),
    ).toBeLessThan(1);
  });
  test('every number of the city has a source, or says that it is an assumption and why', () => {
    for (const [name, gegeven] of Object.entries(aannames)) {
      expect(gegeven.bron.length, name).toBeGreaterThan(10);
      expect(['bron', 'aanname'], name).toContain(gegeven.soort);
    }
  });
});

describe('nobody in it exists', () => {
  const bsns = everybody.map((persoon) => persoon.bsn).filter((bsn) => bsn !== undefined);
  test('citizen numbers are of the test range, pass the 11-test and are given once', () => {
    expect(bsns.length).toBeGreaterThan(7_900);
    for (const text of bsns) {
      const bsn = parseBsn(text);
      expect(bsn !== undefined && isTestBsn(bsn)).toBe(true);
    }
    expect(new Set(bsns).size).toBe(bsns.length);
  });
  test('after the range has run out people have no number, never an invented one', () => {
    expect(everybody.length).toBeGreaterThan(bsns.length);
  });
  test('everybody is marked fictitious, and account numbers are valid and of a bank that does not exist', () => {
    expect(everybody.every((persoon) => persoon.fictief)).toBe(true);
    for (const { rekening } of city.slice(0, 500)) {
      expect(parseIban(rekening.iban)).toBe(rekening.iban);
      expect(rekening.iban.slice(4, 8)).toBe('FICT');
    }
  });
  test('postcodes are well formed and of the municipality', () => {
    for (const { verblijf } of everybody.slice(0, 2_000)) {
      if (verblijf?.soort !== 'adres' || verblijf.postcode === undefined) throw new Error('no address');
      expect(parsePostcode(verblijf.postcode)).toBe(verblijf.postcode);
      expect(verblijf.postcode.startsWith('30')).toBe(true);
    }
  });
  test('two municipalities share no number', () => {
    const maassluis = makeStad({
      seed: 1,
      huishoudens: 12,
      peildatum,
      gemeente: gemeenteCode('0556'),
      eersteBsn: 4_000,
    });
    const theirs = [...maassluis.huishoudens()].flatMap((h) => h.leden.map((lid) => lid.persoon.bsn));
    const ours = new Set(stad(1, 60).flatMap((h) => h.leden.map((lid) => lid.persoon.bsn)));
    expect(theirs.some((bsn) => ours.has(bsn))).toBe(false);
  });
});

describe('what makes a register hard to read is in it', () => {
  test('partial birth dates, secrecy, addresses in research, former partners', () => {
    expect(everybody.some((persoon) => persoon.geboren.endsWith('0000'))).toBe(true);
    expect(everybody.some((persoon) => persoon.geheim > 0)).toBe(true);
    expect(everybody.some((persoon) => (persoon.onderzoeken ?? []).length > 0)).toBe(true);
    expect(everybody.some((persoon) => persoon.partners.some((partner) => partner.ontbonden !== undefined))).toBe(true);
  });
  test('nobody is born after the peildatum or begins assistance before 18', () => {
    for (const huishouden of known) {
      expect(age(huishouden) - years(huishouden)).toBeGreaterThan(16.9);
      for (const { persoon } of huishouden.leden) expect(persoon.geboren <= '20261101').toBe(true);
    }
  });
});

describe('the people with a story', () => {
  const deuren = sampleHuishoudens(day('2026-11-21'));
  const registered = new Set(deuren.flatMap((deur) => deur.leden.map((lid) => lid.persoon.bsn)));
  test('who can sign in is in the register of the right municipality', () => {
    for (const { bsn, gemeente } of samplePeople) {
      const deur = deuren.find((of) => of.leden.some((lid) => lid.persoon.bsn === bsn));
      expect(deur?.gemeente).toBe(gemeente);
    }
  });
  test('each has a number of his own, which the city never gives', () => {
    const fixed = [...samplePeople.map(({ bsn }) => bsn), ...Object.values(andereBsns)];
    expect(new Set(fixed).size).toBe(fixed.length);
    expect(registered.size).toBe(fixed.length);
    expect(everybody.some((persoon) => persoon.bsn !== undefined && registered.has(persoon.bsn))).toBe(false);
  });
  test('Fatima is 34, has a child of 6, no benefit, and is paid holiday pay each month', () => {
    const [deur] = deuren;
    expect(deur?.leden.map((lid) => lid.persoon.geboren)).toEqual(['19920514', '20200308']);
    expect(deur?.uitkering).toBeUndefined();
    expect(deur?.dienstverbanden[0]?.vakantiegeldPerMaand).toBe(true);
    const betaald = deur?.dienstverbanden[0]?.lonen.filter(({ betaaldOp }) => betaaldOp <= '2026-11-21');
    expect(betaald?.at(-1)?.maand).toBe('2026-11');
  });
});
