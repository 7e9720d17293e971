import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cents, day, type Iban, type Money, parseIban, sum } from '@samenkracht/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { startBestandcontrole } from './controle.ts';
import { type Bestandkop, type Betaalopdracht, beginPain001, eindePain001, opdrachtenPain001 } from './pain001.ts';
import { isSepatekst, toSepatekst } from './sepatekst.ts';

const iban = (text: string): Iban => {
  const parsed = parseIban(text);
  if (parsed === undefined) throw new Error('not an iban');
  return parsed;
};
const opdracht = (more: Partial<Betaalopdracht> = {}): Betaalopdracht => ({
  kenmerk: 'b7f0c6f0-5d2c-4a6e-9a51-2f0e6a1c3d11',
  bedrag: cents(92_099),
  naam: 'F. el Amrani',
  iban: iban('NL20INGB0001234567'),
  omschrijving: 'Bijstand november 2026',
  ...more,
});
const kopVan = (opdrachten: readonly Betaalopdracht[]): Bestandkop => ({
  runId: '0d9f4ad2-91e5-4f0f-8a5b-6b9a2c3d4e5f',
  opgesteldOp: Temporal.Instant.from('2026-11-20T10:11:12.345Z'),
  uitvoerdatum: day('2026-11-25'),
  betaler: { naam: 'Gemeente Rotterdam', iban: iban('NL91ABNA0417164300') },
  aantal: opdrachten.length,
  som: sum(opdrachten.map(({ bedrag }) => bedrag)),
});
const schrijf = (opdrachten: readonly Betaalopdracht[], meer: Partial<Bestandkop> = {}): string =>
  beginPain001({ ...kopVan(opdrachten), ...meer }) + opdrachtenPain001(opdrachten) + eindePain001;
/** Hands a whole file to the check as it is written: what stands around the payments, and the payments some hundreds at a time. */
const controleer = (xml: string, verwacht: { readonly aantal: number; readonly som: Money }): readonly string[] => {
  const slot = '</CdtTrfTxInf>';
  const van = xml.indexOf('<CdtTrfTxInf>');
  const tot = xml.lastIndexOf(slot) + slot.length;
  const controle = startBestandcontrole();
  if (van < 0) return controle.sluit(xml, verwacht);
  const betalingen = xml.slice(van, tot).split(new RegExp(`(?<=${slot})`));
  for (let i = 0; i < betalingen.length; i += 500) controle.neem(betalingen.slice(i, i + 500).join(''));
  return controle.sluit(xml.slice(0, van) + xml.slice(tot), verwacht);
};
const twee = [
  opdracht(),
  opdracht({
    kenmerk: 'aa11c6f0-5d2c-4a6e-9a51-2f0e6a1c3d22',
    bedrag: cents(1),
    naam: "Şükrü O'Brien-Żółć & <zoon> 李",
    omschrijving: 'Bijstand november 2026',
  }),
];

const xsd = resolve(process.env['SAMENKRACHT_DATA'] ?? '../shared/data', 'specs/sepa/pain.001.001.09.xsd');

describe.skipIf(!existsSync(xsd))('het bestand voldoet aan pain.001.001.09.xsd (needs SAMENKRACHT_DATA)', () => {
  const validate = (xml: string) =>
    validateXML({ xml: [{ fileName: 'bestand.xml', contents: xml }], schema: [readFileSync(xsd, 'utf8')] });

  test('met een en met meer betalingen, en namen die banken niet kennen', async () => {
    expect((await validate(schrijf([opdracht()]))).errors).toEqual([]);
    expect((await validate(schrijf(twee))).errors).toEqual([]);
  });
  test('met een BIC', async () => {
    const betaler = { ...kopVan(twee).betaler, bic: 'ABNANL2A' };
    expect((await validate(schrijf(twee, { betaler }))).errors).toEqual([]);
  });
  test('het schema weigert wat niet klopt', async () => {
    const kapot = schrijf(twee).replace('<PmtMtd>TRF</PmtMtd>', '<PmtMtd>CHK</PmtMtd>');
    expect((await validate(kapot)).valid).toBe(false);
  });
});

describe('het bestand', () => {
  const verwacht = { aantal: 2, som: cents(92_100) };

  test('is bij dezelfde run tot op de byte hetzelfde', () => {
    expect(schrijf(twee)).toBe(schrijf(twee));
  });
  test('klopt met zijn eigen controles', () => {
    expect(controleer(schrijf(twee), verwacht)).toEqual([]);
  });
  test.each([
    [
      'een ander bedrag',
      (xml: string) => xml.replace('>920.99<', '>920.98<'),
      'de bedragen tellen niet op tot de som van de run',
    ],
    [
      'een verkeerde controlesom',
      (xml: string) => xml.replace('<CtrlSum>921.00', '<CtrlSum>922.00'),
      'de controlesom van bestand klopt niet',
    ],
    [
      'een verkeerd aantal',
      (xml: string) => xml.replace('<NbOfTxs>2', '<NbOfTxs>3'),
      'het aantal in de kop van bestand klopt niet',
    ],
    [
      'een andere namespace',
      (xml: string) => xml.replace('001.09', '001.03'),
      'de namespace is niet urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
    ],
    [
      'een kapot rekeningnummer',
      (xml: string) => xml.replace('NL20INGB0001234567', 'NL21INGB0001234567'),
      'betaling 1: het rekeningnummer klopt niet',
    ],
    [
      'een naam met een vreemd teken',
      (xml: string) => xml.replace('F. el Amrani', 'F. el Amráni'),
      'betaling 1: een tekst heeft een teken dat banken weigeren',
    ],
    [
      'een kenmerk met betekenis',
      (xml: string) => xml.replace('b7f0c6f05d2c4a6e9a512f0e6a1c3d11', 'BSN999900006'),
      'betaling 1: het kenmerk is geen willekeurig nummer',
    ],
    ['geen XML', () => '<Document>', 'het bestand is geen XML'],
    [
      'een betaling in commentaar',
      (xml: string) => xml.replace('<CdtTrfTxInf>', '<!-- <CdtTrfTxInf></CdtTrfTxInf> --><CdtTrfTxInf>'),
      'het bestand heeft commentaar of een DTD',
    ],
    [
      'geen betalingen',
      (xml: string) => xml.replace(/<CdtTrfTxInf>.*<\/CdtTrfTxInf>/s, ''),
      'het bestand heeft geen betalingen',
    ],
  ])('wordt geweigerd: %s', (_, breek, fout) => {
    expect(controleer(breek(schrijf(twee)), verwacht)).toContain(fout);
  });
  test('twee keer hetzelfde kenmerk wordt geweigerd', () => {
    expect(controleer(schrijf([opdracht(), opdracht()]), { aantal: 2, som: cents(184_198) })).toEqual([
      'twee betalingen hebben hetzelfde kenmerk',
    ]);
  });
  describe('met meer betalingen dan samen worden gelezen', () => {
    const veel = Array.from({ length: 1_203 }, (_, i) =>
      opdracht({ kenmerk: `b7f0c6f0-5d2c-4a6e-9a51-${i.toString(16).padStart(12, '0')}`, bedrag: cents(100 + i) }),
    );
    const { aantal, som } = kopVan(veel);
    test('klopt, en is hetzelfde wanneer het in delen is geschreven', () => {
      const delen = [0, 500, 1_000].map((van) => opdrachtenPain001(veel.slice(van, van + 500))).join('');
      expect(beginPain001(kopVan(veel)) + delen + eindePain001).toBe(schrijf(veel));
      expect(controleer(schrijf(veel), { aantal, som })).toEqual([]);
    });
    test('een fout in de laatste noemt haar plaats', () => {
      const xml = schrijf(veel).replace(/NL20INGB0001234567(?!.*NL20INGB)/s, 'NL21INGB0001234567');
      expect(controleer(xml, { aantal, som })).toEqual(['betaling 1203: het rekeningnummer klopt niet']);
    });
    test('hetzelfde kenmerk ver uit elkaar wordt gezien', () => {
      const dubbel = [...veel.slice(0, -1), opdracht({ bedrag: cents(100 + 1_202), kenmerk: veel[0]?.kenmerk ?? '' })];
      expect(controleer(schrijf(dubbel), { aantal, som })).toEqual(['twee betalingen hebben hetzelfde kenmerk']);
    });
    test('iets anders tussen de betalingen wordt niet overgeslagen', () => {
      const xml = schrijf(veel).replace('</CdtTrfTxInf>', '</CdtTrfTxInf><Dbtr><Nm>X</Nm></Dbtr>');
      expect(controleer(xml, { aantal, som })).toContain('na betaling 0 staat iets anders dan betalingen');
    });
  });
  test('zonder betalingen, of met een betaling van niets, bestaat niet', () => {
    expect(() => schrijf([])).toThrow('without payments');
    expect(() => schrijf([opdracht({ bedrag: cents(0) })])).toThrow('payment of nothing');
  });
  test('een naam zonder Latijnse letters wordt toch een geldige naam', () => {
    expect(controleer(schrijf([opdracht({ naam: ' ' })]), { aantal: 1, som: cents(92_099) })).toEqual([]);
  });
});

describe('tekst voor banken', () => {
  test.each`
    van                      | wordt
    ${'Zoë Müller-Świętek'}  | ${'Zoe Muller-Swietek'}
    ${'Ærøskøbing & Straße'} | ${'AEroskobing + Strasse'}
    ${'Şükrü Işık'}          | ${'Sukru Isik'}
    ${'//twee//strepen/'}    | ${'twee/strepen'}
    ${'d’Ancona “Bar”'}      | ${"d'Ancona 'Bar'"}
  `('$van wordt $wordt', ({ van, wordt }: { van: string; wordt: string }) => {
    expect(toSepatekst(van, 70)).toBe(wordt);
  });
  test('elke tekst wordt leeg of goed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 140 }), (van, lengte) => {
        const tekst = toSepatekst(van, lengte);
        expect(tekst.length).toBeLessThanOrEqual(lengte);
        expect(tekst === '' || isSepatekst(tekst)).toBe(true);
      }),
    );
  });
});
