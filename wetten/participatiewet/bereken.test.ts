import { Compile } from 'typebox/compile';
import { describe, expect, test } from 'vitest';
import { berekenInvoer } from './bereken.ts';
import { berekenUitvoerSchema } from './bereken-schema.ts';

const fatima = {
  kenmerk: 'rij 1',
  gemeente: '0599',
  maand: '2026-11',
  belanghebbende: {
    geboren: '1992-03-04',
    inInrichting: false,
    inkomsten: [{ soort: 'loon', netto: 60_000, vakantiegeld: 'meebetaald', metHeffingskorting: true }],
    vrijlating: { maandenN: 0, draagtBij: { keuze: 'ja', motivering: 'past bij haar plan' } },
  },
  partner: null,
  kinderen: [{ geboren: '2020-05-06', tenLaste: true, volledigeZorg: true }],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
};

const eerste = (json: unknown) => {
  const uitkomst = berekenInvoer(json);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.error));
  return uitkomst.value[0];
};

describe('bereken', () => {
  test('a month with its amounts, its explanation and its uncertainty', () => {
    const uitkomst = eerste(fatima);
    expect(uitkomst).toMatchObject({
      kenmerk: 'rij 1',
      soort: 'waarde',
      uitkomst: { norm: 141_946, vrijlating: 15_000, bijstand: 96_946, uitTeBetalen: 92_099 },
    });
    if (uitkomst?.soort !== 'waarde') throw new Error('no value');
    expect(uitkomst.onzekerheden.join()).toContain('289,00');
    expect(uitkomst.uitleg.inwoner[0]?.tekst).toContain('U krijgt');
    expect(uitkomst.specificatie.at(-1)).toEqual({
      naam: 'U krijgt',
      bedrag: 92_099,
      grond: 'art. 45 lid 1 Participatiewet',
      totaal: true,
    });
  });

  test.each([
    ['a value', fatima],
    ['an unknown fact', { gemeente: '0599', maand: '2026-11' }],
    ['a gap', { ...fatima, maand: '2027-01' }],
    ['a weighing', { ...fatima, belanghebbende: { ...fatima.belanghebbende, vrijlating: { maandenN: 0 } } }],
  ])('what comes out is what the schema says: %s', (_, json) => {
    expect([...Compile(berekenUitvoerSchema).Errors(eerste(json))]).toEqual([]);
  });

  test('several months at once, each with its own end', () => {
    const uitkomst = berekenInvoer([fatima, { ...fatima, maand: '2027-01' }]);
    expect(uitkomst.ok && uitkomst.value.map(({ soort }) => soort)).toEqual(['waarde', 'gat']);
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, '/'],
    ['no month', { gemeente: '0599' }, '/'],
    ['a month that is none', { ...fatima, maand: '2026-13' }, '/maand'],
    ['a municipality that is none', { ...fatima, gemeente: '0000' }, '/gemeente'],
    ['a field that we do not know', { ...fatima, salaris: 1 }, '/salaris'],
    [
      '29 February of another year',
      { ...fatima, belanghebbende: { geboren: '2025-02-29' } },
      '/belanghebbende/geboren',
    ],
    ['a birth in the future', { ...fatima, belanghebbende: { geboren: '2031-01-01' } }, '/belanghebbende/geboren'],
    [
      'negative pay',
      { ...fatima, belanghebbende: { inkomsten: [{ netto: -1 }] } },
      '/belanghebbende/inkomsten/0/netto',
    ],
    ['absurd pay', { ...fatima, belanghebbende: { inkomsten: [{ netto: 1e9 }] } }, '/belanghebbende/inkomsten/0/netto'],
    [
      'pay in parts of a cent',
      { ...fatima, belanghebbende: { inkomsten: [{ netto: 0.5 }] } },
      '/belanghebbende/inkomsten/0/netto',
    ],
    [
      'a kind of income that is none',
      { ...fatima, belanghebbende: { inkomsten: [{ soort: 'salaris' }] } },
      '/belanghebbende/inkomsten/0/soort',
    ],
    ['days outside the month', { ...fatima, vanaf: '2026-10-31' }, '/vanaf'],
    ['the second of two', [fatima, { gemeente: '0599', maand: 'x' }], '/1/maand'],
  ])('%s is refused, with its place', (_, json, pad) => {
    const uitkomst = berekenInvoer(json);
    expect(!uitkomst.ok && uitkomst.error.map((fout) => fout.pad)).toContain(pad);
  });

  test('a refusal does not repeat what was given', () => {
    const uitkomst = berekenInvoer({ ...fatima, belanghebbende: { geboren: '999990019' } });
    expect(JSON.stringify(uitkomst)).not.toContain('999990019');
  });
});
