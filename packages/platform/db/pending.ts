/** Knows whether a database is as new as the program: a process that meets an older one says so, instead of failing halfway. */
import { type GemeenteCode, schemaName } from '@samenkracht/core';
import type { Db } from './database.ts';
import { readSources, type Source } from './migrate.ts';

/** @returns the migrations that are still to be applied, as `gm0599 zaak/0001_zaak.sql`. */
export const findPending = async (
  db: Db,
  gemeenten: readonly GemeenteCode[],
  modules: readonly Source[],
): Promise<readonly string[]> => {
  const { shared, own } = await readSources(modules);
  const schemas = [
    { schema: 'gedeeld', wanted: shared },
    ...gemeenten.map((code) => ({ schema: schemaName(code), wanted: own })),
  ];
  const pending = schemas.map(async ({ schema, wanted }) => {
    const applied = await readApplied(db, schema);
    return wanted
      .map(({ module, naam }) => `${module}/${naam}`)
      .filter((name) => !applied.has(name))
      .map((name) => `${schema} ${name}`);
  });
  return (await Promise.all(pending)).flat();
};

/** Outside the transaction of a request, so the role is taken on for this one question. */
const readApplied = async (db: Db, schema: string): Promise<ReadonlySet<string>> => {
  const client = await db.pool.connect();
  try {
    await client.query(schema === 'gedeeld' ? 'begin' : `begin; set local role ${schema}`);
    const { rows } = await client.query<{ naam: string }>(
      `select module || '/' || naam as naam from ${schema}.platform_migratie`,
    );
    return new Set(rows.map(({ naam }) => naam));
  } catch (error) {
    // No such role, schema or table: nothing was ever applied here.
    if (['22023', '42704', '3F000', '42P01', '42501'].includes((error as { code?: string }).code ?? ''))
      return new Set();
    throw error;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
};
