/** Proves that the rekenhulp computes with the amounts that a municipality signed: for that municipality, and only once two people did. */
import { betalingModule } from '@samenkracht/betaling';
import { gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule } from '@samenkracht/persoon';
import type { Actor } from '@samenkracht/platform/module';
import { createRekenhulpModule } from '@samenkracht/rekenhulp';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { toegangModule } from '@samenkracht/toegang';
import { findKader, uitkeringModule } from '@samenkracht/uitkering';
import { zaakModule } from '@samenkracht/zaak';
import { afterAll, beforeAll, expect, test } from 'vitest';

const beheerder = (id: string): Actor => ({
  ...{ id, soort: 'medewerker', naam: 'Naam van wie tekende', rollen: ['beheerder'] },
  gemeente: gemeenteCode('0599'),
});
const [bram, esra] = [beheerder('bram'), beheerder('esra')];

let db: TestDb;
let http: TestServer;
beforeAll(async () => {
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9' }) }),
    zaakModule,
    betalingModule,
    uitkeringModule,
    createRekenhulpModule({ findKader }),
  ];
  db = await testDb(modules);
  http = await testServer(db, modules, [bram, esra]);
});
afterAll(async () => {
  await http.close();
  await db.close();
});

const feiten = {
  ...{ gemeente: '0599', maand: '2027-01', partner: null, kinderen: [], medebewoners: [] },
  ...{ woonsituatie: 'niet gevraagd', tijdelijkEldersVoorMantelzorg: false },
  belanghebbende: {
    ...{ geboren: '1985-06-15', inInrichting: false, geenBeroepOpOuders: false, medischUrenbeperkt: false },
    ...{ loonkostensubsidie: false, inkomsten: [], vrijlating: { maandenN: 0, sindsR: null, sindsZ: null } },
  },
};
const reken = async (anders: object = {}) =>
  (await http.call(undefined, 'POST /berekeningen', { body: { maanden: [{ ...feiten, ...anders }] } })).body;
const lijn = async () =>
  (
    await http.call(undefined, 'POST /berekeningen/inkomenslijn', {
      body: {
        ...{ feiten, wie: 'belanghebbende', van: 0, tot: 10_000, stap: 10_000 },
        loon: { vakantiegeld: 'meebetaald', metHeffingskorting: true },
      },
    })
  ).body;

test('a gap until two people signed; then an amount with its source, for that municipality alone', async () => {
  expect((await reken()).maanden[0]).toMatchObject({ soort: 'gat', gat: { tabel: 'pw-21-alleenstaande' } });
  const sign = async (tabel: string, waarde: string) => {
    const body = {
      ...{ tabel, waarde, vanaf: '2027-01-01', bron: 'Normenbrief 2027' },
      link: 'https://www.rijksoverheid.nl/normenbrief',
    };
    const { id } = (await http.call(bram, 'POST /bedragen', { body })).body;
    return async () => expect((await http.call(esra, `POST /bedragen/${id}/goedkeuring`)).status).toBe(200);
  };
  const tweede = [await sign('pw-21-alleenstaande', '1.440,00'), await sign('pw-19-3', '5%')];
  expect((await reken()).maanden[0].soort).toBe('gat');
  expect((await lijn()).punten).toEqual([]);
  for (const teken of tweede) await teken();
  const na = await reken();
  expect(na.maanden[0]).toMatchObject({ soort: 'waarde', uitkomst: { norm: 144_000 } });
  expect(JSON.stringify(na.maanden[0].boom)).toContain('Normenbrief 2027');
  // who signed is no business of a visitor
  expect(JSON.stringify(na)).not.toContain('Naam van wie tekende');
  expect((await lijn()).punten[0]).toMatchObject({ loon: 0, bijstand: 144_000 });
  expect((await reken({ gemeente: '0556' })).maanden[0].soort).toBe('gat');
  expect((await reken({ gemeente: '1998' })).maanden[0].soort).toBe('gat');
});
