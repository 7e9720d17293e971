/** Proves how the form of the rekenhulp is read: rows come and go, what is not filled in stays unknown, and nothing strange gets in. */
import { describe, expect, test } from 'vitest';
import { toFeiten, uitFeiten } from './feiten.ts';
import { beginStaat, type Catalogus, leesNaast, leesStaat, pasAan } from './staat.ts';

const vraag = (feit: string, soort: Catalogus['vragen'][number]['soort']) => ({
  feit,
  soort,
  vraag: feit,
  hulp: '',
  bron: 'inwoner',
  opties: [],
});
const catalogus: Catalogus = {
  vandaag: '2026-11-23',
  gemeenten: [],
  vragen: [
    vraag('belanghebbende.geboren', 'datum'),
    vraag('belanghebbende.inInrichting', 'ja of nee'),
    vraag('belanghebbende.vrijlating.sindsR', 'maand'),
    vraag('belanghebbende.vrijlating.draagtBij', 'afweging'),
    vraag('partner', 'keuze'),
    vraag('partner.geboren', 'datum'),
    vraag('kinderen', 'lijst'),
    vraag('kinderen.*.geboren', 'datum'),
    vraag('belanghebbende.inkomsten', 'lijst'),
    vraag('belanghebbende.inkomsten.*.netto', 'bedrag'),
  ],
};
const begin = beginStaat('2026-11-23', '0599');
const formOf = (velden: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde);
  return form;
};

describe('the form', () => {
  test('becomes facts; what is empty is left out, and no zero or no', () => {
    const { feiten, fouten } = toFeiten(
      { ...begin, 'belanghebbende.inkomsten': '1', 'belanghebbende.inkomsten.0.netto': '1.200,50' },
      catalogus,
    );
    expect(fouten).toEqual([]);
    expect(feiten).toEqual({
      gemeente: '0599',
      maand: '2026-01',
      belanghebbende: { inInrichting: false, vrijlating: { sindsR: null }, inkomsten: [{ netto: 120_050 }] },
      partner: null,
      kinderen: [],
    });
  });

  test('says beside which field an amount or a day cannot be read', () => {
    const { fouten } = toFeiten(
      {
        ...begin,
        'belanghebbende.geboren': '0000-1x-01',
        'belanghebbende.inkomsten': '1',
        'belanghebbende.inkomsten.0.netto': 'veel',
      },
      catalogus,
    );
    expect(fouten.map(({ veld, tekst }) => [veld, tekst])).toEqual([
      ['belanghebbende.geboren', 'rekenhulp.fout.dag'],
      ['belanghebbende.inkomsten.0.netto', 'rekenhulp.fout.bedrag'],
    ]);
  });

  test('leaves out a partner who is not there, and a row that was taken away', () => {
    const staat = { ...begin, 'partner.geboren': '1986-02-01', 'kinderen.0.geboren': '2018-09-02' };
    expect(toFeiten(staat, catalogus).feiten).toMatchObject({ partner: null, kinderen: [] });
  });

  test('reads a day of three boxes, and no field that it does not know', () => {
    const form = formOf({
      'belanghebbende.geboren-dag': '5',
      'belanghebbende.geboren-maand': '6',
      'belanghebbende.geboren-jaar': '1985',
      bsn: '999900001',
      constructor: 'x',
    });
    expect(leesStaat(form, catalogus)).toEqual({ 'belanghebbende.geboren': '1985-06-05' });
  });
});

describe('rows', () => {
  const twee = pasAan(pasAan(begin, 'erbij kinderen'), 'erbij kinderen');
  test('come with their answers, and what came after one that goes moves up', () => {
    expect([twee['kinderen'], twee['kinderen.1.tenLaste']]).toEqual(['2', 'ja']);
    const een = pasAan({ ...twee, 'kinderen.1.geboren': '2020-01-01' }, 'weg kinderen 0');
    expect([een['kinderen'], een['kinderen.0.geboren'], een['kinderen.1.geboren']]).toEqual([
      '1',
      '2020-01-01',
      undefined,
    ]);
  });

  test.each(['erbij constructor', 'weg toString 0', 'iets anders'])('%s changes nothing', (doe) => {
    expect(pasAan(begin, doe)).toBe(begin);
  });
});

test('the facts of a case come over the plainest household', () => {
  const staat = uitFeiten(
    begin,
    [
      { feit: 'belanghebbende.geboren', waarde: '1992-05-14' },
      { feit: 'belanghebbende.vrijlating.draagtBij', waarde: { keuze: 'ja', motivering: 'leert het vak' } },
      { feit: 'kinderen', waarde: 1 },
      { feit: 'vermogen.geld', waarde: 100 },
    ],
    catalogus,
  );
  expect(staat).toMatchObject({
    'belanghebbende.geboren': '1992-05-14',
    'belanghebbende.vrijlating.draagtBij': 'ja',
    'kinderen.0.tenLaste': 'ja',
  });
  expect(Object.keys(staat)).not.toContain('vermogen.geld');
});

test.each([['[]'], ['nee'], ['null'], ['1'], [`{"a":"${'x'.repeat(21_000)}"}`], [null]])(
  'a situation set aside that is none: %.20s',
  (tekst) => {
    expect(leesNaast(tekst)).toBeUndefined();
  },
);
