/** Measures the line of a person with 2,000 events, beside a route of the same server that does nothing; and how long the lines take to make again. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gemeenteCode, ok } from '@samenkracht/core';
import { logboekModule } from '@samenkracht/logboek';
import { createPersoonModule, ensurePersoon } from '@samenkracht/persoon';
import { planModule, rebuildLijn, startEigenaren } from '@samenkracht/plan';
import { fixedClock, todayIn } from '@samenkracht/platform/clock';
import { appUrlFrom, inGemeente, migrate, openDb, publishMany } from '@samenkracht/platform/db';
import { buildServer, defineRoute } from '@samenkracht/platform/http';
import { createLogger } from '@samenkracht/platform/log';
import type { Actor, Module, Scope } from '@samenkracht/platform/module';
import { startEmbedded } from '@samenkracht/platform/postgres';
import { cityBsn } from '@samenkracht/testing/stad';
import { medewerkers, toegangModule } from '@samenkracht/toegang';
import Type from 'typebox';
import { meetGelijkmatig } from '../api/gelijkmatig.ts';

const gemeente = gemeenteCode('0599');
const mensen = 50;
const gebeurtenissen = 2_000;
const perSeconde = 60;
const seconden = Number(process.env['SECONDEN'] ?? 5);
const rondes = 5;
const clock = fixedClock('2026-11-23T09:00:00Z');
const log = createLogger({ niveau: 'silent' });

const selma: Actor = { id: 'selma', soort: 'medewerker', naam: 'Selma Yilmaz', rollen: ['coach'], gemeente };
const kaal = defineRoute({
  doel: 'begeleiding',
  rollen: ['coach'],
  refusals: {},
  method: 'GET',
  url: '/kaal',
  samenvatting: 'Doet niets',
  response: { 200: Type.Object({ goed: Type.Boolean() }) },
  handle: async () => ok({ goed: true }),
});
const kaalModule: Module = {
  ...{ naam: 'kaal', jobs: [], subscriptions: [], routes: [kaal] },
  migrations: new URL('./geen/', import.meta.url),
};
const modules: readonly Module[] = [
  toegangModule,
  logboekModule,
  createPersoonModule({ brp: { raadpleeg: () => Promise.reject(new Error('not asked here')) } }),
  planModule,
  kaalModule,
];

const dir = mkdtempSync(join(tmpdir(), 'samenkracht-bench-'));
chmodSync(dir, 0o755);
const server = await startEmbedded({ dir });
await migrate(server.ownerUrl, [gemeente], modules);
const db = openDb({ url: appUrlFrom(server.ownerUrl), max: 10, naam: 'bench' });
const now = clock.now();
const scope = <T>(work: (scope: Scope) => Promise<T>): Promise<T> =>
  inGemeente(db, gemeente, (tx) =>
    work({ tx, actor: selma, doel: 'begeleiding', now, today: todayIn(now), log, verzoekId: crypto.randomUUID() }),
  );

/** Of each person 2,000 things over 15 years, of five kinds, ten at once. */
const perDag = 10;
const soorten = [
  'DocumentOntvangen',
  'AfspraakGehouden',
  'PlanstapBijgewerkt',
  'InstrumentGevraagd',
  'LoonAangeleverd',
];
const publishLife = (persoonId: string): Promise<void> =>
  scope(async (om) => {
    for (let dag = 0; dag < gebeurtenissen / perDag; dag += 1)
      await publishMany(
        { ...om, now: om.now.subtract({ hours: 24 * 27 * (dag + 1) }) },
        soorten[dag % soorten.length] ?? 'DocumentOntvangen',
        Array.from({ length: perDag }, () => ({
          onderwerp: crypto.randomUUID(),
          data: {
            persoonIds: [persoonId],
            persoonId,
            stand: 'gedaan',
            instrument: 'Taalhuis',
            werkgever: { naam: 'X' },
          },
        })),
      );
  });

const rebuild = async (): Promise<number> => {
  const begin = performance.now();
  let na: string | undefined;
  do na = await scope((om) => rebuildLijn(om, na));
  while (na !== undefined);
  return (performance.now() - begin) / 1_000;
};

try {
  const ids = await scope(async (om) => {
    await medewerkers.store(om.tx, { ...selma, telefoon: undefined }, om.now);
    const gemaakt: string[] = [];
    for (let i = 0; i < mensen; i += 1) {
      const bsn = cityBsn(i);
      if (bsn !== undefined) gemaakt.push((await ensurePersoon(om, bsn)).id);
    }
    return gemaakt;
  });
  await scope((om) =>
    startEigenaren(
      om,
      ids.map((persoonId) => ({ persoonId, medewerkerId: selma.id, vanaf: om.now.toString() })),
    ),
  );
  for (const id of ids) await publishLife(id);
  const eerste = await rebuild();
  const weer = await rebuild();
  const totaal = mensen * gebeurtenissen;
  console.log(
    `${totaal} events on ${mensen} lines: made in ${eerste.toFixed(1)} s, made again in ${weer.toFixed(1)} s (${Math.round(totaal / weer)} a second)\n`,
  );
  const http = await buildServer({
    ...{ db, modules, clock, log },
    authenticate: { gemeente: () => gemeente, actor: async () => selma },
    config: { gemeente, gemeenten: [gemeente], perMinuut: 1_000_000 },
  });
  const adres = await http.listen({ port: 0, host: '127.0.0.1' });
  let beurt = 0;
  const van = (pad: string) => ({
    method: 'GET' as const,
    setupRequest: (verzoek: object) => {
      beurt += 1;
      return { ...verzoek, path: `/api/v1${pad.replace(':id', ids[beurt % ids.length] ?? '')}` };
    },
  });
  const paden = {
    'a route that does nothing': '/kaal',
    'the line, 50 of 2,000 with counts, recorded': '/personen/:id/lijn',
    'one domain of it': '/personen/:id/lijn?domein=begeleiding',
    'owner, steps and professionals': '/personen/:id/begeleiding',
  };
  const metingen = new Map<string, { p50: number; p99: number }[]>();
  // in turn, so that other work on the machine falls on all of them
  for (let ronde = 0; ronde <= rondes; ronde += 1)
    for (const [naam, pad] of Object.entries(paden)) {
      const gemeten = await meetGelijkmatig(adres, van(pad), { perSeconde, seconden, connections: 10 });
      // the first round warms up
      if (ronde > 0) metingen.set(naam, [...(metingen.get(naam) ?? []), gemeten]);
    }
  const midden = (naam: string, deel: 'p50' | 'p99'): number => {
    const waarden = (metingen.get(naam) ?? []).map((een) => een[deel]).toSorted((x, y) => x - y);
    return waarden[Math.floor(waarden.length / 2)] ?? 0;
  };
  const [kaleRoute = '', lijn = ''] = Object.keys(paden);
  for (const naam of Object.keys(paden)) {
    const [p50, p99] = [midden(naam, 'p50'), midden(naam, 'p99')].map((ms) => ms.toFixed(1).padStart(6));
    console.log(`${naam.padEnd(44)} p50 ${p50} ms   p99 ${p99} ms`);
  }
  console.log(
    `\np99 of the line / p99 of a route that does nothing: ${(midden(lijn, 'p99') / midden(kaleRoute, 'p99')).toFixed(1)}`,
  );
  await http.close();
} finally {
  await db.close();
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
}
