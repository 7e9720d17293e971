/** Knows how a set of rows enters in one statement of few parameters: an array per column, unnested by the database. */
import { sql } from 'kysely';
import { type Tx, view } from './tx.ts';

type Value = string | number | boolean | null;

const checked = (pattern: RegExp, name: string): string => {
  if (!pattern.test(name)) throw new Error(`not a name of a table, column or type: ${name}`);
  return name;
};
const identifier = (name: string): string => checked(/^[a-z][a-z0-9_]*$/, name);

/**
 * Adds rows; with `conflict` those that are there already stay as they are. Where no row can be there already, `copyRows` is faster.
 * @param columns the name and the type of each column, in the order of the values; JSON goes in as text.
 */
export const insertSet = async (
  tx: Tx,
  table: string,
  columns: Readonly<Record<string, 'uuid' | 'text' | 'bigint' | 'date' | 'timestamptz' | 'jsonb' | 'boolean'>>,
  rows: readonly (readonly Value[])[],
  conflict?: readonly string[],
): Promise<void> => {
  if (rows.length === 0) return;
  const typed = Object.entries(columns);
  const names = sql.raw(typed.map(([name]) => identifier(name)).join(', '));
  const arrays = typed.map(([, type], i) => sql`${rows.map((row) => row[i] ?? null)}::${sql.raw(type)}[]`);
  const leave =
    conflict === undefined ? sql`` : sql.raw(`on conflict (${conflict.map(identifier).join(', ')}) do nothing`);
  await sql`insert into ${sql.raw(identifier(table))} (${names})
    select * from unnest(${sql.join(arrays)}) ${leave}`.execute(view<unknown>(tx));
};
