/** Knows what the municipality set for looking again, and the runs with their seed, their test and who was chosen. */
import type { Day } from '@samenkracht/core';
import { copyRows, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type ColumnType, type Generated, type Selectable, sql } from 'kysely';
import type { Heronderzoekinstelling, Signaalcode } from '../domain/heronderzoek.ts';
import type { Toets } from '../domain/heronderzoektoets.ts';

type InstellingRow = Heronderzoekinstelling & {
  volgnummer: Generated<number>;
  vanaf: Day;
  reden: string;
  door: string;
  door_naam: string;
  op: string;
};
type Json<T> = ColumnType<T, string, never>;
type RunRow = {
  id: string;
  zaad: string;
  op: Day;
  omvang: number;
  maanden: number;
  signalen: readonly Signaalcode[];
  bestand: number;
  loten: readonly string[];
  toets_loting: Json<Toets>;
  toets_signalen: Json<Toets>;
  slaagt: boolean;
  status: 'voorgesteld' | 'gebruikt' | 'afgewezen';
  motivering: string | null;
  voorgesteld_door: string;
  voorgesteld_door_naam: string;
  voorgesteld_op: string;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  beslist_op: string | null;
};
type KeuzeRow = {
  heronderzoek_id: string;
  uitkering_id: string;
  persoon_id: string;
  weg: 'loting' | 'signaal';
  signaal: Signaalcode | null;
  maand: string | null;
  ontstaan_op: string | null;
  uitzondering_id: string | null;
};
type Tables = {
  uitkering_heronderzoekinstelling: InstellingRow;
  uitkering_heronderzoek: RunRow;
  uitkering_heronderzoekkeuze: KeuzeRow;
};

export type Instelling = Selectable<InstellingRow>;
export type Heronderzoek = Selectable<RunRow>;
export type Keuze = Selectable<KeuzeRow>;

/** What holds today; undefined until the municipality set something. */
export const findInstelling = (scope: Scope): Promise<Instelling | undefined> =>
  view<Tables>(scope.tx)
    .selectFrom('uitkering_heronderzoekinstelling')
    .selectAll()
    .where('vanaf', '<=', scope.today)
    .orderBy('vanaf', 'desc')
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst();

export const storeInstelling = async (
  scope: Scope,
  nieuw: Heronderzoekinstelling & { readonly vanaf: Day; readonly reden: string },
): Promise<void> => {
  await view<Tables>(scope.tx)
    .insertInto('uitkering_heronderzoekinstelling')
    .values({ ...nieuw, door: scope.actor.id, door_naam: scope.actor.naam, op: scope.now.toString() })
    .execute();
};

/** Which benefits a run used on which day, the last of each. */
export const findBekeken = async (scope: Scope): Promise<ReadonlyMap<string, Day>> => {
  const { rows } = await sql<{ uitkering_id: string; dag: Day }>`
    select k.uitkering_id, max((h.beslist_op at time zone 'Europe/Amsterdam')::date) as dag
    from uitkering_heronderzoekkeuze k join uitkering_heronderzoek h on h.id = k.heronderzoek_id
    where h.status = 'gebruikt' group by k.uitkering_id`.execute(view<unknown>(scope.tx));
  return new Map(rows.map(({ uitkering_id, dag }) => [uitkering_id, dag]));
};

export type Signaal = Pick<Keuze, 'uitkering_id'> & {
  readonly signaal: Signaalcode;
  readonly maand: string;
  readonly ontstaan_op: string;
  readonly uitzondering_id: string;
};

/** The facts that stand open now, each with the month it is about. */
export const findSignalen = async (scope: Scope, codes: readonly Signaalcode[]): Promise<readonly Signaal[]> => {
  const { rows } = await sql<Signaal>`
    select uitkering_id, code as signaal, maand, ontstaan_op, id as uitzondering_id
    from uitkering_uitzondering where opgelost_op is null and code = any(${[...codes]}::text[])
    order by ontstaan_op, id`.execute(view<unknown>(scope.tx));
  return rows;
};

/** Read for the test alone, after the choice: who lives in the household of each, as the newest facts tell. */
export const findHuishoudens = async (scope: Scope): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ uitkering_id: string; partner: boolean; kinderen: boolean }>`
    select distinct on (uitkering_id) uitkering_id, coalesce(jsonb_typeof(feiten -> 'partner'), 'null') <> 'null' as partner,
      coalesce(jsonb_array_length(feiten -> 'kinderen'), 0) > 0 as kinderen
    from uitkering_grondslag where vanaf <= ${scope.today}::date
    order by uitkering_id, vanaf desc, bekend_op desc`.execute(view<unknown>(scope.tx));
  return new Map(
    rows.map(({ uitkering_id, partner, kinderen }) => [
      uitkering_id,
      `${partner ? 'met partner' : 'zonder partner'}, ${kinderen ? 'met kinderen' : 'zonder kinderen'}`,
    ]),
  );
};

export type NieuwHeronderzoek = Pick<
  Heronderzoek,
  'zaad' | 'omvang' | 'maanden' | 'signalen' | 'bestand' | 'loten' | 'toets_loting' | 'toets_signalen' | 'slaagt'
>;

/** Undefined when another stands open. */
export const insertHeronderzoek = (scope: Scope, nieuw: NieuwHeronderzoek): Promise<Heronderzoek | undefined> =>
  view<Tables>(scope.tx)
    .insertInto('uitkering_heronderzoek')
    .values({
      ...nieuw,
      id: crypto.randomUUID(),
      op: scope.today,
      toets_loting: JSON.stringify(nieuw.toets_loting),
      toets_signalen: JSON.stringify(nieuw.toets_signalen),
      status: 'voorgesteld',
      motivering: null,
      voorgesteld_door: scope.actor.id,
      voorgesteld_door_naam: scope.actor.naam,
      voorgesteld_op: scope.now.toString(),
      beslist_door: null,
      beslist_door_naam: null,
      beslist_op: null,
    })
    .onConflict((al) => al.doNothing())
    .returningAll()
    .executeTakeFirst();

const kolommen = [
  'heronderzoek_id',
  'uitkering_id',
  'persoon_id',
  'weg',
  'signaal',
  'maand',
  'ontstaan_op',
  'uitzondering_id',
] as const;

export const storeKeuzen = (scope: Scope, keuzen: readonly Keuze[]): Promise<void> =>
  copyRows(
    scope.tx,
    'uitkering_heronderzoekkeuze',
    kolommen,
    keuzen.map((een) => kolommen.map((kolom) => een[kolom] ?? undefined)),
  );

export const findHeronderzoek = (scope: Scope, id: string): Promise<Heronderzoek | undefined> =>
  view<Tables>(scope.tx).selectFrom('uitkering_heronderzoek').selectAll().where('id', '=', id).executeTakeFirst();

/** Held until the transaction ends. */
export const lockHeronderzoek = (scope: Scope, id: string): Promise<Heronderzoek | undefined> =>
  view<Tables>(scope.tx)
    .selectFrom('uitkering_heronderzoek')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();

/** Newest first, without the lots: those are many. */
export const findHeronderzoeken = (scope: Scope): Promise<readonly Omit<Heronderzoek, 'loten'>[]> =>
  view<Tables>(scope.tx)
    .selectFrom('uitkering_heronderzoek')
    .select([
      'id',
      'zaad',
      'op',
      'omvang',
      'maanden',
      'signalen',
      'bestand',
      'toets_loting',
      'toets_signalen',
      'slaagt',
    ])
    .select(['status', 'motivering', 'voorgesteld_door', 'voorgesteld_door_naam', 'voorgesteld_op'])
    .select(['beslist_door', 'beslist_door_naam', 'beslist_op'])
    .orderBy('voorgesteld_op', 'desc')
    .limit(20)
    .execute();

export const decideHeronderzoek = (
  scope: Scope,
  id: string,
  status: 'gebruikt' | 'afgewezen',
  motivering: string | undefined,
): Promise<Heronderzoek> =>
  view<Tables>(scope.tx)
    .updateTable('uitkering_heronderzoek')
    .set({
      status,
      motivering: motivering ?? null,
      beslist_door: scope.actor.id,
      beslist_door_naam: scope.actor.naam,
      beslist_op: scope.now.toString(),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const findKeuzen = (scope: Scope, id: string): Promise<readonly Keuze[]> =>
  view<Tables>(scope.tx)
    .selectFrom('uitkering_heronderzoekkeuze')
    .selectAll()
    .where('heronderzoek_id', '=', id)
    .orderBy('weg')
    .orderBy('ontstaan_op')
    .orderBy('uitkering_id')
    .execute();
