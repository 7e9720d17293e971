import { addDays, type Day, day, daysBetween, daysIn, month, sum } from '@samenkracht/core';
import { Gat, Onbekend, verklaar, vertel } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bijstandsmaand } from './artikel-19.ts';
import { huishoudmaand } from './artikel-45-verloop.ts';
import { bijstandsnorm } from './bijstandsnorm.ts';
import { eenKind, eenMaand, eenMedebewoner, eenPartner } from './bouw.ts';
import { verloopVan } from './bouw-verloop.ts';
import type { Maandfeiten } from './feiten.ts';
import type { Maandverloop } from './huishoudverloop.ts';
import { vragen } from './vragen.ts';
import { maandfeiten as willekeurig } from './willekeurig.voorbeelden.ts';

/** Children who are older than their parents are refused: that is tested elsewhere. */
const maandfeiten = willekeurig.map((f) => ({
  ...f,
  kinderen: f.kinderen.filter(({ geboren }) => geboren > f.belanghebbende.geboren),
}));

const poging = <T>(reken: () => T): T | string => {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof Gat) return `gat ${fout.tabel}`;
    if (fout instanceof Onbekend) return `onbekend ${fout.feit}`;
    throw fout;
  }
};

const zonderStukken = (f: Maandverloop) => {
  const uitkomst = poging(() => huishoudmaand(f));
  if (typeof uitkomst === 'string') return uitkomst;
  const { stukken: _, ...rest } = uitkomst;
  return rest;
};

/** Every membership cut in two on a day, with the income on the first half. */
const geknipt = (f: Maandverloop, dag: Day): Maandverloop => {
  const knip = <T extends { readonly vanaf: Day; readonly tot: Day | null }>(een: T): readonly T[] =>
    een.vanaf < dag && (een.tot === null || dag < een.tot)
      ? [
          { ...een, tot: dag },
          { ...een, vanaf: dag, ...('inkomsten' in een ? { inkomsten: [] } : {}) },
        ]
      : [een];
  return {
    ...f,
    partners: f.partners.flatMap(knip),
    kinderen: f.kinderen.flatMap(knip),
    medebewoners: f.medebewoners.flatMap(knip),
    inrichting: f.inrichting.flatMap(knip),
    eldersVoorMantelzorg: f.eldersVoorMantelzorg.flatMap(knip),
  };
};

/** The household of one day, put together without the rules that cut a month. */
const opDeDag = (f: Maandverloop, dag: Day): Maandfeiten => {
  const is = (een: { readonly vanaf: Day; readonly tot: Day | null }) =>
    een.vanaf <= dag && (een.tot === null || dag < een.tot);
  const [partner] = f.partners.filter(is);
  const binnen = (wie: string) => f.inrichting.some((een) => een.wie === wie && is(een));
  return {
    ...f,
    belanghebbende: { ...f.belanghebbende, geboren: day('1985-06-15'), inInrichting: binnen('belanghebbende') },
    partner: partner === undefined ? null : { ...partner, inInrichting: binnen('p') },
    kinderen: f.kinderen.filter(is),
    medebewoners: f.medebewoners.filter(is),
    tijdelijkEldersVoorMantelzorg: f.eldersVoorMantelzorg.some(is),
  };
};

/** Every path to a leaf of the facts, the frame left out. */
const paden = (waarde: unknown, pad: readonly string[] = []): readonly (readonly string[])[] =>
  typeof waarde !== 'object' || waarde === null
    ? [pad]
    : Object.entries(waarde).flatMap(([naam, deel]) => (naam === 'kader' ? [] : paden(deel, [...pad, naam])));

const zonder = (waarde: unknown, [naam, ...rest]: readonly string[]): unknown => {
  if (naam === undefined) return undefined;
  if (Array.isArray(waarde)) return waarde.map((deel, i) => (String(i) === naam ? zonder(deel, rest) : deel));
  return { ...(waarde as object), [naam]: zonder((waarde as Record<string, unknown>)[naam], rest) };
};

describe('a household with dates', () => {
  test('a month without change is the month itself, to the cent', () => {
    fc.assert(
      fc.property(maandfeiten, (f) => {
        expect(zonderStukken(verloopVan(f))).toEqual(poging(() => bijstandsmaand(f)));
      }),
      { numRuns: 600 },
    );
  });

  test('cutting a month where nothing changes makes no difference', () => {
    fc.assert(
      fc.property(maandfeiten, fc.integer({ min: 1, max: 27 }), (f, n) => {
        const heel = verloopVan(f);
        expect(zonderStukken(geknipt(heel, addDays(f.vanaf, n)))).toEqual(zonderStukken(heel));
      }),
      { numRuns: 400 },
    );
  });

  test('the order of the facts makes no difference', () => {
    fc.assert(
      fc.property(maandfeiten, fc.integer({ min: 1, max: 27 }), (f, n) => {
        const een = geknipt(verloopVan(f), addDays(f.vanaf, n));
        const ander = {
          ...een,
          partners: een.partners.toReversed(),
          kinderen: een.kinderen.toReversed(),
          medebewoners: een.medebewoners.toReversed(),
        };
        expect(zonderStukken(ander)).toEqual(zonderStukken(een));
      }),
      { numRuns: 300 },
    );
  });

  test('the parts follow each other, cover the days with a right and add up to the norm', () => {
    fc.assert(
      fc.property(maandfeiten, fc.integer({ min: 1, max: 27 }), fc.integer({ min: 1, max: 27 }), (f, n, m) => {
        const verloop = verloopVan(f);
        const uitkomst = poging(() =>
          huishoudmaand({
            ...verloop,
            medebewoners: [
              ...verloop.medebewoners,
              {
                ...eenMedebewoner(day('1970-01-01')),
                kenmerk: 'nieuw',
                vanaf: addDays(f.vanaf, Math.min(n, m)),
                tot: addDays(f.vanaf, Math.max(n, m) + 1),
              },
            ],
          }),
        );
        if (typeof uitkomst === 'string') return;
        const { stukken } = uitkomst;
        expect(stukken[0]?.vanaf).toBe(f.vanaf);
        expect(stukken.at(-1)?.tot).toBe(f.tot);
        for (const [i, stuk] of stukken.slice(1).entries()) expect(stuk.vanaf).toBe(stukken[i]?.tot);
        expect(sum(stukken.map(({ bedrag }) => bedrag))).toBe(uitkomst.norm);
        for (const { vanaf, tot, dagen } of stukken) expect(dagen).toBe(daysBetween(vanaf, tot));
      }),
      { numRuns: 300 },
    );
  });

  test('the norm is the sum over its days of the norm of each day, within half a cent a part', () => {
    const tijdvak = (f: Maandverloop) =>
      fc
        .tuple(fc.integer({ min: -3, max: 30 }), fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }))
        .map(([n, duur]) => ({ vanaf: addDays(f.vanaf, n), tot: duur === null ? null : addDays(f.vanaf, n + duur) }));
    const wisselend = maandfeiten.map(verloopVan).chain((f) =>
      fc.record({ gast: tijdvak(f), partner: tijdvak(f), bed: tijdvak(f), kind: tijdvak(f) }).map(
        ({ gast, partner, bed, kind }): Maandverloop => ({
          ...f,
          partners: [{ ...eenPartner(day('1990-01-01')), kenmerk: 'p', ...partner }],
          kinderen: [{ ...eenKind(day('2010-01-01')), kenmerk: 'k', ...kind }],
          medebewoners: [...f.medebewoners, { ...eenMedebewoner(day('1970-01-01')), kenmerk: 'g', ...gast }],
          inrichting: [{ wie: 'belanghebbende', ...bed }],
        }),
      ),
    );
    fc.assert(
      fc.property(wisselend, (f) => {
        const uitkomst = poging(() =>
          huishoudmaand({ ...f, belanghebbende: { ...f.belanghebbende, geboren: day('1985-06-15') } }),
        );
        if (typeof uitkomst === 'string') return;
        let som = 0;
        for (let dag = f.vanaf; dag < f.tot; dag = addDays(dag, 1))
          som += bijstandsnorm(opDeDag(f, dag), dag) / daysIn(f.maand);
        expect(Math.abs(uitkomst.norm - som)).toBeLessThanOrEqual(uitkomst.stukken.length);
      }),
      { numRuns: 300 },
    );
  });

  test('plain and explained give the same amounts', () => {
    fc.assert(
      fc.property(maandfeiten, fc.integer({ min: 1, max: 27 }), (f, n) => {
        const verloop = geknipt(verloopVan(f), addDays(f.vanaf, n));
        const uitkomst = poging(() => huishoudmaand(verloop));
        const { bepaling, uitleg } = verklaar(huishoudmaand, verloop as never, vragen);
        if (bepaling.soort !== 'waarde') expect(typeof uitkomst).toBe('string');
        else {
          expect(bepaling.waarde).toEqual(uitkomst);
          expect(uitleg?.waarde).toEqual(uitkomst);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a fact taken away is unknown or not needed, never zero or no', () => {
    fc.assert(
      fc.property(maandfeiten, fc.integer({ min: 1, max: 27 }), fc.nat(), (f, n, m) => {
        const verloop = geknipt(verloopVan(f), addDays(f.vanaf, n));
        const alle = paden(verloop);
        const pad = alle[m % alle.length] ?? [];
        if (pad.includes('motivering')) return;
        const uitkomst = zonderStukken(zonder(verloop, pad) as Maandverloop);
        if (uitkomst !== `onbekend ${pad.join('.')}`) expect(uitkomst).toEqual(zonderStukken(verloop));
      }),
      { numRuns: 1000 },
    );
  });

  test('it is told with its days, its norm and why', () => {
    const f = verloopVan(eenMaand(month('2026-11'), testkader()));
    const { uitleg } = verklaar(
      huishoudmaand,
      {
        ...f,
        partners: [{ ...eenPartner(day('1986-01-01')), kenmerk: 'Bo', vanaf: day('2026-11-11'), tot: null }],
      } as Maandverloop,
      vragen,
    );
    if (uitleg === undefined) throw new Error('no explanation');
    const consulent = vertel(uitleg, 'consulent')
      .map(({ tekst }) => tekst)
      .join('\n');
    expect(consulent).toContain('10 november 2026 (10 dagen): € 1.419,46'.replace('€ ', '€\u00a0'));
    expect(consulent).toContain('de partner komt erbij');
    const inwoner = vertel(uitleg, 'inwoner')
      .map(({ tekst }) => tekst)
      .join('\n');
    expect(inwoner).toContain('Uw norm veranderde in deze maand.');
  });

  test('what is missing is asked, and never no', () => {
    const { belanghebbende, ...rest } = verloopVan(eenMaand(month('2026-11'), testkader()));
    const { geboren: _, ...zonder } = belanghebbende;
    expect(poging(() => huishoudmaand({ ...rest, belanghebbende: zonder } as unknown as Maandverloop))).toBe(
      'onbekend belanghebbende.geboren',
    );
  });
});
