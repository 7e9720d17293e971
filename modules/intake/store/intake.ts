/** Knows intakes as they are kept: begun once at a time, their answers appended, closed once. */
import { err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Intake, type IntakeRefusal, isGeldig, type Machtiging, type Wijze } from '../domain/intake.ts';
import { boomOn } from './boom.ts';
import type { IntakeRow, IntakeTables } from './tabellen.ts';

const machtigingOf = (row: IntakeRow): Machtiging | undefined =>
  row.tussenpersoon === null || row.machtiging_grond === null || row.machtiging_vanaf === null
    ? undefined
    : {
        naam: row.tussenpersoon,
        organisatie: row.organisatie ?? undefined,
        grond: row.machtiging_grond,
        vanaf: row.machtiging_vanaf,
        tot: row.machtiging_tot ?? undefined,
      };

const toIntake = (row: IntakeRow): Intake => ({
  id: row.id,
  persoonId: row.persoon_id,
  aanleiding: row.aanleiding,
  wijze: row.wijze,
  machtiging: machtigingOf(row),
  boom: { vanaf: row.boom_vanaf, aanpassing: row.boom_aanpassing ?? undefined },
  begonnenOp: row.begonnen_op,
  begonnenDoor: { id: row.begonnen_door, naam: row.begonnen_door_naam },
  startAfOp: row.start_af_op ?? undefined,
  afgerondOp: row.afgerond_op ?? undefined,
});

export const findIntake = async (scope: Scope, id: string): Promise<Intake | undefined> => {
  const row = await view<IntakeTables>(scope.tx)
    .selectFrom('intake')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toIntake(row);
};

/** Held until the transaction ends: two who write at once come one after the other. */
export const lockIntake = async (scope: Scope, id: string): Promise<Intake | undefined> => {
  const row = await view<IntakeTables>(scope.tx)
    .selectFrom('intake')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toIntake(row);
};

/** Newest first. */
export const intakesOf = async (scope: Scope, persoonId: string): Promise<readonly Intake[]> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('begonnen_op', 'desc')
    // of one moment the one that is still open: a second begins only after the first was closed
    .orderBy('afgerond_op', (order) => order.desc().nullsFirst())
    .execute();
  return rows.map(toIntake);
};

type Begin = { readonly persoonId: string; readonly wijze: Wijze; readonly machtiging: Machtiging | undefined };

/** The first intake of a person is because he came to us; a later one because we look again. */
export const beginIntake = async (scope: Scope, begin: Begin): Promise<Result<Intake, IntakeRefusal>> => {
  const { persoonId, wijze, machtiging } = begin;
  if ((wijze === 'tussenpersoon') !== (machtiging !== undefined)) return err({ code: 'MACHTIGING_ONTBREEKT' });
  if (machtiging !== undefined && !isGeldig(machtiging, scope.today)) return err({ code: 'MACHTIGING_NIET_GELDIG' });
  const { boom, aanpassing } = await boomOn(scope, scope.today);
  const eerder = await intakesOf(scope, persoonId);
  const row = await view<IntakeTables>(scope.tx)
    .insertInto('intake')
    .values({
      id: crypto.randomUUID(),
      persoon_id: persoonId,
      aanleiding: eerder.length === 0 ? 'melding' : 'aandacht',
      wijze,
      boom_vanaf: boom.vanaf,
      boom_aanpassing: aanpassing ?? null,
      tussenpersoon: machtiging?.naam ?? null,
      organisatie: machtiging?.organisatie ?? null,
      machtiging_grond: machtiging?.grond ?? null,
      machtiging_vanaf: machtiging?.vanaf ?? null,
      machtiging_tot: machtiging?.tot ?? null,
      begonnen_op: scope.now.toString(),
      begonnen_door: scope.actor.id,
      begonnen_door_naam: scope.actor.naam,
      start_af_op: null,
      afgerond_op: null,
      afgerond_door: null,
    })
    .onConflict((conflict) => conflict.column('persoon_id').where('afgerond_op', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'INTAKE_LOOPT_AL' });
  const intake = toIntake(row);
  await publish(scope, {
    soort: 'IntakeBegonnen',
    onderwerp: intake.id,
    data: { persoonId, wijze, aanleiding: intake.aanleiding },
  });
  return ok(intake);
};

export const markStartAf = async (scope: Scope, { id, startAfOp }: Intake): Promise<void> => {
  if (startAfOp !== undefined) return;
  await view<IntakeTables>(scope.tx)
    .updateTable('intake')
    .set({ start_af_op: scope.now.toString() })
    .where('id', '=', id)
    .where('start_af_op', 'is', null)
    .execute();
};

/** @param intake as locked. */
export const closeIntake = async (scope: Scope, intake: Intake): Promise<Result<void, IntakeRefusal>> => {
  if (intake.afgerondOp !== undefined) return err({ code: 'INTAKE_AL_AFGEROND' });
  if (intake.startAfOp === undefined) return err({ code: 'INTAKE_BEGIN_NIET_AF' });
  await view<IntakeTables>(scope.tx)
    .updateTable('intake')
    .set({ afgerond_op: scope.now.toString(), afgerond_door: scope.actor.id })
    .where('id', '=', intake.id)
    .execute();
  await publish(scope, {
    soort: 'IntakeAfgerond',
    onderwerp: intake.id,
    data: { persoonId: intake.persoonId, wijze: intake.wijze, aanleiding: intake.aanleiding },
  });
  return ok(undefined);
};
