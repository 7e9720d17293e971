/** Tables of what is refused in a delivery and why: each field, each period, each file. */
import { day } from '@samenkracht/core';
import { describe, expect, test } from 'vitest';
import { eenLevering, eenRegel, loonheffingennummer, metUitkering } from '../levering.voorbeelden.ts';
import { beoordeelLevering } from './aanlevering.ts';
import { type Bestandsoort, readLevering } from './bestand.ts';
import { keurRegels } from './keuring.ts';
import { fromText } from './loonregel.ts';
import { parseTijdvak } from './tijdvak.ts';

const oktober = { soort: 'maand', DatAanvTv: day('2026-10-01'), DatEindTv: day('2026-10-31') } as const;
const keur = (...regels: readonly unknown[]) => keurRegels(regels, oktober);

test.each`
  veld                      | waarde                 | code
  ${'bsn'}                  | ${'123456789'}         | ${'BSN_ONGELDIG'}
  ${'bsn'}                  | ${999900006}           | ${'BSN_ONGELDIG'}
  ${'bsn'}                  | ${null}                | ${'VELD_ONTBREEKT'}
  ${'NumIV'}                | ${0}                   | ${'NUMMER_ONGELDIG'}
  ${'NumIV'}                | ${10_000}              | ${'NUMMER_ONGELDIG'}
  ${'NumIV'}                | ${1.5}                 | ${'NUMMER_ONGELDIG'}
  ${'DatAanv'}              | ${'2026-02-29'}        | ${'DAG_ONGELDIG'}
  ${'DatAanv'}              | ${''}                  | ${'VELD_ONTBREEKT'}
  ${'DatAanv'}              | ${'2026-11-01'}        | ${'NIET_IN_TIJDVAK'}
  ${'DatEind'}              | ${'31-10-2026'}        | ${'DAG_ONGELDIG'}
  ${'DatEind'}              | ${'2026-02-28'}        | ${'EINDE_VOOR_AANVANG'}
  ${'LnLbPh'}               | ${-1}                  | ${'BEDRAG_ONGELDIG'}
  ${'LnLbPh'}               | ${600.5}               | ${'BEDRAG_ONGELDIG'}
  ${'LnLbPh'}               | ${'60000'}             | ${'BEDRAG_ONGELDIG'}
  ${'LnLbPh'}               | ${10_000_001}          | ${'BEDRAG_TE_HOOG'}
  ${'LnTabBB'}              | ${62_001}              | ${'HOGER_DAN_LOON'}
  ${'IngLbPh'}              | ${62_001}              | ${'HOGER_DAN_LOON'}
  ${'IngLbPh'}              | ${undefined}           | ${'VELD_ONTBREEKT'}
  ${'BijdrZvw'}             | ${true}                | ${'BEDRAG_ONGELDIG'}
  ${'WrdPrGebrAut'}         | ${62_001}              | ${'HOGER_DAN_LOON'}
  ${'PrWhk'}                | ${Number.NaN}          | ${'BEDRAG_ONGELDIG'}
  ${'VakBsl'}               | ${-4_960}              | ${'BEDRAG_ONGELDIG'}
  ${'OpgRchtVakBsl'}        | ${[]}                  | ${'BEDRAG_ONGELDIG'}
  ${'AantVerlU'}            | ${840.01}              | ${'UREN_ONGELDIG'}
  ${'AantVerlU'}            | ${-1}                  | ${'UREN_ONGELDIG'}
  ${'AantVerlU'}            | ${1.234}               | ${'UREN_ONGELDIG'}
  ${'vakantiegeldPerMaand'} | ${'ja'}                | ${'JANEE_ONGELDIG'}
  ${'naam'}                 | ${'mag hier niet bij'} | ${'VELD_ONBEKEND'}
`('$veld $waarde: $code', ({ veld, waarde, code }) => {
  const { goed, bevindingen } = keur(eenRegel(metUitkering, { [veld]: waarde }));
  expect(goed).toEqual([]);
  expect(bevindingen.map((een) => [een.regel, een.veld, een.code])).toEqual([[1, veld, code]]);
});

test.each`
  wat                                                | meer
  ${'een loon van nul'}                              | ${{ LnLbPh: 0, IngLbPh: 0 }}
  ${'uren die een machine niet precies kent'}        | ${{ AantVerlU: 0.29 }}
  ${'een cent'}                                      | ${{ LnLbPh: 1, IngLbPh: 0 }}
  ${'precies de grens'}                              | ${{ LnLbPh: 10_000_000 }}
  ${'alles belast als bijzonder'}                    | ${{ LnTabBB: 62_000 }}
  ${'begonnen op de laatste dag'}                    | ${{ DatAanv: '2026-10-31' }}
  ${'een nabetaling na het einde'}                   | ${{ DatEind: '2026-09-30' }}
  ${'vakantiegeld boven het loon na pensioenpremie'} | ${{ LnLbPh: 100_000, VakBsl: 104_000 }}
`('goed: $wat', ({ meer }) => {
  expect(keur(eenRegel(metUitkering, meer))).toMatchObject({ goed: [{ bsn: metUitkering }], bevindingen: [] });
});

test('after the end and without pay a line says nothing', () => {
  const regel = eenRegel(metUitkering, { DatEind: '2026-09-30', LnLbPh: 0, IngLbPh: 0 });
  expect(keur(regel).bevindingen).toMatchObject([{ veld: 'DatEind', code: 'NIET_IN_TIJDVAK' }]);
});

test('the same relation twice: the first counts, the second is named', () => {
  const { goed, bevindingen } = keur(eenRegel(metUitkering), eenRegel(metUitkering, { LnLbPh: 1, IngLbPh: 0 }));
  expect(goed).toMatchObject([{ LnLbPh: 62_000 }]);
  expect(bevindingen).toMatchObject([{ regel: 2, veld: 'NumIV', code: 'REGEL_DUBBEL' }]);
});

test('a line that is no line is refused, and no value of it is told', () => {
  const { bevindingen } = keur(null, 'x', [1], eenRegel('999900017', { [`<b>${metUitkering}`.repeat(20)]: 'geheim' }));
  expect(bevindingen.slice(0, 3).map(({ code }) => code)).toEqual(['GEEN_REGEL', 'GEEN_REGEL', 'GEEN_REGEL']);
  expect(bevindingen.at(3)?.veld.length).toBeLessThanOrEqual(40);
  expect(JSON.stringify(bevindingen)).not.toMatch(/geheim|999900017|</);
});

describe('periods', () => {
  test.each`
    soort           | van             | tot             | uitkomst
    ${'maand'}      | ${'2026-10-01'} | ${'2026-10-31'} | ${'goed'}
    ${'maand'}      | ${'2026-02-01'} | ${'2026-02-28'} | ${'goed'}
    ${'maand'}      | ${'2026-10-01'} | ${'2026-10-30'} | ${'TIJDVAK_ONJUIST'}
    ${'maand'}      | ${'2026-10-02'} | ${'2026-11-01'} | ${'TIJDVAK_ONJUIST'}
    ${'maand'}      | ${'2026-09-01'} | ${'2026-10-31'} | ${'TIJDVAK_ONJUIST'}
    ${'vier weken'} | ${'2026-09-14'} | ${'2026-10-11'} | ${'goed'}
    ${'vier weken'} | ${'2026-09-14'} | ${'2026-10-12'} | ${'TIJDVAK_ONJUIST'}
    ${'vier weken'} | ${'2026-01-01'} | ${'2026-01-25'} | ${'goed'}
    ${'vier weken'} | ${'2025-12-01'} | ${'2025-12-31'} | ${'goed'}
    ${'vier weken'} | ${'2026-01-01'} | ${'2026-01-21'} | ${'TIJDVAK_ONJUIST'}
    ${'week'}       | ${'2026-10-05'} | ${'2026-10-11'} | ${'goed'}
    ${'week'}       | ${'2026-10-05'} | ${'2026-10-10'} | ${'TIJDVAK_ONJUIST'}
    ${'week'}       | ${'2026-10-11'} | ${'2026-10-05'} | ${'TIJDVAK_ONJUIST'}
    ${'kwartaal'}   | ${'2026-07-01'} | ${'2026-09-30'} | ${'TIJDVAK_ONJUIST'}
    ${'maand'}      | ${'2026-12-01'} | ${'2026-12-31'} | ${'TIJDVAK_TOEKOMST'}
    ${'maand'}      | ${'2026-11-01'} | ${'2026-11-30'} | ${'goed'}
  `('$soort $van tot en met $tot op 2 november: $uitkomst', ({ soort, van, tot, uitkomst }) => {
    const gelezen = parseTijdvak({ soort, DatAanvTv: van, DatEindTv: tot }, day('2026-11-02'));
    expect(typeof gelezen === 'string' ? gelezen : 'goed').toBe(uitkomst);
  });
});

describe('a delivery as a whole', () => {
  test.each`
    meer                                       | code
    ${{ leveringsnummer: '' }}                 | ${'LEVERINGSNUMMER_ONJUIST'}
    ${{ leveringsnummer: 'a b' }}              | ${'LEVERINGSNUMMER_ONJUIST'}
    ${{ leveringsnummer: 'x'.repeat(65) }}     | ${'LEVERINGSNUMMER_ONJUIST'}
    ${{ leveringsnummer: metUitkering }}       | ${'LEVERINGSNUMMER_ONJUIST'}
    ${{ leveringsnummer: 7 }}                  | ${'LEVERINGSNUMMER_ONJUIST'}
    ${{ loonheffingennummer: '001234567L02' }} | ${'ANDERE_WERKGEVER'}
    ${{ betaaldOp: '2026-09-30' }}             | ${'BETAALDAG_ONJUIST'}
    ${{ betaaldOp: '2026-12-04' }}             | ${'BETAALDAG_ONJUIST'}
    ${{ betaaldOp: undefined }}                | ${'BETAALDAG_ONJUIST'}
    ${{ regels: [] }}                          | ${'GEEN_REGELS'}
    ${{ regels: Array(5_001).fill({}) }}       | ${'TE_VEEL_REGELS'}
  `('$code', ({ meer, code }) => {
    const levering = { ...eenLevering('2026-10-1', [eenRegel(metUitkering)]), ...meer };
    expect(beoordeelLevering(levering, loonheffingennummer, day('2026-11-02'))).toEqual({ ok: false, error: { code } });
  });
});

describe('what stands in a file', () => {
  test.each`
    naam                      | tekst         | waarde
    ${'LnLbPh'}               | ${'600'}      | ${60_000}
    ${'LnLbPh'}               | ${'600,05'}   | ${60_005}
    ${'LnLbPh'}               | ${'600.05'}   | ${60_005}
    ${'LnLbPh'}               | ${'0,01'}     | ${1}
    ${'LnLbPh'}               | ${'600,5'}    | ${'600,5'}
    ${'LnLbPh'}               | ${'1.600,00'} | ${'1.600,00'}
    ${'LnLbPh'}               | ${'-1,00'}    | ${'-1,00'}
    ${'AantVerlU'}            | ${'42,5'}     | ${42.5}
    ${'NumIV'}                | ${'2'}        | ${2}
    ${'vakantiegeldPerMaand'} | ${'nee'}      | ${false}
    ${'vakantiegeldPerMaand'} | ${'JA'}       | ${'JA'}
    ${'bsn'}                  | ${'0123'}     | ${'0123'}
  `('$naam $tekst is $waarde', ({ naam, tekst, waarde }) => {
    expect(fromText(naam, tekst)).toBe(waarde);
  });
  test.each`
    soort     | tekst                                                   | code
    ${'json'} | ${'[]'}                                                 | ${'LEVERING_ONLEESBAAR'}
    ${'json'} | ${'{"tijdvak": {}, "regels": {}}'}                      | ${'LEVERING_ONLEESBAAR'}
    ${'json'} | ${'{"regels": []}'}                                     | ${'LEVERING_ONLEESBAAR'}
    ${'csv'}  | ${''}                                                   | ${'LEVERING_ONLEESBAAR'}
    ${'csv'}  | ${'a;b\n"x'}                                            | ${'LEVERING_ONLEESBAAR'}
    ${'csv'}  | ${'leveringsnummer;bsn\n1;999900006\n2;999900006'}      | ${'LEVERING_ONLEESBAAR'}
    ${'xml'}  | ${'<loonaanlevering>'}                                  | ${'LEVERING_ONLEESBAAR'}
    ${'xml'}  | ${'<anders/>'}                                          | ${'LEVERING_ONLEESBAAR'}
    ${'xml'}  | ${'<!DOCTYPE a><loonaanlevering/>'}                     | ${'LEVERING_MET_DOCTYPE'}
    ${'xml'}  | ${'<!doctype a SYSTEM "http://x"><loonaanlevering/>'}   | ${'LEVERING_MET_DOCTYPE'}
    ${'xml'}  | ${'<loonaanlevering><!ENTITY x "y"></loonaanlevering>'} | ${'LEVERING_MET_DOCTYPE'}
  `('$soort $tekst: $code', ({ soort, tekst, code }) => {
    expect(readLevering(soort as Bestandsoort, tekst)).toMatchObject({ ok: false, error: { code } });
  });
});
