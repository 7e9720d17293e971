/** Proves what the claims of a provider are worth, and where someone may be sent afterwards. */
import { type Day, day, gemeenteCode } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { readIdentiteit, standaardClaims, type Vertrouwen } from './identiteit.ts';
import { acrValuesFrom, eidasNiveaus } from './niveau.ts';
import { parseTerugpad } from './terugpad.ts';
import {
  isVertegenwoordiging,
  medebelanghebbendenVan,
  namensOp,
  type Vertegenwoordiging,
} from './vertegenwoordiging.ts';

const low = 'http://eidas.europa.eu/LoA/low';
const substantial = 'http://eidas.europa.eu/LoA/substantial';
const high = 'http://eidas.europa.eu/LoA/high';

const inwoners: Vertrouwen = {
  soort: 'inwoner',
  minimaalNiveau: 'substantieel',
  niveaus: eidasNiveaus,
  claims: standaardClaims,
  gemeenten: [gemeenteCode('0599')],
};
const medewerkers: Vertrouwen = { ...inwoners, soort: 'medewerker', minimaalNiveau: undefined };
const codeOf = (claims: Record<string, unknown>, trust: Vertrouwen): string => {
  const read = readIdentiteit(claims, trust);
  return read.ok ? 'ok' : read.error.code;
};

test.each`
  acr               | bsn            | uitkomst
  ${substantial}    | ${'999990019'} | ${'ok'}
  ${high}           | ${'999990019'} | ${'ok'}
  ${low}            | ${'999990019'} | ${'NIVEAU_TE_LAAG'}
  ${undefined}      | ${'999990019'} | ${'NIVEAU_TE_LAAG'}
  ${'substantieel'} | ${'999990019'} | ${'NIVEAU_TE_LAAG'}
  ${'toString'}     | ${'999990019'} | ${'NIVEAU_TE_LAAG'}
  ${[high]}         | ${'999990019'} | ${'NIVEAU_TE_LAAG'}
  ${substantial}    | ${'010008579'} | ${'GEEN_BSN'}
  ${substantial}    | ${undefined}   | ${'GEEN_BSN'}
  ${substantial}    | ${999990019}   | ${'GEEN_BSN'}
`('a resident with acr $acr and BSN $bsn: $uitkomst', ({ acr, bsn, uitkomst }) => {
  expect(codeOf({ acr, bsn, sub: 's' }, inwoners)).toBe(uitkomst);
});

test.each`
  rollen                    | gemeente     | uitkomst
  ${['consulent']}          | ${'0599'}    | ${'ok'}
  ${['consulent']}          | ${'gm0599'}  | ${'ok'}
  ${['consulent']}          | ${'0556'}    | ${'GEMEENTE_NIET_TOEGESTAAN'}
  ${['consulent']}          | ${undefined} | ${'GEMEENTE_NIET_TOEGESTAAN'}
  ${[]}                     | ${'0599'}    | ${'GEEN_ROL'}
  ${['systeem', 'inwoner']} | ${'0599'}    | ${'GEEN_ROL'}
  ${'consulent'}            | ${'0599'}    | ${'GEEN_ROL'}
`('a professional with $rollen of $gemeente: $uitkomst', ({ rollen, gemeente, uitkomst }) => {
  expect(codeOf({ rollen, gemeente, name: 'Rob', sub: 's' }, medewerkers)).toBe(uitkomst);
});

test('asks only for levels that are high enough', () => {
  expect(acrValuesFrom('substantieel', eidasNiveaus)).toEqual([substantial, high]);
});

test.each`
  wens                            | pad
  ${'/aanvraag?stap=2#inkomen'}   | ${'/aanvraag?stap=2#inkomen'}
  ${undefined}                    | ${'/'}
  ${''}                           | ${'/'}
  ${'aanvraag'}                   | ${'/'}
  ${'//kwaad.example'}            | ${'/'}
  ${'/\\kwaad.example'}           | ${'/'}
  ${'/.//kwaad.example'}          | ${'/'}
  ${'https://kwaad.example/'}     | ${'/'}
  ${'/a\r\nset-cookie: sessie=x'} | ${'/'}
  ${'/api/v1/afmelden'}           | ${'/'}
  ${'/x/../api/v1/afmelden'}      | ${'/'}
  ${`/${'a'.repeat(600)}`}        | ${'/'}
`('after signing in, $wens leads to $pad', ({ wens, pad }) => {
  expect(parseTerugpad(wens)).toBe(pad);
});

describe('representation', () => {
  const from: Day = day('2026-03-01');
  const bewind: Vertegenwoordiging = {
    id: '1',
    soort: 'bewindvoerder',
    persoonId: 'henk',
    vertegenwoordigerId: 'b',
    onderwerpId: undefined,
    grond: 'beschikking kantonrechter Rotterdam van 20 februari 2026',
    geldig: { from, until: day('2027-03-01') },
  };
  const partner: Vertegenwoordiging = {
    ...bewind,
    soort: 'partner',
    persoonId: 'mila',
    vertegenwoordigerId: 'jonas',
    onderwerpId: 'aanvraag-1',
  };

  test.each([
    ['2026-02-28', []],
    ['2026-03-01', ['henk']],
    ['2027-02-28', ['henk']],
    ['2027-03-01', []],
  ])('a bewindvoerder acts within the period only: %s', (op, expected) => {
    expect(namensOp([bewind, partner], day(op))).toEqual(expected);
  });

  test('a partner is a party to one application only', () => {
    expect(medebelanghebbendenVan([bewind, partner], 'aanvraag-1', from)).toEqual(['jonas']);
    expect(medebelanghebbendenVan([bewind, partner], 'aanvraag-2', from)).toEqual([]);
  });

  test.each([
    ['as it should be', {}, true],
    ['of oneself', { vertegenwoordigerId: 'henk' }, false],
    ['without a ground', { grond: ' ' }, false],
    ['a partner in everything', { soort: 'partner' }, false],
    ['that ends before it begins', { geldig: { from, until: day('2026-01-01') } }, false],
  ] as const)('%s: %j is one: %s', (_, change, expected) => {
    expect(isVertegenwoordiging({ ...bewind, ...change })).toBe(expected);
  });
});
