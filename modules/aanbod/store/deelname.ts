/** Knows participations: their steps, only added, and beside them how each stands, for lists and figures. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Deelnamestap, type Gebeurd, type Loop, loopVan } from '../domain/loop.ts';
import type { Programma } from '../domain/programma.ts';
import { openTermijnen } from '../domain/termijnlijst.ts';

type DeelnameRow = {
  id: string;
  persoon_id: string;
  programma: string;
  aangemeld_op: Day;
  van: Day;
  tot: Day;
  verlengd: number;
  fase: string | null;
  uitkomst: string | null;
  leeftijd: number | null;
  gegevens: unknown;
  termijn: string | null;
  termijn_op: Day | null;
};
type StapRow = {
  deelname_id: string;
  volgnummer: number;
  soort: string;
  inhoud: unknown;
  dag: Day;
  door: string;
  door_naam: string;
  op: string;
};
export type DeelnameTables = { aanbod_deelname: DeelnameRow; aanbod_deelnamestap: StapRow };

/** A participation as its row says: who, in what, and how it stands. */
export type Deelnamestand = {
  readonly id: string;
  readonly persoonId: string;
  readonly programma: string;
  readonly van: Day;
  readonly tot: Day;
  readonly fase: string | undefined;
  readonly uitkomst: string | undefined;
  readonly termijn: { readonly naam: string; readonly uiterlijk: Day } | undefined;
};

export type Stapregel = { readonly stap: Gebeurd; readonly door: string; readonly op: string };

export const toStand = (row: DeelnameRow): Deelnamestand => ({
  id: row.id,
  persoonId: row.persoon_id,
  programma: row.programma,
  van: row.van,
  tot: row.tot,
  fase: row.fase ?? undefined,
  uitkomst: row.uitkomst ?? undefined,
  termijn:
    row.termijn === null || row.termijn_op === null ? undefined : { naam: row.termijn, uiterlijk: row.termijn_op },
});

const tables = (scope: Scope) => view<DeelnameTables>(scope.tx);

export const findDeelname = async (scope: Scope, id: string): Promise<Deelnamestand | undefined> => {
  const row = await tables(scope).selectFrom('aanbod_deelname').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toStand(row);
};

/** Held until the transaction ends: two who steer the same participation go one after the other. */
export const lockDeelname = async (scope: Scope, id: string): Promise<Deelnamestand | undefined> => {
  const row = await tables(scope)
    .selectFrom('aanbod_deelname')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toStand(row);
};

/** Of these persons, the newest first. */
export const deelnamenOf = async (scope: Scope, persoonIds: readonly string[]): Promise<readonly Deelnamestand[]> => {
  if (persoonIds.length === 0) return [];
  const rows = await tables(scope)
    .selectFrom('aanbod_deelname')
    .selectAll()
    .where('persoon_id', 'in', persoonIds)
    .orderBy('van', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toStand);
};

/** The steps of several participations in one query, each in its order. */
export const stappenOf = async (
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Stapregel[]>> => {
  if (ids.length === 0) return new Map();
  const rows = await tables(scope)
    .selectFrom('aanbod_deelnamestap')
    .selectAll()
    .where('deelname_id', 'in', ids)
    .orderBy('deelname_id')
    .orderBy('volgnummer')
    .execute();
  const per = Map.groupBy(rows, ({ deelname_id }) => deelname_id);
  return new Map(
    [...per].map(([id, stappen]) => [
      id,
      stappen.map(({ soort, inhoud, dag, door_naam, op }) => ({
        // written by `appendStap` from this very type
        stap: { ...(inhoud as object), soort, op: dag } as Gebeurd,
        door: door_naam,
        op,
      })),
    ]),
  );
};

/** Those of a person that nobody ended yet, each as it stands by its steps. */
export const lopendeLoops = async (
  scope: Scope,
  persoonId: string,
): Promise<readonly { readonly sleutel: string; readonly loop: Loop }[]> => {
  const lopend = (await deelnamenOf(scope, [persoonId])).filter(({ uitkomst }) => uitkomst === undefined);
  const stappen = await stappenOf(
    scope,
    lopend.map(({ id }) => id),
  );
  return lopend.map(({ id, programma }) => ({
    sleutel: programma,
    loop: loopVan(
      programma,
      (stappen.get(id) ?? []).map(({ stap }) => stap),
    ),
  }));
};

/** How a participation stands by its steps. @throws Error when it has none: it was not begun by this house. */
export const readLoop = async (scope: Scope, { id, programma }: Deelnamestand): Promise<Loop> =>
  loopVan(
    programma,
    ((await stappenOf(scope, [id])).get(id) ?? []).map(({ stap }) => stap),
  );

const stand = (programma: Programma, loop: Loop, vandaag: Day) => {
  const [eerst] = openTermijnen(programma, loop, vandaag);
  return {
    tot: loop.deelname.periode.until,
    verlengd: loop.deelname.verlengd,
    fase: loop.fasen.at(-1)?.naam ?? null,
    uitkomst: loop.einde?.uitkomst ?? null,
    gegevens: JSON.stringify(loop.gegevens),
    termijn: eerst?.naam ?? null,
    termijn_op: eerst?.uiterlijk ?? null,
  };
};

export const insertDeelname = async (
  scope: Scope,
  programma: Programma,
  loop: Loop,
  wie: { readonly id: string; readonly persoonId: string; readonly leeftijd: number | undefined },
): Promise<void> => {
  const { deelname } = loop;
  await tables(scope)
    .insertInto('aanbod_deelname')
    .values({
      id: wie.id,
      persoon_id: wie.persoonId,
      programma: deelname.programma,
      aangemeld_op: deelname.aangemeldOp,
      van: deelname.periode.from,
      leeftijd: wie.leeftijd ?? null,
      ...stand(programma, loop, scope.today),
    })
    .execute();
};

/** Adds the next step. The participation must be new or locked by the caller. */
export const appendStap = async (scope: Scope, id: string, nummer: number, stap: Deelnamestap): Promise<void> => {
  const { soort, ...inhoud } = stap;
  await tables(scope)
    .insertInto('aanbod_deelnamestap')
    .values({
      deelname_id: id,
      volgnummer: nummer,
      soort,
      inhoud: JSON.stringify(inhoud),
      dag: scope.today,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .execute();
};

export const updateStand = async (scope: Scope, programma: Programma, id: string, loop: Loop): Promise<void> => {
  await tables(scope)
    .updateTable('aanbod_deelname')
    .set(stand(programma, loop, scope.today))
    .where('id', '=', id)
    .execute();
};

/** How many began it here, ended or not: what a number of places is counted against. Whoever begins waits for whoever is beginning. */
export const countBegonnen = async (scope: Scope, programma: string): Promise<number> => {
  const row = await tables(scope)
    .selectFrom('aanbod_deelname')
    .select(({ fn }) => fn.countAll<string>().as('aantal'))
    .where('programma', '=', programma)
    .executeTakeFirstOrThrow();
  return Number(row.aantal);
};
