import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTestBsn, parseBsn } from './bsn.ts';
import { gemeenteCode, parseGemeenteCode, schemaName } from './gemeentecode.ts';
import { formatIban, maskIban, parseIban } from './iban.ts';
import { formatPostcode, parsePostcode } from './postcode.ts';

describe('bsn', () => {
  test.each(['010008579', '000000000', '12345678', '1234567890', '99999999x', '', ' 999990019', '9999900190'])(
    '%s is none',
    (text) => expect(parseBsn(text)).toBeUndefined(),
  );
  test('999990019 is one, of the test range', () => {
    const bsn = parseBsn('999990019');
    expect(bsn !== undefined && isTestBsn(bsn)).toBe(true);
  });
  test('one wrong digit is always found', () => {
    const digits = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
    fc.assert(
      fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (start, place, by) => {
        const whole = Array.from({ length: 10 }, (_, last) => `${start}${last}`).find((text) => parseBsn(text));
        if (whole === undefined) return;
        const wrong = [...whole].map((d, i) => (i === place ? String((Number(d) + by) % 10) : d)).join('');
        expect(parseBsn(wrong)).toBeUndefined();
      }),
    );
  });
});

describe('iban', () => {
  test.each([
    ['NL91ABNA0417164300', 'NL91 ABNA 0417 1643 00'],
    ['nl91 abna 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
    ['BE68539007547034', 'BE68 5390 0754 7034'],
  ])('%s is %s', (text, shown) => {
    const iban = parseIban(text);
    expect(iban && formatIban(iban)).toBe(shown);
  });
  test.each(['NL91ABNA0417164301', 'NL19ABNA0417164300', 'NL91ABNA041716430', '', 'NL91', 'XX00'])(
    '%s is none',
    (text) => expect(parseIban(text)).toBeUndefined(),
  );
  /** Of a hundred numbers that differ in two digits at least one passes the check by remainder 97. */
  const honderdVan = (text: string) =>
    Array.from({ length: 100 }, (_, n) => text.replace('__', String(n).padStart(2, '0')));
  test.each([
    ['a Dutch number with a digit too many', 'NL__ABNA04171643000'],
    ['a Dutch number with digits where its bank stands', 'NL__12340417164300'],
    ['a Dutch number with letters in its account', 'NL__ABNA04171643AB'],
    ['a Dutch number behind other check digits', 'NL__NL91ABNA0417164300'],
    ['one digit for the check', 'BE6A53900754__'],
    ['a country of three letters', 'XBE68539007547__'],
    ['a country of digits', '12__539007547034'],
    ['ten characters after the check digits', 'BE__5390075470'],
    ['31 characters after the check digits', 'BE__5390075470345390075470345390075'],
  ])('%s is none, whatever the check says', (_, text) =>
    expect(honderdVan(text).filter((one) => parseIban(one) !== undefined)).toEqual([]),
  );
  test.each([
    ['31 characters, the longest in use', 'MT__MALT011000012345MTLCAST001S'],
    ['15 characters, the shortest in use', 'NO__86011117947'],
  ])('%s: its own check digits are right, and those 97 on', (_, text) =>
    expect([1, 2]).toContain(honderdVan(text).filter((one) => parseIban(one) !== undefined).length),
  );
  test('two digits that changed places are found', () => expect(parseIban('NL91ABNA0417614300')).toBeUndefined());
  test('a mask keeps the account out of sight', () => {
    const iban = parseIban('NL91ABNA0417164300');
    expect(iban && maskIban(iban)).toBe('NL91 •••• 4300');
  });
});

describe('postcode and gemeentecode', () => {
  test.each([
    ['3011 ab', '3011 AB'],
    ['3011AB', '3011 AB'],
  ])('%s is %s', (text, shown) => {
    const postcode = parsePostcode(text);
    expect(postcode && formatPostcode(postcode)).toBe(shown);
  });
  test.each(['0011AB', '3011SS', '3011SA', '3011SD', '301AB', '3011A1', '33011AB', '3011ABC'])(
    '%s is no postcode',
    (text) => expect(parsePostcode(text)).toBeUndefined(),
  );
  test.each(['0001', '1998'])('%s can be one', (text) => expect(gemeenteCode(text)).toBe(text));
  test.each(['0599', 'gm0599', 'GM0599'])('%s is Rotterdam', (text) => {
    const code = parseGemeenteCode(text);
    expect(code && schemaName(code)).toBe('gm0599');
  });
  test.each(['0000', '1999', '599', 'x', '9999', '00599', '05990', '05gm99'])('%s is no municipality', (text) => {
    expect(parseGemeenteCode(text)).toBeUndefined();
    expect(() => gemeenteCode(text)).toThrow(RangeError);
  });
});
