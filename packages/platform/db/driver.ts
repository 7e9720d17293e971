/** Knows how Kysely talks to Postgres for one municipality: the role is taken on in the same round trip that begins the transaction. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { isOutdatedPlan, rememberStatements, type Statements } from './statements.ts';

/** The client below a connection, for COPY. */
const clients = new WeakMap<DatabaseConnection, PoolClient>();

export const clientOf = (connection: DatabaseConnection): PoolClient => {
  const client = clients.get(connection);
  if (client === undefined) throw new Error('this connection is not one of our own driver');
  return client;
};

/** The municipalities of a pool share its connections, and what those remember. */
const remembered = new WeakMap<Pool, Statements>();

const statementsOf = (pool: Pool): Statements => {
  const statements = remembered.get(pool) ?? rememberStatements();
  remembered.set(pool, statements);
  return statements;
};

const wrapClient = (client: PoolClient, statements: Statements): DatabaseConnection => {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
      const name = statements.nameOf(query.sql, query.parameters.length);
      const statement = { text: query.sql, values: [...query.parameters], ...(name === undefined ? {} : { name }) };
      const { command, rowCount, rows } = await client.query(statement).catch((error: unknown) => {
        if (isOutdatedPlan(error)) statements.forget();
        throw error;
      });
      const counted = command !== 'SELECT' && rowCount !== null;
      return { rows: rows as Row[], ...(counted ? { numAffectedRows: BigInt(rowCount) } : {}) };
    },
    streamQuery: () => {
      throw new Error('reading in a stream is not supported: page through with a key');
    },
  };
  clients.set(connection, client);
  return connection;
};

/** What a transaction starts with: LOCAL settings end with it, so a pooled connection never keeps a municipality. */
const beginAs = (role: string): string => `begin; set local role ${role}; set local search_path = ${role}, gedeeld`;

const tenantDriver = (pool: Pool, role: string): Driver => ({
  init: async () => undefined,
  acquireConnection: async () => wrapClient(await pool.connect(), statementsOf(pool)),
  beginTransaction: async (connection) => {
    try {
      await clientOf(connection).query(beginAs(role));
    } catch (error) {
      // A transaction that began without its role must not go back to the pool open.
      await clientOf(connection).query('rollback');
      throw error;
    }
  },
  commitTransaction: async (connection) => {
    await clientOf(connection).query('commit');
  },
  rollbackTransaction: async (connection) => {
    await clientOf(connection).query('rollback');
  },
  releaseConnection: async (connection) => {
    clientOf(connection).release();
  },
  destroy: async () => undefined,
});

/** @param role the municipality's schema and role, from a checked GemeenteCode: it is part of the SQL text. */
export const tenantDialect = (pool: Pool, role: string): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => tenantDriver(pool, role),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
