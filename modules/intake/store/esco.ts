/** Knows the list of occupations and skills as it was loaded: the newest official one, or our own handful where there is none. */
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Gevraagd } from '../domain/afstand.ts';
import { type Beroepzoeker, openBeroepzoeker } from '../domain/beroepzoeker.ts';
import type { Vaardigheidsoort } from '../domain/esco.ts';
import type { EscoTables } from './perspectieftabellen.ts';

export type Escostand = {
  readonly versie: string;
  readonly voorbeeld: boolean;
  readonly beroepen: number;
  readonly vingerafdruk: string;
};

export type Vaardigheid = {
  readonly id: string;
  readonly naam: string;
  readonly taal: 'nl' | 'en';
  readonly soort: Vaardigheidsoort;
};

/** Which list counts now; undefined when none was ever loaded. */
export const findEscostand = (scope: Scope): Promise<Escostand | undefined> =>
  view<EscoTables>(scope.tx)
    .selectFrom('intake_esco_versie')
    .select(['versie', 'voorbeeld', 'beroepen', 'vingerafdruk'])
    .orderBy('voorbeeld')
    .orderBy('geladen_op', 'desc')
    .limit(1)
    .executeTakeFirst();

/** One search per process, of the list by its content: another list is another search, whichever database it came from. */
let open: { readonly vingerafdruk: string; readonly zoek: Beroepzoeker } | undefined;

/** The search over all names of occupations: made by the first who searches, and again after another list was loaded. */
export const zoekerOf = async (scope: Scope, { versie, vingerafdruk }: Escostand): Promise<Beroepzoeker> => {
  if (open?.vingerafdruk === vingerafdruk) return open.zoek;
  const rows = await view<EscoTables>(scope.tx)
    .selectFrom('intake_esco_beroep')
    .select(['id', 'naam', 'synoniemen'])
    .where('versie', '=', versie)
    .execute();
  // written by `loadEscolijst` from this very type
  const beroepen = rows.map((row) => ({ ...row, synoniemen: row.synoniemen as readonly string[] }));
  const zoek = openBeroepzoeker(beroepen);
  open = { vingerafdruk, zoek };
  return zoek;
};

export const findBeroep = (
  scope: Scope,
  { versie }: Escostand,
  id: string,
): Promise<{ readonly id: string; readonly naam: string } | undefined> =>
  view<EscoTables>(scope.tx)
    .selectFrom('intake_esco_beroep')
    .select(['id', 'naam'])
    .where('versie', '=', versie)
    .where('id', '=', id)
    .executeTakeFirst();

/** Skills by their ids, in Dutch where our own handful has a Dutch name and the list has none. */
export const vaardighedenMet = async (
  scope: Scope,
  { versie }: Escostand,
  ids: readonly string[],
): Promise<readonly Vaardigheid[]> => {
  if (ids.length === 0) return [];
  const rows = await view<EscoTables>(scope.tx)
    .selectFrom('intake_esco_vaardigheid as v')
    .leftJoin('intake_esco_vaardigheid as eigen', (join) =>
      join.onRef('eigen.id', '=', 'v.id').on('eigen.versie', '=', 'voorbeeld').on('v.taal', '<>', 'nl'),
    )
    .select(['v.id', 'v.naam', 'v.taal', 'v.soort', 'eigen.naam as eigenNaam'])
    .where('v.versie', '=', versie)
    .where('v.id', 'in', ids)
    .execute();
  return rows.map(({ eigenNaam, ...row }) => ({
    ...row,
    ...(eigenNaam === null ? {} : { naam: eigenNaam, taal: 'nl' as const }),
  }));
};

/** What occupations ask, each by its id: what is always asked first, then by name. */
export const gevraagdVan = async (
  scope: Scope,
  stand: Escostand,
  beroepIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Gevraagd[]>> => {
  if (beroepIds.length === 0) return new Map();
  const relaties = await view<EscoTables>(scope.tx)
    .selectFrom('intake_esco_relatie')
    .select(['beroep_id', 'vaardigheid_id', 'essentieel'])
    .where('versie', '=', stand.versie)
    .where('beroep_id', 'in', beroepIds)
    .execute();
  const ids = [...new Set(relaties.map((een) => een.vaardigheid_id))];
  const bekend = new Map((await vaardighedenMet(scope, stand, ids)).map((een) => [een.id, een]));
  const per = new Map<string, Gevraagd[]>(beroepIds.map((id) => [id, []]));
  for (const { beroep_id: beroepId, vaardigheid_id: id, essentieel } of relaties) {
    const een = bekend.get(id);
    if (een !== undefined) per.get(beroepId)?.push({ ...een, essentieel });
  }
  for (const lijst of per.values())
    lijst.sort((a, b) => Number(b.essentieel) - Number(a.essentieel) || a.naam.localeCompare(b.naam, 'nl'));
  return per;
};
