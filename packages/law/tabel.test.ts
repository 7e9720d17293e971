/** Proves how a dated table is written, read and looked up: by its day, refused when it cannot be, and with rows that two people signed for. */
import { cents, day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { type AanvullendeRij, Gat, type Kader, participatiewet, tabel, zoek } from './index.ts';

const artikel1 = { wet: participatiewet, artikel: '1' };
const tarief = tabel(
  { id: 'tarief', naam: 'Tarief', grond: artikel1, soort: 'bedrag', tot: day('2027-01-01') },
  `
  2026-01-01 | 10,00 | twee bronnen | a, b |      | met opmerking
  2026-07-01 | 12,50 | afgeleid     |
`,
);
const kader: Kader = {
  gemeente: '0599',
  keuzes: {},
  aanvulling: [],
};

describe('a table', () => {
  test.each([
    ['2026-01-01', 1000],
    ['2026-06-30', 1000],
    ['2026-07-01', 1250],
    ['2026-12-31', 1250],
  ])('on %s: %s', (op, waarde) => expect(zoek({ kader }, tarief, day(op))).toBe(waarde));

  test.each(['2025-12-31', '2027-01-01', '2099-01-01'])('on %s: a gap that names itself', (op) => {
    expect(() => zoek({ kader }, tarief, day(op))).toThrow(new Gat('tarief', 'Tarief', day(op)));
  });

  test.each([
    ['rows out of order', '2026-07-01 | 1,00 | een bron | a\n2026-01-01 | 1,00 | een bron | a'],
    ['a day twice', '2026-07-01 | 1,00 | een bron | a\n2026-07-01 | 1,00 | een bron | a'],
    ['a row beyond the end', '2027-01-01 | 1,00 | een bron | a'],
    ['a seen value without source', '2026-01-01 | 1,00 | een bron |'],
    ['a certainty that is none', '2026-01-01 | 1,00 | vast wel | a'],
    ['an amount that is none', '2026-01-01 | 1,0,0 | een bron | a'],
    ['a day that is none', '2026-02-30 | 1,00 | een bron | a'],
  ])('refuses %s', (_, tekst) => {
    expect(() => tabel({ ...tarief, soort: 'bedrag' }, tekst)).toThrow(RangeError);
  });

  test('is read cell by cell: value, certainty, sources, the part without holiday allowance, a remark', () => {
    const gelezen = tabel(
      { ...tarief, soort: 'bedrag' },
      `
      2026-01-01 | 1.000,00 | twee bronnen      | a, b | 950,00 | let op
      2026-07-01 |     0,00 | uit het geheugen  |
    `,
    );
    expect(gelezen.rijen).toEqual([
      {
        vanaf: '2026-01-01',
        waarde: 100_000,
        zekerheid: 'twee bronnen',
        bron: ['a', 'b'],
        zonderVt: 95_000,
        opmerking: 'let op',
      },
      { vanaf: '2026-07-01', waarde: 0, zekerheid: 'uit het geheugen', bron: [] },
    ]);
    expect(() => tabel({ ...tarief, soort: 'bedrag' }, '  2026-01-01 | geen | een bron | a  ')).toThrow(
      new RangeError("tarief: cannot read row '2026-01-01 | geen | een bron | a'"),
    );
  });

  const rij = (vanaf: string, tot: string, waarde: number): AanvullendeRij => ({
    tabel: 'tarief',
    vanaf: day(vanaf),
    tot: day(tot),
    waarde: cents(waarde),
    zekerheid: 'een bron',
    bron: ['Staatscourant'],
    ingevoerdDoor: 'Bram',
    goedgekeurdDoor: 'Esra',
  });

  test.each([
    ['fills a gap', [rij('2027-01-01', '2027-07-01', 1300)], '2027-06-30', 1300],
    ['replaces an estimate of the same day', [rij('2026-07-01', '2027-01-01', 1260)], '2026-08-01', 1260],
    ['leaves earlier days alone', [rij('2026-07-01', '2027-01-01', 1260)], '2026-06-30', 1000],
    ['does not reach over a newer row', [rij('2026-03-01', '2027-01-01', 1100)], '2026-08-01', 1250],
  ] as const)('an added row %s', (_, aanvulling, op, waarde) => {
    expect(zoek({ kader: { ...kader, aanvulling } }, tarief, day(op))).toBe(waarde);
  });

  test('an added row ends, and then the gap is back', () => {
    const f = { kader: { ...kader, aanvulling: [rij('2027-01-01', '2027-07-01', 1300)] } };
    expect(() => zoek(f, tarief, day('2027-07-01'))).toThrow(Gat);
  });
});
