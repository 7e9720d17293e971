/** Knows the months as they were decided: every version stays, the newest counts. */
import { createHash } from 'node:crypto';
import type { Month } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { copyRows, view } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import { canonical } from '../domain/antwoorden.ts';
import type { VastgesteldeMaand } from '../domain/herrekenen.ts';
import type { Maandberekening, Wetsversie } from '../domain/maandberekening.ts';
import type { Specificatieregel } from '../domain/specificatie.ts';
import type { MaandRow, MaandTables } from './maandtabellen.ts';

/** The frame of law and policy is large, and the same for all months of a set. */
const kaderteksten = new WeakMap<object, string>();

/** A frame that was made once is written out once. It must not change afterwards. */
export const shareKader = (kader: Kader): Kader => {
  kaderteksten.set(kader, canonical(kader as unknown as Json));
  return kader;
};

/** What went in, as one text of a fixed order, hashed: the same facts give the same fingerprint. */
export const hashInvoer = (feiten: unknown): string =>
  createHash('sha256')
    .update(canonical(feiten as Json, kaderteksten))
    .digest('hex');

export type Maandversie = VastgesteldeMaand & {
  readonly uitkeringId: string;
  readonly invoer: unknown;
  readonly regels: readonly Specificatieregel[];
  readonly artikelen: readonly string[];
  readonly onzekerheden: readonly string[];
  readonly wetsversies: readonly Wetsversie[];
  readonly oorzaak: string;
  readonly runId: string | undefined;
};

const toVastgesteld = (
  row: Pick<
    Selectable<MaandRow>,
    'maand' | 'versie' | 'uitkomst' | 'uitbetalen' | 'vakantietoeslag' | 'invoer_hash' | 'bekend_op'
  >,
): VastgesteldeMaand => ({
  maand: row.maand,
  versie: row.versie,
  uitkomst: row.uitkomst,
  uitbetalen: row.uitbetalen,
  vakantietoeslag: row.vakantietoeslag,
  invoerHash: row.invoer_hash,
  bekendOp: row.bekend_op,
});

/** The newest version of each month, oldest month first. */
export const vastgesteldeMaanden = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly VastgesteldeMaand[]>> => {
  const gevonden = new Map<string, VastgesteldeMaand[]>();
  if (uitkeringIds.length === 0) return gevonden;
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maand')
    .select([
      'uitkering_id',
      'maand',
      'versie',
      'uitkomst',
      'uitbetalen',
      'vakantietoeslag',
      'invoer_hash',
      'bekend_op',
    ])
    .distinctOn(['uitkering_id', 'maand'])
    .where('uitkering_id', 'in', uitkeringIds)
    .orderBy('uitkering_id')
    .orderBy('maand')
    .orderBy('versie', 'desc')
    .execute();
  for (const row of rows) {
    const lijst = gevonden.get(row.uitkering_id);
    if (lijst === undefined) gevonden.set(row.uitkering_id, [toVastgesteld(row)]);
    else lijst.push(toVastgesteld(row));
  }
  return gevonden;
};

/** All versions of one uitkering, oldest first. */
export const maandversies = async (scope: Scope, uitkeringId: string): Promise<readonly Maandversie[]> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maand')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .orderBy('maand')
    .orderBy('versie')
    .execute();
  return rows.map((row) => ({
    ...toVastgesteld(row),
    uitkeringId: row.uitkering_id,
    invoer: row.invoer,
    regels: row.regels,
    artikelen: row.artikelen,
    onzekerheden: row.onzekerheden,
    wetsversies: row.wetsversies,
    oorzaak: row.oorzaak,
    runId: row.run_id ?? undefined,
  }));
};

export type NieuweMaandversie = {
  readonly uitkeringId: string;
  readonly versie: number;
  readonly berekening: Maandberekening;
  readonly oorzaak: string;
  readonly runId?: string;
};

const kolommen = [
  'id',
  'uitkering_id',
  'maand',
  'versie',
  'invoer',
  'invoer_hash',
  'uitkomst',
  'regels',
  'artikelen',
  'onzekerheden',
  'wetsversies',
  'uitbetalen',
  'vakantietoeslag',
  'oorzaak',
  'run_id',
  'bekend_op',
] as const satisfies readonly (keyof MaandRow)[];

/** The choices and added amounts around the facts are kept too, so that the month can be replayed as it was. */
export const storeMaandversies = async (scope: Scope, versies: readonly NieuweMaandversie[]): Promise<void> => {
  if (versies.length === 0) return;
  const bekendOp = scope.now.toString();
  await copyRows(
    scope.tx,
    'uitkering_maand',
    kolommen,
    versies.map(({ uitkeringId, versie, berekening, oorzaak, runId }) => [
      crypto.randomUUID(),
      uitkeringId,
      berekening.maand,
      versie,
      berekening.feiten,
      hashInvoer(berekening.feiten),
      berekening.uitkomst,
      berekening.regels,
      berekening.artikelen,
      berekening.onzekerheden,
      berekening.wetsversies,
      berekening.uitkomst.uitTeBetalen,
      berekening.uitkomst.vtReservering,
      oorzaak,
      runId,
      bekendOp,
    ]),
  );
};

/** The last month that was decided, of each uitkering that has one. */
export const laatsteMaanden = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, Month>> => {
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_maand')
    .select(({ fn }) => ['uitkering_id', fn.max('maand').as('laatste')])
    .where('uitkering_id', '=', (eb) => eb.fn.any(eb.val([...uitkeringIds])))
    .groupBy('uitkering_id')
    .execute();
  return new Map(rows.map(({ uitkering_id, laatste }) => [uitkering_id, laatste]));
};
