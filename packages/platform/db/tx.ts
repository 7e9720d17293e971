/** Knows the open transaction in one municipality, and how a module sees only its own tables in it. */
import type { GemeenteCode } from '@samenkracht/core';
import type { Transaction } from 'kysely';

declare const tx: unique symbol;

/** An open transaction in one municipality. Opaque: only `view` opens it, and only for the tables that the caller names. */
export type Tx = { readonly [tx]: true; readonly gemeente: GemeenteCode };

/** What stands behind a Tx. */
const opened = new WeakMap<Tx, Transaction<unknown>>();

export const wrapTransaction = (transaction: Transaction<unknown>, gemeente: GemeenteCode): Tx => {
  const wrapped = { gemeente } as Tx;
  opened.set(wrapped, transaction);
  return wrapped;
};

/** The Kysely handle on a module's own tables: `view<ZaakTables>(tx)`. Another module's table does not compile. */
export const view = <Tables>(of: Tx): Transaction<Tables> => {
  const transaction = opened.get(of);
  if (transaction === undefined) throw new Error('this transaction was not opened by inGemeente');
  return transaction as unknown as Transaction<Tables>;
};
