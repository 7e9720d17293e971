/** Knows who a person is to us: an id that says nothing. */
import type { Brand } from '@samenkracht/core';

/** A random uuid. Stands in addresses and log lines where a citizen number may not. */
export type PersoonId = Brand<string, 'PersoonId'>;
export const toPersoonId = (id: string): PersoonId => id as PersoonId;

export type Persoon = { readonly id: PersoonId; readonly bekendSinds: string };

export type PersoonNietGevonden = { readonly code: 'PERSOON_NIET_GEVONDEN' };
