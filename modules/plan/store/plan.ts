/** Knows the plan of a resident as it is kept: its versions, who signed which, and how it goes with its steps. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Handtekening, Onderdeel } from '../domain/plan.ts';
import type { Stapstand, Voortgang } from '../domain/voortgang.ts';
import type { PlanTables } from './plantabellen.ts';

/** Who makes the plan: the resident himself, or who helps him. */
export type Kant = 'inwoner' | 'consulent';

export type Planversie = {
  readonly nummer: number;
  readonly onderdelen: readonly Onderdeel[];
  readonly samengevoegdMet: number | undefined;
  readonly door: { readonly id: string; readonly naam: string; readonly kant: Kant };
  readonly op: string;
};

export type Gezet = Handtekening & { readonly naam: string; readonly op: string };

export type Plan = {
  readonly id: string;
  readonly persoonId: string;
  readonly begonnenOp: Day;
};

const tables = (scope: Scope) => view<PlanTables>(scope.tx);

export const findPlan = async (scope: Scope, persoonId: string): Promise<Plan | undefined> => {
  const row = await tables(scope).selectFrom('plan').selectAll().where('persoon_id', '=', persoonId).executeTakeFirst();
  return row && { id: row.id, persoonId, begonnenOp: row.begonnen_op };
};

/** The plan, begun today where there was none, held until the end of the transaction: versions are added one after the other. */
export const lockPlan = async (scope: Scope, persoonId: string): Promise<Plan> => {
  await tables(scope)
    .insertInto('plan')
    .values({ id: crypto.randomUUID(), persoon_id: persoonId, begonnen_op: scope.today })
    .onConflict((conflict) => conflict.column('persoon_id').doNothing())
    .execute();
  const row = await tables(scope)
    .selectFrom('plan')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { id: row.id, persoonId, begonnenOp: row.begonnen_op };
};

/** A version without its parts: who saved it, when, and with whose it was put together. */
export type Versieregel = Omit<Planversie, 'onderdelen'>;
type Regelrow = Omit<PlanTables['plan_versie'], 'plan_id' | 'onderdelen'>;

const regelkolommen = ['nummer', 'samengevoegd_met', 'door', 'door_naam', 'door_soort', 'op'] as const;

const toRegel = (row: Regelrow): Versieregel => ({
  nummer: row.nummer,
  samengevoegdMet: row.samengevoegd_met ?? undefined,
  door: { id: row.door, naam: row.door_naam, kant: row.door_soort },
  op: row.op,
});

/** Newest first. */
export const versieregelsOf = async (scope: Scope, planId: string): Promise<readonly Versieregel[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_versie')
    .select(regelkolommen)
    .where('plan_id', '=', planId)
    .orderBy('nummer', 'desc')
    .execute();
  return rows.map(toRegel);
};

const toVersie = (row: PlanTables['plan_versie']): Planversie => ({
  ...toRegel(row),
  // written by `insertVersie` from this very type
  onderdelen: row.onderdelen as readonly Onderdeel[],
});

export const laatsteVersie = async (scope: Scope, planId: string): Promise<Planversie | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_versie')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toVersie(row);
};

export const findVersie = async (scope: Scope, planId: string, nummer: number): Promise<Planversie | undefined> => {
  const row = await tables(scope)
    .selectFrom('plan_versie')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('nummer', '=', nummer)
    .executeTakeFirst();
  return row && toVersie(row);
};

const wie = (scope: Scope, kant: Kant) => ({
  door: scope.actor.id,
  door_naam: scope.actor.naam,
  door_soort: kant,
  op: scope.now.toString(),
});

export const insertVersie = async (
  scope: Scope,
  planId: string,
  versie: Pick<Planversie, 'nummer' | 'onderdelen' | 'samengevoegdMet'>,
  kant: Kant,
): Promise<void> => {
  await tables(scope)
    .insertInto('plan_versie')
    .values({
      plan_id: planId,
      nummer: versie.nummer,
      onderdelen: JSON.stringify(versie.onderdelen),
      samengevoegd_met: versie.samengevoegdMet ?? null,
      ...wie(scope, kant),
    })
    .execute();
};

export const handtekeningenOf = async (scope: Scope, planId: string): Promise<readonly Gezet[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_handtekening')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('op')
    .execute();
  return rows.map(({ versie, door_soort, door_naam, op }) => ({ versie, door: door_soort, naam: door_naam, op }));
};

/** @returns false when this side had signed this version already. */
export const insertHandtekening = async (
  scope: Scope,
  planId: string,
  versie: number,
  kant: Kant,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tables(scope)
    .insertInto('plan_handtekening')
    .values({ plan_id: planId, versie, ...wie(scope, kant) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** In the order in which it was said. */
export const voortgangOf = async (scope: Scope, planId: string): Promise<readonly Voortgang[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_voortgang')
    .select(['stap_id', 'stand', 'reden', 'door_naam', 'op'])
    .where('plan_id', '=', planId)
    .orderBy('volgnummer')
    .execute();
  return rows.map((row) => ({
    stapId: row.stap_id,
    stand: row.stand,
    reden: row.reden ?? undefined,
    door: row.door_naam,
    op: row.op,
  }));
};

export const insertVoortgang = async (
  scope: Scope,
  planId: string,
  { stapId, stand, reden }: { readonly stapId: string; readonly stand: Stapstand; readonly reden: string | undefined },
  kant: Kant,
): Promise<void> => {
  await tables(scope)
    .insertInto('plan_voortgang')
    .values({ plan_id: planId, stap_id: stapId, stand, reden: reden ?? null, ...wie(scope, kant) })
    .execute();
};
