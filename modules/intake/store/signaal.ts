/** Knows what cannot wait: raised once while it is open, picked up by one, closed with what came of it. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { publish, view } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import type { Signaal } from '../domain/boom.ts';
import type { Intake, IntakeRefusal } from '../domain/intake.ts';
import type { IntakeTables, SignaalRow } from './tabellen.ts';

export type OpenSignaal = {
  readonly id: string;
  readonly intakeId: string;
  readonly persoonId: string;
  readonly code: string;
  readonly ontstaanOp: string;
  /** The day on which it arose: nobody goes to bed with it. */
  readonly uiterlijk: Day;
  readonly opgepakt: { readonly door: string; readonly naam: string; readonly op: string } | undefined;
  readonly afgehandeld:
    | { readonly op: string; readonly uitkomst: string; readonly toelichting: string | undefined }
    | undefined;
};

const toSignaal = (row: SignaalRow): OpenSignaal => ({
  id: row.id,
  intakeId: row.intake_id,
  persoonId: row.persoon_id,
  code: row.code,
  ontstaanOp: row.ontstaan_op,
  uiterlijk: row.uiterlijk,
  opgepakt:
    row.opgepakt_door === null || row.opgepakt_op === null
      ? undefined
      : { door: row.opgepakt_door, naam: row.opgepakt_door_naam ?? '', op: row.opgepakt_op },
  afgehandeld:
    row.afgehandeld_op === null || row.uitkomst === null
      ? undefined
      : { op: row.afgehandeld_op, uitkomst: row.uitkomst, toelichting: row.toelichting ?? undefined },
});

/** @param signalen what came to hold by what was said now. One that is open already is not raised a second time. */
export const raiseSignalen = async (scope: Scope, intake: Intake, signalen: readonly Signaal[]): Promise<void> => {
  if (signalen.length === 0) return;
  const bekend = await signalenOf(scope, intake.persoonId);
  const open = new Set(
    bekend.filter(({ intakeId, afgehandeld }) => intakeId === intake.id && !afgehandeld).map(({ code }) => code),
  );
  for (const { code, soort } of signalen.filter((een) => !open.has(een.code))) {
    const id = crypto.randomUUID();
    await view<IntakeTables>(scope.tx)
      .insertInto('intake_signaal')
      .values({
        id,
        intake_id: intake.id,
        persoon_id: intake.persoonId,
        code,
        ontstaan_op: scope.now.toString(),
        uiterlijk: scope.today,
        opgepakt_door: null,
        opgepakt_door_naam: null,
        opgepakt_op: null,
        afgehandeld_door: null,
        afgehandeld_op: null,
        uitkomst: null,
        toelichting: null,
      })
      .execute();
    await publish(scope, {
      soort: 'SignaalDringend',
      // the signal and not the intake: of two that are open the answer to one leaves the other
      onderwerp: id,
      // the kind of help, not what is the matter
      data: { persoonId: intake.persoonId, soort, uiterlijk: scope.today },
    });
  }
};

/** Newest first. */
export const signalenOf = async (scope: Scope, persoonId: string): Promise<readonly OpenSignaal[]> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_signaal')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('ontstaan_op', 'desc')
    .orderBy('code')
    .execute();
  return rows.map(toSignaal);
};

/** Those that wait longest first. */
export const openSignalen = async (scope: Scope): Promise<readonly OpenSignaal[]> => {
  const rows = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_signaal')
    .selectAll()
    .where('afgehandeld_op', 'is', null)
    .orderBy('uiterlijk')
    .orderBy('ontstaan_op')
    .orderBy('id')
    .execute();
  return rows.map(toSignaal);
};

export const lockSignaal = async (scope: Scope, id: string): Promise<OpenSignaal | undefined> => {
  const row = await view<IntakeTables>(scope.tx)
    .selectFrom('intake_signaal')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toSignaal(row);
};

/** One takes it: two who run for the same thing know it of each other. */
export const takeSignaal = async (scope: Scope, signaal: OpenSignaal): Promise<Result<void, IntakeRefusal>> => {
  if (signaal.afgehandeld !== undefined) return err({ code: 'SIGNAAL_AL_AFGEHANDELD' });
  if (signaal.opgepakt?.door === scope.actor.id) return ok(undefined);
  if (signaal.opgepakt !== undefined) return err({ code: 'SIGNAAL_VAN_COLLEGA', door: signaal.opgepakt.naam });
  await view<IntakeTables>(scope.tx)
    .updateTable('intake_signaal')
    .set({
      opgepakt_door: scope.actor.id,
      opgepakt_door_naam: scope.actor.naam,
      opgepakt_op: scope.now.toString(),
    })
    .where('id', '=', signaal.id)
    .execute();
  return ok(undefined);
};

export const settleSignaal = async (
  scope: Scope,
  signaal: OpenSignaal,
  { uitkomst, toelichting }: { readonly uitkomst: string; readonly toelichting: string },
): Promise<Result<void, IntakeRefusal>> => {
  if (signaal.afgehandeld !== undefined) return err({ code: 'SIGNAAL_AL_AFGEHANDELD' });
  await view<IntakeTables>(scope.tx)
    .updateTable('intake_signaal')
    .set({
      ...(signaal.opgepakt === undefined && {
        opgepakt_door: scope.actor.id,
        opgepakt_door_naam: scope.actor.naam,
        opgepakt_op: scope.now.toString(),
      }),
      afgehandeld_door: scope.actor.id,
      afgehandeld_op: scope.now.toString(),
      uitkomst,
      toelichting,
    })
    .where('id', '=', signaal.id)
    .execute();
  await publish(scope, {
    soort: 'SignaalAfgehandeld',
    onderwerp: signaal.id,
    data: { persoonId: signaal.persoonId, uitkomst, opDeDag: scope.today <= signaal.uiterlijk },
  });
  return ok(undefined);
};

/** The job that looks again when a day has come near. */
export const signaalTask = 'intake.signaal';

/** In the morning of that day; a new answer replaces what was planned before. */
export const planSignalen = async (scope: Scope, { id }: Intake, op: Day | undefined): Promise<void> => {
  if (op === undefined) return;
  const runAt = Temporal.PlainDate.from(op)
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '07:00' })
    .toInstant();
  await enqueue(scope, signaalTask, { intakeId: id }, { key: `${signaalTask}:${id}`, runAt });
};
