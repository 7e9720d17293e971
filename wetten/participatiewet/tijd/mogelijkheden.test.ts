/** Proves the ranges of a month: the outcome of every household lies within what was said while some of its facts were missing. */
import { addDays, addYears, cents, day, month } from '@samenkracht/core';
import { type Onvolledig, verklaar, vertelBereik } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijstandsmaand } from '../artikel-19.ts';
import { eenLoon, eenMaand, eenMiddel, eenPersoon, nietsOntvangenDitJaar } from '../bouw.ts';
import type { Maandfeiten } from '../feiten.ts';
import { gewoneSoorten, uitzonderingsoorten, waarderingsoorten } from '../soorten.ts';
import { vragen } from '../vragen.ts';
import { maandfeiten } from '../willekeurig.voorbeelden.ts';
import { maandbereik, maandbereiken } from './mogelijkheden.ts';

/** The facts without what stands at a path; a place in a list that is emptied stays a place. */
const zonder = (feiten: unknown, [naam, ...rest]: readonly string[]): unknown => {
  if (naam === undefined) return undefined;
  if (Array.isArray(feiten)) return feiten.map((een: unknown, i) => (String(i) === naam ? zonder(een, rest) : een));
  return typeof feiten === 'object' && feiten !== null
    ? { ...feiten, [naam]: zonder((feiten as Record<string, unknown>)[naam], rest) }
    : feiten;
};
const weglaten = (f: Maandfeiten, paden: readonly string[]): Onvolledig<Maandfeiten> =>
  paden.reduce<unknown>((rest, pad) => zonder(rest, pad.split('.')), f) as Onvolledig<Maandfeiten>;

const alleSoorten = [...gewoneSoorten, ...waarderingsoorten, ...uitzonderingsoorten];
const groepen = ['partner', 'kinderen', 'medebewoners', 'belanghebbende.inkomsten', 'belanghebbende.geboren'];
const periode = new Set(['maand', 'vanaf', 'tot']);

test('the outcome of every completion lies in a range that is complete', () => {
  let volledig = 0;
  let smaller = 0;
  fc.assert(
    fc.property(maandfeiten, fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 2 }), (f, keus, aantal) => {
      const { bepaling, gelezen } = verklaar<Maandfeiten, ReturnType<typeof bijstandsmaand>>(bijstandsmaand, f, vragen);
      if (bepaling.soort !== 'waarde') return;
      const paden = [...groepen, ...[...gelezen.keys()].filter((pad) => !periode.has(pad))];
      const weg = Array.from({ length: aantal }, () => paden[(keus.next().value ?? 0) % paden.length] ?? 'partner');
      const uit = maandbereik(weglaten(f, weg));
      const waar = bepaling.waarde.uitTeBetalen;
      if (uit.soort === 'waarde') expect(uit.waarde).toBe(waar);
      if (uit.soort !== 'bereik' || !uit.volledig) return;
      volledig += 1;
      if (uit.volgende !== undefined) smaller += 1;
      expect([weg, uit.van <= waar, uit.tot >= waar]).toEqual([weg, true, true]);
    }),
    { numRuns: 240 },
  );
  expect(volledig).toBeGreaterThan(40);
  expect(smaller).toBeGreaterThan(15);
});

test.each(alleSoorten)('the kind of an income that is not known may be %s, also where no form offers it', (soort) => {
  const f = eenMaand(month('2026-11'), testkader(), {
    belanghebbende: eenPersoon(day('1985-06-15'), {
      inkomsten: [
        eenMiddel(soort, cents(300_000), {
          oordeel: { keuze: 'telt mee', motivering: '' },
          aard: { keuze: 'inkomen', motivering: '' },
          bijstandVoorKosten: false,
          inKostendelersnorm: false,
          opgeofferd: cents(300_000),
          onderwijs: 'beroepsonderwijs',
          woontBijOuders: true,
          eenoudertoeslag: false,
        }),
      ],
      ditJaar: nietsOntvangenDitJaar,
      bovenGiftgrens: {
        oordeel: { keuze: 'telt mee', motivering: '' },
        aard: { keuze: 'inkomen', motivering: '' },
      },
    }),
  });
  const { bepaling } = verklaar<Maandfeiten, ReturnType<typeof bijstandsmaand>>(bijstandsmaand, f, vragen);
  const uit = maandbereik(weglaten(f, ['belanghebbende.inkomsten.0.soort']));
  if (bepaling.soort !== 'waarde' || uit.soort !== 'bereik') return expect(bepaling.soort).toBe('gat');
  const { uitTeBetalen } = bepaling.waarde;
  expect([uit.volledig, uit.van <= uitTeBetalen, uitTeBetalen <= uit.tot]).toEqual([true, true, true]);
});

test('a weighing with a reason and no choice yet is a range over its choices', () => {
  const { vrijlating, ...loon } = eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(cents(60_000))] });
  const zonderKeuze = { ...loon, vrijlating: { ...vrijlating, draagtBij: { motivering: 'nog te bespreken' } } };
  const f = { ...eenMaand(month('2026-11'), testkader()), belanghebbende: zonderKeuze };
  const uit = maandbereik(f as Onvolledig<Maandfeiten>);
  expect(uit).toMatchObject({ soort: 'bereik', volledig: true, van: 77_849, tot: 92_099 });
});

describe('someone alone in November 2026 with 600 euro of pay', () => {
  const f = eenMaand(month('2026-11'), testkader(), {
    belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(60_000 as never)] }),
  });
  const woorden = (paden: readonly string[]) =>
    vertelBereik(maandbereik(weglaten(f, paden)), (getal) => (getal / 100).toFixed(2));
  test.each([
    ['nothing is missing', [], '920.99'],
    ['how much the pay is', ['belanghebbende.inkomsten.0.netto'], 'tussen 0.00 en 1348.49'],
    ['whether there is income', ['belanghebbende.inkomsten'], 'tussen 0.00 en 1348.49'],
    ['how many months were exempt', ['belanghebbende.vrijlating.maandenN'], 'tussen 778.49 en 920.99'],
    ['what the college weighs', ['belanghebbende.vrijlating.draagtBij'], 'tussen 778.49 en 920.99'],
  ] as const)('%s: %s', (_, paden, verwacht) => expect(woorden(paden)).toBe(verwacht));
  test('of two unknowns, the question that leaves least', () => {
    const uit = maandbereik(weglaten(f, ['belanghebbende.vrijlating.maandenN', 'belanghebbende.inkomsten.0.netto']));
    expect(uit).toMatchObject({ volgende: { feit: 'belanghebbende.inkomsten.0.netto' } });
  });
});

test('a birthday that is not known: the norms of every age, and no amount outside them', () => {
  const f = eenMaand(month('2026-11'), testkader());
  const uit = maandbereik(weglaten(f, ['belanghebbende.geboren']));
  if (uit.soort !== 'bereik') throw new Error(uit.soort);
  expect(uit.volledig).toBe(true);
  for (let dag = day('1935-01-01'); dag < '2026-11-01'; dag = addDays(dag, 13)) {
    const { uitTeBetalen } = bijstandsmaand({ ...f, belanghebbende: eenPersoon(dag) });
    expect(uitTeBetalen).toBeGreaterThanOrEqual(uit.van);
    expect(uitTeBetalen).toBeLessThanOrEqual(uit.tot);
  }
  for (const jaren of [18, 21, 27, 67])
    for (let dag = day('2026-11-01'); dag < '2026-12-01'; dag = addDays(dag, 1)) {
      const { uitTeBetalen } = bijstandsmaand({ ...f, belanghebbende: eenPersoon(addYears(dag, -jaren)) });
      expect(uitTeBetalen).toBeGreaterThanOrEqual(uit.van);
      expect(uitTeBetalen).toBeLessThanOrEqual(uit.tot);
    }
});

test('over many households: a value or a range per row, the totals as a range that holds the true total', () => {
  const kader = testkader();
  const heel = Array.from({ length: 200 }, (_, i) =>
    eenMaand(month('2026-11'), kader, {
      belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon((i * 700) as never)] }),
    }),
  );
  const rijen = heel.map((f, i) => (i % 10 === 0 ? weglaten(f, ['belanghebbende.inkomsten']) : f));
  const gang = maandbereiken(rijen);
  let stap = gang.next();
  let bereiken = 0;
  for (; stap.done !== true; stap = gang.next()) if (stap.value.soort === 'bereik') bereiken += 1;
  const waar = heel.reduce((som, f) => som + bijstandsmaand(f).uitTeBetalen, 0);
  expect([bereiken, stap.value.rijen, stap.value.waarden, stap.value.onbepaald]).toEqual([20, 200, 180, 0]);
  expect(stap.value.volledig).toBe(true);
  expect(stap.value.van).toBeLessThan(waar);
  expect(stap.value.tot).toBeGreaterThan(waar);
});

test('what the year held before a gift: nothing, or more than the limit', () => {
  const belanghebbende = eenPersoon(day('1985-06-15'), { inkomsten: [eenMiddel('gift', 50_000 as never)] });
  const bovenGiftgrens = {
    oordeel: { keuze: 'telt mee' as const, motivering: '' },
    aard: { keuze: 'inkomen' as const, motivering: '' },
  };
  const uit = maandbereik(
    eenMaand(month('2026-11'), testkader(), { belanghebbende: { ...belanghebbende, bovenGiftgrens } }),
  );
  if (uit.soort !== 'bereik') throw new Error(uit.soort);
  expect([uit.volledig, uit.van, uit.tot]).toEqual([true, 87_349, 134_849]);
});
