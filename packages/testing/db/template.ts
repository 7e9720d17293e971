/** Knows databases that many test files begin with: made once per run, copied for each. */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';

export type Copy = {
  /** As the role that owns the server. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
};

/**
 * A database of its own for who asks, as `make` left the template.
 * @param template its name: the same name is the same content.
 * @param make fills the empty database at the address it is given. Called by one test file; the others wait for it.
 */
export const copyTemplate = async (template: string, make: (ownerUrl: string) => Promise<void>): Promise<Copy> => {
  const server = inject('ownerUrl');
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asOwner(server, async (client) => {
    await ensureTemplate(client, server, template, make);
    await alone(() => client.query(`create database ${name} template ${template}`));
  });
  return {
    ownerUrl: inDatabase(server, name),
    drop: () => asOwner(server, (client) => remove(client, name)),
  };
};

/** A database is copied and renamed while nobody is in it; the server itself looks in now and then, to tidy up. */
const alone = async (work: () => Promise<unknown>, tries = 20): Promise<void> => {
  try {
    await work();
  } catch (error) {
    const inUse = error instanceof pg.DatabaseError && error.code === '55006';
    if (!inUse || tries === 0) throw error;
    await sleep(250);
    await alone(work, tries - 1);
  }
};

const inDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
};

const asOwner = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const remove = async (client: pg.Client, name: string): Promise<void> => {
  await client.query(`drop database if exists ${name} with (force)`);
};

/** Any number, as long as every test file takes the same one. */
const lockKey = 5_990_002;

/** Under another name first: a half-made one is never used. */
const ensureTemplate = async (
  client: pg.Client,
  server: string,
  template: string,
  make: (ownerUrl: string) => Promise<void>,
): Promise<void> => {
  await client.query('select pg_advisory_lock($1)', [lockKey]);
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount !== 0) return;
    const half = `${template}_half`;
    await remove(client, half);
    await client.query(`create database ${half}`);
    await make(inDatabase(server, half));
    await alone(async () => {
      // a connection that was just closed is still there for a moment, and a pool may open another
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [half]);
      await client.query(`alter database ${half} rename to ${template}`);
    });
    await client.query(`alter database ${template} allow_connections false`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]);
  }
};
