import { addDays, type Day, day, fromEpochDay, type Month, month } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kader } from './kader.ts';
import { maakKlassen } from './klassen.ts';
import { feitenVan, leegRijen, maakRijen, type Rijen, verzetRijen, zetRij } from './rijen.ts';
import { aantalEpochdagen, dagOp, type Plaatsen, plaatsVan } from './rijvorm.ts';

const plaatsen: Plaatsen = {
  dagen: new Set(['geboren']),
  wisselend: new Set(['netto', 'reden']),
  soms: new Set(['gewogen']),
};
const maart = month('2026-03');
const heel = { maand: maart, vanaf: day('2026-03-01'), tot: day('2026-04-01') };
const kader = (gemeente: string): Kader => ({ gemeente, keuzes: {}, aanvulling: [] });
const rijenVan = (alle: readonly object[], verwacht?: number): Rijen => {
  const rijen = maakRijen(maart, plaatsen, verwacht);
  for (const [i, een] of alle.entries()) zetRij(rijen, i, een);
  return rijen;
};

const dag = fc.integer({ min: -60_000, max: 80_000 }).map(fromEpochDay);
const persoon = fc.record(
  {
    geboren: fc.oneof(dag, fc.constantFrom('', 'onbekend', '2026-02-30')),
    gehuwd: fc.boolean(),
    partner: fc.constant(null),
    kamers: fc.integer({ min: -3, max: 3 }).map((n) => n + 0),
    inkomsten: fc.array(
      fc.record({
        netto: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
        soort: fc.string(),
      }),
      { maxLength: 3 },
    ),
    reden: fc.string(),
    gewogen: fc.option(fc.record({ netto: fc.nat(), reden: fc.string(), geboren: dag }), { nil: null }),
    adres: fc.record({ gewogen: fc.boolean(), straten: fc.array(fc.constantFrom('a', 'b"', '1')) }),
  },
  { requiredKeys: [] },
);

describe('rows of facts', () => {
  test('what was put in a row comes out of it', () => {
    fc.assert(
      fc.property(fc.array(persoon, { minLength: 1, maxLength: 12 }), (alle) => {
        const feiten = alle.map((een, i) => ({ kader: kader(String(i % 2)), ...heel, belanghebbende: een }));
        // A negative zero does not fit in a column and comes out as it went in.
        const rijen = rijenVan(feiten, 2);
        expect(feiten.map((_, i) => feitenVan(rijen, i))).toEqual(feiten);
        expect(rijen.kaders.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('what differs in days, amounts and texts only is of one form; a fact of another place is another form', () => {
    const een = { ...heel, p: { geboren: '2000-01-01', netto: 5, reden: 'omdat', gewogen: { netto: 1 } } };
    const achter = rijenVan([{ ...heel, gewogen: { geboren: '1980-01-01' }, geboren: '2000-01-01' }]);
    expect([achter.vormen, achter.resten, achter.dagenGevuld]).toEqual([
      ['{"gewogen":{"@":"soms"},"geboren":{"@":"dag"}}'],
      ['{"geboren":"1980-01-01"}'],
      1,
    ]);
    const rijen = rijenVan([
      een,
      { ...heel, p: { geboren: '1990-12-31', netto: 7, reden: 'toch', gewogen: { netto: 2 } } },
      { ...heel, p: { geboren: '2000-01-01', netto: 5, reden: 'omdat', gewogen: { netto: 1, ja: true } } },
      { ...heel, p: { geboren: '2000-01-01', netto: 5, reden: '', gewogen: { netto: 1 } } },
      { ...heel, p: { geboren: 'nooit', netto: 5, reden: 'omdat', gewogen: { netto: 1 } } },
      { ...heel, p: { geboren: '2000-01-01', netto: 5, reden: 'omdat', gewogen: { netto: 1 }, meer: undefined } },
    ]);
    expect([...rijen.vorm.slice(0, 6)]).toEqual([0, 0, 0, 1, 2, 0]);
    expect([...rijen.rest.slice(0, 6)]).toEqual([0, 0, 1, 0, 0, 0]);
    expect(rijen.vormen[0]).toBe(
      '{"p":{"geboren":{"@":"dag"},"netto":{"@":"bedrag"},"reden":{"@":"tekst"},"gewogen":{"@":"soms"}}}',
    );
    expect(rijen.resten).toEqual(['{"netto":{"@":"bedrag"}}', '{"netto":{"@":"bedrag"},"ja":true}']);
    expect(rijen.teksten).toEqual(['omdat', 'toch']);
    expect([...rijen.wisselend.slice(0, 6)]).toEqual([5, 0, 1, 7, 1, 2]);
    expect(rijen.tijden).toEqual([heel]);
  });

  class Vreemd {}
  test.each([
    ['an instance of a class', { a: new Vreemd() }],
    ['minus nothing', { netto: -0 }],
    ['minus nothing that is no amount', { a: -0 }],
    ['no number', { netto: Number.NaN }],
    ['a number without end', { a: Number.POSITIVE_INFINITY }],
    ['a list with a place that is empty', { a: [1, undefined] }],
    ['a name that stands for a place', { a: { '@': 'dag' } }],
    ['something that can be called', { a: () => 1 }],
    ['another month', { maand: month('2026-04') }],
    ['no month', { maand: undefined }],
    ['no first day', { vanaf: undefined }],
    ['no last day', { tot: undefined }],
  ])('%s does not fit in columns, and is kept as it came', (_, anders) => {
    const feiten = { ...heel, ...anders };
    const rijen = rijenVan([feiten, heel]);
    expect([rijen.vorm[0], rijen.los.size]).toEqual([-1, 1]);
    expect(feitenVan(rijen, 0)).toBe(feiten);
    zetRij(rijen, 0, heel);
    expect([rijen.vorm[0], rijen.los.size]).toEqual([0, 0]);
    expect(feitenVan(rijen, 0)).toEqual(heel);
  });

  test('a fault of a reader is thrown, not taken for facts that do not fit', () => {
    const feiten = Object.defineProperty({ ...heel }, 'a', {
      enumerable: true,
      get: () => {
        throw new TypeError('kapot');
      },
    });
    expect(() => rijenVan([feiten])).toThrow('kapot');
  });

  test('facts without a prototype are facts too', () => {
    const rijen = rijenVan([Object.assign(Object.create(null), heel, { a: 1 })]);
    expect([rijen.vorm[0], feitenVan(rijen, 0)]).toEqual([0, { ...heel, a: 1 }]);
  });

  test('a frame counts by what stands in it; more than 500 do not fit', () => {
    const rijen = rijenVan(Array.from({ length: 502 }, (_, i) => ({ ...heel, kader: kader(String(i % 501)) })));
    expect([rijen.kaders.length, [...rijen.los.keys()]]).toEqual([500, [500]]);
    expect(feitenVan(rijen, 501)).toEqual({ ...heel, kader: kader('0') });
  });

  test('a frame deeper down is a fact like others', () => {
    const rijen = rijenVan([{ ...heel, p: { kader: { a: 1 }, maand: '2020-01' } }]);
    expect([rijen.kaders, feitenVan(rijen, 0)]).toEqual([[], { ...heel, p: { kader: { a: 1 }, maand: '2020-01' } }]);
  });

  test('rows are filled from the beginning', () => {
    const rijen = rijenVan([heel]);
    expect(() => zetRij(rijen, 2, heel)).toThrow('rows are filled from the beginning');
    zetRij(rijen, 1, heel);
    expect(rijen.aantal).toBe(2);
  });

  const metBedragen = (n: number, waarde: number): object => ({
    ...heel,
    kinderen: Array.from({ length: n }, () => ({ geboren: addDays(day('2000-01-01'), waarde), netto: waarde })),
  });
  test('a row that changed keeps its place where what is new fits, and gets another where it does not', () => {
    const rijen = rijenVan([metBedragen(2, 1), metBedragen(2, 2)]);
    const plaatsvan = () => [rijen.dagBegin[0], rijen.dagenGevuld, rijen.wisselBegin[0], rijen.wisselendGevuld];
    expect(plaatsvan()).toEqual([0, 4, 0, 4]);
    zetRij(rijen, 0, metBedragen(2, 3));
    expect(plaatsvan()).toEqual([0, 4, 0, 4]);
    zetRij(rijen, 0, metBedragen(1, 4));
    expect(plaatsvan()).toEqual([0, 4, 0, 4]);
    zetRij(rijen, 0, metBedragen(3, 5));
    expect(plaatsvan()).toEqual([4, 7, 4, 7]);
    expect([feitenVan(rijen, 0), feitenVan(rijen, 1)]).toEqual([metBedragen(3, 5), metBedragen(2, 2)]);
  });

  test('more rows, days and amounts than were expected', () => {
    const alle = Array.from({ length: 100 }, (_, i) => metBedragen(i % 7, i));
    const rijen = rijenVan(alle, 1);
    expect(alle.map((_, i) => feitenVan(rijen, i))).toEqual(alle);
  });

  test('emptied, the forms stay known and nothing of a case does', () => {
    const rijen = rijenVan([metBedragen(2, 1), { ...heel, a: Number.NaN }]);
    const april = month('2026-04');
    leegRijen(rijen, april);
    expect([rijen.aantal, rijen.los.size, rijen.teksten.length, rijen.dagenGevuld, rijen.wisselendGevuld]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    const nieuw = {
      maand: april,
      vanaf: day('2026-04-01'),
      tot: day('2026-05-01'),
      kinderen: [{ geboren: '2010-01-01', netto: 9, reden: 'nieuw' }],
    };
    zetRij(rijen, 0, nieuw);
    expect(feitenVan(rijen, 0)).toEqual(nieuw);
    expect([rijen.vormen.length, rijen.teksten, rijen.dagBegin[0], rijen.wisselBegin[0]]).toEqual([2, ['nieuw'], 0, 0]);
  });

  test('moved to another month, every case has all days of it; also who did not fit', () => {
    const deel = { ...heel, vanaf: day('2026-03-11') };
    const los = { ...heel, a: Number.NaN };
    const rijen = rijenVan([deel, los, heel]);
    expect([...rijen.tijd.slice(0, 3)]).toEqual([1, 0, 0]);
    const februari: Month = month('2028-02');
    verzetRijen(rijen, februari);
    const nu = { maand: februari, vanaf: '2028-02-01', tot: '2028-03-01' };
    expect([0, 1, 2].map((i) => feitenVan(rijen, i))).toEqual([nu, { ...nu, a: Number.NaN }, nu]);
  });

  test('each part of a month once', () => {
    const deel = (vanaf: string, tot: string) => ({ ...heel, vanaf: day(vanaf), tot: day(tot) });
    const rijen = rijenVan([
      deel('2026-03-02', '2026-04-01'),
      deel('2026-03-02', '2026-03-31'),
      deel('2026-03-01', '2026-03-31'),
      deel('2026-03-02', '2026-03-31'),
    ]);
    expect([...rijen.tijd.slice(0, 4)]).toEqual([1, 2, 3, 2]);
  });
});

describe('places of days', () => {
  test.each([
    ['1849-12-31', undefined],
    ['1850-01-01', 0],
    ['1850-01-02', 1],
    ['2149-12-31', aantalEpochdagen - 1],
    ['2150-01-01', undefined],
    ['2026-02-29', undefined],
    ['vandaag', undefined],
  ])('%s stands at %s', (tekst, plaats) => {
    for (const keer of [1, 2]) expect([keer, plaatsVan(tekst)]).toEqual([keer, plaats]);
    if (plaats !== undefined) for (const keer of [1, 2]) expect([keer, dagOp(plaats)]).toEqual([keer, tekst as Day]);
  });
});

describe('classes of days', () => {
  test('two days are alike exactly when no limit passes between them', () => {
    const stuk = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.nat(12)).map(([van, n]) => [van, van + n] as const);
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 4 }), (stukken) => {
        const { van, eerste, laatste } = maakKlassen(stukken);
        const passeert = (plaats: number): boolean => stukken.some(([a, b]) => plaats > a && plaats <= b + 1);
        for (let plaats = 1; plaats < 90; plaats += 1) expect(van[plaats] !== van[plaats - 1]).toBe(passeert(plaats));
        for (const [klasse, begin] of eerste.entries()) {
          expect([van[begin], van[laatste[klasse] ?? -1]]).toEqual([klasse, klasse]);
          expect([van[begin - 1], van[(laatste[klasse] ?? 0) + 1]]).not.toContain(klasse);
        }
        const lengtes = eerste.map((begin, klasse) => (laatste[klasse] ?? 0) - begin);
        expect(lengtes).toEqual(lengtes.toSorted((a, b) => b - a));
      }),
    );
  });
  test('the table ends where its days end; of equal length the first comes first', () => {
    const eind = aantalEpochdagen - 1;
    expect(maakKlassen([[0, 5]]).eerste).toEqual([6, 0, 1, 2, 3, 4, 5]);
    expect(maakKlassen([[eind - 2, eind + 40]])).toMatchObject({
      eerste: [0, eind - 1, eind],
      laatste: [eind - 2, eind - 1, eind],
    });
  });
});
