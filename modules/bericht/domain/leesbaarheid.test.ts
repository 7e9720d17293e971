/** Knows that every letter reads at B1, and that the measure sees what does not. */
import { describe, expect, test } from 'vitest';
import { type Bericht, berichtsoorten, plainText } from './bericht.ts';
import {
  fleschMinimum,
  langAandeelMaximum,
  measureLeesbaarheid,
  sentences,
  syllables,
  woordenMaximum,
  woordenStreven,
} from './leesbaarheid.ts';
import { voorbeelden } from './voorbeelden.ts';

/** What a reader reads as prose: not the table, and not the address to object to. */
const prose = (bericht: Bericht): readonly string[] => [
  bericht.titel,
  bericht.kern,
  ...bericht.blokken.flatMap((blok) => {
    if (blok.soort === 'tabel') return [blok.bijschrift];
    if (blok.soort === 'lijst') return blok.punten;
    return [blok.tekst.replace(bericht.afzender.bezwaaradres, 'het adres')];
  }),
];

describe.each(berichtsoorten)('%s', (soort) => {
  const measured = measureLeesbaarheid(prose(voorbeelden[soort]));

  test('has no sentence over twenty words', () => {
    expect(measured.teLang).toEqual([]);
  });
  test('has no hard word', () => {
    expect(measured.moeilijk).toEqual([]);
  });
  test('aims at twelve words a sentence', () => {
    expect(measured.zinnen).toBeGreaterThan(5);
    expect(measured.gemiddeld).toBeLessThanOrEqual(woordenStreven);
  });
  test('is plain by Flesch-Douma, with few long words and no term without what it means', () => {
    expect(measured.flesch).toBeGreaterThanOrEqual(fleschMinimum);
    expect(measured.langAandeel).toBeLessThanOrEqual(langAandeelMaximum);
    expect(measured.zonderUitleg).toEqual([]);
  });
  test('says who to call, unless nothing is asked', () => {
    expect(plainText(voorbeelden[soort])).toContain(voorbeelden[soort].afzender.telefoon);
  });
});

test('the measure sees a long sentence and a hard word', () => {
  const long = `Dit is ${'heel '.repeat(woordenMaximum)}lang.`;
  const measured = measureLeesbaarheid([long, 'Derhalve betaalt u terug.']);
  expect(measured.teLang).toEqual([long]);
  expect(measured.moeilijk).toEqual([{ woord: 'derhalve', liever: 'daarom', zin: 'Derhalve betaalt u terug.' }]);
});

test('a time or an amount does not end a sentence', () => {
  expect(sentences('Bel van 8.00 tot 18.00 uur. U krijgt € 1.331,42.')).toEqual([
    'Bel van 8.00 tot 18.00 uur.',
    'U krijgt € 1.331,42.',
  ]);
});

test.each([
  ['maand', 1],
  ['uitkering', 3],
  ['vakantietoeslag', 5],
  ['inlichtingenverplichting', 7],
  ['nieuw', 1],
  ['1.331,42', 1],
])('%s has %i syllables', (woord, aantal) => expect(syllables(woord)).toBe(aantal));

test('the language of the desk fails on every count', () => {
  const besluit =
    'Overeenkomstig de inlichtingenverplichting dient belanghebbende onverwijld mededeling te doen van omstandigheden die aanleiding kunnen geven tot terugvordering van de uitkering.';
  const { flesch, langAandeel, moeilijk, zonderUitleg } = measureLeesbaarheid([besluit]);
  expect(flesch).toBeLessThan(fleschMinimum);
  expect(langAandeel).toBeGreaterThan(langAandeelMaximum);
  expect(moeilijk.map(({ woord }) => woord)).toEqual(['overeenkomstig', 'dient', 'belanghebbende']);
  expect(zonderUitleg.map(({ woord }) => woord)).toEqual(['terugvordering']);
});

test('a term that is explained in the same text may stand', () => {
  expect(measureLeesbaarheid(['Dit is een terugvordering: u betaalt terug wat te veel was.']).zonderUitleg).toEqual([]);
});
