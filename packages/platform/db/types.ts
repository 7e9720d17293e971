/** Knows how values come back from Postgres: days as ISO text, moments as ISO text in UTC, bigint and numeric as exact numbers. */
import pg from 'pg';

const exactNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint from the database is beyond what a number holds');
  return value;
};

/** `2026-11-21 20:30:00.123456+00` as `2026-11-21T20:30:00.123456Z`: Temporal.Instant.from reads it. */
const instant = (text: string): string => Temporal.Instant.from(text.replace(' ', 'T')).toString();

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.TIMESTAMPTZ]: instant,
  [pg.types.builtins.INT8]: exactNumber,
};

export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};
