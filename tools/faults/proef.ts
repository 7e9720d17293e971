/** Knows one proof: a small city is paid month by month, once in peace and then with faults, and both must end the same. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '@samenkracht/app-api';
import { addToMonth, gemeenteCode, month, monthsIn } from '@samenkracht/core';
import { systemClock } from '@samenkracht/platform/clock';
import { appUrlFrom, migrate } from '@samenkracht/platform/db';
import { startEmbedded } from '@samenkracht/platform/postgres';
import { start as startBank } from '@samenkracht/standin-bank';
import pg from 'pg';
import { listModules } from '../../apps/samenkracht/describe.ts';
import { startStandins } from '../../apps/samenkracht/standins.ts';
import { apart } from '../../bench/maandrun/apart.ts';
import { consulent, openOmgeving } from '../../bench/maandrun/omgeving.ts';
import { storeDocument } from '../../modules/zaak/store/document.ts';
import { startOpslag } from '../../modules/zaak/store/objectopslag.voorbeelden.ts';
import { openLijn } from './bank.ts';
import { huurBediende } from './bediende.ts';
import { freePort, openHuis } from './huis.ts';
import { type Kans, maakKans } from './kans.ts';
import { enterLoonstrook, payMonth } from './maand.ts';
import { askBank, readBetaald, readRust, readStand, type Stand, verschillen } from './stand.ts';
import { disturb, geenStoringen, type Storingen } from './storing.ts';

const gemeenten = ['0599', '0556'] as const;
/** The first month that is paid; the law has amounts for three years from here. */
const eerste = month('2024-01');

export type Tellingen = Storingen & {
  runs: number;
  starts: number;
  verkeerdeKlokken: number;
  bankGeweigerd: number;
  bankAntwoordKwijt: number;
  bankGeschud: number;
  herhaald: number;
  /** What differs from the clean run; none is the point of it. */
  readonly fouten: string[];
};

type Opdracht = {
  readonly huishoudens: number;
  /** Month runs in one city; at most 34. */
  readonly maanden: number;
  /** How many cities go through faults, each with a chance of its own. */
  readonly steden: number;
  readonly zaad: number;
  readonly vertel: (regel: string) => void;
};

type Server = Awaited<ReturnType<typeof startEmbedded>>;

const urlOf = (url: string, naam: string): string => {
  const anders = new URL(url);
  anders.pathname = `/${naam}`;
  return anders.href;
};

/** A copy of the loaded city, under the same identifiers. */
const copyCity = async (server: Server, naam: string): Promise<string> => {
  const client = new pg.Client({ connectionString: urlOf(server.ownerUrl, 'postgres') });
  await client.connect();
  await client.query(`create database ${naam} template samenkracht`);
  await client.end();
  return urlOf(server.ownerUrl, naam);
};

/** Every outside party of an installation, and the installation itself. */
const openWereld = async (ownerUrl: string, kans: Kans | undefined) => {
  const poorten = [await freePort(), await freePort()];
  const adres = `http://127.0.0.1:${poorten[0]}`;
  const standins = await startStandins({ adres, huishoudens: [], gemeenten, clock: systemClock, iedereen: false });
  // ten days ahead, so that a payment of today is on a statement at once
  const bank = await startBank({ port: 0, now: () => new Date(Date.now() + 864_000_000).toISOString() });
  const lijn = await openLijn(bank.url, kans);
  const opslag = await startOpslag();
  const settings: Settings = {
    ...standins.settings,
    adres,
    gemeente: gemeenten[0],
    gemeenten: [...gemeenten],
    databaseUrl: ownerUrl,
    bank: { url: lijn.url },
    objectopslag: opslag.instelling,
    verzoekenPerMinuut: 1_000_000,
  };
  const huis = await openHuis(settings, poorten, kans);
  return {
    bank,
    lijn,
    opslag,
    huis,
    stop: async () => {
      await huis.stop();
      await Promise.all([lijn.stop(), bank.stop(), standins.stop(), opslag.stop()]);
    },
  };
};

type Wereld = Awaited<ReturnType<typeof openWereld>>;

const again = async (werk: () => Promise<unknown>): Promise<void> => {
  for (;;) {
    const gelukt = await werk().then(
      () => true,
      () => false,
    );
    if (gelukt) return;
    await sleep(200);
  }
};

/** A document comes in; the same bytes twice are one. */
const bringDocument = async (ownerUrl: string, nummer: number): Promise<void> => {
  const dossierId = `dddddddd-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
  const bytes = Buffer.from(`%PDF-1.7\n% document ${nummer}\n%%EOF\n`);
  await again(async () => {
    const { db, scope } = openOmgeving(appUrlFrom(ownerUrl));
    try {
      await scope(consulent, async (om) => {
        const bewaard = await storeDocument(om, {
          dossierId,
          persoonId: dossierId,
          soort: 'loonstrook',
          naam: 'loonstrook.pdf',
          bytes,
        });
        if (!bewaard.ok) throw new Error(bewaard.error.code);
      });
    } finally {
      await db.close();
    }
  });
};

/** Who had a job and a benefit before the first month. */
const werkenden = async (ownerUrl: string): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ uitkering_id: string }>(
    `select b.uitkering_id from gm0599.uitkering_inkomstenbron b join gm0599.uitkering u on u.id = b.uitkering_id
     where u.ingangsdatum < $1 and u.einddatum is null order by b.uitkering_id`,
    [`${eerste}-01`],
  );
  await client.end();
  return rows.map((rij) => rij.uitkering_id);
};

/** Twelve minutes: what is not done then is lost. */
const geduld = 3_600;

/** Until nothing waits any more and every document is where it belongs. */
const settleDown = async (ownerUrl: string): Promise<readonly string[]> => {
  let rustig = 0;
  for (let i = 0; i < geduld; i += 1) {
    const rust = await readRust(ownerUrl, true).catch(() => undefined);
    rustig = rust?.open === 0 && rust.documenten === 0 ? rustig + 1 : 0;
    if (rustig === 3) return rust?.opgegeven ?? [];
    await sleep(200);
  }
  throw new Error('the work does not come to an end');
};

type Verloop = { readonly stand: Stand; readonly fouten: readonly string[]; readonly herhaald: number };

/** All months of a city, by the same hands in the same order. */
const liveThrough = async (
  ownerUrl: string,
  wereld: Wereld,
  maanden: number,
  kans: Kans | undefined,
  stopStoringen: () => Promise<void>,
): Promise<Verloop> => {
  const { adressen } = wereld.huis;
  const rob = await huurBediende('Rob de Wit', adressen, kans);
  const yvonne = await huurBediende('Yvonne Baas', adressen, kans);
  const lopers = await werkenden(ownerUrl).catch(() => werkenden(ownerUrl));
  let nummer = 0;
  for (const maand of monthsIn(eerste, addToMonth(eerste, maanden))) {
    nummer += 1;
    await bringDocument(ownerUrl, nummer);
    const vorige = addToMonth(maand, -1);
    if (vorige >= eerste)
      for (const keer of [1, 2]) {
        const uitkeringId = lopers[(nummer * 7 + keer * 3) % lopers.length] ?? '';
        await enterLoonstrook(rob, { uitkeringId, maand: vorige, netto: 25_000 + nummer * 1_013 + keer });
      }
    await payMonth({ rob, yvonne }, maand);
  }
  await stopStoringen();
  wereld.lijn.herstel();
  await settleDown(ownerUrl);
  await askBank(ownerUrl);
  await sleep(500);
  const opgegeven = await settleDown(ownerUrl);
  const { som, kenmerken } = await readBetaald(ownerUrl);
  const uitgevoerd = wereld.bank.uitgevoerd();
  const fouten = [
    ...opgegeven.map((taak) => `${taak} was given up`),
    ...(som === 0 ? [] : [`the ledger sums to ${som}`]),
    ...[...uitgevoerd].filter(([, keer]) => keer !== 1).map(([kenmerk, keer]) => `${kenmerk} was paid ${keer} times`),
    ...kenmerken.filter((kenmerk) => !uitgevoerd.has(kenmerk)).map((kenmerk) => `${kenmerk} was never paid`),
    ...(wereld.opslag.bewaard.size === maanden ? [] : [`${wereld.opslag.bewaard.size} of ${maanden} documents kept`]),
  ];
  return { stand: await readStand(ownerUrl), fouten, herhaald: rob.herhaald() + yvonne.herhaald() };
};

const throughFaults = async (
  server: Server,
  { naam, maanden, kans }: { readonly naam: string; readonly maanden: number; readonly kans: Kans },
  schoon: Stand,
  geteld: Tellingen,
): Promise<void> => {
  const ownerUrl = await copyCity(server, naam);
  const wereld = await openWereld(ownerUrl, kans);
  const stop = disturb({ ...wereld, dataDir: server.dataDir }, kans, geteld);
  try {
    const { stand, fouten, herhaald } = await liveThrough(ownerUrl, wereld, maanden, kans, stop);
    const bank = wereld.lijn.tellingen();
    geteld.runs += maanden;
    geteld.herhaald += herhaald;
    geteld.starts += wereld.huis.starts();
    geteld.verkeerdeKlokken += wereld.huis.verkeerdeKlokken();
    geteld.bankGeweigerd += bank.geweigerd;
    geteld.bankAntwoordKwijt += bank.antwoordKwijt;
    geteld.bankGeschud += bank.geschud;
    geteld.fouten.push(...[...fouten, ...verschillen(schoon, stand)].map((fout) => `${naam}: ${fout}`));
  } finally {
    await stop();
    await wereld.stop();
  }
};

export const prove = async ({ huishoudens, maanden, steden, zaad, vertel }: Opdracht): Promise<Tellingen> => {
  const dir = mkdtempSync(join(tmpdir(), 'samenkracht-faults-'));
  chmodSync(dir, 0o755);
  const geteld: Tellingen = {
    ...geenStoringen(),
    runs: 0,
    starts: 0,
    verkeerdeKlokken: 0,
    bankGeweigerd: 0,
    bankAntwoordKwijt: 0,
    bankGeschud: 0,
    herhaald: 0,
    fouten: [],
  };
  const server = await startEmbedded({ dir, onRestart: () => undefined });
  try {
    await migrate(server.ownerUrl, gemeenten.map(gemeenteCode), await listModules());
    const laden = new URL('../../bench/maandrun/laden.ts', import.meta.url);
    await apart(laden, server.appUrl, String(huishoudens), eerste, addToMonth(eerste, maanden - 1));
    const schoneUrl = await copyCity(server, 'schoon');
    const wereld = await openWereld(schoneUrl, undefined);
    const schoon = await liveThrough(schoneUrl, wereld, maanden, undefined, async () => undefined).finally(() =>
      wereld.stop(),
    );
    geteld.fouten.push(...schoon.fouten.map((fout) => `the clean run: ${fout}`));
    vertel(`clean: ${maanden} month runs of ${huishoudens} households, ${schoon.stand.betalingen.length} payments`);
    for (let i = 1; i <= steden; i += 1) {
      await throughFaults(server, { naam: `storing_${i}`, maanden, kans: maakKans(zaad + i) }, schoon.stand, geteld);
      vertel(
        `${geteld.runs} month runs with faults: ${JSON.stringify({ ...geteld, fouten: geteld.fouten.slice(0, 20) })}`,
      );
    }
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
  return geteld;
};
