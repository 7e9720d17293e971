/** Knows a test's own database: a copy of a migrated template, with scopes, a clock that stands still and jobs that run when told to. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type GemeenteCode, gemeenteCode } from '@samenkracht/core';
import { type FixedClock, fixedClock, todayIn } from '@samenkracht/platform/clock';
import { appUrlFrom, type Db, inGemeente, migrate, openDb } from '@samenkracht/platform/db';
import { runDueJobs } from '@samenkracht/platform/jobs';
import { createLogger, type Logger } from '@samenkracht/platform/log';
import { type Actor, type Doel, type Module, type Scope, systemActor } from '@samenkracht/platform/module';
import { copyTemplate } from './template.ts';

type ScopeOptions = {
  readonly gemeente?: GemeenteCode;
  readonly actor?: Actor;
  readonly doel?: Doel;
  readonly now?: Temporal.Instant | string;
};

export type TestDb = {
  readonly db: Db;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Stands at 2 November 2026, 10:00 in the Netherlands, until the test moves it. */
  readonly clock: FixedClock;
  readonly log: Logger;
  /** Runs work in one transaction; rolls back when it throws. */
  readonly scope: <T>(work: (scope: Scope) => Promise<T>, options?: ScopeOptions) => Promise<T>;
  /** Does all jobs that are due by the clock, and what they cause. Throws when one fails. */
  readonly runJobs: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');

export const testDb = async (
  modules: readonly Module[],
  gemeenten: readonly GemeenteCode[] = [rotterdam, maassluis],
): Promise<TestDb> => {
  const { ownerUrl, drop } = await copyTemplate(`sjabloon_${fingerprint(modules, gemeenten)}`, async (url) => {
    await migrate(url, gemeenten, modules);
  });
  const appUrl = appUrlFrom(ownerUrl);
  const db = openDb({ url: appUrl, max: 6, naam: 'test' });
  const clock = fixedClock('2026-11-02T09:00:00Z');
  const log = createLogger({ niveau: 'silent' });
  return {
    db,
    ownerUrl,
    appUrl,
    clock,
    log,
    scope: (work, options = {}) => runScope({ db, clock, log, gemeente: gemeenten[0] ?? rotterdam }, work, options),
    runJobs: () => runDueJobs({ db, modules, clock, log }),
    close: async () => {
      await db.close();
      await drop();
    },
  };
};

const runScope = <T>(
  around: { readonly db: Db; readonly clock: FixedClock; readonly log: Logger; readonly gemeente: GemeenteCode },
  work: (scope: Scope) => Promise<T>,
  options: ScopeOptions,
): Promise<T> => {
  const gemeente = options.gemeente ?? options.actor?.gemeente ?? around.gemeente;
  const now = options.now === undefined ? around.clock.now() : Temporal.Instant.from(options.now);
  return inGemeente(around.db, gemeente, (tx) =>
    work({
      tx,
      actor: options.actor ?? systemActor(gemeente),
      doel: options.doel ?? 'systeem',
      now,
      today: todayIn(now),
      log: around.log,
      verzoekId: crypto.randomUUID(),
    }),
  );
};

/** A module without tables has no such folder. */
const sqlFiles = (folder: URL): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.sql'))
        .sort()
    : [];

/** Changes with any migration, so that a test never runs on an old schema. */
const fingerprint = (modules: readonly Module[], gemeenten: readonly GemeenteCode[]): string => {
  const hash = createHash('sha256').update(gemeenten.join());
  for (const { naam, migrations } of modules) {
    hash.update(naam);
    for (const file of sqlFiles(migrations)) {
      hash.update(file).update(readFileSync(new URL(file, migrations)));
    }
  }
  return hash.digest('hex').slice(0, 16);
};
