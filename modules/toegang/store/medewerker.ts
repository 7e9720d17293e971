/** Knows the colleagues: written at each sign-in, found by id or by what they may do, until they leave. */
import { type Tx, view } from '@samenkracht/platform/db';
import type { Rol } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { endSessiesOf } from './sessie.ts';
import type { ToegangTables } from './tables.ts';

export type Medewerker = {
  /** The same as the id of the actor. */
  readonly id: string;
  readonly naam: string;
  /** None for who works here no longer. */
  readonly rollen: readonly Rol[];
  /** At work, as the provider says; undefined when it says nothing. */
  readonly telefoon: string | undefined;
};

const toMedewerker = (row: Omit<ToegangTables['toegang_medewerker'], 'gezien_op'>): Medewerker => ({
  id: row.id,
  naam: row.naam,
  rollen: row.uit_dienst_op === null ? row.rollen : [],
  telefoon: row.telefoon ?? undefined,
});

const columns = ['id', 'naam', 'rollen', 'telefoon', 'uit_dienst_op'] as const;

/** As he is from now on; who loses a role loses it here at his next sign-in, and who had left is back. */
const store = async (tx: Tx, { id, naam, rollen, telefoon }: Medewerker, now: Temporal.Instant): Promise<void> => {
  const wat = { naam, rollen: [...rollen], telefoon: telefoon ?? null, gezien_op: now.toString(), uit_dienst_op: null };
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
    .where('uit_dienst_op', 'is', null)
    .orderBy('naam')
    .orderBy('id')
    .execute();
  return rows.map(toMedewerker);
};

/** Everybody who ever signed in, in order of their names. */
const all = async (tx: Tx): Promise<readonly Medewerker[]> => {
  const rows = await view<ToegangTables>(tx)
    .selectFrom('toegang_medewerker')
    .select(columns)
    .orderBy('naam')
    .orderBy('id')
    .execute();
  return rows.map(toMedewerker);
};

export type Collega = Medewerker & { readonly gezienOp: string };

/** Who works here now, in order of their names. */
const inDienst = async (tx: Tx): Promise<readonly Collega[]> => {
  const rows = await view<ToegangTables>(tx)
    .selectFrom('toegang_medewerker')
    .select([...columns, 'gezien_op'])
    .where('uit_dienst_op', 'is', null)
    .orderBy('naam')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...toMedewerker(row), gezienOp: row.gezien_op }));
};

/** Ends what he had here: his roles in this list, and every session that he has open. @returns false when he was not here. */
export const leave = async (tx: Tx, id: string, now: Temporal.Instant): Promise<boolean> => {
  const { numUpdatedRows } = await view<ToegangTables>(tx)
    .updateTable('toegang_medewerker')
    .set({ uit_dienst_op: now.toString() })
    .where('id', '=', id)
    .where('uit_dienst_op', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await endSessiesOf(tx, id, 'uit dienst', now);
  return true;
};

export const medewerkers = { store, find, withRol, all, inDienst } as const;
