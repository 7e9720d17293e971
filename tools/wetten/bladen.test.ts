import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bladen } from './bladen.ts';
import { schrijfDekking } from './dekking.ts';
import { wetten } from './wetten.ts';

const opSchijf = (pad: string): string => {
  const bestand = new URL(`../../${pad}`, import.meta.url);
  return existsSync(bestand) ? readFileSync(bestand, 'utf8') : 'absent';
};
const isGegevens = ([pad]: readonly [string, unknown]): boolean => pad.endsWith('.json');

test.each([...bladen].filter((een) => !isGegevens(een)))(
  '%s is what the rules and examples give (node tools/wetten/schrijf.ts)',
  (pad, schrijf) => {
    expect(opSchijf(pad)).toBe(schrijf());
  },
);

/** The data of an act is long: only the articles that differ are named. */
test.each([...bladen].filter(isGegevens))(
  '%s is what the rules and examples give (node tools/wetten/schrijf.ts)',
  (pad, schrijf) => {
    const tekst = schrijf();
    const vroeger = new Set(opSchijf(pad).split('\n'));
    const anders = tekst.split('\n').filter((regel) => !vroeger.has(regel));
    expect(anders.map((regel) => regel.slice(0, 40))).toEqual([]);
    expect(vroeger.size).toBe(new Set(tekst.split('\n')).size);
  },
);

test('every article without a rule says why', () => {
  const rijen = schrijfDekking(wetten).split('\n');
  expect(rijen.filter((rij) => rij.includes('| niet |')).length).toBeGreaterThan(50);
  expect(rijen.filter((rij) => rij.includes('| niet |') && / \|\s+\|$/.test(rij))).toEqual([]);
});
