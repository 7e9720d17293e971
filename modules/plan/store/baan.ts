/** Knows the jobs of persons as they hold now: the last version of each, in one question for as many persons as asked. */
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Baan } from '../domain/baan.ts';
import type { Baanbron, BaanRow, BaanTables } from './baantabel.ts';

export type Baanstand = Baan & {
  readonly persoonId: string;
  readonly versie: number;
  readonly ingetrokken: boolean;
  readonly loonverwijzing: string | undefined;
  readonly omhoog: boolean;
  readonly bron: Baanbron;
  readonly doorNaam: string;
  readonly vastgelegdOp: string;
};

const tables = (scope: Scope) => view<BaanTables>(scope.tx);

const toBaan = (row: BaanRow): Baanstand => ({
  id: row.id,
  persoonId: row.persoon_id,
  versie: row.versie,
  ingetrokken: row.ingetrokken,
  werkgever: row.werkgever,
  soort: row.soort,
  minuten: row.minuten,
  vanaf: row.vanaf,
  tot: row.tot ?? undefined,
  loonverwijzing: row.loonverwijzing ?? undefined,
  omhoog: row.omhoog,
  bron: row.door_soort,
  doorNaam: row.door_naam,
  vastgelegdOp: row.vastgelegd_op,
});

/** The last version of each job that was ever told, taken back ones too, the latest begun first; who has none is not in it. */
export const alleBanenPer = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Baanstand[]>> => {
  const { rows } = await sql<BaanRow>`
    SELECT * FROM (
      SELECT DISTINCT ON (id) * FROM plan_baan WHERE persoon_id = ANY (${[...persoonIds]}::uuid[]) ORDER BY id, versie DESC
    ) b ORDER BY vanaf DESC, id`.execute(tables(scope));
  return Map.groupBy(rows.map(toBaan), ({ persoonId }) => persoonId);
};

/** As they hold now. */
export const banenVan = async (scope: Scope, persoonId: string): Promise<readonly Baanstand[]> =>
  ((await alleBanenPer(scope, [persoonId])).get(persoonId) ?? []).filter(({ ingetrokken }) => !ingetrokken);

/** What was told last of it, also when that was to take it back; undefined when there never was such a job. */
export const findBaan = async (scope: Scope, id: string): Promise<Baanstand | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_baan')
    .selectAll()
    .where('id', '=', id)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toBaan(row);
};

export type Nieuwebaan = Baan &
  Pick<Baanstand, 'persoonId' | 'versie' | 'omhoog' | 'loonverwijzing' | 'bron'> & {
    /** Why it is taken back. */
    readonly reden?: string;
  };

const kolommen = {
  id: 'uuid',
  versie: 'bigint',
  persoon_id: 'uuid',
  werkgever: 'text',
  soort: 'text',
  minuten: 'bigint',
  vanaf: 'date',
  tot: 'date',
  loonverwijzing: 'text',
  ingetrokken: 'boolean',
  reden: 'text',
  omhoog: 'boolean',
  door: 'text',
  door_naam: 'text',
  door_soort: 'text',
  vastgelegd_op: 'timestamptz',
} as const;

/** In one statement. The caller holds the jobs of these persons. */
export const insertBanen = (scope: Scope, banen: readonly Nieuwebaan[]): Promise<void> =>
  insertSet(
    scope.tx,
    'plan_baan',
    kolommen,
    banen.map((een) => [
      ...[een.id, een.versie, een.persoonId, een.werkgever, een.soort, een.minuten],
      ...[een.vanaf, een.tot ?? null, een.loonverwijzing ?? null],
      ...[een.reden !== undefined, een.reden ?? null, een.omhoog],
      ...[scope.actor.id, scope.actor.naam, een.bron, scope.now.toString()],
    ]),
  );
