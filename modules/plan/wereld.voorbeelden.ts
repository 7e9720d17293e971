/** Knows the world in which the tests of plans play: two residents in the register, two who help, and the routes. */
import { createBerichtModule } from '@samenkracht/bericht';
import { type Bsn, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import type { Actor, Rol } from '@samenkracht/platform/module';
import { type Ingeschrevene, start as startRegister } from '@samenkracht/standin-brp';
import { dienst, start as startMail } from '@samenkracht/standin-mail';
import { type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { toegangModule } from '@samenkracht/toegang';
import pg from 'pg';
import { planModule } from './index.ts';

const [henkBsn, fatimaBsn] = [parseBsn('999900006'), parseBsn('999900018')] as [Bsn, Bsn];
const ingeschreven = (bsn: string, geslachtsnaam: string, geslacht: string): Ingeschrevene => ({
  fictief: true,
  bsn,
  naam: { voornamen: 'Alex', geslachtsnaam },
  geslacht,
  geboren: '19920514',
  nationaliteiten: [{ code: '0001' }],
  ouders: [],
  partners: [],
  kinderen: [],
  geheim: 0,
  gemeente: '0599',
  verblijf: {
    soort: 'adres',
    functie: 'W',
    straat: 'Voorbeeldstraat',
    huisnummer: 12,
    postcode: '3011AB',
    woonplaats: 'Rotterdam',
  },
});

const medewerker = (id: string, naam: string, rol: Rol, gemeente = '0599'): Actor => ({
  id,
  soort: 'medewerker',
  naam,
  rollen: [rol],
  gemeente: gemeenteCode(gemeente),
});
export const selma = medewerker('selma', 'Selma Yilmaz', 'coach');
export const samira = medewerker('samira', 'Samira Bakkali', 'coach');
export const rob = medewerker('rob', 'Rob de Wit', 'consulent');
export const thomas = medewerker('thomas', 'Thomas Bos', 'teamleider');
export const bram = medewerker('bram', 'Bram Kok', 'beheerder');
export const joris = medewerker('joris', 'Joris Blom', 'coach', '0556');

const inwoner = (naam: string, persoonId: string): Actor => ({
  id: naam,
  soort: 'inwoner',
  naam,
  rollen: ['inwoner'],
  gemeente: gemeenteCode('0599'),
  persoonId,
});

/** It is Monday 2 November 2026, ten in the morning. */
export const openWereld = async () => {
  const persons = [ingeschreven(henkBsn, 'Vos', 'M'), ingeschreven(fatimaBsn, 'Amrani', 'V')];
  const register = await startRegister({ port: 0, persons, today: () => '2026-11-02' });
  const mail = await startMail({ port: 0 });
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: register.url }) }),
    createBerichtModule({ meldingsdienst: { url: mail.url, ...dienst } }),
    planModule,
  ];
  const db = await testDb(modules);
  const ids = await db.scope(async (scope) => [
    (await ensurePersoon(scope, henkBsn)).id,
    (await ensurePersoon(scope, fatimaBsn)).id,
  ]);
  const henk = inwoner('henk', ids[0] ?? '');
  const fatima = inwoner('fatima', ids[1] ?? '');
  await db.runJobs();
  const servers: TestServer[] = [];
  const http = await testServer(db, modules, [selma, samira, rob, thomas, bram, joris, henk, fatima]);
  servers.push(http);
  return {
    db,
    call: http.call,
    mail,
    henk,
    fatima,
    /** The titles of what was sent to somebody, after all that was waiting is done. */
    berichten: async (wie: Actor): Promise<readonly string[]> => {
      await db.runJobs();
      const { body } = await http.call(wie, 'GET /mijn/berichten');
      return body.berichten.map((een: { titel: string }) => een.titel);
    },
    /** The same routes for others than these. */
    extra: async (actors: readonly Actor[]) => {
      const meer = await testServer(db, modules, actors);
      servers.push(meer);
      return meer;
    },
    /** As the owner of the database, who may everything. */
    sql: async (tekst: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
      const client = new pg.Client(db.ownerUrl);
      await client.connect();
      const { rows } = await client.query(tekst).finally(() => client.end());
      return rows;
    },
    close: async () => {
      for (const server of servers) await server.close();
      await db.close();
      await register.stop();
      await mail.stop();
    },
  };
};
export type Wereld = Awaited<ReturnType<typeof openWereld>>;
