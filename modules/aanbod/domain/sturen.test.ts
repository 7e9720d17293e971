/** Shows which step of a participation may be taken at its edges, and the refusal by name where it may not. */
import { addWeeks, type Day, day } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { tegenprestatie } from '../programmas/meedoen.ts';
import { maatWerkplaats, werkervaringsplaats } from '../programmas/plaatsen.ts';
import { werkloont } from '../programmas/werkloont.ts';
import { type Blok, type Gebeurd, type Gekozen, loopVan } from './loop.ts';
import { programmaMet } from './programma.voorbeelden.ts';
import {
  chooseWork,
  complete,
  enterFase,
  expire,
  extend,
  meetTermijn,
  note,
  planWeek,
  reach,
  type Stap,
  type Startvraag,
  start,
  stop,
  undo,
  wasAbsent,
  wasThere,
} from './sturen.ts';

const maandag = day('2026-11-23');
const code = (stap: Stap) => (stap.ok ? 'ok' : stap.error);
const vrij = { begonnen: 0, plaatsen: undefined };
const vraag = (over: Partial<Startvraag> = {}): Startvraag => ({
  aangemeldOp: maandag,
  periode: { from: maandag, until: addWeeks(maandag, 15) },
  feiten: { bijstand: true, kanWerken: true },
  leerdoelen: [],
  gegevens: {},
  ...over,
});
const gestart = (over: object = {}): Gebeurd => ({
  soort: 'gestart',
  op: maandag,
  aangemeldOp: maandag,
  van: maandag,
  tot: addWeeks(maandag, 15),
  feiten: {},
  leerdoelen: [],
  gegevens: {},
  ...over,
});
const loop = loopVan('Werkloont', [gestart()]);
const blok = (dag: string, van: number, tot: number, onderdeel = 'werk'): Blok => ({
  dag: day(dag),
  onderdeel,
  van: van * 60,
  tot: tot * 60,
  wat: 'kwekerij',
});

test.each<[string, Stap, unknown]>([
  [
    'a stop with no place left',
    start(werkloont, vraag(), [], { begonnen: 5, plaatsen: 5 }),
    { code: 'PLAFOND_BEREIKT', plaatsen: 5 },
  ],
  ['the last place', start(werkloont, vraag(), [], { begonnen: 4, plaatsen: 5 }), 'ok'],
  [
    'a place to learn without anything to learn',
    start(
      werkervaringsplaats,
      vraag({ feiten: { lukteOpEigenKracht: false }, gegevens: { plek: 'gemeentewerf' } }),
      [],
      vrij,
    ),
    { code: 'LEERDOELEN_ONTBREKEN', minstens: 1 },
  ],
  [
    'a place to learn without a place',
    start(werkervaringsplaats, vraag({ feiten: { lukteOpEigenKracht: false }, leerdoelen: ['op tijd'] }), [], vrij),
    { code: 'GEGEVEN_ONTBREEKT', namen: ['plek'] },
  ],
  [
    'something that is not written down here',
    start(werkloont, vraag({ gegevens: { kleur: 'rood' } }), [], vrij),
    { code: 'GEGEVEN_ONJUIST', naam: 'kleur' },
  ],
])('start: %s', (_, stap, verwacht) => {
  expect(code(stap)).toEqual(verwacht);
});

test('the tegenprestatie is until and with 31 December 2026: not begun after it, not agreed past it', () => {
  const feiten = { bijstand: true, volledigArbeidsongeschikt: false, ontheffing9a: false };
  const op = (from: string, until: string) =>
    code(start(tegenprestatie, vraag({ feiten, periode: { from: day(from), until: day(until) } }), [], vrij));
  expect(op('2026-12-31', '2027-01-01')).toBe('ok');
  expect(op('2027-01-01', '2027-02-01')).toEqual({ code: 'PROGRAMMA_GELDT_NIET', op: '2027-01-01' });
  expect(op('2026-12-01', '2027-01-02')).toEqual({ code: 'PROGRAMMA_HOUDT_OP', uiterlijk: '2027-01-01' });
  expect(maatWerkplaats.versies.at(-1)?.tot).toBe('2022-01-01');
});

test.each<[string, readonly Blok[], unknown]>([
  ['two days of eight', [blok('2026-11-23', 9, 17), blok('2026-11-24', 9, 17)], 'ok'],
  ['an empty week', [], 'ok'],
  ['in another week', [blok('2026-11-30', 9, 17)], { code: 'BUITEN_DE_DEELNAME', dag: '2026-11-30' }],
  [
    'at the same time',
    [blok('2026-11-23', 9, 12), blok('2026-11-23', 11, 13, 'training')],
    { code: 'AGENDA_BOTST', dag: '2026-11-23' },
  ],
  ['right after one another', [blok('2026-11-23', 9, 12), blok('2026-11-23', 12, 13, 'training')], 'ok'],
  ['ending before it begins', [blok('2026-11-23', 12, 9)], { code: 'TIJD_KAN_NIET', dag: '2026-11-23' }],
  ['a part that is none', [blok('2026-11-23', 9, 10, 'zang')], { code: 'ONDERDEEL_ONBEKEND', onderdeel: 'zang' }],
])('the agenda of a week: %s', (_, blokken, verwacht) => {
  expect(code(planWeek(werkloont, loop, maandag, blokken))).toEqual(verwacht);
});

test('an agenda above the most hours is refused; twenty exactly is not', () => {
  const vijf = (extra: number) =>
    ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((dag, at) =>
      blok(dag, 9, 14 + (at === 3 ? extra : 0), 'activiteit'),
    );
  const mee = loopVan('Tegenprestatie', [gestart({ tot: '2027-01-01' })]);
  expect(code(planWeek(tegenprestatie, mee, maandag, vijf(0)))).toBe('ok');
  expect(code(planWeek(tegenprestatie, mee, maandag, vijf(1)))).toEqual({
    code: 'TE_VEEL_UREN',
    onderdeel: 'activiteit',
    hoogstens: 20,
  });
});

test('time is written down from the first day until today, and taken back with why', () => {
  const tijd = (dag: string, vandaag = dag) =>
    code(wasThere(werkloont, loop, { dag: day(dag), onderdeel: 'werk', minuten: 480 }, day(vandaag)));
  expect(tijd('2026-11-22')).toEqual({ code: 'BUITEN_DE_DEELNAME', dag: '2026-11-22' });
  expect(tijd('2026-11-23')).toBe('ok');
  expect(tijd('2026-11-25', '2026-11-24')).toEqual({ code: 'NOG_NIET_GEWEEST', dag: '2026-11-25' });
  const er = loopVan('Werkloont', [
    gestart(),
    { soort: 'aanwezig', op: maandag, dag: maandag, onderdeel: 'werk', minuten: 480 },
  ]);
  expect(code(undo(er, maandag, 'training', 'fout'))).toEqual({ code: 'BUITEN_DE_DEELNAME', dag: maandag });
  const terug = undo(er, maandag, 'werk', 'verkeerde dag');
  expect(terug.ok && loopVan('Werkloont', [gestart(), { ...terug.value, op: maandag }]).aanwezig).toEqual([]);
  expect(code(wasAbsent(werkloont, loop, { dag: maandag, onderdeel: 'zang', reden: 'ziek' }))).toEqual({
    code: 'ONDERDEEL_ONBEKEND',
    onderdeel: 'zang',
  });
});

const keuze = (aard: string, wat: string, nietGelukt: Gekozen['nietGelukt'] = []): Gekozen => ({
  onderdeel: 'werk',
  aard,
  wat,
  nietGelukt,
});
const geen = { aard: 'betaald werk', waarom: 'nog geen baan gevonden' };
const ook = { aard: 'vrijwilligerswerk', waarom: 'nergens plek' };
test.each<[string, Gekozen, boolean | undefined, unknown]>([
  ['paid work first', keuze('betaald werk', 'winkel'), undefined, 'ok'],
  [
    'volunteering before paid work',
    keuze('vrijwilligerswerk', 'buurthuis'),
    undefined,
    { code: 'KEUZE_BUITEN_VOLGORDE', eerst: 'betaald werk' },
  ],
  ['volunteering after it', keuze('vrijwilligerswerk', 'buurthuis', [geen]), undefined, 'ok'],
  [
    'of the municipality before volunteering',
    keuze('activiteit van de gemeente', 'groen', [geen]),
    undefined,
    { code: 'KEUZE_BUITEN_VOLGORDE', eerst: 'vrijwilligerswerk' },
  ],
  ['of the municipality last', keuze('activiteit van de gemeente', 'groen', [geen, ook]), undefined, 'ok'],
  [
    'an empty reason is none',
    keuze('vrijwilligerswerk', 'buurthuis', [{ ...geen, waarom: ' ' }]),
    undefined,
    { code: 'KEUZE_BUITEN_VOLGORDE', eerst: 'betaald werk' },
  ],
  [
    'litter picking by itself',
    keuze('activiteit van de gemeente', 'Papierprikken', [geen, ook]),
    undefined,
    { code: 'KEUZE_NIET_PASSEND', wat: 'papierprikken' },
  ],
  ['litter picking that fits', keuze('activiteit van de gemeente', 'Papierprikken', [geen, ook]), true, 'ok'],
  ['what does not fit', keuze('betaald werk', 'winkel'), false, { code: 'KEUZE_NIET_PASSEND', wat: 'winkel' }],
  ['what is no kind of it', keuze('zang', 'koor'), undefined, { code: 'KEUZE_ONBEKEND', onderdeel: 'werk' }],
])('the choice of work: %s', (_, gekozen, past, verwacht) => {
  expect(code(chooseWork(werkloont, loop, gekozen, past, maandag))).toEqual(verwacht);
});

test('what one chooses freely has no order', () => {
  const mee = loopVan('Tegenprestatie', [gestart()]);
  const zorg = { onderdeel: 'activiteit', aard: 'mantelzorg', wat: 'mijn moeder', nietGelukt: [] };
  expect(code(chooseWork(tegenprestatie, mee, zorg, undefined, maandag))).toBe('ok');
});

test('it ends once: with an outcome, or stopped with why; after that nothing happens any more', () => {
  const dag = (n: string): Day => day(n);
  expect(
    code(complete(werkloont, loop, { laatste: dag('2026-11-24'), uitkomst: 'betaald werk' }, dag('2026-11-23'))),
  ).toEqual({ code: 'NOG_NIET_GEWEEST', dag: '2026-11-24' });
  expect(code(complete(werkloont, loop, { laatste: maandag, uitkomst: 'gestopt' }, maandag))).toEqual({
    code: 'UITKOMST_ONBEKEND',
    uitkomst: 'gestopt',
  });
  expect(code(stop(loop, dag('2027-03-08'), 'klaar', dag('2027-03-08')))).toEqual({
    code: 'BUITEN_DE_DEELNAME',
    dag: '2027-03-08',
  });
  const gestopt = stop(loop, maandag, 'verhuisd', maandag);
  const weg = loopVan('Werkloont', [gestart(), ...(gestopt.ok ? [{ ...gestopt.value, op: maandag }] : [])]);
  expect(weg).toMatchObject({
    deelname: { uitkomst: 'gestopt', periode: { until: '2026-11-24' } },
    einde: { reden: 'verhuisd' },
  });
  const erna = { code: 'DEELNAME_GEEINDIGD', op: maandag };
  for (const stap of [
    planWeek(werkloont, weg, maandag, []),
    wasThere(werkloont, weg, { dag: maandag, onderdeel: 'werk', minuten: 60 }, maandag),
    chooseWork(werkloont, weg, keuze('betaald werk', 'winkel'), undefined, maandag),
    extend(werkloont, weg, dag('2027-03-01'), 'langer'),
    stop(weg, maandag, 'nog eens', maandag),
    complete(werkloont, weg, { laatste: maandag, uitkomst: 'einde' }, maandag),
  ])
    expect(code(stap)).toEqual(erna);
});

test.each<[string, object, string, unknown]>([
  ['the last day is not over', {}, '2027-03-07', { code: 'NOG_NIET_GEWEEST', dag: '2027-03-07' }],
  ['the day after it', {}, '2027-03-08', 'ok'],
  ['the programme itself ends then', { duur: undefined, tot: day('2027-03-08') }, '2027-03-08', 'ok'],
  ['it could be longer', { duur: { weken: 16 } }, '2027-03-08', { code: 'TERMIJN_ONBEKEND', naam: 'einde' }],
  ['it has no longest', { duur: undefined }, '2027-03-08', { code: 'TERMIJN_ONBEKEND', naam: 'einde' }],
  ['an act keeps him in it', { wet: 'inburgering' }, '2027-03-08', { code: 'TERMIJN_ONBEKEND', naam: 'einde' }],
])('ended by its term: %s', (_, over, vandaag, verwacht) => {
  const programma = programmaMet({ duur: { weken: 15 }, ...over });
  expect(code(expire(programma, loopVan('Voorbeeld', [gestart()]), day(vandaag)))).toEqual(verwacht);
});

test('what came of it can be said after its term, once', () => {
  const programma = programmaMet({ verlengen: 3, duur: { weken: 15 } });
  const [op, laatste] = [day('2027-03-08'), day('2027-03-07')];
  const bezig = loopVan('Voorbeeld', [gestart()]);
  expect(code(expire(programma, bezig, op))).toBe('ok');
  const om = loopVan('Voorbeeld', [gestart(), { soort: 'verlopen', laatste, op }]);
  expect(om.einde).toEqual({ op: laatste, uitkomst: 'einde termijn' });
  expect(code(expire(programma, om, op))).toEqual({ code: 'DEELNAME_GEEINDIGD', op: laatste });
  expect(code(extend(programma, om, day('2027-04-01'), 'langer'))).toEqual({ code: 'DEELNAME_GEEINDIGD', op: laatste });
  expect(code(complete(programma, om, { laatste, uitkomst: 'werk' }, op))).toBe('ok');
  expect(code(stop(om, laatste, 'al eerder weg', op))).toBe('ok');
});

test('an outcome that needs a level waits for it; a level that does not exist is refused', () => {
  const programma = programmaMet({
    gegevens: [{ naam: 'niveau', soort: 'keuze', keuze: ['A1', 'A2'], bij: 'einde', verplicht: true }],
    fasen: [{ naam: 'begin' }],
    leerdoelen: 1,
  });
  const bezig = loopVan('Voorbeeld', [gestart({ tot: '2026-12-21', leerdoelen: ['op tijd'] })]);
  const af = (van = bezig) => code(complete(programma, van, { laatste: maandag, uitkomst: 'werk' }, maandag));
  expect(af()).toEqual({ code: 'GEGEVEN_ONTBREEKT', namen: ['niveau'] });
  expect(code(note(programma, bezig, 'niveau', 'Z9', maandag))).toEqual({ code: 'GEGEVEN_ONJUIST', naam: 'niveau' });
  expect(
    af(
      loopVan('Voorbeeld', [
        gestart({ tot: '2026-12-21' }),
        { soort: 'gegeven', op: maandag, naam: 'niveau', waarde: 'A2' },
      ]),
    ),
  ).toBe('ok');
  expect(code(enterFase(programma, bezig, 'midden'))).toEqual({ code: 'FASE_ONBEKEND', naam: 'midden' });
  expect(code(reach(bezig, 'netjes'))).toEqual({ code: 'LEERDOEL_ONBEKEND', naam: 'netjes' });
  expect(code(meetTermijn(programma, bezig, 'iets', maandag, maandag))).toEqual({
    code: 'TERMIJN_ONBEKEND',
    naam: 'iets',
  });
  expect(code(meetTermijn(programma, bezig, 'eerste gesprek', maandag, maandag))).toBe('ok');
});
