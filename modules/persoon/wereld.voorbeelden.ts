/** Knows the world that the tests of this module play in: a speaking BRP, a database, and people who are signed in. */
import { type Bsn, day, gemeenteCode, parseBsn } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import type { Actor } from '@samenkracht/platform/module';
import { type Ingeschrevene, start } from '@samenkracht/standin-brp';
import { testDb, testServer } from '@samenkracht/testing/db';
import { bsnOf, type SampleKey, sampleHuishoudens } from '@samenkracht/testing/stad';
import pg from 'pg';
import { createBrpClient, createPersoonModule, ensurePersoon } from './index.ts';

const rotterdam = gemeenteCode('0599');
const people = sampleHuishoudens(day('2026-11-02')).flatMap((deur) => deur.leden.map((lid) => lid.persoon));
const bsns = people.map((of) => parseBsn(of.bsn ?? '')).filter((bsn) => bsn !== undefined);

export const registered = (bsn: string): Ingeschrevene => {
  const found = people.find((of) => of.bsn === bsn);
  if (found === undefined) throw new Error('no such person');
  return found;
};

export const rob: Actor = {
  id: 'rob',
  soort: 'medewerker',
  naam: 'Rob de Wit',
  rollen: ['consulent'],
  gemeente: rotterdam,
};
export const marit: Actor = { ...rob, id: 'marit', naam: 'Marit Smit', gemeente: gemeenteCode('0556') };
export const carla: Actor = { ...rob, id: 'carla', naam: 'Carla Vos', rollen: ['controleur'] };

const asInwoner = (persoonId: string): Actor => ({
  id: persoonId,
  soort: 'inwoner',
  naam: 'inwoner',
  rollen: ['inwoner'],
  gemeente: rotterdam,
  persoonId,
});

/** Everybody with a story has signed in once; the BRP was asked about nobody yet. */
export const openWereld = async (andere: readonly Bsn[] = []) => {
  const standin = await start({ port: 0, persons: people, today: () => '2026-11-02' });
  const modules = [logboekModule, createPersoonModule({ brp: createBrpClient({ url: standin.url, timeoutMs: 150 }) })];
  const db = await testDb(modules);
  const ids = new Map<string, string>();
  await db.scope(async (scope) => {
    for (const bsn of [...bsns, ...andere]) ids.set(bsn, (await ensurePersoon(scope, bsn)).id);
  });
  const http = await testServer(db, modules, [rob, marit, carla, ...[...ids.values()].map(asInwoner)]);
  const idOf = (bsn: string): string => {
    const id = ids.get(bsn);
    if (id === undefined) throw new Error('not signed in');
    return id;
  };
  return {
    standin,
    db,
    idOf,
    id: (key: SampleKey): string => idOf(bsnOf(key)),
    call: http.call,
    /** As the resident with this number. */
    as: (bsn: string, route: string, options?: Parameters<typeof http.call>[2]) =>
      http.call(asInwoner(idOf(bsn)), route, options),
    /** As a consulent who opens somebody's data. */
    open: (bsn: string) => http.call(rob, `GET /personen/${idOf(bsn)}`),
    /** Rows of a table of Rotterdam, which the owner of the database counts. */
    count: async (table: string): Promise<number> => {
      const client = new pg.Client(db.ownerUrl);
      await client.connect();
      const { rows } = await client.query(`select count(*)::int as n from gm0599.${table}`);
      await client.end();
      return rows[0].n;
    },
    close: async () => {
      await http.close();
      await db.close();
      await standin.stop();
    },
  };
};
export type Wereld = Awaited<ReturnType<typeof openWereld>>;

export const feit = (body: { readonly feiten: readonly { readonly feit: string }[] }, soort: string) =>
  body.feiten.find((of) => of.feit === soort);
