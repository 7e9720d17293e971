/** Shows one person's way through a programme at its edges: the first and last day, the hour too many, the end that may not move. */
import { addDays, addWeeks, type Day, day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { werkloont } from '../programmas/werkloont.ts';
import {
  type Aanwezigheid,
  attend,
  begin,
  type Deelname,
  type Deelnameperiode,
  finish,
  judgeWeek,
  maandagVan,
  putOff,
} from './deelname.ts';
import { versieOp } from './programma.ts';
import { programmaMet } from './programma.voorbeelden.ts';

const programma = programmaMet();
const start = day('2026-11-23');
const period = (from: Day, weken: number): Deelnameperiode => ({ from, until: addWeeks(from, weken) });
const vraag = (over: object = {}) => ({
  aangemeldOp: start,
  periode: period(start, 4),
  feiten: { leeftijd: 20 },
  ...over,
});
const deelname: Deelname = { programma: 'Voorbeeld', aangemeldOp: start, periode: period(start, 4), verlengd: 0 };
const lopend = (over: Partial<Deelname> = {}, naam = 'Voorbeeld') => [
  { programma: programmaMet({ nietNaast: [] }, naam), deelname: { ...deelname, programma: naam, ...over } },
];
const code = (uitkomst: { readonly ok: boolean; readonly error?: unknown }) =>
  'error' in uitkomst ? uitkomst.error : 'ok';

test.each<[string, ReturnType<typeof begin>, unknown]>([
  ['four weeks of four', begin(programma, vraag(), []), 'ok'],
  [
    'a day more',
    begin(programma, vraag({ periode: { from: start, until: day('2026-12-22') } }), []),
    { code: 'DUURT_TE_LANG', uiterlijk: '2026-12-21' },
  ],
  [
    'an end on its begin',
    begin(programma, vraag({ periode: { from: start, until: start } }), []),
    { code: 'EINDE_VOOR_BEGIN' },
  ],
  [
    'before it exists',
    begin(programma, vraag({ periode: period(day('2025-12-31'), 1) }), []),
    { code: 'PROGRAMMA_GELDT_NIET', op: '2025-12-31' },
  ],
  ['on its 18th birthday', begin(programma, vraag({ feiten: { leeftijd: 18 } }), []), 'ok'],
  [
    'a year too young',
    begin(programma, vraag({ feiten: { leeftijd: 17 } }), []),
    { code: 'NIET_DE_DOELGROEP', feiten: ['leeftijd'] },
  ],
  [
    '27',
    begin(programma, vraag({ feiten: { leeftijd: 27 } }), []),
    { code: 'NIET_DE_DOELGROEP', feiten: ['leeftijd'] },
  ],
  [
    'an age in words',
    begin(programma, vraag({ feiten: { leeftijd: 'twintig' } }), []),
    { code: 'NIET_DE_DOELGROEP', feiten: ['leeftijd'] },
  ],
  [
    'an age that nobody knows',
    begin(programma, vraag({ feiten: {} }), []),
    { code: 'FEITEN_ONTBREKEN', feiten: ['leeftijd'] },
  ],
  ['twice at a time', begin(programma, vraag(), lopend()), { code: 'GAAT_NIET_SAMEN', met: 'Voorbeeld' }],
  [
    'again when the first has ended',
    begin(programma, vraag(), lopend({ periode: period(addWeeks(start, -4), 4) })),
    'ok',
  ],
  [
    'beside what it excludes',
    begin(programma, vraag(), lopend({}, 'Ander')),
    { code: 'GAAT_NIET_SAMEN', met: 'Ander' },
  ],
  ['beside something else', begin(programma, vraag(), lopend({}, 'Taal')), 'ok'],
])('begin: %s', (_, uitkomst, verwacht) => {
  expect(code(uitkomst)).toEqual(verwacht);
});

test('an end is put off once, within the longest duration, and never brought forward', () => {
  const kort = { ...deelname, periode: period(start, 2) };
  expect(putOff(programma, kort, addWeeks(start, 4))).toMatchObject({ ok: true, value: { verlengd: 1 } });
  expect(code(putOff(programma, kort, addDays(addWeeks(start, 4), 1)))).toEqual({
    code: 'DUURT_TE_LANG',
    uiterlijk: '2026-12-21',
  });
  expect(code(putOff(programma, { ...kort, verlengd: 1 }, addWeeks(start, 3)))).toEqual({
    code: 'VAAKER_VERLENGD_DAN_MAG',
    keer: 1,
  });
  expect(code(putOff(programma, kort, addWeeks(start, 2)))).toEqual({ code: 'EINDE_VOOR_BEGIN' });
});

test('it ends on a day of it, with an outcome of it', () => {
  expect(finish(programma, deelname, start, 'werk')).toMatchObject({
    ok: true,
    value: { periode: { until: '2026-11-24' }, uitkomst: 'werk' },
  });
  expect(code(finish(programma, deelname, day('2026-12-21'), 'werk'))).toEqual({
    code: 'BUITEN_DE_DEELNAME',
    dag: '2026-12-21',
  });
  expect(code(finish(programma, deelname, start, 'geluk'))).toEqual({ code: 'UITKOMST_ONBEKEND', uitkomst: 'geluk' });
});

const uur = (dag: string, uren: number, onderdeel = 'werk'): Aanwezigheid => ({
  dag: day(dag),
  onderdeel,
  minuten: uren * 60,
});

test.each<[string, readonly Aanwezigheid[], Aanwezigheid, unknown]>([
  ['on the first day', [], uur('2026-11-23', 8), 'ok'],
  ['the day before', [], uur('2026-11-22', 8), { code: 'BUITEN_DE_DEELNAME', dag: '2026-11-22' }],
  ['the last day', [], uur('2026-12-20', 8), 'ok'],
  ['the day after', [], uur('2026-12-21', 8), { code: 'BUITEN_DE_DEELNAME', dag: '2026-12-21' }],
  [
    'something that is no part of it',
    [],
    uur('2026-11-23', 1, 'zang'),
    { code: 'ONDERDEEL_ONBEKEND', onderdeel: 'zang' },
  ],
  ['no time', [], uur('2026-11-23', 0), { code: 'TIJD_KAN_NIET', dag: '2026-11-23' }],
  [
    'more than a day',
    [uur('2026-11-23', 20, 'training')],
    uur('2026-11-23', 5),
    { code: 'TIJD_KAN_NIET', dag: '2026-11-23' },
  ],
  ['twenty hours exactly', [uur('2026-11-23', 12)], uur('2026-11-29', 8), 'ok'],
  [
    'one minute more',
    [uur('2026-11-23', 12), uur('2026-11-24', 8)],
    { ...uur('2026-11-29', 0), minuten: 1 },
    { code: 'TE_VEEL_UREN', onderdeel: 'werk', hoogstens: 20 },
  ],
  ['the next week', [uur('2026-11-23', 20)], uur('2026-11-30', 20), 'ok'],
  ['training has no most', [uur('2026-11-23', 20, 'training')], uur('2026-11-24', 20, 'training'), 'ok'],
])('attend: %s', (_, eerder, nieuw, verwacht) => {
  expect(code(attend(programma, deelname, eerder, nieuw))).toEqual(verwacht);
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-30'],
])('the week of %s begins on %s', (dag, maandag) => {
  expect(maandagVan(day(dag))).toBe(maandag);
});

test('Werkloont: 8 and 12 hours until 1 December 2018, then 16 and 12 of 32, so four are left', () => {
  const begon: Deelname = {
    programma: 'Werkloont',
    aangemeldOp: day('2018-11-01'),
    periode: period(day('2018-11-19'), 15),
    verlengd: 0,
  };
  const week = (maandag: string) =>
    judgeWeek(werkloont, begon, [uur(maandag, 8), uur(maandag, 12, 'training')], day(maandag));
  expect(week('2018-11-19')).toEqual({
    maandag: '2018-11-19',
    onderdelen: [
      { onderdeel: 'werk', minuten: 480, tekort: 0 },
      { onderdeel: 'training', minuten: 720, tekort: 0 },
    ],
  });
  // 1 December is a Saturday: its week began under the old rules.
  expect(week('2018-11-26').onderdelen[0]).toEqual({ onderdeel: 'werk', minuten: 480, tekort: 0 });
  expect(week('2018-12-03')).toEqual({
    maandag: '2018-12-03',
    onderdelen: [
      { onderdeel: 'werk', minuten: 480, tekort: 480 },
      { onderdeel: 'training', minuten: 720, tekort: 0 },
    ],
    ruimte: 240,
  });
});

test('Werkloont ends hard after fifteen weeks: nobody is kept a day longer', () => {
  const feiten = { bijstand: true, kanWerken: true };
  const from = day('2018-12-03');
  const wil = (until: Day) => begin(werkloont, { aangemeldOp: from, periode: { from, until }, feiten }, []);
  expect(wil(day('2019-03-18')).ok).toBe(true);
  expect(code(wil(day('2019-03-19')))).toEqual({ code: 'DUURT_TE_LANG', uiterlijk: '2019-03-18' });
  const bezig = { ...deelname, programma: 'Werkloont', periode: { from, until: day('2019-03-01') } };
  expect(code(putOff(werkloont, bezig, day('2019-03-18')))).toEqual({ code: 'VAAKER_VERLENGD_DAN_MAG', keer: 0 });
});

test('the version of a day: its first day, the day before it, and a day without one', () => {
  expect(versieOp(werkloont, day('2018-11-30'))?.uren[0]?.minstens).toBe(8);
  expect(versieOp(werkloont, day('2018-12-01'))?.uren[0]?.minstens).toBe(16);
  expect(versieOp(programma, day('2025-12-31'))).toBeUndefined();
});
