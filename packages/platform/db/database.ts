/** Knows the pool of connections and the transaction in one municipality. */

import { SpanStatusCode, trace } from '@opentelemetry/api';
import { type GemeenteCode, schemaName } from '@samenkracht/core';
import { Kysely } from 'kysely';
import pg from 'pg';
import { tenantDialect } from './driver.ts';
import { type Tx, wrapTransaction } from './tx.ts';
import { typeParsers } from './types.ts';

/** A database as the application sees it: as a role that owns nothing. */
export type Db = {
  readonly pool: pg.Pool;
  readonly gemeente: (code: GemeenteCode) => Kysely<unknown>;
  readonly close: () => Promise<void>;
};

type DbOptions = {
  readonly url: string;
  readonly max?: number;
  readonly naam?: string;
  /** Told of connections that break while idle; the pool replaces them by itself. */
  readonly onLost?: (error: Error) => void;
};

const tracer = trace.getTracer('samenkracht');

export const openDb = ({ url, max = 10, naam = 'samenkracht', onLost = () => undefined }: DbOptions): Db => {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: naam,
    types: typeParsers,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // Without a listener an idle connection that breaks ends the process.
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', onLost));
  const perGemeente = new Map<GemeenteCode, Kysely<unknown>>();
  return {
    pool,
    gemeente: (code) => {
      const known = perGemeente.get(code);
      if (known !== undefined) return known;
      const kysely = new Kysely<unknown>({ dialect: tenantDialect(pool, schemaName(code)) });
      perGemeente.set(code, kysely);
      return kysely;
    },
    close: async () => {
      await pool.end();
    },
  };
};

/** Runs work in one transaction as the municipality's role. It commits when the work ends, and rolls back when it throws. */
export const inGemeente = async <T>(db: Db, gemeente: GemeenteCode, work: (tx: Tx) => Promise<T>): Promise<T> =>
  tracer.startActiveSpan('transactie', { attributes: { gemeente: schemaName(gemeente) } }, async (span) => {
    try {
      return await db
        .gemeente(gemeente)
        .transaction()
        .execute((transaction) => work(wrapTransaction(transaction, gemeente)));
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
