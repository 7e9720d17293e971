/** Knows what waits for a person, per benefit: opened when it arises, closed when the facts came or a person decided. */
import type { Month } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Selectable } from 'kysely';
import { schuldcodes } from '../domain/schuldwacht.ts';
import type { UitzonderingTables } from './uitzonderingtabellen.ts';

/** An exception as it was found in the facts. */
export type Gevonden = {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly code: string;
  readonly maand: Month;
  readonly plek: string;
  readonly uitleg: string;
};

export type Openstaand = Gevonden & { readonly id: string; readonly ontstaanOp: string };

export const toOpenstaand = (row: Selectable<UitzonderingTables['uitkering_uitzondering']>): Openstaand => ({
  id: row.id,
  uitkeringId: row.uitkering_id,
  persoonId: row.persoon_id,
  code: row.code,
  maand: row.maand,
  plek: row.plek,
  uitleg: row.uitleg,
  ontstaanOp: row.ontstaan_op,
});

const sleutel = ({ uitkeringId, code, maand, plek }: Gevonden): string => `${uitkeringId} ${code} ${maand} ${plek}`;

/** Which of the found ones may be opened now, and until which month those that are open were looked at. */
export type Bewaking = { readonly totEnMet: Month; readonly opent: (een: Gevonden) => boolean };

/** Codes that a calculation does not find, and so does not close. */
const nietBerekend = [
  'OVERLEDEN',
  'WIJZIGING_GEMELD',
  'BEZWAAR_NIET_VERWERKT',
  'MAATREGEL_BEKIJKEN',
  'BOETE_BEKIJKEN',
  'LOONSTROOK_LEZEN',
  ...schuldcodes,
] as const;

/** Brings what stands open in line with what was found: three statements for a set, none of them per benefit. */
export const syncUitzonderingen = async (
  scope: Scope,
  uitkeringIds: readonly string[],
  gevonden: readonly Gevonden[],
  { totEnMet, opent }: Bewaking,
): Promise<void> => {
  if (uitkeringIds.length === 0) return;
  const open = (
    await view<UitzonderingTables>(scope.tx)
      .selectFrom('uitkering_uitzondering')
      .selectAll()
      .where('uitkering_id', '=', (eb) => eb.fn.any(eb.val([...uitkeringIds])))
      .where('opgelost_op', 'is', null)
      .where('maand', '<=', totEnMet)
      .where('code', 'not in', nietBerekend)
      .execute()
  ).map(toOpenstaand);
  const nu = new Map(gevonden.map((een) => [sleutel(een), een]));
  const stond = new Set(open.map(sleutel));
  await closeVanzelf(
    scope,
    open.filter((een) => !nu.has(sleutel(een))).map(({ id }) => id),
  );
  await insertUitzonderingen(
    scope,
    [...nu.values()].filter((een) => !stond.has(sleutel(een)) && opent(een)),
  );
};

/** What the watch of debts found: opened, closed when it is over, and not asked again of who answered it. */
export const syncSchuldpunten = async (
  scope: Scope,
  uitkeringIds: readonly string[],
  gevonden: readonly Gevonden[],
): Promise<void> => {
  if (uitkeringIds.length === 0) return;
  const eerder = await view<UitzonderingTables>(scope.tx)
    .selectFrom('uitkering_uitzondering')
    .selectAll()
    .where('uitkering_id', '=', (eb) => eb.fn.any(eb.val([...uitkeringIds])))
    .where('code', 'in', schuldcodes)
    .where((eb) => eb.or([eb('opgelost_op', 'is', null), eb('opgelost_hoe', '<>', 'vanzelf')]))
    .execute();
  const nu = new Map(gevonden.map((een) => [sleutel(een), een]));
  const bekend = new Set(eerder.map((row) => sleutel(toOpenstaand(row))));
  await closeVanzelf(
    scope,
    eerder.flatMap((row) => (row.opgelost_op === null && !nu.has(sleutel(toOpenstaand(row))) ? [row.id] : [])),
  );
  await insertUitzonderingen(
    scope,
    [...nu.values()].filter((een) => !bekend.has(sleutel(een))),
  );
};

const closeVanzelf = async (scope: Scope, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  await view<UitzonderingTables>(scope.tx)
    .updateTable('uitkering_uitzondering')
    .set({ opgelost_op: scope.now.toString(), opgelost_hoe: 'vanzelf' })
    .where('id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
};

/** What is told of one that a calculation does not find, when it got further: a colleague must act now, or it came back. */
export const retellUitzondering = async (
  scope: Scope,
  uitkeringId: string,
  { code, plek, uitleg }: Pick<Gevonden, 'code' | 'plek' | 'uitleg'>,
): Promise<void> => {
  await view<UitzonderingTables>(scope.tx)
    .updateTable('uitkering_uitzondering')
    .set({ uitleg })
    .where('uitkering_id', '=', uitkeringId)
    .where('code', '=', code)
    .where('plek', '=', plek)
    .where('opgelost_op', 'is', null)
    .execute();
};

/** What stands open of one benefit. */
export const findOpenOf = async (scope: Scope, uitkeringId: string): Promise<readonly Openstaand[]> => {
  const rows = await view<UitzonderingTables>(scope.tx)
    .selectFrom('uitkering_uitzondering')
    .selectAll()
    .where('uitkering_id', '=', uitkeringId)
    .where('opgelost_op', 'is', null)
    .orderBy('maand')
    .execute();
  return rows.map(toOpenstaand);
};

/** The same one twice is one. */
export const insertUitzonderingen = async (scope: Scope, nieuw: readonly Gevonden[]): Promise<void> => {
  if (nieuw.length === 0) return;
  await view<UitzonderingTables>(scope.tx)
    .insertInto('uitkering_uitzondering')
    .values(
      nieuw.map((een) => ({
        id: crypto.randomUUID(),
        uitkering_id: een.uitkeringId,
        persoon_id: een.persoonId,
        code: een.code,
        maand: een.maand,
        plek: een.plek,
        uitleg: een.uitleg,
        ontstaan_op: scope.now.toString(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export type Beslissing = {
  readonly keuze: string;
  readonly hoe: 'voorstel' | 'keuze';
  readonly motivering: string | undefined;
};

export const closeUitzondering = async (
  scope: Scope,
  id: string,
  { keuze, hoe, motivering }: Beslissing,
): Promise<void> => {
  await view<UitzonderingTables>(scope.tx)
    .updateTable('uitkering_uitzondering')
    .set({
      opgelost_op: scope.now.toString(),
      opgelost_hoe: hoe,
      keuze,
      motivering: motivering ?? null,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
    })
    .where('id', '=', id)
    .where('opgelost_op', 'is', null)
    .execute();
};

/** What a decision elsewhere settles: the decision itself says who and why. */
export const closeUitzonderingen = async (
  scope: Scope,
  uitkeringId: string,
  punten: readonly Pick<Gevonden, 'code' | 'plek'>[],
): Promise<void> => {
  for (const { code, plek } of punten) {
    await view<UitzonderingTables>(scope.tx)
      .updateTable('uitkering_uitzondering')
      .set({
        opgelost_op: scope.now.toString(),
        opgelost_hoe: 'voorstel',
        keuze: 'besluit',
        door: scope.actor.id,
        door_naam: scope.actor.naam,
      })
      .where('uitkering_id', '=', uitkeringId)
      .where('code', '=', code)
      .where('plek', '=', plek)
      .where('opgelost_op', 'is', null)
      .execute();
  }
};

export type Uitzonderingstand = Openstaand & {
  readonly opgelost:
    | {
        readonly op: string;
        readonly hoe: string;
        readonly keuze: string | null;
        readonly motivering: string | null;
        readonly doorNaam: string | null;
      }
    | undefined;
};

export const findUitzondering = async (scope: Scope, id: string): Promise<Uitzonderingstand | undefined> => {
  const row = await view<UitzonderingTables>(scope.tx)
    .selectFrom('uitkering_uitzondering')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { opgelost_op, opgelost_hoe, keuze, motivering, door_naam } = row;
  const opgelost =
    opgelost_op === null || opgelost_hoe === null
      ? undefined
      : { op: opgelost_op, hoe: opgelost_hoe, keuze, motivering, doorNaam: door_naam };
  return { ...toOpenstaand(row), opgelost };
};
