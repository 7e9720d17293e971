/** Knows the measures of benefits as they are kept: what was announced, and every step since; nothing is changed. */
import type { Day, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Selectable, sql } from 'kysely';
import {
  type Aankondiging,
  type GeldendeMaatregel,
  geldendeVan,
  type Maatregelbesluit,
  type Maatregelstand,
  type Maatregelstap,
  type Overtreding,
  type Stapinhoud,
  standVan,
} from '../domain/maatregel.ts';

type MaatregelRow = {
  id: string;
  uitkering_id: string;
  overtreding: string;
  gedraging_op: Day;
  toelichting: string;
  horen_tot: Day;
  door: string;
  door_naam: string;
  op: string;
  dag: Day;
};
type StapRow = {
  id: string;
  maatregel_id: string;
  soort: Stapinhoud['soort'];
  inhoud: string;
  antwoord_op: string | null;
  antwoord_soort: string | null;
  voorgesteld_door: string | null;
  door: string;
  door_naam: string;
  op: string;
  dag: Day;
};
type MaatregelTables = { uitkering_maatregel: MaatregelRow; uitkering_maatregelstap: StapRow };

const wie = (scope: Scope) => ({
  door: scope.actor.id,
  door_naam: scope.actor.naam,
  op: scope.now.toString(),
  dag: scope.today,
});

export type NieuweMaatregel = Pick<
  Aankondiging,
  'uitkeringId' | 'overtreding' | 'gedragingOp' | 'toelichting' | 'horenTot'
>;

export const insertMaatregel = async (scope: Scope, nieuw: NieuweMaatregel): Promise<string> => {
  const id = crypto.randomUUID();
  await view<MaatregelTables>(scope.tx)
    .insertInto('uitkering_maatregel')
    .values({
      id,
      uitkering_id: nieuw.uitkeringId,
      overtreding: JSON.stringify(nieuw.overtreding),
      gedraging_op: nieuw.gedragingOp,
      toelichting: nieuw.toelichting,
      horen_tot: nieuw.horenTot,
      ...wie(scope),
    })
    .execute();
  return id;
};

/** @param op the proposal that it answers; left out where it answers none. */
export const insertStap = async (
  scope: Scope,
  maatregelId: string,
  { soort, ...inhoud }: Stapinhoud,
  op?: Maatregelstap,
): Promise<void> => {
  await view<MaatregelTables>(scope.tx)
    .insertInto('uitkering_maatregelstap')
    .values({
      id: crypto.randomUUID(),
      maatregel_id: maatregelId,
      soort,
      inhoud: JSON.stringify(inhoud),
      antwoord_op: op?.id ?? null,
      antwoord_soort: op?.inhoud.soort ?? null,
      voorgesteld_door: op?.door ?? null,
      ...wie(scope),
    })
    .execute();
};

const toAankondiging = (row: Selectable<MaatregelRow>): Aankondiging => ({
  id: row.id,
  uitkeringId: row.uitkering_id,
  overtreding: row.overtreding as unknown as Overtreding,
  gedragingOp: row.gedraging_op,
  toelichting: row.toelichting,
  horenTot: row.horen_tot,
  door: row.door,
  doorNaam: row.door_naam,
  op: row.op,
  dag: row.dag,
});

const toStap = (row: Selectable<StapRow>): Maatregelstap => ({
  id: row.id,
  inhoud: { ...(row.inhoud as unknown as object), soort: row.soort } as Stapinhoud,
  antwoordOp: row.antwoord_op ?? undefined,
  door: row.door,
  doorNaam: row.door_naam,
  op: row.op,
  dag: row.dag,
});

/** All of one benefit, newest first. */
export const maatregelenVan = async (scope: Scope, uitkeringId: string): Promise<readonly Maatregelstand[]> => {
  const tx = view<MaatregelTables>(scope.tx);
  const rows = await tx
    .selectFrom('uitkering_maatregel')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .orderBy(sql`volgnummer`, 'desc')
    .execute();
  if (rows.length === 0) return [];
  const stappen = await tx
    .selectFrom('uitkering_maatregelstap')
    .selectAll()
    .where('maatregel_id', '=', (eb) => eb.fn.any(eb.val(rows.map(({ id }) => id))))
    .orderBy(sql`volgnummer`)
    .execute();
  const perMaatregel = Map.groupBy(stappen, ({ maatregel_id }) => maatregel_id);
  return rows.map((row) => standVan(toAankondiging(row), (perMaatregel.get(row.id) ?? []).map(toStap)));
};

/** Of which benefit it is; undefined when there is no such measure. */
export const findUitkeringVanMaatregel = async (scope: Scope, id: string): Promise<string | undefined> => {
  const row = await view<MaatregelTables>(scope.tx)
    .selectFrom('uitkering_maatregel')
    .select('uitkering_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.uitkering_id;
};

type Geldendrij = {
  readonly uitkering_id: string;
  readonly id: string;
  readonly besluit: Maatregelbesluit;
  readonly einde: Month | null;
};

/** Those that lower a month, of many benefits at once: the months are computed from them. */
export const geldendeMaatregelen = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GeldendeMaatregel[]>> => {
  if (uitkeringIds.length === 0) return new Map();
  const { rows } = await sql<Geldendrij>`
    select m.uitkering_id, m.id, s.inhoud as besluit, e.inhoud ->> 'vanaf' as einde
    from uitkering_maatregel m
    join uitkering_maatregelstap s on s.maatregel_id = m.id and s.soort = 'besluit'
    left join uitkering_maatregelstap e on e.maatregel_id = m.id and e.soort = 'einde'
    where m.uitkering_id = any(${[...uitkeringIds]}::uuid[]) order by m.volgnummer`.execute(
    view<MaatregelTables>(scope.tx),
  );
  const gevonden = new Map<string, GeldendeMaatregel[]>();
  for (const { uitkering_id, id, besluit, einde } of rows) {
    const een = geldendeVan(id, besluit, einde ?? undefined);
    if (een.maanden.length > 0) gevonden.set(uitkering_id, [...(gevonden.get(uitkering_id) ?? []), een]);
  }
  return gevonden;
};
