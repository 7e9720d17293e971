/** Knows the steps about debts and their answers: only added, read for many benefits at once. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Stap, Stapinhoud } from '../domain/invordering.ts';
import type { InvorderingTables } from './invorderingtabellen.ts';

export type NieuweStap = Pick<Stap, 'inhoud' | 'toelichting' | 'wachtOp'>;

/** @returns the number of the step. */
export const storeStap = async (scope: Scope, uitkeringId: string, stap: NieuweStap): Promise<string> => {
  const { soort, ...inhoud } = stap.inhoud;
  const id = crypto.randomUUID();
  await view<InvorderingTables>(scope.tx)
    .insertInto('uitkering_invordering')
    .values({
      id,
      uitkering_id: uitkeringId,
      soort,
      inhoud: JSON.stringify(inhoud),
      toelichting: stap.toelichting,
      wacht_op: stap.wachtOp ?? null,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      door_inwoner: scope.actor.soort === 'inwoner',
      op: scope.now.toString(),
      dag: scope.today,
    })
    .execute();
  return id;
};

/** @returns false when it was answered before: the first answer stands. */
export const storeAntwoord = async (
  scope: Scope,
  stap: Stap,
  { akkoord, toelichting }: { readonly akkoord: boolean; readonly toelichting: string | undefined },
): Promise<boolean> => {
  const row = await view<InvorderingTables>(scope.tx)
    .insertInto('uitkering_invorderingantwoord')
    .values({
      stap_id: stap.id,
      akkoord,
      toelichting: toelichting ?? null,
      voorgesteld_door: stap.door,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
      dag: scope.today,
    })
    .onConflict((conflict) => conflict.column('stap_id').doNothing())
    .returning('stap_id')
    .executeTakeFirst();
  return row !== undefined;
};

type Row = {
  id: string;
  uitkering_id: string;
  soort: Stapinhoud['soort'];
  inhoud: object;
  toelichting: string;
  wacht_op: Exclude<Stap['wachtOp'], undefined> | null;
  door: string;
  door_naam: string;
  op: string;
  dag: Day;
  akkoord: boolean | null;
  antwoord: string | null;
  beantwoord_naam: string | null;
  beantwoord_op: string | null;
  beantwoord_dag: Day | null;
};

const toStap = (row: Row): Stap => ({
  id: row.id,
  inhoud: { ...row.inhoud, soort: row.soort } as Stapinhoud,
  toelichting: row.toelichting,
  wachtOp: row.wacht_op ?? undefined,
  door: row.door,
  doorNaam: row.door_naam,
  op: row.op,
  dag: row.dag,
  antwoord:
    row.akkoord === null || row.beantwoord_op === null || row.beantwoord_dag === null
      ? undefined
      : {
          akkoord: row.akkoord,
          doorNaam: row.beantwoord_naam ?? '',
          toelichting: row.antwoord ?? undefined,
          op: row.beantwoord_op,
          dag: row.beantwoord_dag,
        },
});

/** Oldest first; a benefit without steps is not in it. */
export const stappenOf = async (
  scope: Scope,
  uitkeringIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Stap[]>> => {
  if (uitkeringIds.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select s.id, s.uitkering_id, s.soort, s.inhoud, s.toelichting, s.wacht_op, s.door, s.door_naam, s.op, s.dag,
      a.akkoord, a.toelichting as antwoord, a.door_naam as beantwoord_naam, a.op as beantwoord_op, a.dag as beantwoord_dag
    from uitkering_invordering s left join uitkering_invorderingantwoord a on a.stap_id = s.id
    where s.uitkering_id = any(${[...uitkeringIds]}::uuid[]) order by s.volgnummer`.execute(
    view<InvorderingTables>(scope.tx),
  );
  const gevonden = new Map<string, Stap[]>();
  for (const row of rows) gevonden.set(row.uitkering_id, [...(gevonden.get(row.uitkering_id) ?? []), toStap(row)]);
  return gevonden;
};
