import { cents, type Day, day, month } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { maakBulk } from './bulk.ts';
import { maakKlassen } from './klassen.ts';
import { maakRijen, type Rijen, zetRij } from './rijen.ts';
import type { Plaatsen } from './rijvorm.ts';

const maart = month('2026-03');
const heel = { maand: maart, vanaf: day('2026-03-01'), tot: day('2026-04-01') };
const plaatsen: Plaatsen = { dagen: new Set(['geboren']), wisselend: new Set(['netto']), soms: new Set(['gewogen']) };
type Feiten = {
  readonly geboren: Day;
  readonly netto: number;
  readonly huis: number;
  readonly gewogen: { readonly ziek: boolean; readonly geboren: Day; readonly netto: number };
};
const een = (anders: Partial<Feiten> = {}): Feiten => ({
  geboren: day('1990-01-01'),
  netto: 5,
  huis: 1,
  gewogen: { ziek: true, geboren: day('2001-02-03'), netto: 9 },
  ...anders,
});
const rijenVan = (alle: readonly Feiten[]): Rijen => {
  const rijen = maakRijen(maart, plaatsen, 4);
  for (const [i, f] of alle.entries()) zetRij(rijen, i, { ...heel, ...f });
  return rijen;
};
const draai = <T>(rekenregel: (f: Feiten) => T, alle: readonly Feiten[]) => {
  const run = maakBulk<Feiten, T>(rekenregel, () => maakKlassen([]), plaatsen.soms);
  const rijen = rijenVan(alle);
  const keer = () => {
    const uit: (T | undefined)[] = alle.map(() => undefined);
    const verslag = run(
      rijen,
      (i, uitkomst) => {
        uit[i] = uitkomst;
      },
      () => undefined,
    );
    return { uit, verslag };
  };
  return [keer(), keer(), keer()] as const;
};

describe('a rule in bulk', () => {
  test('that reads what is weighed and no amount is shared by who is weighed alike', () => {
    const alle = Array.from({ length: 30 }, (_, i) =>
      een({ netto: i, gewogen: { ziek: i % 3 === 0, geboren: day('2001-02-03'), netto: i } }),
    );
    for (const { uit } of draai((f) => (f.gewogen.ziek ? 'ziek' : 'beter'), alle))
      expect(uit).toEqual(alle.map(({ gewogen }) => (gewogen.ziek ? 'ziek' : 'beter')));
    expect(draai((f) => f.gewogen.ziek, alle)[2].verslag).toEqual({
      gedeeld: 30,
      eigenBedrag: 0,
      alleen: 0,
      pastNiet: 0,
    });
  });

  test('a day and an amount of what is weighed are not those of the person', () => {
    const alle = Array.from({ length: 12 }, (_, i) =>
      een({ netto: i, gewogen: { ziek: true, geboren: day(`2001-02-0${1 + (i % 4)}`), netto: 100 * i } }),
    );
    const regel = (f: Feiten) => `${f.gewogen.geboren} ${f.netto + f.gewogen.netto}`;
    for (const { uit } of draai(regel, alle)) expect(uit).toEqual(alle.map(regel));
  });

  test.each([0, 1, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 5_000_000_000, 0.5])(
    'an amount of %s comes as it is',
    (netto) => {
      const alle = [een({ netto }), een({ netto: 3 }), een({ netto })];
      for (const { uit } of draai((f) => f.netto, alle)) expect(uit).toEqual([netto, 3, netto]);
    },
  );

  test('that copies facts, or goes through their names, sees all of them', () => {
    const alle = [een(), een({ netto: 7 }), een({ huis: 3 })];
    const regel = (f: Feiten) => {
      const { huis, netto, geboren } = { ...f };
      return `${huis} ${netto} ${geboren} ${Object.keys(f.gewogen).join(' ')}`;
    };
    for (const { uit } of draai(regel, alle)) expect(uit).toEqual(alle.map(regel));
  });

  test('over more rows than a block holds', () => {
    const alle = Array.from({ length: 33_000 }, (_, i) => een({ netto: i, huis: i % 3 }));
    for (const regel of [(f: Feiten) => f.huis, (f: Feiten) => cents(f.netto * 2 + f.huis)])
      for (const { uit, verslag } of draai(regel, alle)) {
        expect(uit.findIndex((waarde, i) => waarde !== regel(alle[i] as Feiten))).toBe(-1);
        expect(verslag.gedeeld + verslag.eigenBedrag + verslag.alleen).toBe(33_000);
      }
  });

  test('over hundreds of forms, each known the next time', () => {
    const alle = Array.from({ length: 400 }, (_, i) => een({ huis: i }));
    const [, , derde] = draai((f) => f.huis, alle);
    expect(derde).toEqual({
      uit: alle.map(({ huis }) => huis),
      verslag: { gedeeld: 400, eigenBedrag: 0, alleen: 0, pastNiet: 0 },
    });
  });

  test('over hundreds of forms in a part of the month', () => {
    const alle = Array.from({ length: 400 }, (_, i) => ({ ...een({ huis: i }), tot: day(`2026-03-${10 + (i % 20)}`) }));
    const regel = (f: Feiten) => `${f.huis} ${(f as unknown as { readonly tot: Day }).tot}`;
    for (const { uit, verslag } of draai(regel, alle)) {
      expect(uit).toEqual(alle.map(regel));
      expect([verslag.gedeeld, verslag.alleen]).toEqual([400, 0]);
    }
  });

  test('over days that are no part of the month, each computed by itself: none is taken for a part that is', () => {
    const tijden = [
      ['2026-02-15', '2026-04-01'],
      ['2026-03-15', '2026-04-01'],
      ['2026-03-01', '2027-03-20'],
      ['2026-03-01', '2026-03-20'],
      ['2026-03-20', '2026-03-20'],
    ].map(([vanaf = '', tot = '']) => ({ maand: maart, vanaf: day(vanaf), tot: day(tot) }));
    const rijen = maakRijen(maart, plaatsen, 4);
    for (const [i, tijd] of tijden.entries()) zetRij(rijen, i, { ...tijd, ...een() });
    const run = maakBulk<typeof heel, string>(
      ({ vanaf, tot }) => `${vanaf} ${tot}`,
      () => maakKlassen([]),
      plaatsen.soms,
    );
    const uit: string[] = [];
    const verslag = run(
      rijen,
      (i, uitkomst) => {
        uit[i] = uitkomst;
      },
      () => undefined,
    );
    expect(uit).toEqual(tijden.map(({ vanaf, tot }) => `${vanaf} ${tot}`));
    expect(verslag.pastNiet).toBe(3);
  });
});
