/** Proves that what a resident reads is plain enough: every text of the portal, every refusal of the API and every reason of a month. */
import { readdirSync } from 'node:fs';
import { leesbaarheid } from '@samenkracht/bericht';
import { describe, expect, test } from 'vitest';
import { modules } from './huis.voorbeelden.ts';

const folder = new URL('../portaal/app/teksten/nl/', import.meta.url);
/** What only staff read: their own words are allowed there. */
const vanMedewerkers = new Set([
  'bank',
  'bedrag',
  'begeleiding',
  'herrekening',
  'intakewerk',
  'persoon',
  'run',
  'uitkering',
  'uitzondering',
  'werk',
  'werkgever',
  'terugvorderproef',
  'wetproef',
  'zaak',
]);
/** Texts of a page of ours that no resident is led to; staff read them too. */
const vanMedewerkersSleutel = /^(pro|doe|plannen|loonstroken|bezwaar\.pro|verrekening)\./;

const delen = readdirSync(folder)
  .map((name) => name.replace('.ts', ''))
  .filter((naam) => naam !== 'index' && !vanMedewerkers.has(naam));

/** Choices and plurals: their own words without the form around them; what is filled in counts as one word. */
const plain = (tekst: string): string =>
  tekst
    .replaceAll(
      /\{\w+, (?:plural|select),((?:[^{}]|\{[^{}]*\})*)\}/g,
      (_, keuzes: string) => /other \{([^{}]*)\}/.exec(keuzes)?.[1] ?? '',
    )
    .replaceAll(/\{\w+\}/g, 'x')
    .replaceAll('#', '2');

const tekstenVan = async (naam: string): Promise<readonly (readonly [string, string])[]> => {
  const deel = (await import(new URL(`${naam}.ts`, folder).href)) as Record<string, Record<string, string>>;
  return Object.values(deel)
    .flatMap((teksten) => Object.entries(teksten))
    .filter(([sleutel]) => !vanMedewerkersSleutel.test(sleutel))
    .map(([sleutel, tekst]) => [sleutel, plain(tekst)] as const);
};

describe.each(delen)('the texts of %s', (naam) => {
  test('have no long sentence, no word of the desk, and no term without what it means', async () => {
    const teksten = (await tekstenVan(naam)).map(([, tekst]) => tekst);
    const { teLang, moeilijk, zonderUitleg } = leesbaarheid.measure(teksten);
    expect({ teLang, moeilijk, zonderUitleg }).toEqual({ teLang: [], moeilijk: [], zonderUitleg: [] });
  });

  test('are plain as a whole', async () => {
    // labels of one or two words are no prose: they would make every text look easy or hard
    const proza = (await tekstenVan(naam)).map(([, tekst]) => tekst).filter((tekst) => /[.?!]/.test(tekst));
    const { flesch, langAandeel, gemiddeld } = leesbaarheid.measure(proza);
    expect(flesch).toBeGreaterThanOrEqual(leesbaarheid.fleschMinimum);
    expect(langAandeel).toBeLessThanOrEqual(leesbaarheid.langAandeelMaximum);
    expect(gemiddeld).toBeLessThanOrEqual(leesbaarheid.woordenStreven);
  });
});

test('every refusal that a resident can meet is plain', async () => {
  const weigeringen = modules
    .flatMap(({ routes }) => routes)
    .filter(({ rollen }) => rollen.includes('inwoner'))
    .flatMap(({ refusals }) => Object.values(refusals as Record<string, { titel: string; uitleg: unknown }>));
  const teksten = [
    ...new Set(weigeringen.flatMap(({ titel, uitleg }) => (typeof uitleg === 'string' ? [titel, uitleg] : [titel]))),
  ];
  expect(teksten.length).toBeGreaterThan(40);
  const { teLang, moeilijk, zonderUitleg, flesch, gemiddeld } = leesbaarheid.measure(teksten);
  expect({ teLang, moeilijk, zonderUitleg }).toEqual({ teLang: [], moeilijk: [], zonderUitleg: [] });
  expect(flesch).toBeGreaterThanOrEqual(leesbaarheid.fleschMinimum);
  expect(gemiddeld).toBeLessThanOrEqual(leesbaarheid.woordenStreven);
});
