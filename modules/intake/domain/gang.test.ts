/** Proves what is asked after which answer, that only what matters comes next, and what cannot wait. */
import { addDays, day } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { describe, expect, test } from 'vitest';
import { bomen } from '../vragen/index.ts';
import { describeAntwoord, parseAntwoord } from './antwoord.ts';
import { type Beeld, parseWaarde, sideBySide } from './beeld.ts';
import type { Boom } from './boom.ts';
import { findVraag, nextSignalDay, walk } from './gang.ts';

const [boom] = bomen as readonly [Boom];
const vandaag = day('2026-11-22');
const rustig: Readonly<Record<string, Json>> = {
  'inkomen.eten': true,
  'inkomen.nu': ['uitkering'],
  'inkomen.aanvraag': true,
  'schulden.achter': 'ja',
  'wonen.slaapt': 'woning',
  'wonen.weg': false,
  'veiligheid.nu': 'ja',
  'begin.belangrijk': 'Werk bij mijn club',
  'begin.onderwerpen': [],
};
const gang = (antwoorden: Readonly<Record<string, Json>>) => walk(boom, new Map(Object.entries(antwoorden)), vandaag);
const signalen = (antwoorden: Readonly<Record<string, Json>>) =>
  gang({ ...rustig, ...antwoorden }).signalen.map(({ code }) => code);

test('without an answer the first page is about money', () => {
  const { volgende, startAf, signalen: dringend } = gang({});
  expect([volgende?.code, startAf, dringend]).toEqual(['geld-nu', false, []]);
});

test('who has a calm life is done after nine questions, without a domain that he did not choose', () => {
  const { bladzijden, gesteld, startAf, volgende, domeinen } = gang(rustig);
  expect(gesteld.size).toBe(9);
  expect(startAf && volgende === undefined && domeinen.length === 0).toBe(true);
  expect(bladzijden.map(({ code }) => code)).not.toContain('dreiging');
});

test('a domain is asked when it is chosen, or when an answer calls for it', () => {
  expect(gang({ ...rustig, 'begin.onderwerpen': ['werk'] }).domeinen.map(({ code }) => code)).toEqual(['werk']);
  expect(
    gang({ ...rustig, 'schulden.achter': 'nee', 'schulden.dreigt': ['deurwaarder'] }).domeinen.map(({ code }) => code),
  ).toEqual(['schulden', 'recht']);
});

test('a branch that was left counts no more: its question is not asked, and its signal is gone', () => {
  const achter = { ...rustig, 'schulden.achter': 'nee', 'schulden.dreigt': ['afsluiting'] };
  expect(gang(achter).signalen.map(({ code }) => code)).toEqual(['afsluiting']);
  const hersteld = gang({ ...achter, 'schulden.achter': 'ja' });
  expect([hersteld.gesteld.has('schulden.dreigt'), hersteld.signalen]).toEqual([false, []]);
});

test('rather not say is an answer: the page is done', () => {
  expect(gang({ ...rustig, 'veiligheid.nu': null }).startAf).toBe(true);
});

describe('wat niet kan wachten', () => {
  test.each([
    ['geen geld voor eten', { 'inkomen.eten': false }, ['geen-eten']],
    ['geen plek', { 'wonen.slaapt': 'straat' }, ['geen-dak']],
    ['bedreigd', { 'veiligheid.nu': 'nee' }, ['bedreigd']],
    ['soms niet veilig', { 'veiligheid.nu': 'soms' }, []],
    ['eruit over 14 dagen', { 'wonen.weg': true, 'wonen.wegdag': addDays(vandaag, 14) }, ['ontruiming']],
    ['eruit over 15 dagen', { 'wonen.weg': true, 'wonen.wegdag': addDays(vandaag, 15) }, []],
    ['gisteren', { 'wonen.weg': true, 'wonen.wegdag': addDays(vandaag, -1) }, ['ontruiming']],
    ['een dag die hij niet weet', { 'wonen.weg': true, 'wonen.wegdag': null }, ['ontruiming']],
    ['nog geen dag gevraagd', { 'wonen.weg': true }, []],
    ['een dag, maar niet weg', { 'wonen.weg': false, 'wonen.wegdag': vandaag }, []],
  ])('%s', (_, antwoorden, verwacht) => {
    expect(signalen(antwoorden as Record<string, Json>)).toEqual(verwacht);
  });
});

test('a day that is still far away becomes a signal when it comes near', () => {
  const op = (dag: string | null, weg = true) =>
    nextSignalDay(
      boom,
      new Map<string, Json>(Object.entries({ ...rustig, 'wonen.weg': weg, 'wonen.wegdag': dag })),
      vandaag,
    );
  expect(op(addDays(vandaag, 15))).toBe(addDays(vandaag, 1));
  expect(op(addDays(vandaag, 14))).toBeUndefined();
  expect([op(null), op(addDays(vandaag, 30), false)]).toEqual([undefined, undefined]);
});

describe('wat een antwoord kan zijn', () => {
  test.each([
    ['inkomen.eten', 'ja', undefined],
    ['inkomen.eten', false, false],
    ['wonen.slaapt', 'kasteel', undefined],
    ['inkomen.nu', ['uitkering', 'loon'], ['loon', 'uitkering']],
    ['inkomen.nu', ['loon', 'prijs'], undefined],
    ['inkomen.nu', [], []],
    ['kinderen.aantal', 0, 0],
    ['kinderen.aantal', 20, 20],
    ['kinderen.aantal', 21, undefined],
    ['kinderen.aantal', -1, undefined],
    ['kinderen.aantal', 1.5, undefined],
    ['wonen.wegdag', '2027-02-29', undefined],
    ['wonen.wegdag', '2028-02-29', '2028-02-29'],
    ['werk.wens', '  Koken ', 'Koken'],
    ['werk.wens', '   ', undefined],
    ['werk.wens', 'x'.repeat(2_001), undefined],
    ['werk.wens', null, null],
  ] as const)('%s: %j wordt %j', (code, waarde, verwacht) => {
    const vraag = findVraag(boom, code);
    expect(vraag && parseAntwoord(vraag, waarde as Json)).toEqual(verwacht);
  });

  test('een antwoord leest in woorden', () => {
    const zeg = (code: string, waarde: Json) => {
      const vraag = findVraag(boom, code);
      return vraag && describeAntwoord(vraag, waarde).nl;
    };
    expect(zeg('inkomen.nu', ['loon', 'niets'])).toBe('Loon uit werk, Ik heb geen inkomen');
    expect(zeg('wonen.wegdag', '2026-12-01')).toBe('1 december 2026');
    expect([zeg('inkomen.eten', null), zeg('inkomen.nu', [])]).toEqual(['wil of weet ik niet', 'niets gekozen']);
  });
});

test('both views stand side by side, in the order of the domains, and nothing is counted', () => {
  const beeld = (onderdeel: Beeld['onderdeel'], kant: Beeld['kant'], waarde: Beeld['waarde']): Beeld => ({
    onderdeel,
    kant,
    waarde,
    toelichting: undefined,
    versie: 1,
    door: { id: 'x', naam: 'x' },
    op: '2026-11-22T10:00:00Z',
  });
  const paren = sideBySide([
    beeld('werk', 'zelf', '3'),
    beeld('werk', 'professional', '2'),
    beeld('taal.lezen', 'zelf', 'A2'),
    beeld('wonen', 'zelf', '4'),
    beeld('wonen', 'professional', '4'),
  ]);
  expect(paren.map(({ onderdeel, verschilt }) => [onderdeel, verschilt])).toEqual([
    ['wonen', false],
    ['werk', true],
    ['taal.lezen', false],
  ]);
  expect([parseWaarde('werk', '0'), parseWaarde('werk', 'A2'), parseWaarde('taal.lezen', '3')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(parseWaarde('taal.lezen', 'onder A1')).toBe('onder A1');
});
