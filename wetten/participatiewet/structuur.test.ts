import { type Day, day, type Money, month, monthOf, part, subtract } from '@samenkracht/core';
import { rijOp, type Tabel } from '@samenkracht/law';
import { testkader } from '@samenkracht/testing/law';
import { standaardlaag } from '@samenkracht/verordening';
import { describe, expect, test } from 'vitest';
import {
  norm20alleenstaande,
  norm20beiden,
  norm20beidenMetKinderen,
  norm20een,
  norm20eenMetKinderen,
  verhoging20,
} from './artikel-20.bedragen.ts';
import { norm21alleenstaande, norm21gehuwden } from './artikel-21.bedragen.ts';
import { partnerdeelMetKinderen, partnerdeelZonderKinderen } from './artikel-22a.bedragen.ts';
import { kostendelersnorm } from './artikel-22a.ts';
import { maximumN, maximumR, maximumY, maximumZ } from './artikel-31.bedragen.ts';
import { vermogensgrensAlleenstaande, vermogensgrensGezin } from './artikel-34.bedragen.ts';
import { voorschot } from './artikel-52.ts';
import { bedragtabellen } from './bedragtabellen.ts';
import { eenMaand, eenPartner } from './bouw.ts';
import { bronnen } from './bronnen.ts';
import { openTermen } from './open-termen.ts';

const halfjaren: readonly Day[] = Array.from({ length: 20 }, (_, i) =>
  day(`${2017 + Math.floor(i / 2)}-${i % 2 === 0 ? '01' : '07'}-01`),
);
const op = (tabel: Tabel<Money>, dag: Day): number => {
  const rij = rijOp(tabel, dag);
  if (rij?.vanaf !== dag) throw new Error(`${tabel.id} has no row of ${dag}`);
  return rij.waarde;
};

describe.each(halfjaren)('norms of %s hang together', (dag) => {
  const a = op(norm20alleenstaande, dag);
  const f = op(norm21alleenstaande, dag);
  const g = op(norm21gehuwden, dag);
  test('a couple with one of 21 or older: norm of the young one and half of the married norm', () => {
    expect(Math.abs(op(norm20een, dag) - (a + g / 2))).toBeLessThanOrEqual(0.5);
  });
  test('two young people: twice the norm of one', () => expect(op(norm20beiden, dag)).toBe(2 * a));
  test('what children add is the same in every place', () => {
    const kind = op(norm20beidenMetKinderen, dag) - 2 * a;
    expect(op(norm20eenMetKinderen, dag) - op(norm20een, dag)).toBe(kind);
    expect(op(partnerdeelMetKinderen, dag) - a).toBe(kind);
    expect(op(partnerdeelZonderKinderen, dag)).toBe(a);
  });
  test('someone alone: 70 percent of the married norm, to the cent', () => {
    expect(Math.abs(f - g * 0.7)).toBeLessThan(1);
  });
  test('three kinds of 15 percent have one maximum, and r moves with n', () => {
    const y = op(maximumY, dag);
    if (dag >= '2023-01-01') expect(op(maximumZ, dag)).toBe(y);
    expect(Math.abs(y / op(maximumR, dag) - 1.0142)).toBeLessThan(0.0002);
    expect(Math.abs(op(maximumN, dag) / op(maximumR, dag) - 1.604)).toBeLessThan(0.01);
  });
});

describe('cost sharers', () => {
  const kader = testkader();
  const per = (aantal: number, dag: Day): Money =>
    kostendelersnorm({ ...eenMaand(monthOf(dag), kader) }, aantal, '21 tot AOW', null, dag);

  test.each(halfjaren)('%s: each of a to seven has his part of the married norm, and A = 1 is someone alone', (dag) => {
    const g = op(norm21gehuwden, dag);
    for (let a = 1; a <= 7; a += 1)
      expect(Math.abs(per(a, dag) - (g * (40 + 30 * a)) / (100 * a))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(per(1, dag) - op(norm21alleenstaande, dag))).toBeLessThanOrEqual(1);
    expect(Math.abs(2 * per(2, dag) - g)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['2026-01-01', [100_107, 86_759, 80_085, 76_081, 73_411, 71_505]],
    ['2026-07-01', [101_390, 87_871, 81_112, 77_056, 74_352, 72_421]],
  ] as const)('%s: the published figures for two to seven', (dag, gepubliceerd) => {
    expect(gepubliceerd.map((_, i) => per(i + 2, day(dag)))).toEqual(gepubliceerd);
  });

  test('half, 43,33, 40, 38 and 36,67 percent, as municipalities print it', () => {
    const g = op(norm21gehuwden, day('2026-07-01'));
    expect([2, 3, 4, 5, 6].map((a) => ((per(a, day('2026-07-01')) / g) * 100).toFixed(2))).toEqual([
      '50.00',
      '43.33',
      '40.00',
      '38.00',
      '36.67',
    ]);
  });
});

describe('the published advance of January 2026: 95 percent, half a cent up', () => {
  test.each([
    [null, 133_143],
    [eenPartner(day('1986-01-01')), 190_202],
  ] as const)('%#', (partner, bedrag) => {
    expect(voorschot(eenMaand(month('2026-01'), testkader(), { partner }))).toBe(bedrag);
  });
});

describe('holiday allowance inside a norm', () => {
  /** Half cents that a publisher rounds the other way. */
  const halveCenten = ['pw-20-beiden-kinderen 2017-07-01', 'pw-21-gehuwden 2020-07-01', 'pw-22-gehuwden 2019-07-01'];
  /** 1.409,31 minus 70,47 is 1.338,84; two publishers print 1.338,85. */
  const centErnaast = ['pw-21-gehuwden 2017-07-01'];
  const rijen = bedragtabellen.flatMap((tabel) =>
    tabel.rijen.flatMap((rij) =>
      rij.zonderVt === undefined
        ? []
        : [{ naam: `${tabel.id} ${rij.vanaf}`, totaal: rij.waarde as Money, zonder: rij.zonderVt }],
    ),
  );
  test('enough amounts were published to check', () => expect(rijen.length).toBeGreaterThan(100));
  test.each(rijen)('$naam: the part without it is the total minus 5 percent', ({ naam, totaal, zonder }) => {
    const verschil = zonder - subtract(totaal, part(totaal, [5, 100], 'half up'));
    expect(verschil).toBe(halveCenten.includes(naam) || centErnaast.includes(naam) ? 1 : 0);
    if (halveCenten.includes(naam)) expect((totaal * 5) % 100).toBe(50);
  });
});

describe('the tables as a whole', () => {
  test('each source can be looked up', () => {
    for (const tabel of bedragtabellen)
      for (const rij of tabel.rijen)
        for (const bron of rij.bron) expect(bronnen[bron], `${tabel.id} ${bron}`).toBeTypeOf('string');
  });
  test('names are different', () => {
    const namen = bedragtabellen.map(({ id }) => id);
    expect(new Set(namen).size).toBe(namen.length);
  });
  test('the raise of art. 20 lid 3 begins in 2026', () => {
    expect(verhoging20.rijen.map(({ vanaf }) => vanaf)).toEqual(['2026-01-01', '2026-07-01']);
  });
  test('a family may have twice as much, and limits fell once, in 2024', () => {
    for (let jaar = 2017; jaar <= 2026; jaar += 1) {
      const dag = day(`${jaar}-01-01`);
      expect(op(vermogensgrensGezin, dag)).toBe(2 * op(vermogensgrensAlleenstaande, dag));
      if (jaar > 2017) {
        const stijgt = op(vermogensgrensAlleenstaande, dag) > op(vermogensgrensAlleenstaande, day(`${jaar - 1}-01-01`));
        expect(stijgt).toBe(jaar !== 2024);
      }
    }
  });
  test('what is estimated or from memory is known by name', () => {
    const onbevestigd = bedragtabellen.flatMap((tabel) =>
      tabel.rijen.flatMap((rij) =>
        rij.zekerheid === 'afgeleid' || rij.zekerheid === 'uit het geheugen' ? [`${tabel.id} ${rij.vanaf}`] : [],
      ),
    );
    expect(onbevestigd.sort()).toEqual([
      'crvb-draagkracht-normale-verwijtbaarheid 2017-01-01',
      'crvb-draagkracht-opzet 2017-01-01',
      'crvb-draagkracht-per-maand 2017-01-01',
      'crvb-draagkracht-verminderde-verwijtbaarheid 2017-01-01',
      'pw-10d-4-werkgeverslasten 2019-01-01',
      'pw-20-beiden 2017-01-01',
      'pw-31-2-j 2026-07-01',
      'pw-31-2-n 2026-07-01',
      'pw-31-2-r 2026-07-01',
      'pw-31-2-y 2026-07-01',
      'pw-31-2-z 2024-01-01',
      'pw-31-2-z 2025-01-01',
      'pw-31-2-z 2026-07-01',
      'pw-34a-1-c 2027-01-01',
      'pw-middel-inkomensondersteuning-aow 2024-07-01',
      'pw-middel-vrijgelaten-deel-van-een-uitkering-na-een-boete 2023-07-01',
      'rv-475da-2-J-een 2026-01-01',
      'rv-475da-2-J-meer 2026-01-01',
      'rv-475dc-2 2017-01-01',
      ...['derde', 'tweede', 'vijfde'].flatMap((categorie) =>
        ['2020-01-01', '2022-01-01', '2024-01-01'].map((vanaf) => `sr-23-4-${categorie} ${vanaf}`),
      ),
      'wsf-3-18-beroepsonderwijs-uit 2023-08-01',
      'wsf-3-18-beroepsonderwijs-uit 2024-01-01',
      'wsf-3-18-hoger-onderwijs-uit 2023-09-01',
      'wsf-3-18-hoger-onderwijs-uit 2024-01-01',
    ]);
  });
  test('each norm has a row for each half-year, and none beyond', () => {
    for (const tabel of bedragtabellen.filter(({ id }) => /^pw-2[0-3]/.test(id) && id !== verhoging20.id))
      expect(
        tabel.rijen.map(({ vanaf }) => vanaf).filter((vanaf) => vanaf >= '2017-01-01'),
        tabel.id,
      ).toEqual(halfjaren);
  });
  test('each open term has a choice in the default layer that it offers', () => {
    for (const term of openTermen)
      for (const { keuze } of standaardlaag[term.id] ?? [{ keuze: 'none' }])
        expect(Object.keys(term.keuzes)).toContain(keuze);
  });
});
