/** Knows the lines of a month run: what it does for each uitkering, summed by the database. */
import type { Money } from '@samenkracht/core';
import { copyRows, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { MaandTables, RunregelRow } from './maandtabellen.ts';

export type Runregel = {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly uitkomst: RunregelRow['uitkomst'];
  readonly bedrag: Money;
  /** What this uitkering amounted to in the month before; undefined when it had none here. */
  readonly vorigeMaand: Money | undefined;
  readonly reden: string | undefined;
  readonly uitleg: string | undefined;
  readonly opbouw: Runopbouw;
  readonly vingerafdruk: string;
  readonly geboektOp: string | undefined;
};

/** The parts of a payment, for the screen. */
type Runopbouw = {
  readonly maandbedrag: Money;
  readonly nabetaald: Money;
  readonly vakantietoeslag: Money;
  readonly gereserveerd: Money;
  readonly verrekend: Money;
  /** To others than the resident; not in lines from before it was kept. */
  readonly afgedragen?: Money;
  /** Of pay that an employer sent to us; only where there is such pay. */
  readonly loon?: Money;
  readonly maanden: readonly string[];
};

const toRegel = (row: Selectable<RunregelRow>): Runregel => ({
  uitkeringId: row.uitkering_id,
  persoonId: row.persoon_id,
  uitkomst: row.uitkomst,
  bedrag: row.bedrag,
  vorigeMaand: row.vorige_maand ?? undefined,
  reden: row.reden ?? undefined,
  uitleg: row.uitleg ?? undefined,
  opbouw: row.opbouw as Runopbouw,
  vingerafdruk: row.vingerafdruk,
  geboektOp: row.geboekt_op ?? undefined,
});

/** A new simulation starts with nothing. */
export const clearRegels = async (scope: Scope, runId: string): Promise<void> => {
  await view<MaandTables>(scope.tx).deleteFrom('uitkering_maandrunregel').where('run_id', '=', runId).execute();
};

const kolommen = [
  'run_id',
  'uitkering_id',
  'persoon_id',
  'uitkomst',
  'bedrag',
  'vorige_maand',
  'reden',
  'uitleg',
  'opbouw',
  'vingerafdruk',
] as const satisfies readonly (keyof RunregelRow)[];

export const storeRegels = async (
  scope: Scope,
  runId: string,
  regels: readonly Omit<Runregel, 'geboektOp'>[],
): Promise<void> => {
  if (regels.length === 0) return;
  await copyRows(
    scope.tx,
    'uitkering_maandrunregel',
    kolommen,
    regels.map((regel) => [
      runId,
      regel.uitkeringId,
      regel.persoonId,
      regel.uitkomst,
      regel.bedrag,
      regel.vorigeMaand,
      regel.reden,
      regel.uitleg,
      regel.opbouw,
      regel.vingerafdruk,
    ]),
  );
};

/** The next lines after `na`, in order of uitkering. */
export const findRegels = async (
  scope: Scope,
  runId: string,
  na: string,
  aantal: number,
): Promise<readonly Runregel[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maandrunregel')
    .selectAll()
    .where('run_id', '=', runId)
    .where('uitkering_id', '>', na)
    .orderBy('uitkering_id')
    .limit(aantal)
    .execute();
  return rows.map(toRegel);
};

/** Who these uitkeringen of a run are of. */
export const findPersonen = async (
  scope: Scope,
  runId: string,
  uitkeringIds: readonly string[],
): Promise<readonly Pick<Runregel, 'uitkeringId' | 'persoonId'>[]> => {
  if (uitkeringIds.length === 0) return [];
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maandrunregel')
    .select(['uitkering_id', 'persoon_id'])
    .where('run_id', '=', runId)
    .where('uitkering_id', 'in', uitkeringIds)
    .execute();
  return rows.map((row) => ({ uitkeringId: row.uitkering_id, persoonId: row.persoon_id }));
};

export const markGeboekt = async (scope: Scope, runId: string, uitkeringIds: readonly string[]): Promise<void> => {
  if (uitkeringIds.length === 0) return;
  await view<MaandTables>(scope.tx)
    .updateTable('uitkering_maandrunregel')
    .set({ geboekt_op: scope.now.toString() })
    .where('run_id', '=', runId)
    .where('uitkering_id', '=', (eb) => eb.fn.any(eb.val([...uitkeringIds])))
    .execute();
};

export type Overgeslagen = { readonly uitkeringId: string; readonly reden: string; readonly uitleg: string };

/** Lines that turn out not to be payable after all: shown with their reason, taken up by the next run. */
export const markUitzonderingen = async (
  scope: Scope,
  runId: string,
  overgeslagen: readonly Overgeslagen[],
): Promise<void> => {
  if (overgeslagen.length === 0) return;
  await sql`update uitkering_maandrunregel as regel
    set uitkomst = 'uitzondering', bedrag = 0, reden = nieuw.reden, uitleg = nieuw.uitleg
    from unnest(${overgeslagen.map(({ uitkeringId }) => uitkeringId)}::uuid[], ${overgeslagen.map(({ reden }) => reden)}::text[],
      ${overgeslagen.map(({ uitleg }) => uitleg)}::text[]) as nieuw (uitkering_id, reden, uitleg)
    where regel.run_id = ${runId} and regel.uitkering_id = nieuw.uitkering_id`.execute(view<MaandTables>(scope.tx));
};

export type Runtotalen = {
  readonly uitkeringen: number;
  readonly betalingen: number;
  readonly som: Money;
  readonly uitzonderingen: number;
  readonly nietsTeBetalen: number;
  readonly nabetaald: Money;
  readonly verrekend: Money;
  readonly gereserveerd: Money;
  /** null where none of them had a month before this one here. */
  readonly vorigeMaand: Money | null;
  readonly geboekt: number;
};

export const sumRegels = async (scope: Scope, runId: string): Promise<Runtotalen> => {
  const { rows } = await sql<Runtotalen>`
    select count(*) as "uitkeringen",
      count(*) filter (where uitkomst = 'betaling') as "betalingen",
      coalesce(sum(bedrag), 0)::bigint as "som",
      count(*) filter (where uitkomst = 'uitzondering') as "uitzonderingen",
      count(*) filter (where uitkomst = 'niets te betalen') as "nietsTeBetalen",
      coalesce(sum((opbouw->>'nabetaald')::bigint) filter (where uitkomst <> 'uitzondering'), 0)::bigint as "nabetaald",
      coalesce(sum((opbouw->>'verrekend')::bigint) filter (where uitkomst <> 'uitzondering'), 0)::bigint as "verrekend",
      coalesce(sum((opbouw->>'gereserveerd')::bigint) filter (where uitkomst <> 'uitzondering'), 0)::bigint as "gereserveerd",
      sum(vorige_maand)::bigint as "vorigeMaand",
      count(geboekt_op) as "geboekt"
    from uitkering_maandrunregel where run_id = ${runId}`.execute(view<MaandTables>(scope.tx));
  const [totalen] = rows;
  if (totalen === undefined) throw new Error('a sum without group has one row');
  return totalen;
};

export type Redentelling = { readonly reden: string; readonly aantal: number };

export const countRedenen = async (scope: Scope, runId: string): Promise<readonly Redentelling[]> => {
  const { rows } = await sql<Redentelling>`
    select reden, count(*) as aantal from uitkering_maandrunregel
    where run_id = ${runId} and uitkomst = 'uitzondering' group by reden order by aantal desc, reden`.execute(
    view<MaandTables>(scope.tx),
  );
  return rows;
};

export const findUitzonderingen = async (scope: Scope, runId: string, aantal: number): Promise<readonly Runregel[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maandrunregel')
    .selectAll()
    .where('run_id', '=', runId)
    .where('uitkomst', '=', 'uitzondering')
    .orderBy('reden')
    .orderBy('uitkering_id')
    .limit(aantal)
    .execute();
  return rows.map(toRegel);
};

/** Lines that are paid, and that a person must look at. */
export const findAandachtspunten = async (
  scope: Scope,
  runId: string,
  aantal: number,
): Promise<readonly Runregel[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maandrunregel')
    .selectAll()
    .where('run_id', '=', runId)
    .where('uitkomst', '<>', 'uitzondering')
    .where('reden', 'is not', null)
    .orderBy('reden')
    .orderBy('uitkering_id')
    .limit(aantal)
    .execute();
  return rows.map(toRegel);
};

/** The lines that differ most from the month before. */
export const findGrootsteVerschillen = async (
  scope: Scope,
  runId: string,
  aantal: number,
): Promise<readonly Runregel[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maandrunregel')
    .selectAll()
    .where('run_id', '=', runId)
    .where('uitkomst', '<>', 'uitzondering')
    .where('vorige_maand', 'is not', null)
    .where(sql<boolean>`bedrag <> vorige_maand`)
    .orderBy(sql`abs(bedrag - vorige_maand)`, 'desc')
    .orderBy('uitkering_id')
    .limit(aantal)
    .execute();
  return rows.map(toRegel);
};
