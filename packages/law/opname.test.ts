import { type Day, day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { bepaal, verklaar } from './bepaal.ts';
import type { Kader, MetKader, OpenTerm } from './kader.ts';
import { kies, Onbekend, regel } from './regel.ts';
import { tabel, zoek } from './tabel.ts';
import type { Vragen } from './vraag.ts';

const grond = { wet: { naam: 'Voorbeeldwet', kort: 'Vw', bwb: null }, artikel: '1' } as const;

type Feiten = MetKader & {
  readonly op: Day;
  readonly loon: number;
  readonly kinderen: readonly { readonly kosten: number }[];
};
const kader: Kader = {
  gemeente: '0599',
  keuzes: {
    eerste: [{ vanaf: day('2026-01-01'), keuze: 'ja', bron: '', status: 'aanname' }],
    tweede: [{ vanaf: day('2026-01-01'), keuze: 'ja', bron: 'een besluit', status: 'vastgesteld' }],
  },
  aanvulling: [],
};
const feiten: Feiten = { kader, op: day('2026-03-01'), loon: 100, kinderen: [] };
const vragen: Vragen = { loon: { vraag: 'Loon?', hulp: '', soort: 'bedrag', bron: 'inwoner', verplicht: true } };

const term = (id: string): OpenTerm => ({ id, naam: id, toelichting: '', keuzes: { ja: 'wel', nee: 'niet' } });
const geschat = tabel(
  { id: 'geschat', naam: 'Geschat', grond, soort: 'bedrag', tot: day('2027-01-01') },
  '2026-01-01 | 1,00 | afgeleid |',
);
const zeker = tabel(
  { id: 'zeker', naam: 'Zeker', grond, soort: 'bedrag', tot: day('2027-01-01') },
  '2026-01-01 | 2,00 | een bron | a',
);

test('words are made when the explanation is opened, once', () => {
  let woorden = 0;
  const dubbel = regel(
    { id: 'dubbel', naam: 'Dubbel', grond, toon: (w: number) => `${w} (${++woorden})` },
    (f: Feiten) => f.loon * 2,
  );
  const verklaard = verklaar(dubbel, feiten, vragen);
  expect(verklaard.bepaling).toMatchObject({ waarde: 200 });
  expect(woorden).toBe(0);
  expect(verklaard.uitleg?.tekst).toBe('200 (1)');
  expect(verklaard.uitleg).toBe(verklaard.uitleg);
  expect([...verklaard.gelezen]).toEqual([['loon', 100]]);
  expect(woorden).toBe(1);
});

test('an opened explanation is plain data: it survives JSON and a message to another thread', () => {
  const binnen = regel(
    { id: 'binnen', naam: 'Binnen', grond, stil: true },
    (f: Feiten) => zoek(f, geschat, f.op) + f.loon,
  );
  const buiten = regel(
    { id: 'buiten', naam: 'Buiten', grond, werkwijze: 'zo', inwoner: (w: number) => (w > 0 ? 'Ja.' : undefined) },
    (f: Feiten) => binnen(f) + (kies(f, term('eerste'), f.op) === 'ja' ? f.kinderen.length : 0),
  );
  const { uitleg } = verklaar(buiten, feiten, vragen);
  expect(structuredClone(uitleg)).toEqual(uitleg);
  expect(JSON.parse(JSON.stringify(uitleg))).toEqual(uitleg);
  expect(uitleg).toMatchObject({
    werkwijze: 'zo',
    inwoner: 'Ja.',
    waarde: 200,
    feiten: [
      { feit: 'op', tekst: '1 maart 2026' },
      { feit: 'kinderen', tekst: 'geen' },
    ],
    keuzes: [{ term: 'eerste', omschrijving: 'wel' }],
    kinderen: [
      {
        id: 'binnen',
        stil: true,
        feiten: [{ feit: 'op' }, { feit: 'loon', tekst: '€\u00a01,00' }],
        rijen: [{ tabel: 'geschat', tekst: '€\u00a01,00' }],
      },
    ],
  });
});

test('a fact counts once in a step, and again in another step', () => {
  const binnen = regel({ id: 'binnen', naam: 'Binnen', grond }, (f: Feiten) => f.loon);
  const buiten = regel({ id: 'buiten', naam: 'Buiten', grond }, (f: Feiten) => f.loon + binnen(f) + f.loon);
  const { uitleg } = verklaar(buiten, feiten);
  expect(uitleg?.feiten.map(({ feit }) => feit)).toEqual(['loon']);
  expect(uitleg?.kinderen[0]?.feiten.map(({ feit }) => feit)).toEqual(['loon']);
});

test('a step that stopped is not finished, and what follows it belongs to the step around it', () => {
  const stopt = regel({ id: 'stopt', naam: 'Stopt', grond, inwoner: () => 'nooit' }, (f: Feiten): number => {
    throw new Onbekend(`iets na ${f.loon}`);
  });
  const vangt = regel({ id: 'vangt', naam: 'Vangt', grond }, (f: Feiten): number => {
    try {
      return stopt(f);
    } catch {
      return f.kinderen.length;
    }
  });
  const { uitleg, bepaling } = verklaar(vangt, feiten);
  expect(bepaling).toMatchObject({ soort: 'waarde', waarde: 0 });
  expect(uitleg).toMatchObject({
    feiten: [{ feit: 'kinderen' }],
    kinderen: [{ tekst: 'niet af', waarde: undefined, feiten: [{ feit: 'loon' }] }],
  });
  expect(uitleg?.kinderen[0]).not.toHaveProperty('inwoner');
  expect(verklaar(stopt, feiten)).toMatchObject({
    bepaling: { soort: 'onbekend', feit: 'iets na 100' },
    uitleg: { tekst: 'niet af' },
  });
});

test('a run inside a run keeps its own trace', () => {
  const ander = regel({ id: 'ander', naam: 'Ander', grond }, (f: Feiten) => f.loon);
  const vergelijkt = regel({ id: 'vergelijkt', naam: 'Vergelijkt', grond }, (f: Feiten) => {
    const { uitleg } = verklaar(ander, { ...feiten, loon: 7 });
    return Number(uitleg?.waarde) + f.loon;
  });
  const { uitleg } = verklaar(vergelijkt, feiten);
  expect(uitleg).toMatchObject({ waarde: 107, kinderen: [], feiten: [{ feit: 'loon', waarde: 100 }] });
});

test('what is not certain: rows before choices, a step before those inside it, each once', () => {
  const binnen = regel({ id: 'binnen', naam: 'Binnen', grond }, (f: Feiten) => zoek(f, geschat, f.op));
  const buiten = regel({ id: 'buiten', naam: 'Buiten', grond }, (f: Feiten) => {
    const som = binnen(f) + binnen(f) + zoek(f, zeker, f.op);
    return kies(f, term('eerste'), f.op) === kies(f, term('tweede'), f.op) ? som : 0;
  });
  expect(bepaal(buiten, feiten)).toEqual({
    soort: 'waarde',
    waarde: 400,
    onzekerheden: [
      { soort: 'keuze', id: 'eerste', tekst: 'eerste: wel. Dit is een aanname; de gemeente moet dit vaststellen.' },
      { soort: 'bedrag', id: 'geschat', tekst: 'Geschat (€\u00a01,00, vanaf 1 januari 2026) is een schatting.' },
    ],
  });
});

test('an amount that is not confirmed is told by itself too', () => {
  const alleen = regel({ id: 'alleen', naam: 'Alleen', grond }, (f: Feiten) => zoek(f, geschat, f.op));
  expect(bepaal(alleen, feiten)).toMatchObject({ waarde: 100, onzekerheden: [{ soort: 'bedrag', id: 'geschat' }] });
});

test('the outcome does not tell of what is certain', () => {
  const rustig = regel({ id: 'rustig', naam: 'Rustig', grond }, (f: Feiten) =>
    kies(f, term('tweede'), f.op) === 'ja' ? zoek(f, zeker, f.op) : 0,
  );
  expect(bepaal(rustig, feiten)).toEqual({ soort: 'waarde', waarde: 200, onzekerheden: [] });
});

test('followed facts can be looked at: which there are, and whether one is there', () => {
  type Los = { readonly a: number; readonly b?: number };
  const los = regel(
    { id: 'los', naam: 'Los', grond },
    (f: Los) => `${Object.keys(f).join()} ${'b' in f} ${'a' in f} ${{ ...f }.a}`,
  );
  expect(verklaar(los, { a: 1 })).toMatchObject({ bepaling: { waarde: 'a false true 1' } });
});
