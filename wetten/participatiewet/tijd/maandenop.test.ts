/** Proves series of months as known on a day: counters go on from month to month, and a correction reaches the months after it. */
import { addDays, addToMonth, cents, day, firstDay, type Month, month, monthsIn, sum } from '@samenkracht/core';
import { testkader } from '@samenkracht/testing/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eenLoon, eenMaand } from '../bouw.ts';
import { eersteTelstand, telMaanden } from '../telling.ts';
import { dossierVan, eenFeit, periode } from './bouw.ts';
import type { Dossier, Dossierfeit } from './dossier.ts';
import { maandenOp } from './maandenop.ts';
import { bedragVan } from './maandop.ts';
import { vergelijkMaanden } from './vergelijk.ts';

const [van, tot] = [month('2026-02'), month('2026-10')];
const maanden = monthsIn(van, tot);
const telling = eersteTelstand(van, false);
const vraag = { van, tot, telling };

const { inkomsten: _, ...belanghebbende } = eenMaand(van, testkader()).belanghebbende;
const basis = dossierVan(
  { ...eenMaand(van, testkader()), belanghebbende },
  { geldig: periode(day('2026-01-01')), bron: 'aanvraag', bekendSinds: '2025-12-20' },
);

const loon = (maand: Month, netto: number | undefined, bekendSinds: string): Dossierfeit =>
  eenFeit('belanghebbende.inkomsten', netto === undefined ? undefined : netto === 0 ? [] : [eenLoon(cents(netto))], {
    geldig: periode(firstDay(maand), firstDay(addToMonth(maand, 1))),
    bron: 'loonstrook',
    bekendSinds,
  });
const opTijd = (maand: Month): string => addDays(firstDay(addToMonth(maand, 1)), 2);
const met = (...feiten: readonly Dossierfeit[]): Dossier => ({ ...basis, feiten: [...basis.feiten, ...feiten] });

const altijdLoon = maanden.map((maand) => loon(maand, 60_000, opTijd(maand)));
/** In November it turns out that there was no pay in February: the six months of onderdeel n begin a month later. */
const februari = loon(month('2026-02'), 0, '2026-11-12');

const bedragen = (dossier: Dossier, bekendOp: string) => {
  const uit = maandenOp(dossier, vraag, { bekendOp });
  if (!uit.ok) throw new Error(uit.error.code);
  return uit.value.map(bedragVan);
};

describe('counters go on', () => {
  test('six months of onderdeel n, then none', () => {
    expect(bedragen(met(...altijdLoon), '2026-11-01')).toEqual([
      90_392, 90_392, 90_392, 90_392, 90_392, 92_099, 77_849, 77_849,
    ]);
  });
  test('a correction of February also reaches August', () => {
    expect(bedragen(met(...altijdLoon, februari), '2026-11-12')).toEqual([
      133_142, 90_392, 90_392, 90_392, 90_392, 92_099, 92_099, 77_849,
    ]);
  });
  test('and the difference of both months has that one cause', () => {
    const uit = vergelijkMaanden(
      met(...altijdLoon, februari),
      vraag,
      { bekendOp: '2026-11-01' },
      { bekendOp: '2026-11-12' },
    );
    if (!uit.ok) throw new Error(uit.error.code);
    const met2 = uit.value.filter(({ verschil }) => verschil !== 0);
    expect(
      met2.map(({ maand, verschil, oorzaken }) => [maand, verschil, oorzaken.map(({ wijzigingen }) => wijzigingen)]),
    ).toEqual([
      [
        '2026-02',
        42_750,
        [[{ soort: 'gecorrigeerd feit', naam: 'belanghebbende.inkomsten', bekendSinds: '2026-11-12' }]],
      ],
      [
        '2026-08',
        14_250,
        [[{ soort: 'gecorrigeerd feit', naam: 'belanghebbende.inkomsten', bekendSinds: '2026-11-12' }]],
      ],
    ]);
  });
  test('months without a right use nothing up', () => {
    const weg = eenFeit('recht', false, {
      geldig: periode(day('2026-02-01'), day('2026-04-01')),
      bron: 'x',
      bekendSinds: '2026-11-12',
    });
    expect(bedragen(met(...altijdLoon, weg), '2026-11-12')).toEqual([
      0, 0, 90_392, 90_392, 90_392, 92_099, 92_099, 92_099,
    ]);
  });
  test('after a month that is not known the counters are a question, never the old ones', () => {
    const onbekend = loon(month('2026-03'), undefined, '2026-11-12');
    const uit = maandenOp(met(...altijdLoon, onbekend), vraag, { bekendOp: '2026-11-12' });
    expect(uit).toMatchObject({
      ok: true,
      value: [
        { bepaling: { soort: 'waarde' } },
        { bepaling: { soort: 'onbekend', feit: 'belanghebbende.inkomsten' } },
        { bepaling: { soort: 'onbekend', feit: 'belanghebbende.vrijlating.maandenN' } },
        ...maanden.slice(3).map(() => ({ bepaling: { soort: 'onbekend' } })),
      ],
    });
  });
});

const lonen = fc.array(
  fc.tuple(fc.constantFrom(...maanden), fc.integer({ min: 0, max: 150_000 }), fc.integer({ min: 0, max: 300 })),
  { maxLength: 12 },
);
const gegeven = (lijst: readonly (readonly [Month, number, number])[]): Dossier =>
  met(
    ...maanden.map((maand) => loon(maand, 0, '2026-01-01')),
    ...lijst.map(([maand, netto, dagen], i) =>
      loon(maand, netto, `${addDays(day('2026-02-01'), dagen)}T10:${String(i).padStart(2, '0')}Z`),
    ),
  );

test('the series equals the fold over the months as they were known', () => {
  fc.assert(
    fc.property(lonen, (lijst) => {
      const laatste = new Map(lijst.toSorted((a, b) => a[2] - b[2]).map(([maand, netto]) => [maand, netto]));
      const feiten = maanden.map((maand) => {
        const netto = laatste.get(maand) ?? 0;
        const f = eenMaand(maand, testkader());
        return { ...f, belanghebbende: { ...f.belanghebbende, inkomsten: netto === 0 ? [] : [eenLoon(cents(netto))] } };
      });
      const { uitkomsten } = telMaanden(telling, feiten);
      expect(bedragen(gegeven(lijst), '2027-01-01')).toEqual(uitkomsten.map(({ uitTeBetalen }) => uitTeBetalen));
    }),
  );
});

test('over a series too: causes add up to the difference, and the other way round is the opposite', () => {
  fc.assert(
    fc.property(lonen, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (lijst, x, y) => {
      const [a, b] = [x, y].map((dagen) => ({ bekendOp: addDays(day('2026-02-01'), dagen) }));
      if (a === undefined || b === undefined) throw new Error('two days');
      const heen = vergelijkMaanden(gegeven(lijst), vraag, a, b);
      const terug = vergelijkMaanden(gegeven(lijst), vraag, b, a);
      if (!heen.ok || !terug.ok) throw new Error('refused');
      heen.value.forEach(({ verschil, oorzaken }, i) => {
        expect(sum(oorzaken.map(({ gevolg }) => gevolg))).toBe(verschil);
        expect((terug.value[i]?.verschil ?? 0) + (verschil ?? 0)).toBe(0);
      });
    }),
    { numRuns: 40 },
  );
});
