/** Knows how reads that need not wait for one another go to Postgres as one message. */
import {
  type ConnectionProvider,
  type DatabaseConnection,
  type Dialect,
  DummyDriver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
} from 'kysely';
import type { PoolClient } from 'pg';
import type { Scope } from '../module/scope.ts';
import { clientOf } from './driver.ts';
import { type Tx, view, wrapTransaction } from './tx.ts';

type Answers<T extends readonly unknown[]> = { -readonly [K in keyof T]: Awaited<T[K]> };

/**
 * Sends what these reads ask without waiting for the answers in between: of nine statements one message, where each would be a
 * message, and would wake Postgres and then us. The answers stand in the order of the reads. COPY cannot be among them.
 * @param reads starts them all, in the scope that it is given.
 * @throws what the first that failed threw; the transaction is over then, as after any statement that fails.
 */
export const together = async <T extends readonly unknown[]>(
  scope: Scope,
  reads: (scope: Scope) => readonly [...T],
): Promise<Answers<T>> => {
  // reads that are themselves made of reads go along with the ones around them
  if (withoutLine.has(scope.tx)) return answersOf<T>(await Promise.allSettled(reads(scope)));
  return view<unknown>(scope.tx)
    .getExecutor()
    .provideConnection(async (connection) => {
      const stop = startPipeline(clientOf(connection));
      try {
        return answersOf<T>(await Promise.allSettled(reads({ ...scope, tx: leaveLine(scope.tx, connection) })));
      } finally {
        stop();
      }
    });
};

/** A setting of pg for a connection: it may change where no statement is under way, and none is outside `together`. */
const startPipeline = (client: PoolClient): (() => void) => {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } }).connection;
  Object.assign(client, { pipeline: true });
  stream.cork();
  setImmediate(() => stream.uncork());
  return () => void Object.assign(client, { pipeline: false });
};

const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

const withoutLine = new WeakSet<Tx>();

/** The same transaction; Kysely lets statements in one wait for one another, and this one does not. */
const leaveLine = (tx: Tx, connection: DatabaseConnection): Tx => {
  const direct: ConnectionProvider = { provideConnection: (consumer) => consumer(connection) };
  const executor = view<unknown>(tx).getExecutor().withConnectionProvider(direct);
  const props = { config: { dialect }, dialect, driver: dialect.createDriver(), executor };
  const left = wrapTransaction(new Transaction<unknown>(props), tx.gemeente);
  withoutLine.add(left);
  return left;
};

/** After a statement that failed Postgres refuses what stands behind it. */
const isBehindFailure = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '25P02';

const answersOf = <T extends readonly unknown[]>(settled: readonly PromiseSettledResult<unknown>[]): Answers<T> => {
  const failures = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  if (failures.length > 0) throw failures.find((each) => !isBehindFailure(each)) ?? failures[0];
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : undefined)) as Answers<T>;
};
