/** Knows the header and the postal address of a person, for other rooms: from our own tables, without asking the BRP. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Feitwaarden } from '../domain/feit.ts';
import { type PersonHeader, toHeader, unknownHeader } from '../domain/wie.ts';
import { findBrpFeiten } from './feit.ts';
import type { PersoonTables } from './tables.ts';

export const personHeader = async (scope: Scope, persoonId: string): Promise<PersonHeader> => {
  const feiten = await findBrpFeiten(scope, persoonId);
  return feiten === undefined ? unknownHeader(persoonId) : toHeader(feiten, scope.today);
};

/** To whom and where a letter goes. It is for an envelope to the person himself and for nothing else, secret or not. */
export type Postadres = {
  readonly naam: string;
  readonly aanhef: string;
  readonly regels: readonly string[];
  readonly geheim: boolean;
};

type Postfeiten = {
  readonly naam: Feitwaarden['naam'] | null;
  readonly adres: Feitwaarden['adres'] | null;
  readonly overleden: boolean;
  readonly geheim: boolean;
};

const toPostadres = ({ naam, adres, overleden, geheim }: Postfeiten): Postadres | undefined => {
  if (overleden || naam === null || adres === null) return undefined;
  if (adres.regels.length === 0 || adres.vertrokken) return undefined;
  const land = adres.soort === 'buitenland' && adres.land !== undefined ? [adres.land.toUpperCase()] : [];
  return {
    naam: naam.aanschrijfnaam,
    aanhef: naam.aanhef ?? 'Geachte heer of mevrouw',
    regels: [...adres.regels, ...land],
    geheim,
  };
};

/** Of many persons in one query. Who cannot be written to is not in it: nobody writes to who has died, or where no address is known. */
export const findPostadressen = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<ReadonlyMap<string, Postadres>> => {
  const rows = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon_feit')
    .distinctOn(['persoon_id', 'soort'])
    .select(['persoon_id', 'soort', 'waarde'])
    .where('persoon_id', '=', (eb) => eb.fn.any(eb.val([...persoonIds])))
    .where('soort', 'in', ['naam', 'adres', 'overlijden', 'geheimhouding'])
    .where('bron', '=', 'BRP')
    .orderBy('persoon_id')
    .orderBy('soort')
    .orderBy('bekend_sinds', 'desc')
    .execute();
  const adressen = new Map<string, Postadres>();
  for (const [persoonId, feiten] of Map.groupBy(rows, ({ persoon_id }) => persoon_id)) {
    const waarde = (soort: string): unknown => feiten.find((een) => een.soort === soort)?.waarde ?? null;
    const adres = toPostadres({
      // What is in the column was written by `feitRow` with the type of its kind.
      naam: waarde('naam') as Feitwaarden['naam'] | null,
      adres: waarde('adres') as Feitwaarden['adres'] | null,
      overleden: waarde('overlijden') !== null,
      geheim: waarde('geheimhouding') === true,
    });
    if (adres !== undefined) adressen.set(persoonId, adres);
  }
  return adressen;
};
