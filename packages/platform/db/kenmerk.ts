/** Knows what an installation remembers about itself per municipality: written once, in the transaction of what it marks. */

import { type Tx, view } from './tx.ts';

type KenmerkTables = { platform_kenmerk: { naam: string; waarde: string } };

export const readKenmerk = async (tx: Tx, naam: string): Promise<string | undefined> => {
  const row = await view<KenmerkTables>(tx)
    .selectFrom('platform_kenmerk')
    .select('waarde')
    .where('naam', '=', naam)
    .executeTakeFirst();
  return row?.waarde;
};

/** @returns false when it was there already. A second process that writes the same one waits for the first. */
export const writeKenmerk = async (tx: Tx, naam: string, waarde: string): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await view<KenmerkTables>(tx)
    .insertInto('platform_kenmerk')
    .values({ naam, waarde })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};
