/** Proves what of a story another form can take over: only what is asked now, what was said last, and never what he would rather not say. */
import { type Day, day } from '@samenkracht/core';
import type { Vraag as Wetsvraag } from '@samenkracht/law';
import { vragen } from '@samenkracht/participatiewet';
import {
  bijzondereBijstandvragen,
  inkomenstoeslagvragen,
  studietoeslagvragen,
} from '@samenkracht/participatiewet/ondersteuning';
import type { Json } from '@samenkracht/platform/module';
import { describe, expect, test } from 'vitest';
import { bomen } from '../vragen/index.ts';
import { tekst } from '../vragen/vorm.ts';
import { adapt } from './aanpassing.ts';
import { parseAntwoord } from './antwoord.ts';
import { type Boom, vragenVan } from './boom.ts';
import { readVerteld, type Verhaal } from './verteld.ts';

const [boom] = bomen as readonly [Boom];
const toen = day('2026-11-02');
const rustig: Readonly<Record<string, Json>> = {
  'inkomen.eten': true,
  'inkomen.nu': ['uitkering'],
  'inkomen.aanvraag': true,
  'schulden.achter': 'ja',
  'wonen.slaapt': 'woning',
  'wonen.weg': false,
  'veiligheid.nu': 'ja',
  'begin.onderwerpen': [],
};
const verhaal = (antwoorden: Readonly<Record<string, Json>>, datum: Day = toen): Verhaal =>
  new Map(
    Object.entries({ ...rustig, ...antwoorden }).map(([vraag, waarde]) => [vraag, { waarde, bron: 'inwoner', datum }]),
  );
const verteld = (antwoorden: Readonly<Record<string, Json>>) => readVerteld(boom, verhaal(antwoorden), toen);
const feiten = (antwoorden: Readonly<Record<string, Json>>) =>
  verteld(antwoorden).feiten.map(({ feit, waarde }) => [feit, waarde]);
const knelpunten = (antwoorden: Readonly<Record<string, Json>>) =>
  verteld(antwoorden).knelpunten.map(({ code }) => code);

test('of a calm story nothing stands in the way, and nothing is taken over', () => {
  expect(verteld({})).toEqual({ feiten: [], knelpunten: [], woorden: [] });
  expect(readVerteld(boom, new Map(), toen)).toEqual({ feiten: [], knelpunten: [], woorden: [] });
});

describe('facts for another form', () => {
  test.each<[string, Readonly<Record<string, Json>>, readonly (readonly [string, Json])[]]>([
    [
      'no income is nothing',
      { 'inkomen.nu': ['niets'] },
      [
        ['belanghebbende.inkomsten', 0],
        ['inkomen', 0],
        ['inkomenPeildatum', 0],
      ],
    ],
    [
      'pay alone is one income',
      { 'inkomen.nu': ['loon'] },
      [
        ['belanghebbende.inkomsten', 1],
        ['belanghebbende.inkomsten.0.soort', 'loon'],
      ],
    ],
    ['pay and something else is not known to be one', { 'inkomen.nu': ['loon', 'uitkering'] }, []],
    ['he would rather not say', { 'inkomen.nu': null }, []],
    ['no children is zero', { 'begin.onderwerpen': ['kinderen'], 'kinderen.aantal': 0 }, [['kinderen', 0]]],
    ['two children', { 'begin.onderwerpen': ['kinderen'], 'kinderen.aantal': 2 }, [['kinderen', 2]]],
    ['a domain that he chose no more', { 'kinderen.aantal': 2 }, []],
    ['no debts', { 'begin.onderwerpen': ['schulden'], 'schulden.overzicht': 'geen' }, [['vermogen.schulden', 0]]],
    [
      'debts of which he knows the sum have no sum here',
      { 'begin.onderwerpen': ['schulden'], 'schulden.overzicht': 'ja' },
      [],
    ],
  ])('%s', (_, antwoorden, verwacht) => {
    expect(feiten(antwoorden)).toEqual(verwacht);
  });

  test('each says who told it, when, on which question, in words', () => {
    expect(verteld({ 'begin.onderwerpen': ['kinderen'], 'kinderen.aantal': 1 }).feiten).toEqual([
      {
        feit: 'kinderen',
        waarde: 1,
        bron: 'inwoner',
        datum: '2026-11-02',
        vraag: { nl: 'Hoeveel kinderen tot 18 jaar wonen bij u?', en: 'How many children under 18 live with you?' },
        antwoord: { nl: '1', en: '1' },
      },
    ]);
  });
});

describe('what stands in the way', () => {
  test.each<[string, Readonly<Record<string, Json>>, readonly string[]]>([
    [
      'behind with bills, and he wants help',
      { 'schulden.achter': 'nee', 'schulden.hulp': 'wil' },
      ['rekeningen-achter', 'schulden-hulp'],
    ],
    ['he gets help already', { 'schulden.achter': 'nee', 'schulden.hulp': 'hulp' }, ['rekeningen-achter']],
    ['he wants no help now: his choice', { 'begin.onderwerpen': ['schulden'], 'schulden.hulp': 'niet' }, []],
    [
      'both answers are needed',
      { 'begin.onderwerpen': ['inkomen'], 'inkomen.wisselt': true, 'inkomen.meekijken': false },
      [],
    ],
    [
      'no childcare, without children',
      { 'begin.onderwerpen': ['kinderen'], 'kinderen.aantal': 0, 'kinderen.opvang': 'nee' },
      [],
    ],
    [
      'no childcare, with a child',
      { 'begin.onderwerpen': ['kinderen'], 'kinderen.aantal': 1, 'kinderen.opvang': 'nee' },
      ['opvang'],
    ],
    ['rather not say', { 'schulden.achter': null }, []],
  ])('%s', (_, antwoorden, codes) => {
    expect(knelpunten(antwoorden)).toEqual(codes);
  });

  test('it was told on the day of the last answer that it rests on, and names both', () => {
    const gegeven = new Map(verhaal({ 'begin.onderwerpen': ['inkomen'], 'inkomen.meekijken': true }));
    gegeven.set('inkomen.wisselt', { waarde: true, bron: 'samen', datum: day('2026-11-05') });
    const [een, ...meer] = readVerteld(boom, gegeven, toen).knelpunten;
    expect(meer).toEqual([]);
    expect(een).toMatchObject({ code: 'geld-wisselt', domein: 'inkomen', bron: 'samen', datum: '2026-11-05' });
    expect(een?.gronden.map(({ antwoord }) => antwoord.nl)).toEqual(['ja', 'ja']);
  });
});

describe('what is taken over exists where it is taken over', () => {
  const gevraagd: Readonly<Record<string, Wetsvraag>> = {
    ...vragen,
    ...bijzondereBijstandvragen,
    ...inkomenstoeslagvragen,
    ...studietoeslagvragen,
  };
  const past = ({ soort, opties = {} }: Wetsvraag, waarde: Json): boolean => {
    if (soort === 'ja of nee') return typeof waarde === 'boolean';
    if (soort === 'keuze') return typeof waarde === 'string' && waarde in opties;
    return Number.isInteger(waarde) && Number(waarde) >= 0;
  };
  const overnames = bomen.flatMap((een) =>
    vragenVan(een).flatMap((vraag) => (vraag.overnames ?? []).map((overname) => ({ vraag, ...overname }))),
  );
  test.each(overnames)('$feit', ({ vraag, feit, bij, waarde }) => {
    const daar = gevraagd[feit.replaceAll(/\.\d+(?=\.|$)/g, '.*')];
    expect(daar, 'a question of the law').toBeDefined();
    expect(daar && past(daar, waarde ?? vraag.minstens ?? null)).toBe(true);
    // an answer that nobody can give would never be taken over
    expect(bij === undefined || parseAntwoord(vraag, bij) !== undefined).toBe(true);
  });
  test('there are some', () => expect(overnames.length).toBeGreaterThan(5));
});

test('own words say where they belong', () => {
  const { woorden } = verteld({ 'begin.onderwerpen': ['werk'], 'werk.laatst': 'Magazijn', 'werk.wens': 'Koken' });
  expect(woorden.map(({ code, woorden: zin, perspectief, ervaring }) => [code, zin, perspectief, ervaring])).toEqual([
    ['werk.laatst', 'Magazijn', 'kan', 'werk'],
    ['werk.wens', 'Koken', 'wil', undefined],
  ]);
});

test('an answer that cannot be one in this tree is not taken over', () => {
  expect(knelpunten({ 'schulden.achter': 'weet-ik-niet-meer' })).toEqual([]);
  expect(feiten({ 'begin.onderwerpen': ['kinderen'], 'kinderen.aantal': 99 })).toEqual([]);
});

describe('what a municipality changes', () => {
  const eigen = {
    code: 'wachtlijst',
    domein: 'gezondheid',
    als: [{ vraag: 'gezondheid.hulp', is: ['wacht'] }],
    tekst: tekst('Ik wacht op hulp.', 'I wait for help.'),
    doel: tekst('De hulp begint.', 'The help begins.'),
  } as const;
  test('its own is asked beside those of the house', () => {
    const hier = adapt(boom, { knelpunten: [eigen] });
    if (!hier.ok) throw new Error(JSON.stringify(hier.error));
    const antwoorden = { 'begin.onderwerpen': ['gezondheid'], 'gezondheid.hulp': 'wacht' };
    const codes = readVerteld(hier.value, verhaal(antwoorden), toen).knelpunten.map(({ code }) => code);
    expect(codes).toEqual(['gezondheid-hulp', 'wachtlijst']);
  });
  test('a question that it leaves out takes along what hung on it', () => {
    const hier = adapt(boom, { weg: ['schulden.hulp'] });
    expect(hier.ok && hier.value.knelpunten.some(({ code }) => code === 'schulden-hulp')).toBe(false);
  });
  test.each([
    [{ ...eigen, als: [] }, 'wachtlijst.als'],
    [{ ...eigen, als: [{ vraag: 'gezondheid.weg', is: ['wacht'] }] }, 'wachtlijst.als'],
    [{ ...eigen, als: [{ vraag: 'gezondheid.hulp', is: ['morgen'] }] }, 'wachtlijst.als'],
    [
      {
        ...eigen,
        als: [
          { vraag: 'gezondheid.hulp', is: ['wacht'] },
          { vraag: 'gezondheid.hulp', is: ['ja'] },
        ],
      },
      'wachtlijst.als',
    ],
    [{ ...eigen, doel: tekst('', 'The help begins.') }, 'wachtlijst.doel.nl'],
  ])('one that contradicts itself is refused with its place', (knelpunt, plek) => {
    const hier = adapt(boom, { knelpunten: [knelpunt] });
    expect(hier.ok ? [] : hier.error.map((een) => een.plek)).toContain(plek);
  });
});
