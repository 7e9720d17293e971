/** Shows each programme at its edges, one table for all: who may begin on which day until when, and what refuses him. */
import { addDays, day, gemeenteCode } from '@samenkracht/core';
import { expect, test } from 'vitest';
import type { Feiten } from '../domain/deelname.ts';
import { loopVan } from '../domain/loop.ts';
import { sleutelVan } from '../domain/programma.ts';
import { complete, start } from '../domain/sturen.ts';
import { programmasIn } from './index.ts';

type Gegevens = Readonly<Record<string, string>>;
type Rij = readonly [
  programma: string,
  van: string,
  totEnMet: string,
  feiten: Feiten,
  gegevens: Gegevens,
  uitkomst: string,
];

const bijstand = { bijstand: true };
const meedoen = { bijstand: true, volledigArbeidsongeschikt: false, ontheffing9a: false };
const ww = { wwEindigt: true, bijstand: false };
const toestemming = {
  'einde van de WW': '2026-12-31',
  'grondslag van de volglijst': 'toestemming van de inwoner',
  'toestemming gegeven op': '2026-10-01',
};
const nieuw = { wetInburgering: 'Wet inburgering 2021' };
const plicht = { 'plicht sinds': '2026-03-01', 'kennisgeving op': '2026-03-02' };
const taalstart = { 'gehuisvest op': '2020-05-28', lesvorm: 'allebei', 'kan lezen en schrijven': 'nee' };
const plaats = { statushouder: true, groteAfstandTotWerk: true };

const rotterdam: readonly Rij[] = [
  ['werkloont', '2018-11-30', '2019-03-14', { bijstand: true, kanWerken: true }, {}, 'begint'],
  ['werkloont', '2018-11-30', '2019-03-15', { bijstand: true, kanWerken: true }, {}, 'DUURT_TE_LANG'],
  ['tegenprestatie', '2026-12-31', '2026-12-31', meedoen, {}, 'begint'],
  ['tegenprestatie', '2026-12-31', '2027-01-01', meedoen, {}, 'PROGRAMMA_HOUDT_OP'],
  ['tegenprestatie', '2026-06-01', '2026-12-31', { ...meedoen, ontheffing9a: true }, {}, 'NIET_DE_DOELGROEP'],
  ['maatschappelijke-participatie', '2026-12-31', '2027-06-30', bijstand, {}, 'PROGRAMMA_GELDT_NIET'],
  ['maatschappelijke-participatie', '2027-01-01', '2027-06-30', bijstand, {}, 'begint'],
  ['iedereen-doet-mee-naar-vermogen', '2026-12-01', '2027-12-31', bijstand, {}, 'begint'],
  ['pilot-tegenprestatie-met-potentie', '2018-12-01', '2018-12-31', { inTegenprestatie: true }, {}, 'begint'],
  [
    'pilot-tegenprestatie-met-potentie',
    '2019-01-01',
    '2019-02-01',
    { inTegenprestatie: true },
    {},
    'PROGRAMMA_GELDT_NIET',
  ],
  ['ww-at-work', '2026-10-01', '2027-01-31', ww, toestemming, 'begint'],
  ['ww-at-work', '2026-10-01', '2027-01-31', ww, { 'einde van de WW': '2026-12-31' }, 'GEGEVEN_ONTBREEKT'],
  [
    'ww-at-work',
    '2026-10-01',
    '2027-01-31',
    ww,
    { ...toestemming, 'grondslag van de volglijst': 'UWV' },
    'GEGEVEN_ONJUIST',
  ],
  ['ww-at-work', '2026-10-01', '2027-01-31', { ...ww, bijstand: true }, toestemming, 'NIET_DE_DOELGROEP'],
  [
    'rotterdam-inclusief',
    '2026-10-01',
    '2027-01-31',
    { bijstand: true, gezondheidsproblemen: true },
    { 'soort plek': 'beschut' },
    'LEERDOELEN_ONTBREKEN',
  ],
  ['jongerenloket', '2026-10-01', '2027-01-31', { leeftijd: 26 }, { contact: 'laag' }, 'begint'],
  ['jongerenloket', '2026-10-01', '2027-01-31', { leeftijd: 27 }, { contact: 'laag' }, 'NIET_DE_DOELGROEP'],
  ['geen-jongere-zonder-baan-van-school', '2026-07-01', '2026-12-31', { leeftijd: 17 }, {}, 'FEITEN_ONTBREKEN'],
  [
    'geen-jongere-zonder-baan-van-school',
    '2026-07-01',
    '2026-12-31',
    { leeftijd: 17, schoolverlater: true },
    {},
    'begint',
  ],
  [
    'taaltraining-op-de-werkplek',
    '2026-10-01',
    '2027-03-31',
    { wilNederlandsLeren: true },
    { 'niveau bij begin': 'A1' },
    'GEGEVEN_ONTBREEKT',
  ],
  [
    'taaltraining-op-de-werkplek',
    '2026-10-01',
    '2027-03-31',
    { wilNederlandsLeren: true },
    { 'niveau bij begin': 'A0', werkplek: 'kas' },
    'GEGEVEN_ONJUIST',
  ],
  ['taaleis-in-beeld', '2016-06-30', '2016-12-31', bijstand, {}, 'PROGRAMMA_GELDT_NIET'],
  ['taaleis-in-beeld', '2016-07-01', '2016-12-31', bijstand, {}, 'begint'],
  ['rotterdamse-taalstart', '2020-06-01', '2020-12-31', { statushouder: true }, taalstart, 'begint'],
  ['rotterdamse-taalstart', '2020-06-01', '2020-12-31', { statushouder: false }, taalstart, 'NIET_DE_DOELGROEP'],
  ['schuldhulp', '2026-10-01', '2029-10-01', { heeftSchulden: true }, { crisis: 'nee' }, 'begint'],
  ['schuldhulp', '2026-10-01', '2029-10-01', { heeftSchulden: true }, {}, 'GEGEVEN_ONTBREEKT'],
  [
    'inburgering',
    '2021-08-31',
    '2021-12-31',
    { statushouder: true },
    { 'plicht sinds': '2021-08-01' },
    'PROGRAMMA_GELDT_NIET',
  ],
  ['inburgering', '2021-09-01', '2021-12-31', { statushouder: true }, { 'plicht sinds': '2021-08-01' }, 'begint'],
  [
    'inburgering',
    '2021-12-31',
    '2022-06-30',
    { statushouder: true },
    { 'plicht sinds': '2021-08-01', leerroute: 'B1-route' },
    'GEGEVEN_ONJUIST',
  ],
  ['inburgering', '2022-01-01', '2025-06-30', nieuw, { ...plicht, leerroute: 'B1-route' }, 'begint'],
  [
    'inburgering',
    '2022-01-01',
    '2025-06-30',
    { wetInburgering: 'Wet inburgering (tot 2022)' },
    plicht,
    'NIET_DE_DOELGROEP',
  ],
  [
    'inburgering-wet-tot-2022',
    '2020-01-01',
    '2023-01-01',
    { wetInburgering: 'Wet inburgering (tot 2022)' },
    { 'plicht sinds': '2019-05-01' },
    'begint',
  ],
  ['aanpak-statushouders', '2026-01-01', '2026-12-31', { statushouder: true, bijstand: true }, {}, 'begint'],
  [
    'huisvesting-statushouders',
    '2026-01-01',
    '2026-12-31',
    { statushouder: true },
    { verblijf: 'GVA-locatie', 'wacht op gezinshereniging': 'ja' },
    'begint',
  ],
];

const maassluis: readonly Rij[] = [
  ['jobcoach', '2019-04-30', '2019-12-31', { lukteOpEigenKracht: false }, {}, 'PROGRAMMA_GELDT_NIET'],
  ['jobcoach', '2019-05-01', '2019-12-31', { lukteOpEigenKracht: false }, {}, 'begint'],
  ['jobcoach', '2019-05-01', '2019-12-31', { lukteOpEigenKracht: true }, {}, 'NIET_DE_DOELGROEP'],
  [
    'werkervaringsplaats',
    '2019-04-30',
    '2019-06-30',
    { lukteOpEigenKracht: false },
    { plek: 'werf' },
    'PROGRAMMA_GELDT_NIET',
  ],
  [
    'werkervaringsplaats',
    '2019-05-01',
    '2019-06-30',
    { lukteOpEigenKracht: false },
    { plek: 'werf' },
    'LEERDOELEN_ONTBREKEN',
  ],
  ['maatwerkplaats', '2020-01-01', '2021-12-31', plaats, {}, 'begint'],
  ['maatwerkplaats', '2020-06-01', '2022-01-01', plaats, {}, 'PROGRAMMA_HOUDT_OP'],
  ['maatwerkplaats', '2022-01-01', '2022-02-01', plaats, {}, 'PROGRAMMA_GELDT_NIET'],
  ['tegenprestatie', '2026-12-01', '2026-12-31', meedoen, {}, 'begint'],
];

const vrij = { begonnen: 0, plaatsen: undefined };
const judge = (gemeente: string, [sleutel, van, totEnMet, feiten, gegevens]: Rij): string => {
  const programma = programmasIn(gemeenteCode(gemeente)).find((een) => sleutelVan(een) === sleutel);
  if (programma === undefined) return 'bestaat hier niet';
  const periode = { from: day(van), until: addDays(day(totEnMet), 1) };
  const stap = start(programma, { aangemeldOp: day(van), periode, feiten, gegevens, leerdoelen: [] }, [], vrij);
  return stap.ok ? 'begint' : stap.error.code;
};

const named = (rij: Rij): readonly [string, string, string, string, Rij] => [rij[0], rij[1], rij[2], rij[5], rij];
test.each(rotterdam.map(named))('Rotterdam: %s from %s until %s: %s', (_, __, ___, uitkomst, rij) => {
  expect(judge('0599', rij)).toBe(uitkomst);
});
test.each(maassluis.map(named))('Maassluis: %s from %s until %s: %s', (_, __, ___, uitkomst, rij) => {
  expect(judge('0556', rij)).toBe(uitkomst);
});

test('every programme of Rotterdam and Maassluis is in a table', () => {
  const genoemd = new Set([...rotterdam, ...maassluis].map(([sleutel]) => sleutel));
  const alle = ['0599', '0556'].flatMap((gemeente) => programmasIn(gemeenteCode(gemeente)).map(sleutelVan));
  expect([...new Set(alle)].filter((sleutel) => !genoemd.has(sleutel))).toEqual([]);
});

test('help to work goes beside an activity; the tegenprestatie goes beside neither', () => {
  const alle = programmasIn(gemeenteCode('0599'));
  const van = (sleutel: string) => {
    const programma = alle.find((een) => sleutelVan(een) === sleutel);
    if (programma === undefined) throw new Error(sleutel);
    return programma;
  };
  const periode = { from: day('2026-11-23'), until: day('2026-12-31') };
  const loopt = (sleutel: string) => [
    { programma: van(sleutel), deelname: { programma: sleutel, aangemeldOp: periode.from, periode, verlengd: 0 } },
  ];
  const vraag = { aangemeldOp: periode.from, periode, leerdoelen: [], gegevens: {} };
  const erbij = (nieuwe: string, feiten: Feiten, er: string) => {
    const stap = start(van(nieuwe), { ...vraag, feiten }, loopt(er), vrij);
    return stap.ok ? 'begint' : stap.error.code;
  };
  const kan = { bijstand: true, kanWerken: true };
  expect(erbij('werkloont', kan, 'iedereen-doet-mee-naar-vermogen')).toBe('begint');
  expect(erbij('werkloont', kan, 'tegenprestatie')).toBe('GAAT_NIET_SAMEN');
  expect(erbij('iedereen-doet-mee-naar-vermogen', bijstand, 'tegenprestatie')).toBe('GAAT_NIET_SAMEN');
});

test('a language path ends only with the level it ended at', () => {
  const taal = programmasIn(gemeenteCode('0599')).find(({ naam }) => naam.startsWith('Taaltraining'));
  if (taal === undefined) throw new Error('no language training');
  const op = day('2026-10-01');
  const begin = {
    soort: 'gestart',
    op,
    aangemeldOp: op,
    van: op,
    tot: day('2027-01-01'),
    feiten: {},
    leerdoelen: [],
  } as const;
  const einde = { laatste: day('2026-11-01'), uitkomst: 'hoger niveau' };
  const gegevens = { 'niveau bij begin': 'A1', werkplek: 'kas' };
  expect(complete(taal, loopVan('taal', [{ ...begin, gegevens }]), einde, day('2026-11-01'))).toMatchObject({
    error: { code: 'GEGEVEN_ONTBREEKT', namen: ['niveau bij einde'] },
  });
  const klaar = { ...begin, gegevens: { ...gegevens, 'niveau bij einde': 'A2' } };
  expect(complete(taal, loopVan('taal', [klaar]), einde, day('2026-11-01')).ok).toBe(true);
});
