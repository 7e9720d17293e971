/** Proves by when a complaint is answered, who may, and what stands in the way, at the edges of the days. */
import { type Day, day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { beginstelling, checkInstelling } from './instelling.ts';
import {
  type Betrokkene,
  checkNietgrond,
  checkOordeel,
  isUitstel,
  type Klacht,
  mayHandle,
  mayPutOff,
  uitersteDagVan,
} from './klacht.ts';

const klacht = (anders: Partial<Klacht> = {}): Klacht => ({
  id: '00000000-0000-4000-8000-000000000001',
  persoonId: '00000000-0000-4000-8000-000000000002',
  thema: 'wachten',
  omschrijving: 'Ik wacht al drie weken.',
  voorgevallenOp: undefined,
  overWie: undefined,
  wilGehoordWorden: true,
  ontvangenOp: day('2026-11-02'),
  status: 'in behandeling',
  behandelaar: { id: 'ineke', naam: 'Ineke Visser' },
  verdaagdReden: undefined,
  uitgesteldTot: undefined,
  gehoord: undefined,
  afgezien: undefined,
  afdoening: undefined,
  betrokkenen: [],
  ...anders,
});
const selma = (reactie?: string): Betrokkene => ({
  medewerkerId: 'selma',
  naam: 'Selma Yilmaz',
  reactieUiterlijk: day('2026-11-12'),
  reactie: reactie === undefined ? undefined : { tekst: reactie, op: day('2026-11-06') },
});
const gehoord = { op: day('2026-11-09'), verslag: 'Hij vertelde het.' };

test.each([
  [{}, false, '2026-12-14'],
  [{ verdaagdReden: 'Een collega is ziek.' }, false, '2027-01-11'],
  [{}, true, '2027-01-11'],
  [{ uitgesteldTot: day('2027-02-01') }, false, '2027-02-01'],
] as const)('%j met advies %s: uiterlijk %s', (anders, metAdvies, uiterlijk) => {
  expect(uitersteDagVan(klacht(anders), { metAdvies })).toBe(uiterlijk);
});

describe('wie behandelt', () => {
  test.each([
    ['ineke', {}, undefined],
    ['rob', {}, 'NIET_UW_KLACHT'],
    ['selma', { behandelaar: { id: 'selma', naam: 'Selma' }, betrokkenen: [selma()] }, 'KLACHT_GAAT_OVER_U'],
    ['ineke', { behandelaar: undefined }, 'NIET_UW_KLACHT'],
  ] as const)('%s: %j', (wie, anders, code) => {
    expect(mayHandle(klacht(anders), wie)?.code).toBe(code);
  });
});

test('verdagen kan een keer, tot en met de laatste dag', () => {
  const [uiterlijk, na] = [day('2026-12-14'), day('2026-12-15')];
  expect(mayPutOff(klacht(), uiterlijk, uiterlijk)).toBeUndefined();
  expect(mayPutOff(klacht(), uiterlijk, na)?.code).toBe('VERDAGEN_TE_LAAT');
  expect(mayPutOff(klacht({ verdaagdReden: 'x' }), uiterlijk, uiterlijk)?.code).toBe('AL_VERDAAGD');
});

test.each([
  ['2026-12-14', false],
  ['2026-12-15', true],
  ['2027-06-14', true],
  ['2027-06-15', false],
])('uitstel van 14 december tot en met %s: %s', (tot, mag) => {
  expect(isUitstel(day('2026-12-14'), day(tot))).toBe(mag);
});

describe('een oordeel', () => {
  const op = (dag: string): Day => day(dag);
  test.each([
    ['niemand gehoord', {}, '2026-11-20', 'KLAGER_NIET_GEHOORD'],
    ['gehoord', { gehoord }, '2026-11-20', undefined],
    ['de ander kan nog reageren', { gehoord, betrokkenen: [selma()] }, '2026-11-12', 'BETROKKENE_NIET_GEHOORD'],
    ['de ander liet zijn tijd voorbijgaan', { gehoord, betrokkenen: [selma()] }, '2026-11-13', undefined],
    ['de ander reageerde', { gehoord, betrokkenen: [selma('Het was druk.')] }, '2026-11-07', undefined],
  ] as const)('%s', (_, anders, dag, code) => {
    expect(checkOordeel(klacht(anders), 'gegrond', op(dag))?.code).toBe(code);
  });

  test('kennelijk ongegrond is alleen ongegrond; wie het gesprek niet wil kan wel gelijk krijgen', () => {
    const afgezien = (grond: 'a' | 'b') => klacht({ afgezien: { grond, toelichting: 'Zie de brief.' } });
    expect(checkOordeel(afgezien('a'), 'gegrond', op('2026-11-20'))?.code).toBe('OORDEEL_PAST_NIET');
    expect(checkOordeel(afgezien('a'), 'ongegrond', op('2026-11-20'))).toBeUndefined();
    expect(checkOordeel(afgezien('b'), 'gegrond', op('2026-11-20'))).toBeUndefined();
  });
});

test.each([
  ['2025-11-01', 'b', undefined],
  ['2025-11-02', 'b', 'NIET_LANGER_DAN_EEN_JAAR'],
  ['2025-11-02', 'a', undefined],
] as const)('voorgevallen op %s, niet behandelen om %s: %s', (dag, grond, code) => {
  expect(checkNietgrond(klacht({ voorgevallenOp: day(dag) }), grond)?.code).toBe(code);
  expect(checkNietgrond(klacht(), grond)).toBeUndefined();
});

test('een instelling heeft onderwerpen, elk een keer', () => {
  expect(checkInstelling(beginstelling)).toBeUndefined();
  expect(checkInstelling({ ...beginstelling, themas: [] })?.code).toBe('THEMAS_ONJUIST');
  expect(checkInstelling({ ...beginstelling, themas: ['a', 'a'] })?.code).toBe('THEMAS_ONJUIST');
});
