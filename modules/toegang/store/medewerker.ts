/** Knows the colleagues: written at each sign-in, found by id or by what they may do. */
import { type Tx, view } from '@samenkracht/platform/db';
import type { Rol } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { ToegangTables } from './tables.ts';

export type Medewerker = {
  /** The same as the id of the actor. */
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** At work, as the provider says; undefined when it says nothing. */
  readonly telefoon: string | undefined;
};

const toMedewerker = (row: Omit<ToegangTables['toegang_medewerker'], 'gezien_op'>): Medewerker => ({
  id: row.id,
  naam: row.naam,
  rollen: row.rollen,
  telefoon: row.telefoon ?? undefined,
});

const columns = ['id', 'naam', 'rollen', 'telefoon'] as const;

/** As he is from now on; who loses a role loses it here at his next sign-in. */
const store = async (tx: Tx, { id, naam, rollen, telefoon }: Medewerker, now: Temporal.Instant): Promise<void> => {
  const wat = { naam, rollen: [...rollen], telefoon: telefoon ?? null, gezien_op: now.toString() };
  await view<ToegangTables>(tx)
    .insertInto('toegang_medewerker')
    .values({ id, ...wat })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(wat))
    .execute();
};

/** By id; who never signed in is not among them. */
const find = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Medewerker>> => {
  if (ids.length === 0) return new Map();
  const rows = await view<ToegangTables>(tx)
    .selectFrom('toegang_medewerker')
    .select(columns)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, toMedewerker(row)]));
};

/** In order of their names. */
const withRol = async (tx: Tx, rol: Rol): Promise<readonly Medewerker[]> => {
  const rows = await view<ToegangTables>(tx)
    .selectFrom('toegang_medewerker')
    .select(columns)
    .where(sql<boolean>`${rol} = ANY (rollen)`)
    .orderBy('naam')
    .orderBy('id')
    .execute();
  return rows.map(toMedewerker);
};

export const medewerkers = { store, find, withRol } as const;
