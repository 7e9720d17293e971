/** Knows a small youth desk for tests: two teams, three colleagues and the people of Rotterdam that the BRP knows. */
import { type Day, day, gemeenteCode } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createBrpClient, createPersoonModule, loadPersonen } from '@samenkracht/persoon';
import { publish } from '@samenkracht/platform/db';
import type { Actor, Json, Module, Rol } from '@samenkracht/platform/module';
import { toPersoon } from '@samenkracht/standin-brp';
import { testDb, testServer } from '@samenkracht/testing/db';
import { makeStad } from '@samenkracht/testing/stad';
import { toegangModule } from '@samenkracht/toegang';
import pg from 'pg';
import { caseloadModule } from './module.ts';
import { followEigenaar } from './store/inwoner.ts';

const rotterdam = gemeenteCode('0599');
export const maassluis = gemeenteCode('0556');
const vandaag: Day = day('2026-11-02');

const staf = (id: string, naam: string, rollen: readonly Rol[], gemeente = rotterdam): Actor => ({
  id,
  soort: 'medewerker',
  naam,
  rollen,
  gemeente,
});
export const thomas = staf('thomas', 'Thomas Bos', ['teamleider']);
export const samira = staf('samira', 'Samira Bakkali', ['coach']);
export const selma = staf('selma', 'Selma Yilmaz', ['coach']);
/** A coach who is in no team. */
export const karin = staf('karin', 'Karin Post', ['coach']);
/** A coach of a municipality without a desk. */
export const petra = staf('petra', 'Petra Vos', ['coach'], maassluis);
export const joris = staf('joris', 'Joris Blom', ['coach', 'teamleider'], maassluis);

export const instelling = {
  gewichten: { intensief: 3, gemiddeld: 2, laag: 1 },
  norm: { goed: 4, hoogst: 5 },
  prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 },
  volleWeek: 36,
  stilte: { intensief: 14, gemiddeld: 42, laag: 90 },
  disciplines: ['rmc', 'ex-detentie'],
  fasen: ['intake', 'begeleiding'],
  namen: { loket: 'Jongerenloket', consulent: 'jongerenconsulent' },
  omslag: null,
} as const;

/** The persons of a few households, known to us as the BRP knows them. */
const mensen = [
  ...makeStad({
    seed: 7,
    peildatum: vandaag,
    gemeente: rotterdam,
    huishoudens: 24,
    eersteBsn: 0,
  }).huishoudens(),
];

export const openBureau = async (meer: readonly Module[] = [], anderen: readonly Actor[] = []) => {
  const modules = [
    toegangModule,
    logboekModule,
    createPersoonModule({ brp: createBrpClient({ url: 'http://127.0.0.1:9', timeoutMs: 50 }) }),
    ...meer,
    caseloadModule,
  ];
  const db = await testDb(modules);
  const personen = await db.scope((scope) =>
    loadPersonen(
      scope,
      mensen.map(({ leden: [{ persoon }] }) => toPersoon(persoon, vandaag)),
    ),
  );
  const inwoner: Actor = {
    id: personen[0] ?? '',
    soort: 'inwoner',
    naam: 'iemand',
    rollen: ['inwoner'],
    gemeente: rotterdam,
    persoonId: personen[0] ?? '',
  };
  const server = await testServer(db, modules, [...[thomas, samira, selma, karin, petra, joris, inwoner], ...anderen]);
  const call = server.call;
  /** Says what the room of the plan says when somebody accepted. */
  const eigenaar = (persoonId: string, wie: string, vanaf = '2026-11-02T09:00:00Z') =>
    db.scope(async (scope) => {
      await followEigenaar(scope, persoonId, wie, vanaf);
    });
  /** Past the application, as the owner. */
  const sql = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client(db.ownerUrl);
    await client.connect();
    const { rows } = await client.query(text).finally(() => client.end());
    return rows;
  };
  return {
    db,
    sql,
    call,
    personen,
    inwoner,
    eigenaar,
    close: async () => {
      await server.close();
      await db.close();
    },
  };
};
export type Bureauwereld = Awaited<ReturnType<typeof openBureau>>;

/** The same with a norm that is never reached and one team, in which Samira and Selma are. */
export const openLoket = async (): Promise<Bureauwereld> => {
  const w = await openBureau();
  await w.call(thomas, 'POST /caseload/instellingen', { body: { ...instelling, norm: { goed: 70, hoogst: 75 } } });
  const { teams } = (await w.call(thomas, 'POST /caseload/teams', { body: { naam: 'Noord', postcodes: [] } })).body;
  for (const { id, naam } of [samira, selma])
    await w.call(thomas, `PUT /caseload/consulenten/${id}`, {
      body: { naam, teamId: teams[0].id, uren: 36, disciplines: [] },
    });
  return w;
};

/** What other rooms say, heard by everybody, and what a coach sees of it. @param w asked each time: it is opened after a test is read. */
export const gesprekMet = (w: () => Bureauwereld) => {
  const gebeurt = async (soort: string, data: Json, onderwerp: string = crypto.randomUUID(), wie = samira) => {
    await w().db.scope((scope) => publish({ ...scope, actor: wie }, { soort, onderwerp, data }));
    await w().db.runJobs();
  };
  /** What happened an hour ago, and is heard only now. */
  const gebeurde = async (soort: string, data: Json, onderwerp: string) => {
    await w().db.scope((scope) =>
      publish({ ...scope, actor: samira, now: scope.now.subtract({ hours: 1 }) }, { soort, onderwerp, data }),
    );
    await w().db.runJobs();
  };
  const mijn = async (wie = samira) => (await w().call(wie, 'GET /caseload/mijn')).body;
  const vraagt = async (persoonId: string, wie = samira): Promise<readonly string[]> =>
    (await mijn(wie)).mensen
      .find((mens: { persoonId: string }) => mens.persoonId === persoonId)
      ?.aanleidingen.map((aanleiding: { soort: string }) => aanleiding.soort);
  return { gebeurt, gebeurde, mijn, vraagt };
};
