/** Knows how everything starts in one process: database, schemas, sample city, stand-ins, API, worker and portal. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { composeModules, createApi, type Settings } from '@samenkracht/app-api';
import { ensureBuilt, portaalPlugin } from '@samenkracht/app-portaal';
import { loadEscolijst, readEscomap, voorbeeldmap } from '@samenkracht/intake';
import { type Clock, systemClock } from '@samenkracht/platform/clock';
import { appUrlFrom, migrate, openDb } from '@samenkracht/platform/db';
import { startWorker } from '@samenkracht/platform/jobs';
import type { Logger } from '@samenkracht/platform/log';
import { startEmbedded } from '@samenkracht/platform/postgres';
import { loadAanbod } from './aanbod.ts';
import { loadCity, sampleCity, voorbeeldgemeenten } from './city.ts';
import { listModules } from './describe.ts';
import { loadIntake } from './intake.ts';
import { loadKlachten } from './klachten.ts';
import { loadLijnen } from './lijnen.ts';
import { loadLoketten } from './loketten.ts';
import { loadPerspectief } from './perspectief.ts';
import { loadPlannen } from './plannen.ts';
import { loadProgrammas } from './programmas.ts';
import { startStandins } from './standins.ts';
import { loadWerk } from './werk.ts';
import { loadWijken } from './wijken.ts';

export type Samenkracht = {
  readonly adres: string;
  readonly dataDir: string | undefined;
  readonly standins: readonly { readonly naam: string; readonly adres: string }[];
  readonly stop: () => Promise<void>;
};

type StartOptions = {
  /** The folder for data and settings: `.samenkracht` of the checkout. */
  readonly dir: string;
  readonly port: number;
  readonly host: string;
  /** Where people find us, when that is not host and port: behind a proxy, in a container. */
  readonly adres?: string | undefined;
  /** A PostgreSQL of one's own, as a role that may make roles; without it the embedded one starts. */
  readonly databaseUrl: string | undefined;
  readonly log: Logger;
  /** The machine's own when absent. */
  readonly clock?: Clock;
  /** Seconds between that clock and the machine's, for processes beside us. */
  readonly klokverschil?: number;
  /** Everyone with an uitkering can sign in, for measuring. */
  readonly iedereen?: boolean;
  /** Applications lie in the office already, as for a newcomer who looks around. A story of its own begins without. */
  readonly metWerkvoorraad?: boolean;
  /** Told what takes time. */
  readonly onStep?: (step: string) => void;
};

const gemeenten = voorbeeldgemeenten;

/** Undone in reverse when a later part fails, and when we stop. */
type Parts = (() => Promise<void>)[];

export const startSamenkracht = async (options: StartOptions): Promise<Samenkracht> => {
  const parts: Parts = [];
  try {
    return await build(options, parts);
  } catch (error) {
    await stopAll(parts, options.log);
    throw error;
  }
};

const stopAll = async (parts: Parts, log: Logger): Promise<void> => {
  for (const stop of parts.reverse()) await stop().catch((error: unknown) => log.error({ err: error }, 'stopte niet'));
};

/** @param metVerhaal whether it has been lived in already. The order matters: what comes later finds what came before. */
const loadVoorbeelden = async (
  around: Parameters<typeof loadCity>[0],
  city: Parameters<typeof loadCity>[1],
  metVerhaal: boolean,
): Promise<void> => {
  await loadCity(around, city, { metWerkvoorraad: metVerhaal });
  await loadLoketten(around, city);
  await loadWijken(around, city);
  await loadLijnen(around, city, { metVerhaal });
  await loadAanbod(around, city, { metDeelnemers: metVerhaal });
  await loadPerspectief(around, city, { metVerhaal });
  if (metVerhaal) await loadPlannen(around, city);
  if (metVerhaal) await loadWerk(around, city);
  await loadIntake(around, city, { metVerhaal });
  if (metVerhaal) await loadProgrammas(around, city);
  if (metVerhaal) await loadKlachten(around, city);
};

const build = async (options: StartOptions, parts: Parts): Promise<Samenkracht> => {
  const { dir, port, host, log, clock = systemClock, onStep = () => undefined } = options;
  // Before anything else is started: whoever has the port keeps his work.
  await requireFreePort(port, host);
  mkdirSync(dir, { recursive: true });
  const database = await openDatabase(options, parts);
  onStep('schemas');
  await bringUpToDate(database);
  await loadEscovoorbeeld(database, clock);
  const adres = options.adres ?? addressOf(host, port);
  const db = openDb({ url: appUrlFrom(database.ownerUrl), max: 16 });
  parts.push(() => db.close());
  onStep('stad');
  const city = await sampleCity({ db, clock, log }, gemeenten);
  const standins = await startStandins({
    adres,
    huishoudens: city.huishoudens,
    gemeenten,
    clock,
    iedereen: options.iedereen === true,
  });
  parts.push(standins.stop);
  await loadVoorbeelden({ db, clock, log }, city, options.metWerkvoorraad === true);
  const settings = writeSettings(dir, {
    ...standins.settings,
    adres,
    databaseUrl: database.ownerUrl,
    ...(options.klokverschil === undefined ? {} : { klokverschil: options.klokverschil }),
  });
  const composition = composeModules(settings, db);
  const worker = await startWorker({
    db,
    modules: composition.modules,
    clock,
    log,
    gemeenten,
  });
  parts.push(() => worker.stop());
  onStep('portaal');
  // Before Fastify waits for the portal: on a slow machine a build takes longer than it has patience.
  await ensureBuilt();
  const server = await createApi({ settings, db, composition, clock, log });
  parts.push(() => server.close());
  await server.register(portaalPlugin, {
    inject: (request) => server.inject(request),
    ...doorOf(settings),
  });
  await server.listen({ port, host });
  return { adres, dataDir: database.dataDir, standins: standins.adressen, stop: () => stopAll(parts, log) };
};

/** What the portal knows of the installation. */
const doorOf = ({ gemeente, adres, portaalSleutel }: Settings) => ({
  gemeente,
  https: adres.startsWith('https:'),
  ...(portaalSleutel === undefined ? {} : { sleutel: portaalSleutel }),
});

/** Listening everywhere is no address to go to. */
const addressOf = (host: string, port: number): string => {
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};

type Database = { readonly ownerUrl: string; readonly dataDir: string | undefined };

/** Whoever tries out a newer version on an older trial database is told which folder to remove. */
const bringUpToDate = async ({ ownerUrl, dataDir }: Database): Promise<void> => {
  try {
    await migrate(ownerUrl, gemeenten, await listModules());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ChangedMigration' || dataDir === undefined) throw error;
    throw new Error(`${error.message}\nThe data of this trial stand in ${dataDir}`, { cause: error });
  }
};

/** So that nobody who looks around meets an empty list of occupations; the official one takes its place once it is loaded. */
const loadEscovoorbeeld = async ({ ownerUrl }: Database, clock: Clock): Promise<void> => {
  const voorbeeld = await readEscomap(voorbeeldmap);
  if (!voorbeeld.ok) throw new Error(voorbeeld.error.join('\n'));
  await loadEscolijst(ownerUrl, { versie: 'voorbeeld', voorbeeld: true, op: clock.now() }, voorbeeld.value);
};

const requireFreePort = async (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

const openDatabase = async (
  { dir, databaseUrl, log, onStep = () => undefined }: StartOptions,
  parts: Parts,
): Promise<Database> => {
  if (databaseUrl !== undefined) return { ownerUrl: databaseUrl, dataDir: undefined };
  onStep('database');
  const embedded = await startEmbedded({
    dir,
    onRestart: () => log.warn('de database viel weg en is opnieuw gestart'),
  });
  parts.push(embedded.stop);
  return { ownerUrl: embedded.ownerUrl, dataDir: embedded.dataDir };
};

/** So that `npm run api`, `worker` and `portaal` beside us find the same database and stand-ins. It holds secrets. */
const writeSettings = (dir: string, found: Omit<Settings, 'gemeente' | 'gemeenten'>): Settings => {
  const file = join(dir, 'instellingen.json');
  const settings: Settings = {
    ...found,
    gemeente: gemeenten[0] ?? '0599',
    gemeenten: [...gemeenten],
    portaalSleutel: keyOf(file) ?? randomKey(),
  };
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  return settings;
};

/** Kept over a restart: a form that somebody had open can still be sent. */
const keyOf = (file: string): string | undefined => {
  try {
    const { portaalSleutel } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Settings>;
    return portaalSleutel;
  } catch {
    return undefined;
  }
};

const randomKey = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
