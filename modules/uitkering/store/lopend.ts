/** Knows the running benefits as the month calculation needs them: for whom, since when, where to. */
import type { Day, Month } from '@samenkracht/core';
import { monthOf } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { ExpressionBuilder } from 'kysely';
import { eersteMaand } from '../domain/herrekenen.ts';
import type { Looptijd } from '../domain/maandfeiten.ts';
import type { MaandTables, UitkeringRow } from './maandtabellen.ts';

export type Uitkering = Looptijd & {
  readonly id: string;
  readonly persoonId: string;
  readonly partnerId: string | undefined;
  readonly zaakId: string | undefined;
  readonly iban: string;
  /** The first month that is decided and paid here; earlier ones were paid by the system before this one. */
  readonly eersteMaand: Month;
};

const toUitkering = (row: UitkeringRow): Uitkering => {
  const looptijd = { ingangsdatum: row.ingangsdatum, einddatum: row.einddatum ?? undefined };
  const overgenomen =
    row.herkomst === 'overgenomen' ? monthOf(todayIn(Temporal.Instant.from(row.aangemaakt_op))) : undefined;
  return {
    ...looptijd,
    id: row.id,
    persoonId: row.persoon_id,
    partnerId: row.partner_id ?? undefined,
    zaakId: row.zaak_id ?? undefined,
    iban: row.iban,
    eersteMaand: eersteMaand(looptijd, overgenomen),
  };
};

export const findUitkering = async (scope: Scope, id: string): Promise<Uitkering | undefined> => {
  const row = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : toUitkering(row);
};

/** Those of these numbers, in the order of their numbers. */
export const findUitkeringen = async (scope: Scope, ids: readonly string[]): Promise<readonly Uitkering[]> => {
  if (ids.length === 0) return [];
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .selectAll()
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .orderBy('id')
    .execute();
  return rows.map(toUitkering);
};

/** Holds the uitkering until the transaction ends, so that two changes to its months come one after the other. */
export const lockUitkering = async (scope: Scope, id: string): Promise<Uitkering | undefined> => {
  const row = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toUitkering(row);
};

const vanPersoon = (scope: Scope, persoonId: string) =>
  view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .selectAll()
    .where((eb) => eb.or([eb('persoon_id', '=', persoonId), eb('partner_id', '=', persoonId)]))
    .orderBy('einddatum', (order) => order.desc().nullsFirst())
    .orderBy('ingangsdatum', 'desc')
    .limit(1);

/** The benefit of a person, his own or as a partner: the running one, else the newest. */
export const findUitkeringOf = async (scope: Scope, persoonId: string): Promise<Uitkering | undefined> => {
  const row = await vanPersoon(scope, persoonId).executeTakeFirst();
  return row === undefined ? undefined : toUitkering(row);
};

/** The same, and held as `lockUitkering` does. */
export const lockUitkeringOf = async (scope: Scope, persoonId: string): Promise<Uitkering | undefined> => {
  const row = await vanPersoon(scope, persoonId).forNoKeyUpdate().executeTakeFirst();
  return row === undefined ? undefined : toUitkering(row);
};

/** Which benefits a month is about: with a right in or before it that has not been left behind, and of a selection only those. */
export type Bereik = { readonly sinds: Day; readonly tot: Day; readonly selectie?: readonly string[] | undefined };

const binnen =
  ({ sinds, tot, selectie }: Bereik) =>
  (eb: ExpressionBuilder<MaandTables, 'uitkering'>) =>
    eb.and([
      eb('ingangsdatum', '<', tot),
      eb('herkomst', '<>', 'eerder'),
      eb.or([eb('einddatum', 'is', null), eb('einddatum', '>=', sinds)]),
      ...(selectie === undefined ? [] : [eb('id', '=', eb.fn.any(eb.val([...selectie])))]),
    ]);

/** Before every id: where going through sets begins. */
export const begin = '00000000-0000-0000-0000-000000000000';

/** A set of them, after `na` by id. */
export const findLopende = async (
  scope: Scope,
  bereik: Bereik,
  na: string,
  aantal: number,
): Promise<readonly Uitkering[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .selectAll()
    .where(binnen(bereik))
    .where('id', '>', na)
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rows.map(toUitkering);
};

export const countLopende = async (scope: Scope, bereik: Bereik): Promise<number> => {
  const { aantal } = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where(binnen(bereik))
    .executeTakeFirstOrThrow();
  return aantal;
};

/** For many persons at once: of each the uitkering that `findUitkeringOf` gives. */
export const findUitkeringenOf = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .select(['id', 'persoon_id', 'partner_id'])
    .where((eb) => {
      const een = eb.fn.any(eb.val([...persoonIds]));
      return eb.or([eb('persoon_id', '=', een), eb('partner_id', '=', een)]);
    })
    .orderBy('einddatum', (order) => order.desc().nullsFirst())
    .orderBy('ingangsdatum', 'desc')
    .execute();
  const gevonden = new Map<string, string>();
  for (const { id, persoon_id, partner_id } of rows)
    for (const wie of [persoon_id, partner_id]) if (wie !== null && !gevonden.has(wie)) gevonden.set(wie, id);
  return gevonden;
};

/** Holds several at once, always in the same order, so that two workers cannot wait for one another. */
export const lockUitkeringen = async (scope: Scope, ids: readonly string[]): Promise<readonly Uitkering[]> => {
  if (ids.length === 0) return [];
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .selectAll()
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.map(toUitkering);
};

export const findUitkeringVanZaak = async (scope: Scope, zaakId: string): Promise<Uitkering | undefined> => {
  const row = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering')
    .selectAll()
    .where('zaak_id', '=', zaakId)
    .executeTakeFirst();
  return row === undefined ? undefined : toUitkering(row);
};
