/** Knows how schemas come up to date: plain SQL, forward only, per municipality, one migrator at a time. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { type GemeenteCode, schemaName } from '@samenkracht/core';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { silentLogger } from '../jobs/silent.ts';
import type { Module } from '../module/module.ts';
import { appRole, appUrlFrom, createRoles, ownerRole } from './roles.ts';

export type MigrationReport = readonly { readonly schema: string; readonly module: string; readonly naam: string }[];

type Migration = { readonly module: string; readonly naam: string; readonly sql: string; readonly hash: string };
export type Source = Pick<Module, 'naam' | 'migrations'>;

const platform: Source = { naam: 'platform', migrations: new URL('../migrations/', import.meta.url) };

/** Any number, as long as every migrator takes the same one. */
const lockKey = 5_990_001;

/** Brings all schemas up to date. Several processes may call it at once: one works, the others wait and find nothing to do. */
export const migrate = async (
  ownerUrl: string,
  gemeenten: readonly GemeenteCode[],
  modules: readonly Source[],
): Promise<MigrationReport> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'samenkracht migreer' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await createRoles(client, gemeenten, decodeURIComponent(new URL(appUrlFrom(ownerUrl)).password));
    const { rows } = await client.query<{ naam: string }>('select quote_ident(current_database()) as naam');
    await client.query(`grant create on database ${rows[0]?.naam} to ${ownerRole}`);
    await client.query(`set role ${ownerRole}`);
    await installJobs(ownerUrl, client);
    return await migrateSchemas(client, gemeenten, modules);
  } finally {
    await client.end();
  }
};

/** A connection that breaks fails the query on it, and that is enough. */
const ignoreLost = (): void => undefined;

/** The tables of graphile-worker. Its own row security would hide every job from the worker, who is not the owner. */
const installJobs = async (ownerUrl: string, client: pg.ClientBase): Promise<void> => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2, options: `-c role=${ownerRole}` });
  pool.on('error', ignoreLost);
  pool.on('connect', (connected) => connected.on('error', ignoreLost));
  try {
    await runMigrations({ pgPool: pool, logger: silentLogger });
  } finally {
    await pool.end();
  }
  await client.query(`
    grant usage on schema graphile_worker to ${appRole};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${appRole};
    grant usage, select on all sequences in schema graphile_worker to ${appRole};
    grant execute on all functions in schema graphile_worker to ${appRole};`);
  const { rows } = await client.query<{ naam: string }>(`
    select quote_ident(relname) as naam from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
      and not exists (select 1 from pg_policy where polrelid = pg_class.oid and polname = 'werker')`);
  for (const { naam } of rows) {
    await client.query(`create policy werker on graphile_worker.${naam} to ${appRole} using (true) with check (true)`);
  }
};

const migrateSchemas = async (
  client: pg.ClientBase,
  gemeenten: readonly GemeenteCode[],
  sources: readonly Source[],
): Promise<MigrationReport> => {
  const { shared, own } = await readSources(sources);
  const report = [...(await migrateSchema(client, 'gedeeld', appRole, shared))];
  for (const gemeente of gemeenten) {
    const schema = schemaName(gemeente);
    report.push(...(await migrateSchema(client, schema, schema, own)));
    await client.query(`grant usage on schema gedeeld to ${schema}`);
    await client.query(
      `grant execute on function gedeeld.inplannen(text, json, text, timestamptz, text), gedeeld.inplannen_veel(text, json, text[]) to ${schema}`,
    );
  }
  return report;
};

/** What belongs in `gedeeld` and what in each municipality, the platform's own first. */
export const readSources = async (
  modules: readonly Source[],
): Promise<{ readonly shared: readonly Migration[]; readonly own: readonly Migration[] }> => ({
  shared: await readAll([platform, ...modules], 'gedeeld/'),
  own: await readAll([platform, ...modules], ''),
});

const readAll = async (sources: readonly Source[], folder: string): Promise<readonly Migration[]> =>
  (await Promise.all(sources.map((source) => readMigrations(source, folder)))).flat();

const readMigrations = async (source: Source, folder: string): Promise<readonly Migration[]> => {
  const url = new URL(folder, source.migrations);
  const names = await readdir(url).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (naam) => {
      const sql = await readFile(new URL(naam, url), 'utf8');
      return { module: source.naam, naam, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

/** @param rol whom the word `:rol` in a migration stands for. */
const migrateSchema = async (
  client: pg.ClientBase,
  schema: string,
  rol: string,
  migrations: readonly Migration[],
): Promise<MigrationReport> => {
  await client.query(`
    create schema if not exists ${schema};
    grant usage on schema ${schema} to ${rol};
    create table if not exists ${schema}.platform_migratie (
      module text not null, naam text not null, hash text not null,
      toegepast timestamptz not null default now(), primary key (module, naam));
    grant select on ${schema}.platform_migratie to ${rol};`);
  const { rows } = await client.query<Migration>(`select module, naam, hash from ${schema}.platform_migratie`);
  const applied = new Map(rows.map((row) => [`${row.module}/${row.naam}`, row.hash]));
  const report: { schema: string; module: string; naam: string }[] = [];
  for (const migration of migrations) {
    const hash = applied.get(`${migration.module}/${migration.naam}`);
    if (hash === migration.hash) continue;
    if (hash !== undefined) throw new ChangedMigration(schema, migration);
    await applyMigration(client, schema, rol, migration);
    report.push({ schema, module: migration.module, naam: migration.naam });
  }
  return report;
};

const applyMigration = async (
  client: pg.ClientBase,
  schema: string,
  rol: string,
  migration: Migration,
): Promise<void> => {
  await client.query(`begin; set local search_path = ${schema}${schema === 'gedeeld' ? '' : ', gedeeld'}`);
  try {
    await client.query(migration.sql.replaceAll(/:rol\b/g, rol));
    await client.query(`insert into ${schema}.platform_migratie (module, naam, hash) values ($1, $2, $3)`, [
      migration.module,
      migration.naam,
      migration.hash,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(
      `migration ${migration.module}/${migration.naam} failed in ${schema}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
};

class ChangedMigration extends Error {
  constructor(schema: string, { module, naam }: Migration) {
    super(
      `migration ${module}/${naam} was changed after it was applied in ${schema}. Migrations go forward only: ` +
        'put the change in a new file. (A trial database: remove its data folder and start again.)',
    );
    this.name = 'ChangedMigration';
  }
}
