/** Knows where deliveries and their lines are kept: added, never changed. */
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import type { Bevinding } from '../domain/keuring.ts';
import type { Tijdvak } from '../domain/tijdvak.ts';
import type { Loon, Versie } from '../domain/versie.ts';
import type { LoonaanleveringTables } from './tabellen.ts';

export type Aanlevering = {
  readonly id: string;
  readonly leveringsnummer: string;
  readonly kanaal: 'koppeling' | 'bestand';
  readonly tijdvak: Tijdvak;
  readonly regels: number;
  readonly afgewezen: number;
  readonly verwerkt: number;
  readonly bevindingen: readonly Bevinding[];
  readonly ontvangenOp: string;
};

type Row = Selectable<LoonaanleveringTables['loonaanlevering_aanlevering']>;

const toAanlevering = (row: Row): Aanlevering => ({
  id: row.id,
  leveringsnummer: row.leveringsnummer,
  kanaal: row.kanaal,
  tijdvak: { soort: row.tijdvaksoort, DatAanvTv: row.tijdvak_van, DatEindTv: row.tijdvak_tot },
  regels: row.regels,
  afgewezen: row.afgewezen,
  verwerkt: row.verwerkt,
  // what is in the column was written by `insertAanlevering`
  bevindingen: row.bevindingen as readonly Bevinding[],
  ontvangenOp: row.ontvangen_op,
});

const tables = (scope: Scope) => view<LoonaanleveringTables>(scope.tx);

/** The delivery of this number, with the hash of what was in it. */
export const findByNummer = async (
  scope: Scope,
  werkgeverId: string,
  leveringsnummer: string,
): Promise<{ readonly aanlevering: Aanlevering; readonly hash: Buffer } | undefined> => {
  const row = await tables(scope)
    .selectFrom('loonaanlevering_aanlevering')
    .selectAll()
    .where('werkgever_id', '=', werkgeverId)
    .where('leveringsnummer', '=', leveringsnummer)
    .executeTakeFirst();
  return row && { aanlevering: toAanlevering(row), hash: row.inhoud_hash };
};

export const findAanlevering = async (
  scope: Scope,
  werkgeverId: string,
  id: string,
): Promise<Aanlevering | undefined> => {
  const row = await tables(scope)
    .selectFrom('loonaanlevering_aanlevering')
    .selectAll()
    .where('werkgever_id', '=', werkgeverId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAanlevering(row);
};

/** The newest first. */
export const findAanleveringen = async (
  scope: Scope,
  werkgeverId: string,
  aantal: number,
): Promise<readonly Aanlevering[]> => {
  const rows = await tables(scope)
    .selectFrom('loonaanlevering_aanlevering')
    .selectAll()
    .where('werkgever_id', '=', werkgeverId)
    .orderBy('ontvangen_op', 'desc')
    .orderBy('id')
    .limit(aantal)
    .execute();
  return rows.map(toAanlevering);
};

export type Werkgeverstand = {
  readonly werkgeverId: string;
  readonly aantal: number;
  readonly regels: number;
  readonly afgewezen: number;
  readonly laatsteOp: string;
};

/** Per employer: how much, and when last. */
export const sumAanleveringen = async (scope: Scope): Promise<readonly Werkgeverstand[]> => {
  const rows = await tables(scope)
    .selectFrom('loonaanlevering_aanlevering')
    .select(({ fn }) => [
      'werkgever_id as werkgeverId',
      fn.countAll<number>().as('aantal'),
      fn.sum<number>('regels').as('regels'),
      fn.sum<number>('afgewezen').as('afgewezen'),
      fn.max('ontvangen_op').as('laatsteOp'),
    ])
    .groupBy('werkgever_id')
    .execute();
  return rows;
};

export const insertAanlevering = async (
  scope: Scope,
  werkgeverId: string,
  aanlevering: Omit<Aanlevering, 'ontvangenOp'>,
  hash: Buffer,
): Promise<Aanlevering> => {
  const { tijdvak, bevindingen, ...rest } = aanlevering;
  const row = await tables(scope)
    .insertInto('loonaanlevering_aanlevering')
    .values({
      ...rest,
      werkgever_id: werkgeverId,
      tijdvaksoort: tijdvak.soort,
      tijdvak_van: tijdvak.DatAanvTv,
      tijdvak_tot: tijdvak.DatEindTv,
      inhoud_hash: hash,
      bevindingen: JSON.stringify(bevindingen),
      ontvangen_op: scope.now.toString(),
      ontvangen_door: scope.actor.id,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toAanlevering(row);
};

export type Regelsleutel = { readonly persoonId: string; readonly NumIV: number };

/** Of each relation in this period the version that holds, by person and number. */
export const findGeldende = async (
  scope: Scope,
  werkgeverId: string,
  { DatAanvTv, DatEindTv }: Tijdvak,
  persoonIds: readonly string[],
): Promise<ReadonlyMap<string, Versie>> => {
  if (persoonIds.length === 0) return new Map();
  const rows = await tables(scope)
    .selectFrom('loonaanlevering_regel')
    .distinctOn(['persoon_id', 'num_iv'])
    .select(['persoon_id', 'num_iv', 'versie', 'loon'])
    .where('werkgever_id', '=', werkgeverId)
    .where('tijdvak_van', '=', DatAanvTv)
    .where('tijdvak_tot', '=', DatEindTv)
    .where('persoon_id', '=', (eb) => eb.fn.any(eb.val([...persoonIds])))
    .orderBy('persoon_id')
    .orderBy('num_iv')
    .orderBy('versie', 'desc')
    .execute();
  return new Map(
    rows.map(({ persoon_id, num_iv, versie, loon }) => [
      regelsleutel({ persoonId: persoon_id, NumIV: num_iv }),
      { versie, loon: loon as Loon },
    ]),
  );
};

export const regelsleutel = ({ persoonId, NumIV }: Regelsleutel): string => `${persoonId}/${NumIV}`;

export type NieuweRegel = { readonly persoonId: string; readonly versie: number; readonly loon: Loon };

export const insertRegels = async (
  scope: Scope,
  waar: { readonly werkgeverId: string; readonly aanleveringId: string; readonly tijdvak: Tijdvak },
  regels: readonly NieuweRegel[],
): Promise<void> =>
  insertSet(
    scope.tx,
    'loonaanlevering_regel',
    {
      id: 'uuid',
      aanlevering_id: 'uuid',
      werkgever_id: 'uuid',
      persoon_id: 'uuid',
      num_iv: 'bigint',
      tijdvak_van: 'date',
      tijdvak_tot: 'date',
      versie: 'bigint',
      loon: 'jsonb',
    },
    regels.map(({ persoonId, versie, loon }) => [
      crypto.randomUUID(),
      waar.aanleveringId,
      waar.werkgeverId,
      persoonId,
      loon.NumIV,
      waar.tijdvak.DatAanvTv,
      waar.tijdvak.DatEindTv,
      versie,
      JSON.stringify(loon),
    ]),
  );
