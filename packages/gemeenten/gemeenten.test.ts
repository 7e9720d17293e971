/** Shows that every municipality is complete, once, and readable in its own colours. */
import { levensdomeinen, parseGemeenteCode } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { findGemeente, gemeenten } from './index.ts';

test('each has a code of CBS, once', () => {
  const codes = gemeenten.map(({ code }) => code);
  expect(codes.filter((code) => parseGemeenteCode(code) === undefined)).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('is found as the database and as CBS spell it; another is not', () => {
  expect(findGemeente('gm0556')?.naam).toBe('Maassluis');
  expect(findGemeente('0606')?.naam).toBe('Schiedam');
  expect(findGemeente('9999')).toBeUndefined();
  expect(findGemeente(undefined)).toBeUndefined();
});

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
const luminance = (kleur: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const deel = Number.parseInt(kleur.slice(at, at + 2), 16) / 255;
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [laag, hoog] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((hoog ?? 0) + 0.05) / ((laag ?? 0) + 0.05);
};

test.each(gemeenten.filter(({ thema }) => Object.keys(thema.licht).length > 0))(
  '$naam: its colours can be read',
  ({ thema }) => {
    expect(contrast(thema.licht['--sk-primary'] ?? '', '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(thema.licht['--sk-primary'] ?? '', thema.licht['--sk-primary-soft'] ?? '')).toBeGreaterThan(4.5);
    expect(contrast(thema.donker['--sk-primary'] ?? '', thema.donker['--sk-on-primary'] ?? '')).toBeGreaterThan(4.5);
  },
);

test('own words say in both languages the same things', () => {
  for (const { woorden } of gemeenten) expect(Object.keys(woorden.en)).toEqual(Object.keys(woorden.nl));
});

test.each(gemeenten.flatMap(({ naam, beeldgesprek }) => (beeldgesprek === null ? [] : [{ naam, ...beeldgesprek }])))(
  '$naam: a talk with images is on a host that it allows itself, with a room of its own',
  ({ maakt, mag }) => {
    expect(mag.length).toBeGreaterThan(0);
    expect(mag.filter((host) => new URL(`https://${host}`).host !== host)).toEqual([]);
    if (maakt === null) return;
    const { protocol, host } = new URL(maakt.replace('{kamer}', 'a'));
    expect([protocol, mag.includes(host), maakt.split('{kamer}')]).toEqual(['https:', true, [expect.any(String), '']]);
  },
);

test.each(gemeenten)('$naam: each kind of talk is named once, and asks something', ({ notitiesjablonen }) => {
  const namen = notitiesjablonen.map(({ naam }) => naam);
  expect(new Set(namen).size).toBe(namen.length);
  expect(notitiesjablonen.filter(({ vragen }) => vragen.length === 0 || new Set(vragen).size < vragen.length)).toEqual(
    [],
  );
});

test.each(gemeenten)('$naam puts areas of life first that exist, each once', ({ levensdomeinen: eerst }) => {
  expect(eerst.filter((een) => !levensdomeinen.some((domein) => domein === een))).toEqual([]);
  expect(new Set(eerst).size).toBe(eerst.length);
});
