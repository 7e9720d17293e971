/** Knows what happens around an intake: talks, the offer of client support, and the invitation to look again. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Intake, IntakeRefusal, Uitnodigingantwoord } from '../domain/intake.ts';
import type { IntakeTables } from './tabellen.ts';

export type Gesprek = {
  readonly gevoerdOp: Day;
  readonly minuten: number;
  readonly vorm: string;
  readonly door: string;
};

export const storeGesprek = async (
  scope: Scope,
  intake: Intake,
  gesprek: Omit<Gesprek, 'door'>,
): Promise<Result<void, IntakeRefusal>> => {
  if (gesprek.gevoerdOp > scope.today) return err({ code: 'GESPREK_IN_TOEKOMST' });
  await view<IntakeTables>(scope.tx)
    .insertInto('intake_gesprek')
    .values({
      id: crypto.randomUUID(),
      intake_id: intake.id,
      gevoerd_op: gesprek.gevoerdOp,
      minuten: gesprek.minuten,
      vorm: gesprek.vorm,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .execute();
  await publish(scope, {
    soort: 'IntakegesprekGevoerd',
    onderwerp: intake.id,
    data: { persoonId: intake.persoonId, ...gesprek, intakeBegonnenOp: intake.begonnenOp },
  });
  return ok(undefined);
};

export const gesprekkenOf = async (scope: Scope, intakeId: string): Promise<readonly Gesprek[]> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_gesprek')
    .select(['gevoerd_op', 'minuten', 'vorm', 'door_naam'])
    .where('intake_id', '=', intakeId)
    .orderBy('gevoerd_op')
    .execute();
  return rows.map((row) => ({ gevoerdOp: row.gevoerd_op, minuten: row.minuten, vorm: row.vorm, door: row.door_naam }));
};

export type Uitnodiging = {
  readonly id: string;
  readonly persoonId: string;
  readonly reden: string;
  readonly door: string;
  readonly op: string;
  readonly antwoord: Uitnodigingantwoord | undefined;
};

const toUitnodiging = (row: IntakeTables['intake_uitnodiging']): Uitnodiging => ({
  id: row.id,
  persoonId: row.persoon_id,
  reden: row.reden,
  door: row.uitgenodigd_door_naam,
  op: row.uitgenodigd_op,
  antwoord: row.antwoord ?? undefined,
});

/** The newest invitation, answered or not. */
export const uitnodigingOf = async (scope: Scope, persoonId: string): Promise<Uitnodiging | undefined> => {
  const row = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_uitnodiging')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('uitgenodigd_op', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toUitnodiging(row);
};

/** Those who would rather talk: somebody calls them. */
export const gesprekswensen = async (scope: Scope): Promise<readonly Uitnodiging[]> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_uitnodiging as u')
    .selectAll('u')
    .where('u.antwoord', '=', 'gesprek')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('intake as i')
            .select('i.id')
            .whereRef('i.persoon_id', '=', 'u.persoon_id')
            .whereRef('i.begonnen_op', '>', 'u.uitgenodigd_op'),
        ),
      ),
    )
    .orderBy('u.beantwoord_op')
    .execute();
  return rows.map(toUitnodiging);
};

/** Row 23: attention, not enforcement. Nothing follows from not answering. */
export const invite = async (scope: Scope, persoonId: string, reden: string): Promise<Result<void, IntakeRefusal>> => {
  const row = await view<IntakeTables>(scope.tx)
    .insertInto('intake_uitnodiging')
    .values({
      id: crypto.randomUUID(),
      persoon_id: persoonId,
      reden,
      uitgenodigd_door: scope.actor.id,
      uitgenodigd_door_naam: scope.actor.naam,
      uitgenodigd_op: scope.now.toString(),
      antwoord: null,
      beantwoord_op: null,
    })
    .onConflict((conflict) => conflict.column('persoon_id').where('beantwoord_op', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'UITNODIGING_LOOPT_AL' });
  await publish(scope, {
    soort: 'IntakeUitgenodigd',
    onderwerp: row.id,
    // the reason stands on his page only
    data: { persoonIds: [persoonId], kenmerk: `IN-${row.id.slice(0, 8).toUpperCase()}`, van: scope.actor.naam },
  });
  return ok(undefined);
};

export const answerUitnodiging = async (
  scope: Scope,
  id: string,
  persoonId: string,
  antwoord: Uitnodigingantwoord,
): Promise<Result<void, IntakeRefusal>> => {
  const row = await view<IntakeTables>(scope.tx)
    .updateTable('intake_uitnodiging')
    .set({ antwoord, beantwoord_op: scope.now.toString() })
    .where('id', '=', id)
    .where('persoon_id', '=', persoonId)
    .where('beantwoord_op', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row === undefined ? err({ code: 'UITNODIGING_NIET_GEVONDEN' }) : ok(undefined);
};
