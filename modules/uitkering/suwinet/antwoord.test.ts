import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAntwoord } from './antwoord.ts';

const folder = `${process.env['SAMENKRACHT_DATA'] ?? '../shared/data'}/specs/suwinet/responses`;
const namen = existsSync(folder) ? readdirSync(folder).filter((naam) => naam.startsWith('UWVDossierInkomstenGSD')) : [];
const lees = (naam: string): string => readFileSync(`${folder}/${naam}`, 'utf8');
const bsnIn = (xml: string): string => /<Burgerservicenr>(\d+)</.exec(xml)?.[1] ?? '';

describe.skipIf(namen.length === 0)('de gepubliceerde antwoorden van Suwinet (needs SAMENKRACHT_DATA)', () => {
  test('elf antwoorden: tien gelezen, en een geweigerd met de naam van wat ontbreekt', () => {
    const uitkomsten = namen.map((naam) => {
      const xml = lees(naam);
      const gelezen = readAntwoord(xml, bsnIn(xml));
      return [
        naam.replace('UWVDossierInkomstenGSD_UWVPersoonsIkvInfo_', '').replace('.xml', ''),
        gelezen.ok ? gelezen.value.length : gelezen.error,
      ];
    });
    expect(Object.fromEntries(uitkomsten)).toEqual({
      '111111110': 4,
      '111111110_20240710': 4,
      '444444440': { code: 'SUWINET_ONVOLLEDIG', onderdeel: 'Inkomstenopgave' },
      '777777770': 1,
      '999990238': 1,
      '999991322': 3,
      '999991954': 5,
      '999993549': 3,
      '999996769': 2,
      '999997051': 3,
      '999998493': 3,
    });
  });

  test('de bedragen komen in hele centen, met werkgever, nummer en soort', () => {
    const gelezen = readAntwoord(lees('UWVDossierInkomstenGSD_UWVPersoonsIkvInfo_999990238.xml'), '999990238');
    expect(gelezen).toMatchObject({
      ok: true,
      value: [
        {
          soort: '11',
          metHeffingskorting: true,
          opgaven: [
            { van: '2023-08-01', totEnMet: '2023-08-31', loon: 250_000, ingehouden: undefined },
            { van: '2023-09-01', totEnMet: '2023-09-30', loon: 250_000 },
          ],
        },
      ],
    });
  });
});

const bsn = '999900006';
const antwoord = (inhoud: string): string =>
  `<s:UWVPersoonsIkvInfoResponse xmlns:s="http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200">${inhoud}</s:UWVPersoonsIkvInfoResponse>`;
const client = (inhoud: string): string =>
  antwoord(`<ClientSuwi><Burgerservicenr>${bsn}</Burgerservicenr>${inhoud}</ClientSuwi>`);
const verhouding = (opgave: string): string =>
  `<Inkomstenverhouding><AdministratieveEenheid><NaamAdministratieveEenheid>A &amp; B</NaamAdministratieveEenheid><Loonheffingennr>000000000L01</Loonheffingennr></AdministratieveEenheid>${opgave}</Inkomstenverhouding>`;
const opgave = (van: string, teken: string): string =>
  `<Inkomstenopgave><DatBIko>${van}</DatBIko><BedrLoonLbPremieVolksverz><CdPositiefNegatief>${teken}</CdPositiefNegatief><WaardeBedr>100</WaardeBedr></BedrLoonLbPremieVolksverz></Inkomstenopgave>`;

describe('wat geen goed antwoord is, heeft een naam', () => {
  test.each([
    ['geen XML', '<open', 'SUWINET_GEEN_XML'],
    ['leeg', '', 'SUWINET_GEEN_XML'],
    ['een DTD', `<!DOCTYPE a [<!ENTITY b "c">]>${client('')}`, 'SUWINET_MET_DTD'],
    ['een ander bericht', '<Document/>', 'SUWINET_ANDERE_SOORT'],
    ['een ander mens', client('').replace(bsn, '999900018'), 'SUWINET_ANDERE_PERSOON'],
    ['niemand', antwoord('<Iets/>'), 'SUWINET_ONVOLLEDIG'],
    ['een fout', antwoord('<f:FWI xmlns:f="x"><Fout><Code>E1</Code></Fout></f:FWI>'), 'SUWINET_FOUT'],
    ['geen loonheffingennummer', client('<Inkomstenverhouding/>'), 'SUWINET_ONVOLLEDIG'],
    ['een dag die niet bestaat', client(verhouding(opgave('20260231', '+'))), 'SUWINET_ONVOLLEDIG'],
  ])('%s', (_, xml, code) => {
    expect(readAntwoord(xml, bsn)).toMatchObject({ ok: false, error: { code } });
  });

  test('niets gevonden is geen fout, en een correctie kan negatief zijn', () => {
    expect(readAntwoord(antwoord('<f:NietsGevonden xmlns:f="x"/>'), bsn)).toEqual({ ok: true, value: [] });
    expect(readAntwoord(client(verhouding(opgave('20260201', '-'))), bsn)).toMatchObject({
      value: [{ werkgever: 'A & B', verwijzing: '000000000L01/1', opgaven: [{ loon: -100, totEnMet: '2026-02-01' }] }],
    });
  });
});
