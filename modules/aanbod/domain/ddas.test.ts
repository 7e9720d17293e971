/** Proves that the delivery of debt help passes the published schema of DDAS 1.0, and that a wrong one does not. */
import { existsSync, readFileSync } from 'node:fs';
import { day, gemeenteCode, parseDay } from '@samenkracht/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { writeDdas } from './ddas.ts';
import { type Gebeurd, loopVan } from './loop.ts';

/** The published schema is data outside the project. */
const folder = process.env['SAMENKRACHT_DATA'] ?? '../shared/data';
const schema = `${folder}/specs/ddas/json_schema_Uitwisselmodel.json`;

const gestart: Gebeurd = {
  soort: 'gestart',
  op: day('2026-01-12'),
  aangemeldOp: day('2026-01-05'),
  van: day('2026-01-12'),
  tot: day('2027-01-12'),
  feiten: { heeftSchulden: true },
  leerdoelen: [],
  gegevens: { crisis: 'nee' },
};
const fase = (naam: string, op: string): Gebeurd => ({ soort: 'fase', naam, op: day(op) });
const gegeven = (naam: string, waarde: string): Gebeurd => ({ soort: 'gegeven', naam, waarde, op: day('2026-02-01') });
const levering = {
  gemeente: gemeenteCode('0599'),
  naam: 'Gemeente Rotterdam',
  van: day('2026-01-01'),
  totEnMet: day('2026-12-31'),
  op: '2026-12-31T08:00:00Z',
};
const heel = loopVan('schuldhulp', [
  gestart,
  fase('aanmelding', '2026-01-12'),
  fase('intake', '2026-01-19'),
  gegeven('beschikking op', '2026-02-02'),
  gegeven('beschikking', 'Toelatingsbeschikking'),
  fase('plan van aanpak', '2026-02-02'),
  fase('stabilisatie', '2026-02-16'),
  gegeven('totaal schuldbedrag', '18450'),
  gegeven('begeleiding', 'Budgetcoaching'),
  fase('schuldregeling', '2026-04-01'),
  fase('oplossing', '2026-06-01'),
  gegeven('soort oplossing', 'Saneringskrediet'),
  fase('nazorg', '2026-11-02'),
  { soort: 'afgerond', op: day('2026-12-01'), laatste: day('2026-12-01'), uitkomst: 'afgerond' },
]);
const client = { bsn: '999900006', geboren: day('1975-03-09'), geslacht: 'man', postcode: '3011 AB' };

test('a whole path tells its phases, its decision, its solution and why it ended', () => {
  const [traject] = writeDdas(levering, [{ loop: heel, client }]).leveringen[0]?.schuldhulptrajecten ?? [];
  expect(traject).toEqual({
    startdatum: '2026-01-12',
    einddatum: '2026-12-01',
    totaalSchuldbedragBijAanvangSchuld: 18_450,
    gemeentecode: 'GM0599',
    aanmelding: { crisisinterventie: false, startdatum: '2026-01-05' },
    client: [
      { Burgerservicenummer: '999900006', Geboortedatum: '1975-03-09', Geslachtsaanduiding: 'Man', Postcode: '3011AB' },
    ],
    intake: {
      startdatum: '2026-01-19',
      einddatum: '2026-02-02',
      beschikkingsdatum: '2026-02-02',
      beschikkingssoort: 'Toelatingsbeschikking',
    },
    planVanAanpak: { datumAfronding: '2026-02-16' },
    stabilisatie: { startdatum: '2026-02-16', einddatum: '2026-04-01' },
    schuldregeling: { datum: '2026-04-01' },
    oplossing: { startdatum: '2026-06-01', einddatum: '2026-11-02', soort: 'Saneringskrediet' },
    nazorg: { startdatum: '2026-11-02', einddatum: '2026-12-01' },
    begeleiding: [{ soort: 'Budgetcoaching', startdatum: '2026-01-12', einddatum: '2026-12-01' }],
    uitstroom: { datum: '2026-12-01', reden: 'Afgerond' },
  });
});

test.skipIf(!existsSync(schema))(
  'every delivery passes the published schema of DDAS; a wrong word in it does not',
  () => {
    const ajv = new Ajv2020({
      strict: false,
      formats: {
        date: (tekst) => parseDay(tekst) !== undefined,
        'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
        time: true,
        email: true,
      },
    });
    const check = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    const gestopt = loopVan('schuldhulp', [
      gestart,
      { soort: 'gestopt', op: day('2026-01-20'), laatste: day('2026-01-20'), reden: 'Komt niet meer.' },
    ]);
    const goed = writeDdas(levering, [
      { loop: heel, client },
      { loop: loopVan('schuldhulp', [gestart]), client: {} },
      { loop: gestopt, client: { ...client, geslacht: 'X' } },
    ]);
    expect(check(goed), JSON.stringify(check.errors)).toBe(true);
    expect(check(writeDdas(levering, [])), JSON.stringify(check.errors)).toBe(true);
    const fout = loopVan('schuldhulp', [gestart, gegeven('begeleiding', 'Iets anders')]);
    expect(check(writeDdas(levering, [{ loop: fout, client }]))).toBe(false);
  },
);
