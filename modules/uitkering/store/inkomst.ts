/** Knows where jobs and what was said about their pay are kept: words are added, never changed. */
import type { Money, Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import type { BijzonderLoon, Kanaal, Loonperiode, Opgave } from '../domain/inkomst.ts';
import type { Inkomstenbron } from '../domain/maandfeiten.ts';
import type { BronRow, InkomstRow, MaandTables } from './maandtabellen.ts';

export type Bron = Inkomstenbron & {
  readonly persoonId: string;
  readonly uitkeringId: string;
  readonly loonverwijzing: string | undefined;
};

const toBron = (row: BronRow): Bron => ({
  id: row.id,
  uitkeringId: row.uitkering_id,
  persoonId: row.persoon_id,
  wie: row.wie,
  soort: row.soort,
  werkgever: row.werkgever,
  loonverwijzing: row.loonverwijzing ?? undefined,
  vakantiegeld: row.vakantiegeld,
  metHeffingskorting: row.met_heffingskorting,
  vanaf: row.vanaf,
  tot: row.tot ?? undefined,
  inKostendelersnorm: row.in_kostendelersnorm ?? undefined,
});

const toOpgave = (row: Selectable<InkomstRow>): Opgave => ({
  id: row.id,
  bronId: row.bron_id,
  maand: row.maand,
  kanaal: row.kanaal,
  status: row.status,
  netto: row.netto,
  kenmerk: row.kenmerk,
  toelichting: row.toelichting ?? undefined,
  ...(row.loonstrook_id === null ? {} : { loonstrookId: row.loonstrook_id }),
  bekendOp: row.bekend_op,
  ...(row.leveringsnummer === null ? {} : { leveringsnummer: row.leveringsnummer }),
  ...(row.periode_van === null || row.periode_tot === null || row.betaald_op === null
    ? {}
    : { periode: { van: row.periode_van, tot: row.periode_tot, betaaldOp: row.betaald_op } }),
  ...(row.aard === 'gewoon' ? {} : { bijzonder: { aard: row.aard, verworven: verworvenIn(row) } }),
});

const verworvenIn = ({ verworven_van, verworven_tot }: Selectable<InkomstRow>): BijzonderLoon['verworven'] =>
  verworven_van === null || verworven_tot === null ? undefined : { van: verworven_van, totEnMet: verworven_tot };

/** A job unless another kind is said. */
export type NieuweBron = Omit<Bron, 'id' | 'tot' | 'soort'> & Partial<Pick<Bron, 'soort' | 'tot'>>;

/** A tenant with whom the norm begins to reckon pays another income from then on. */
const isSameKind = (een: Bron, bron: NieuweBron): boolean =>
  een.persoonId === bron.persoonId &&
  een.soort === (bron.soort ?? 'loon') &&
  een.inKostendelersnorm === bron.inKostendelersnorm;

/** The same job: by its number at the payroll, else by the employer's name, else the one job that no payroll claimed yet. */
const findSame = (eigen: readonly Bron[], bron: NieuweBron): Bron | undefined => {
  const { loonverwijzing } = bron;
  const naam = bron.werkgever.toLowerCase();
  const ongekoppeld = eigen.filter((een) => een.loonverwijzing === undefined && een.soort === 'loon');
  if (loonverwijzing === undefined) return eigen.find((een) => een.werkgever.toLowerCase() === naam);
  return (
    eigen.find((een) => een.loonverwijzing === loonverwijzing) ??
    ongekoppeld.find((een) => een.werkgever.toLowerCase() === naam) ??
    (ongekoppeld.length === 1 && eigen.length === 1 ? ongekoppeld[0] : undefined)
  );
};

/** The job, made if it is not there. What the payroll knows better (its number, its name, the holiday pay) is taken over. */
export const ensureBron = async (scope: Scope, bron: NieuweBron, gelezen?: readonly Bron[]): Promise<Bron> => {
  const bestaande = gelezen ?? (await bronnenOf(scope, [bron.uitkeringId])).get(bron.uitkeringId) ?? [];
  const zelfde = findSame(
    bestaande.filter((een) => isSameKind(een, bron)),
    bron,
  );
  if (zelfde === undefined) return insertBron(scope, bron);
  const weetBeter =
    zelfde.loonverwijzing === undefined || (zelfde.vakantiegeld === 'geen' && bron.vakantiegeld !== 'geen');
  if (!weetBeter || bron.loonverwijzing === undefined) return zelfde;
  const { loonverwijzing, vakantiegeld, werkgever } = bron;
  await view<MaandTables>(scope.tx)
    .updateTable('uitkering_inkomstenbron')
    .set({ loonverwijzing, vakantiegeld, werkgever })
    .where('id', '=', zelfde.id)
    .execute();
  return { ...zelfde, loonverwijzing, vakantiegeld, werkgever };
};

const insertBron = async (scope: Scope, bron: NieuweBron): Promise<Bron> => {
  const row: BronRow = {
    id: crypto.randomUUID(),
    uitkering_id: bron.uitkeringId,
    persoon_id: bron.persoonId,
    wie: bron.wie,
    soort: bron.soort ?? 'loon',
    werkgever: bron.werkgever,
    loonverwijzing: bron.loonverwijzing ?? null,
    vakantiegeld: bron.vakantiegeld,
    met_heffingskorting: bron.metHeffingskorting,
    vanaf: bron.vanaf,
    tot: bron.tot ?? null,
    in_kostendelersnorm: bron.inKostendelersnorm ?? null,
    vastgelegd_op: scope.now.toString(),
  };
  await view<MaandTables>(scope.tx).insertInto('uitkering_inkomstenbron').values(row).execute();
  return toBron(row);
};

/** The job ended: from this month on no pay is expected. */
export const endBron = async (scope: Scope, bronId: string, tot: Month): Promise<void> => {
  await view<MaandTables>(scope.tx)
    .updateTable('uitkering_inkomstenbron')
    .set({ tot })
    .where('id', '=', bronId)
    .execute();
};

export const bronnenOf = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Bron[]>> => {
  const gevonden = new Map<string, Bron[]>();
  if (uitkeringIds.length === 0) return gevonden;
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_inkomstenbron')
    .selectAll()
    .where('uitkering_id', 'in', uitkeringIds)
    .orderBy('wie')
    .orderBy('vastgelegd_op')
    .orderBy('id')
    .execute();
  for (const row of rows) gevonden.set(row.uitkering_id, [...(gevonden.get(row.uitkering_id) ?? []), toBron(row)]);
  return gevonden;
};

export const opgavenOf = async (
  scope: Scope,
  uitkeringIds: readonly string[],
  vanaf: Month,
): Promise<ReadonlyMap<string, readonly Opgave[]>> => {
  const gevonden = new Map<string, Opgave[]>();
  if (uitkeringIds.length === 0) return gevonden;
  const rows = await view<MaandTables>(scope.tx)
    .selectFrom('uitkering_inkomst')
    .selectAll()
    .where('uitkering_id', 'in', uitkeringIds)
    .where('maand', '>=', vanaf)
    .orderBy('volgnummer')
    .execute();
  for (const row of rows) {
    const lijst = gevonden.get(row.uitkering_id);
    if (lijst === undefined) gevonden.set(row.uitkering_id, [toOpgave(row)]);
    else lijst.push(toOpgave(row));
  }
  return gevonden;
};

export type NieuweOpgave = {
  readonly bron: Pick<Bron, 'id' | 'uitkeringId'>;
  readonly maand: Month;
  readonly kanaal: Kanaal;
  readonly status: Opgave['status'];
  readonly netto: Money;
  readonly kenmerk: string;
  readonly toelichting?: string | undefined;
  readonly opbouw?: unknown;
  readonly leveringssleutel?: string | undefined;
  readonly leveringsnummer?: number | undefined;
  readonly periode?: Loonperiode | undefined;
  readonly bijzonder?: BijzonderLoon | undefined;
  readonly loonstrookId?: string | undefined;
};

/** @returns undefined when this delivery was stored before. */
export const storeOpgave = async (scope: Scope, opgave: NieuweOpgave): Promise<Opgave | undefined> => {
  const row = await view<MaandTables>(scope.tx)
    .insertInto('uitkering_inkomst')
    .values({
      id: crypto.randomUUID(),
      bron_id: opgave.bron.id,
      uitkering_id: opgave.bron.uitkeringId,
      maand: opgave.maand,
      kanaal: opgave.kanaal,
      status: opgave.status,
      netto: opgave.netto,
      leveringsnummer: opgave.leveringsnummer ?? null,
      periode_van: opgave.periode?.van ?? null,
      periode_tot: opgave.periode?.tot ?? null,
      betaald_op: opgave.periode?.betaaldOp ?? null,
      aard: opgave.bijzonder?.aard ?? 'gewoon',
      verworven_van: opgave.bijzonder?.verworven?.van ?? null,
      verworven_tot: opgave.bijzonder?.verworven?.totEnMet ?? null,
      opbouw: opgave.opbouw === undefined ? null : JSON.stringify(opgave.opbouw),
      leveringssleutel: opgave.leveringssleutel ?? null,
      toelichting: opgave.toelichting ?? null,
      kenmerk: opgave.kenmerk,
      loonstrook_id: opgave.loonstrookId ?? null,
      bekend_op: scope.now.toString(),
      vastgelegd_door: scope.actor.id,
    })
    .onConflict((conflict) => conflict.columns(['uitkering_id', 'leveringssleutel']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toOpgave(row);
};
