import { add, cents, day, type Money } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import {
  bepaal,
  citeer,
  type Gewogen,
  grondOp,
  ingang,
  type Kader,
  kies,
  type MetKader,
  nextQuestion,
  Onbekend,
  type OpenTerm,
  participatiewet,
  regel,
  tabel,
  type Vragen,
  verklaar,
  vertel,
  vragenlijst,
  zetFeit,
  zoek,
} from './index.ts';

const artikel1 = { wet: participatiewet, artikel: '1' };
const tarief = tabel(
  { id: 'tarief', naam: 'Tarief', grond: artikel1, soort: 'bedrag', tot: day('2027-01-01') },
  `
  2026-01-01 | 10,00 | twee bronnen | a, b |      | met opmerking
  2026-07-01 | 12,50 | afgeleid     |
`,
);
const soortTerm = {
  id: 'term',
  naam: 'Een term',
  toelichting: 'De wet laat dit open.',
  keuzes: { enkel: 'een keer', dubbel: 'twee keer' },
} as const satisfies OpenTerm;

const kader: Kader = {
  gemeente: '0599',
  keuzes: { term: [{ vanaf: day('2026-01-01'), keuze: 'dubbel', bron: 'een besluit', status: 'aanname' }] },
  aanvulling: [],
};

type Feiten = MetKader & {
  readonly op: ReturnType<typeof day>;
  readonly aantal: number;
  readonly gehuwd: boolean;
  readonly nodig: Gewogen<'ja' | 'nee'>;
  readonly kinderen: readonly { readonly kosten: Money }[];
};

const stukprijs = regel(
  { id: 'prijs', naam: 'Stukprijs', grond: artikel1 },
  (f: Feiten): Money => zoek(f, tarief, f.op),
);
const totaal = regel(
  { id: 'totaal', naam: 'Totaal', grond: { ...artikel1, lid: '2' }, inwoner: (w: Money) => `U krijgt ${w} cent.` },
  (f: Feiten): Money => {
    let som = cents(stukprijs(f) * f.aantal);
    if (kies(f, soortTerm, f.op) === 'dubbel') som = add(som, som);
    if (f.gehuwd && f.nodig.keuze === 'ja') for (const kind of f.kinderen) som = add(som, kind.kosten);
    return som;
  },
);
const vragen: Vragen = {
  aantal: { vraag: 'Hoeveel?', hulp: '', soort: 'aantal', bron: 'inwoner', verplicht: true },
  gehuwd: { vraag: 'Gehuwd?', hulp: '', soort: 'ja of nee', bron: 'BRP', verplicht: true },
  nodig: {
    vraag: 'Nodig?',
    hulp: '',
    soort: 'afweging',
    opties: { ja: 'Ja', nee: 'Nee' },
    bron: 'college',
    verplicht: true,
  },
  kinderen: { vraag: 'Kinderen?', hulp: '', soort: 'lijst', bron: 'BRP', verplicht: true },
  'kinderen.*.kosten': { vraag: 'Kosten?', hulp: '', soort: 'bedrag', bron: 'inwoner', verplicht: true },
};

const feiten: Feiten = {
  kader,
  op: day('2026-03-01'),
  aantal: 3,
  gehuwd: true,
  nodig: { keuze: 'ja', motivering: 'omdat' },
  kinderen: [{ kosten: cents(5) }],
};

describe('one rule in all its ways of running', () => {
  test('plain, followed and explained give the same', () => {
    expect(totaal(feiten)).toBe(6005);
    expect(bepaal(totaal, feiten)).toMatchObject({ soort: 'waarde', waarde: 6005 });
    expect(verklaar(totaal, feiten).uitleg?.waarde).toBe(6005);
  });

  test('the explanation holds what was read, used and chosen', () => {
    const { uitleg } = verklaar(totaal, feiten, vragen);
    expect(uitleg?.feiten.map(({ feit, tekst }) => `${feit} ${tekst}`)).toEqual([
      'aantal 3',
      'op 1 maart 2026',
      'gehuwd ja',
      'nodig.keuze ja',
      'kinderen.0.kosten €\u00a00,05',
    ]);
    expect(uitleg?.kinderen[0]?.rijen[0]).toMatchObject({
      tabel: 'tarief',
      vanaf: '2026-01-01',
      tekst: '€\u00a010,00',
    });
    expect(uitleg?.keuzes[0]).toMatchObject({ term: 'term', keuze: 'dubbel', status: 'aanname' });
  });

  test('told at three depths', () => {
    const { uitleg } = verklaar(totaal, feiten, vragen);
    if (uitleg === undefined) throw new Error('no explanation');
    expect(vertel(uitleg, 'inwoner').map(({ tekst }) => tekst)).toEqual(['U krijgt 6005 cent.']);
    const consulent = vertel(uitleg, 'consulent').map(({ tekst }) => tekst);
    const jurist = vertel(uitleg, 'jurist').map(({ tekst }) => tekst);
    expect(consulent).toContain('Stukprijs: €\u00a010,00 (art. 1 Participatiewet)');
    expect(consulent.some((tekst) => tekst.includes('twee bronnen'))).toBe(false);
    expect(jurist.some((tekst) => tekst.includes('twee bronnen: a, b'))).toBe(true);
  });

  test('a choice of the municipality is told with where it comes from, to who checks it', () => {
    const { uitleg } = verklaar(totaal, feiten, vragen);
    if (uitleg === undefined) throw new Error('no explanation');
    for (const diepte of ['consulent', 'jurist'] as const)
      expect(vertel(uitleg, diepte)).toContainEqual({
        inspringing: 1,
        tekst: 'Keuze van de gemeente: twee keer (aanname)',
      });
  });

  test('a resident is told what each rule says, but not what is inside one that is silent', () => {
    const binnen = regel(
      { id: 'binnen', naam: 'Binnen', grond: artikel1, inwoner: (w: number) => `Binnen ${w}.` },
      (f: Feiten): number => f.aantal,
    );
    const stille = regel({ id: 'stil', naam: 'Stil', grond: artikel1, stil: true }, (f: Feiten): number => binnen(f));
    const open = regel({ id: 'open', naam: 'Open', grond: artikel1 }, (f: Feiten): number => binnen(f) + stille(f));
    const { uitleg } = verklaar(open, feiten, vragen);
    if (uitleg === undefined) throw new Error('no explanation');
    expect(vertel(uitleg, 'inwoner')).toEqual([{ inspringing: 0, tekst: 'Binnen 3.' }]);
    expect(vertel(uitleg, 'consulent').filter(({ tekst }) => tekst.startsWith('Binnen: '))).toHaveLength(2);
  });

  test('an assumed choice alone makes an outcome uncertain, one that was decided does not', () => {
    const keuzeVan = regel({ id: 'keus', naam: 'Keus', grond: artikel1 }, (f: Feiten) => kies(f, soortTerm, f.op));
    const besloten = {
      ...kader,
      keuzes: { term: [{ vanaf: day('2026-01-01'), keuze: 'enkel', bron: 'besluit', status: 'vastgesteld' }] },
    } as const;
    const onzeker = (f: Feiten) => {
      const { bepaling } = verklaar(keuzeVan, f, vragen);
      return bepaling.soort === 'waarde' && bepaling.onzekerheden.map(({ id }) => id);
    };
    const { bepaling } = verklaar(stukprijs, feiten, vragen);
    expect(bepaling).toMatchObject({ soort: 'waarde', onzekerheden: [] });
    expect(onzeker(feiten)).toEqual(['term']);
    expect(onzeker({ ...feiten, kader: besloten })).toEqual([]);
  });

  test('an estimate and an assumption are carried to the outcome', () => {
    const uitkomst = bepaal(totaal, { ...feiten, op: day('2026-08-01') });
    expect(uitkomst.soort === 'waarde' && uitkomst.onzekerheden.map(({ id }) => id)).toEqual(['term', 'tarief']);
    const zeker = bepaal(stukprijs, feiten);
    expect(zeker.soort === 'waarde' && zeker.onzekerheden).toEqual([]);
  });

  test('a gap is an outcome', () => {
    expect(bepaal(totaal, { ...feiten, op: day('2027-01-01') })).toEqual({
      soort: 'gat',
      tabel: 'tarief',
      op: '2027-01-01',
      omschrijving: 'Tarief',
    });
  });

  test('a choice that the municipality did not make is a gap too', () => {
    const zonder = { ...feiten, kader: { ...kader, keuzes: {} } };
    expect(bepaal(totaal, zonder)).toMatchObject({ soort: 'gat', tabel: 'term' });
  });

  test('a mistake in a rule is thrown, not swallowed', () => {
    const kapot = regel({ id: 'x', naam: 'x', grond: artikel1 }, (_: Feiten): Money => {
      throw new TypeError('mistake');
    });
    expect(() => bepaal(kapot, feiten)).toThrow(new TypeError('mistake'));
  });
});

describe('interview', () => {
  const { aantal: _, ...zonderAantal } = feiten;
  test('an unknown fact is the next question', () => {
    expect(nextQuestion(totaal, zonderAantal, vragen)).toEqual({ feit: 'aantal', vraag: vragen['aantal'] });
    expect(nextQuestion(totaal, feiten, vragen)).toBeUndefined();
  });
  test('a fact of a list is asked by its place', () => {
    expect(bepaal(totaal, { ...feiten, kinderen: [{}] }, vragen)).toMatchObject({
      soort: 'onbekend',
      feit: 'kinderen.0.kosten',
      vraag: { vraag: 'Kosten?' },
    });
  });
  test('what the college must weigh is an outcome with its options', () => {
    const { nodig: _nodig, ...ongewogen } = feiten;
    expect(bepaal(totaal, ongewogen, vragen)).toMatchObject({
      soort: 'afweging',
      afweging: { feit: 'nodig', opties: { ja: 'Ja' } },
    });
  });
  test('a weighing with a reason and no choice yet is still to be weighed', () => {
    const begonnen = { ...feiten, nodig: { motivering: 'omdat' } };
    expect(bepaal(totaal, begonnen, vragen)).toMatchObject({ soort: 'afweging', afweging: { feit: 'nodig' } });
    const [, , gesteld] = vragenlijst<Feiten>([totaal], begonnen, vragen);
    expect(gesteld).toMatchObject({ feit: 'nodig', stand: 'af te wegen' });
  });
  test('a fact that the rule does not need is not asked', () => {
    const { nodig: _nodig, kinderen: _kinderen, ...weinig } = { ...feiten, gehuwd: false };
    expect(bepaal(totaal, weinig, vragen)).toMatchObject({ soort: 'waarde', waarde: 6000 });
  });
  test('the list shows what is answered, what is open, and asks past a weighing', () => {
    const { nodig: _nodig, kinderen: _kinderen, ...weinig } = feiten;
    expect(vragenlijst<Feiten>([totaal], weinig, vragen).map(({ feit, stand }) => `${feit} ${stand}`)).toEqual([
      'aantal beantwoord',
      'gehuwd beantwoord',
      'nodig af te wegen',
      'kinderen open',
    ]);
  });
  test('an answer that makes a question pointless removes it', () => {
    const nee = zetFeit<Feiten>(feiten, 'gehuwd', false);
    expect(vragenlijst<Feiten>([totaal], nee, vragen).map(({ feit }) => feit)).toEqual(['aantal', 'gehuwd']);
  });
});

describe('facts', () => {
  test('an answer is put in its place, on the way making what is missing', () => {
    expect(zetFeit({}, 'a.0.b', 1)).toEqual({ a: [{ b: 1 }] });
    const voor = { a: [{ b: 1 }] };
    expect(zetFeit(voor, 'a.1.b', 2)).toEqual({ a: [{ b: 1 }, { b: 2 }] });
    expect(voor).toEqual({ a: [{ b: 1 }] });
  });
  test.each(['__proto__.x', 'a.constructor', 'a..b', 'a.7'])('%s is no place', (pad) => {
    expect(() => zetFeit({ a: [] }, pad, 1)).toThrow(RangeError);
  });
  test('unknown stops a rule also without a trace', () => {
    const binnen = ingang(totaal, (f) => f.gehuwd !== undefined && f.nodig !== undefined);
    const { gehuwd: _, ...zonder } = feiten;
    expect(() => binnen(zonder as Feiten)).toThrow(new Onbekend('gehuwd'));
    expect(binnen(feiten)).toBe(6005);
  });
});

test('a ground is cited alike with its act and with the name of it', () => {
  const plaats = { wet: participatiewet, artikel: '22a', lid: '1' };
  expect([plaats, grondOp(plaats, day('2026-07-01'))].map(citeer)).toEqual(
    Array(2).fill('art. 22a lid 1 Participatiewet'),
  );
});

test('what is no act of wetten.overheid.nl has a ground without an address', () => {
  const rekenwijze = { naam: 'rekenwijze', kort: 'rekenwijze', bwb: null };
  expect(grondOp({ wet: rekenwijze, artikel: 'som' }, day('2026-07-01'))).toEqual({
    wet: 'rekenwijze',
    bwb: null,
    artikel: 'som',
    versie: '2026-07-01',
    link: null,
  });
});

test('a ground points at the version of the day', () => {
  expect(grondOp({ wet: participatiewet, artikel: '22a', lid: '1' }, day('2026-07-01'))).toEqual({
    wet: 'Participatiewet',
    bwb: 'BWBR0015703',
    artikel: '22a',
    lid: '1',
    versie: '2026-07-01',
    link: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a',
  });
});
