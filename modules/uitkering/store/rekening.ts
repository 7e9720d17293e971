/** Knows how the account of an uitkering is replaced after a payment to it came back. */
import type { Iban } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { MaandTables } from './maandtabellen.ts';

export const storeRekening = async (scope: Scope, uitkeringId: string, iban: Iban): Promise<void> => {
  await view<MaandTables>(scope.tx).updateTable('uitkering').set({ iban }).where('id', '=', uitkeringId).execute();
};
