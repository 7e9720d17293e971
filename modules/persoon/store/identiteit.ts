/** Knows who many persons are by number, day of birth and postcode: for a delivery that the law asks, which the caller records, and for figures in which nobody is. */
import { type Bsn, type Day, parseBsn } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Feitwaarden } from '../domain/feit.ts';
import { wholeDay } from '../domain/geboortedatum.ts';
import type { PersoonTables } from './tables.ts';

/** What is not known is left out. */
type Identiteit = {
  readonly bsn?: Bsn;
  readonly geboren?: Day;
  readonly geslacht?: string;
  readonly postcode?: string;
};

type NummerTables = { readonly persoon: { readonly id: string; readonly bsn: string | null } };

/** Of many persons in two queries. */
export const findIdentiteiten = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<ReadonlyMap<string, Identiteit>> => {
  if (persoonIds.length === 0) return new Map();
  const nummers = await view<NummerTables>(scope.tx)
    .selectFrom('persoon')
    .select(['id', 'bsn'])
    .where('id', '=', (eb) => eb.fn.any(eb.val([...persoonIds])))
    .execute();
  const feiten = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon_feit')
    .distinctOn(['persoon_id', 'soort'])
    .select(['persoon_id', 'soort', 'waarde'])
    .where('persoon_id', '=', (eb) => eb.fn.any(eb.val([...persoonIds])))
    .where('soort', 'in', ['geboortedatum', 'geslacht', 'adres'])
    .where('bron', '=', 'BRP')
    .orderBy('persoon_id')
    .orderBy('soort')
    .orderBy('bekend_sinds', 'desc')
    .execute();
  const per = Map.groupBy(feiten, ({ persoon_id }) => persoon_id);
  return new Map(
    nummers.map(({ id, bsn }) => {
      // what is in the column was written by `feitRow` with the type of its kind
      const waarde = (soort: string): unknown => per.get(id)?.find((een) => een.soort === soort)?.waarde ?? null;
      const geboren = waarde('geboortedatum') as Feitwaarden['geboortedatum'] | null;
      const adres = waarde('adres') as Feitwaarden['adres'] | null;
      const geslacht = waarde('geslacht') as string | null;
      const dag = geboren === null ? undefined : wholeDay(geboren);
      const nummer = bsn === null ? undefined : parseBsn(bsn);
      return [
        id,
        {
          ...(nummer === undefined ? {} : { bsn: nummer }),
          ...(dag === undefined ? {} : { geboren: dag }),
          ...(geslacht === null ? {} : { geslacht }),
          ...(adres?.postcode === undefined ? {} : { postcode: adres.postcode }),
        },
      ] as const;
    }),
  );
};
