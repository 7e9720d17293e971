import { cents, type Day, day, type Money, type Month, month } from '@samenkracht/core';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { maakBulk } from './bulk.ts';
import { maakKlassen } from './klassen.ts';
import type { Einde } from './loper.ts';
import { Onbekend, regel } from './regel.ts';
import { feitenVan, maakRijen, type Rijen, zetRij } from './rijen.ts';
import { type Plaatsen, plaatsVan } from './rijvorm.ts';
import { Gat, tabel, zoek } from './tabel.ts';

const grond = { wet: { naam: 'Voorbeeldwet', kort: 'Vw', bwb: null }, artikel: '1' } as const;
const kader = { gemeente: '0599', keuzes: {}, aanvulling: [] };
const maart = month('2026-03');
const heel = { maand: maart, vanaf: day('2026-03-01'), tot: day('2026-04-01') };

type Persoon = {
  readonly geboren: Day;
  readonly loon: readonly { readonly netto: Money; readonly soort: string }[];
  readonly gewogen?: { readonly ziek: boolean; readonly netto: Money };
};
type Feiten = {
  readonly kader: typeof kader;
  readonly maand: Month;
  readonly vanaf: Day;
  readonly tot: Day;
  readonly persoon: Persoon;
  readonly huis: number;
};

const basis = tabel(
  { id: 'basis', naam: 'Basis', grond, soort: 'bedrag', tot: day('2026-04-01') },
  '2026-01-01 | 100,00 | twee bronnen | a',
);
/** How often a rule ran. */
const gelopen = { norm: 0, drempel: 0 };
const is18 = (geboren: Day, op: Day): boolean => `${Number(geboren.slice(0, 4)) + 18}${geboren.slice(4)}` <= op;

const norm = regel({ id: 'norm', naam: 'Norm', grond }, (f: Feiten): Money => {
  gelopen.norm += 1;
  if (f.huis > 90) throw new RangeError('zo veel huizen zijn er niet');
  if (f.huis > 80) throw new Gat('huizen', 'Huizen', f.vanaf);
  return cents(zoek(f, basis, f.vanaf) + (is18(f.persoon.geboren, f.vanaf) ? 1000 : 0) + f.huis);
});
const drempel = regel({ id: 'drempel', naam: 'Drempel', grond }, (_: Feiten, keer: number): Money => {
  gelopen.drempel += 1;
  return cents(500 * keer);
});
const over = regel(
  { id: 'over', naam: 'Over', grond },
  (f: Feiten): { readonly bedrag: Money; readonly vrij: number } => {
    let som = 0;
    for (const { netto, soort } of f.persoon.loon) if (soort !== 'gift') som += netto;
    if (som === 0) return { bedrag: norm(f), vrij: 0 };
    const gewogen = f.persoon.gewogen;
    if (gewogen === undefined) throw new Onbekend('persoon.gewogen');
    const grens = drempel(f, 1) + drempel(f, 2);
    const vrij = gewogen.ziek ? Math.min(som, grens + gewogen.netto) : 0;
    return { bedrag: cents(norm(f) - som + vrij), vrij };
  },
);

const plaatsen: Plaatsen = {
  dagen: new Set(['geboren']),
  wisselend: new Set(['netto', 'soort']),
  soms: new Set(['gewogen']),
};
const plaats = (tekst: string): number => plaatsVan(tekst) ?? -1;
const klassenVan = (maand: Month) => {
  const jaar = Number(maand.slice(0, 4)) - 18;
  return maakKlassen([[plaats(`${jaar}${maand.slice(4)}-01`), plaats(`${jaar}${maand.slice(4)}-28`)]]);
};
const maakRun = () => maakBulk<Feiten, ReturnType<typeof over>>(over, klassenVan, plaatsen.soms);

const een = (persoon: Partial<Persoon> = {}, anders: object = {}): Feiten => ({
  kader,
  ...heel,
  persoon: { geboren: day('1990-05-05'), loon: [], gewogen: { ziek: true, netto: cents(7) }, ...persoon },
  huis: 1,
  ...anders,
});
const loon = (...bedragen: readonly number[]) => bedragen.map((netto) => ({ netto: cents(netto), soort: 'loon' }));
const rijenVan = (alle: readonly object[]): Rijen => {
  const rijen = maakRijen(maart, plaatsen, 4);
  for (const [i, f] of alle.entries()) zetRij(rijen, i, f);
  return rijen;
};

type Afloop = ReturnType<typeof over> | string;
const alsTekst = (einde: Einde): string =>
  einde.soort === 'gat'
    ? `gat ${einde.tabel} ${einde.op} ${einde.omschrijving}`
    : einde.soort === 'onbekend'
      ? `onbekend ${einde.feit}`
      : `geweigerd ${einde.melding}`;
const plat = (f: Feiten): Afloop => {
  try {
    return over(f);
  } catch (fout) {
    if (fout instanceof Gat) return `gat ${fout.tabel} ${fout.op} ${fout.omschrijving}`;
    if (fout instanceof Onbekend) return `onbekend ${fout.feit}`;
    return `geweigerd ${(fout as Error).message}`;
  }
};
const draai = (run: ReturnType<typeof maakRun>, rijen: Rijen) => {
  const uit: (Afloop | undefined)[] = Array.from({ length: rijen.aantal }, () => undefined);
  const verslag = run(
    rijen,
    (i, uitkomst) => {
      expect(uit[i]).toBeUndefined();
      uit[i] = uitkomst;
    },
    (i, einde) => {
      expect(uit[i]).toBeUndefined();
      uit[i] = alsTekst(einde);
    },
  );
  return { uit, verslag };
};

beforeEach(() => {
  gelopen.norm = 0;
  gelopen.drempel = 0;
});

describe('a run over rows', () => {
  const persoon: fc.Arbitrary<Persoon> = fc.record({
    geboren: fc
      .constantFrom('2007-02-28', '2008-02-29', '2008-03-01', '2008-03-02', '2008-03-28', '2008-04-01', '1990-01-01')
      .map(day),
    loon: fc.array(fc.record({ netto: fc.nat(3000).map(cents), soort: fc.constantFrom('loon', 'gift') }), {
      maxLength: 2,
    }),
    gewogen: fc.record({ ziek: fc.boolean(), netto: fc.constantFrom(0, 5, 900).map(cents) }),
  });
  const geval = fc
    .tuple(
      fc.oneof(
        persoon,
        persoon,
        persoon.map(({ gewogen: _, ...rest }) => rest),
      ),
      fc.constantFrom(0, 1, 2, 80, 81, 91),
      fc.constantFrom(heel, heel, heel, { ...heel, vanaf: day('2026-03-02') }, { ...heel, tot: day('2026-03-31') }),
    )
    .map(([wie, huis, tijd]): Feiten => ({ kader, ...tijd, persoon: wie, huis }));
  test('gives each row what the rule gives, the first time and every time after', () => {
    fc.assert(
      fc.property(
        fc.array(geval, { minLength: 1, maxLength: 60 }),
        fc.array(geval, { minLength: 1, maxLength: 60 }),
        (a, b) => {
          const run = maakRun();
          const rijen = rijenVan(a);
          for (let keer = 0; keer < 3; keer += 1) {
            const { uit, verslag } = draai(run, rijen);
            expect(uit).toEqual(a.map(plat));
            expect(Object.values(verslag).reduce((x, y) => x + y, 0)).toBe(a.length);
          }
          for (const [i, f] of b.entries()) zetRij(rijen, i, f);
          expect(draai(run, rijen).uit.slice(0, b.length)).toEqual(b.map(plat));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('without amounts one run of the rule at both ends of the class is enough for all', () => {
    const run = maakRun();
    const rijen = rijenVan(Array.from({ length: 40 }, (_, i) => een({ geboren: day(`19${50 + i}-01-01`) })));
    expect(draai(run, rijen).verslag).toEqual({ gedeeld: 40, eigenBedrag: 0, alleen: 0, pastNiet: 0 });
    expect(gelopen.norm).toBe(2);
    draai(run, rijen);
    expect(gelopen.norm).toBe(2);
  });

  test('with amounts, what reads none of them runs once for all', () => {
    const run = maakRun();
    const rijen = rijenVan(Array.from({ length: 40 }, (_, i) => een({ loon: loon(1000 + i) })));
    // The first is met, the second decides, and all of the block are computed as rows of that leaf.
    draai(run, rijen);
    const { uit, verslag } = draai(run, rijen);
    expect(verslag).toEqual({ gedeeld: 0, eigenBedrag: 40, alleen: 0, pastNiet: 0 });
    expect([uit[0], uit[39]]).toEqual([
      { bedrag: 11_001, vrij: 1000 },
      { bedrag: 11_001, vrij: 1039 },
    ]);
    const { norm: normen, drempel: drempels } = gelopen;
    draai(run, rijen);
    expect([gelopen.norm, gelopen.drempel]).toEqual([normen, drempels]);
  });

  test('a refusal, a gap and an unknown fact are shared as an outcome is', () => {
    const run = maakRun();
    const { gewogen: _, ...zonder } = een().persoon;
    const alle = [
      een({}, { huis: 99 }),
      een({}, { huis: 85 }),
      een(zonder),
      { ...een(), persoon: { ...zonder, loon: loon(5) } },
    ];
    const rijen = rijenVan([...alle, ...alle]);
    expect(draai(run, rijen).uit.slice(4)).toEqual([
      'geweigerd zo veel huizen zijn er niet',
      'gat huizen 2026-03-01 Huizen',
      { bedrag: 11_001, vrij: 0 },
      'onbekend persoon.gewogen',
    ]);
    expect(draai(run, rijen).verslag).toMatchObject({ pastNiet: 0, alleen: 0 });
  });

  test('a group that is missing as a whole is unknown by the first fact in it', () => {
    const { persoon: _, ...rest } = een();
    expect(draai(maakRun(), rijenVan([rest, rest])).uit).toEqual(['onbekend persoon', 'onbekend persoon']);
    const { loon: __, ...zonder } = een().persoon;
    expect(draai(maakRun(), rijenVan([{ ...een(), persoon: zonder }])).uit).toEqual(['onbekend persoon.loon']);
  });

  test('who has a birthday on a limit in the month is computed as who he is', () => {
    const dagen = ['2008-02-29', '2008-03-01', '2008-03-02', '2008-03-28', '2008-03-29', '2008-04-01'];
    const alle = dagen.map((geboren) => een({ geboren: day(geboren) }));
    expect(draai(maakRun(), rijenVan(alle)).uit).toEqual(alle.map(plat));
  });

  test('a rule with a limit that the classes do not know runs by itself', () => {
    const vreemd = maakBulk<Feiten, number>(
      (f) => (f.persoon.geboren < '1980-01-01' ? 1 : 2),
      klassenVan,
      plaatsen.soms,
    );
    const rijen = rijenVan(['1979-12-31', '1980-01-01', '1970-01-01'].map((geboren) => een({ geboren: day(geboren) })));
    for (let keer = 0; keer < 2; keer += 1) {
      const uit: number[] = [];
      const verslag = vreemd(
        rijen,
        (i, getal) => (uit[i] = getal),
        () => undefined,
      );
      expect([uit, verslag]).toEqual([[1, 2, 1], { gedeeld: 0, eigenBedrag: 0, alleen: 3, pastNiet: 0 }]);
    }
  });

  test('a row that did not fit runs by itself, its end too', () => {
    class Vreemd {}
    const rijen = rijenVan([een({}, { extra: new Vreemd() }), een({}, { extra: new Vreemd(), huis: 91 })]);
    expect(draai(maakRun(), rijen)).toEqual({
      uit: [{ bedrag: 11_001, vrij: 0 }, 'geweigerd zo veel huizen zijn er niet'],
      verslag: { gedeeld: 0, eigenBedrag: 0, alleen: 0, pastNiet: 2 },
    });
  });

  test('a mistake in a rule is thrown, and the next run is as before', () => {
    const run = maakBulk<Feiten, number>(
      (f) => {
        if (f.huis === 13) throw new TypeError('kapot');
        return f.huis;
      },
      klassenVan,
      plaatsen.soms,
    );
    const alle = (huis: number) => rijenVan([een({}, { huis })]);
    const uit: number[] = [];
    expect(() =>
      run(
        alle(13),
        () => undefined,
        () => undefined,
      ),
    ).toThrow('kapot');
    run(
      alle(3),
      (_, getal) => uit.push(getal),
      () => undefined,
    );
    expect(uit).toEqual([3]);
  });

  test('many forms, many classes in a row and many rests: each is told apart', () => {
    const dagen = Array.from({ length: 28 }, (_, i) => day(`2008-03-${String(i + 1).padStart(2, '0')}`));
    const vormen = Array.from({ length: 300 }, (_, i) => een({}, { huis: i % 80, [`naam${i}`]: true }));
    const resten = Array.from({ length: 2200 }, (_, i) =>
      een({ loon: loon(10 + (i % 3)), gewogen: { ziek: true, netto: cents(1), [`reden${i}`]: i } as never }),
    );
    const alle = [...vormen, ...dagen.map((geboren) => een({ geboren })), ...resten];
    const run = maakRun();
    const rijen = rijenVan(alle);
    const verwacht = alle.map(plat);
    for (let keer = 0; keer < 3; keer += 1) expect(draai(run, rijen).uit).toEqual(verwacht);
    expect(alle.map((_, i) => feitenVan(rijen, i)).slice(0, 400)).toEqual(alle.slice(0, 400));
  });
});
