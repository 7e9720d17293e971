/** Knows what is asked of a resident or of who helps him, as it is kept, and how it is answered once. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { publishMany, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import { mayAnswer, type Taak, type Taaksoort, type Taakvoor, type Taakweigering } from '../domain/taak.ts';
import type { AfspraakTables, TaakRow } from './afspraaktabellen.ts';

const tables = (scope: Scope) => view<AfspraakTables>(scope.tx);

const toTaak = (row: TaakRow): Taak => ({
  id: row.id,
  persoonId: row.persoon_id,
  voor: row.voor,
  soort: row.soort,
  onderwerpId: row.onderwerp_id ?? undefined,
  tekst: row.tekst,
  uiterlijk: row.uiterlijk ?? undefined,
  gevraagdDoor: row.gevraagd_door_naam,
  gevraagdOp: row.gevraagd_op,
  antwoord: row.antwoord ?? undefined,
  gedaan: row.gedaan_op === null ? undefined : { door: row.gedaan_door_naam ?? '', op: row.gedaan_op },
});

/** What is open first, then the newest; what was done long ago is on the line. */
export const takenOf = async (scope: Scope, persoonId: string): Promise<readonly Taak[]> => {
  const rows = await tables(scope)
    .selectFrom('plan_taak')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .orderBy('gevraagd_op', 'desc')
    .limit(100)
    .execute();
  return rows.map(toTaak).toSorted((a, b) => Number(a.gedaan !== undefined) - Number(b.gedaan !== undefined));
};

/** What waits for a colleague: of whom he holds on to, and about his own appointments and notes. The longest waiting first. */
export const waitingFor = async (scope: Scope, medewerker: string): Promise<readonly Taak[]> => {
  const { rows } = await sql<TaakRow>`
    SELECT t.* FROM plan_taak t WHERE t.voor = 'consulent' AND t.gedaan_op IS NULL AND (
      EXISTS (SELECT FROM plan_eigenaarschap e WHERE e.persoon_id = t.persoon_id AND e.medewerker_id = ${medewerker}
        AND NOT EXISTS (SELECT FROM plan_eigenaarschap v WHERE v.persoon_id = e.persoon_id AND v.vorige_vanaf = e.vanaf))
      OR EXISTS (SELECT FROM plan_afspraak a WHERE a.id = t.onderwerp_id AND a.medewerker = ${medewerker})
      OR EXISTS (SELECT FROM plan_notitie n WHERE n.id = t.onderwerp_id AND n.door = ${medewerker}))
    ORDER BY t.gevraagd_op LIMIT 200`.execute(tables(scope));
  return rows.map(toTaak);
};

export type Vraag = {
  readonly persoonId: string;
  readonly voor: Taakvoor;
  readonly soort: Taaksoort;
  readonly onderwerpId?: string;
  readonly tekst: string;
  readonly uiterlijk?: Day;
};

const rowOf = (scope: Scope, vraag: Vraag): TaakRow => ({
  id: crypto.randomUUID(),
  persoon_id: vraag.persoonId,
  voor: vraag.voor,
  soort: vraag.soort,
  onderwerp_id: vraag.onderwerpId ?? null,
  tekst: vraag.tekst,
  uiterlijk: vraag.uiterlijk ?? null,
  gevraagd_door: scope.actor.id,
  gevraagd_door_naam: scope.actor.naam,
  gevraagd_op: scope.now.toString(),
  antwoord: null,
  gedaan_door: null,
  gedaan_door_naam: null,
  gedaan_op: null,
});

/** Of many persons at once; what waits already is not asked again. @returns how many were asked. */
export const askTaken = async (scope: Scope, vragen: readonly Vraag[]): Promise<number> => {
  if (vragen.length === 0) return 0;
  const { numInsertedOrUpdatedRows } = await tables(scope)
    .insertInto('plan_taak')
    .values(vragen.map((vraag) => rowOf(scope, vraag)))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0);
};

export const askTaak = async (scope: Scope, vraag: Vraag): Promise<Result<void, Taakweigering>> => {
  if (vraag.uiterlijk !== undefined && vraag.uiterlijk < scope.today) return err({ code: 'TAAK_IN_VERLEDEN' });
  return (await askTaken(scope, [vraag])) === 1 ? ok(undefined) : err({ code: 'AL_GEVRAAGD' });
};

/** In one go; who asked hears of each answer, unless it was a task of his own. */
const close = async (scope: Scope, taken: readonly Taak[], antwoord: string | undefined): Promise<void> => {
  if (taken.length === 0) return;
  await tables(scope)
    .updateTable('plan_taak')
    .set({
      antwoord: antwoord ?? null,
      gedaan_door: scope.actor.id,
      gedaan_door_naam: scope.actor.naam,
      gedaan_op: scope.now.toString(),
    })
    .where(
      'id',
      'in',
      taken.map(({ id }) => id),
    )
    .execute();
  if (antwoord === undefined) return;
  const verteld = taken.filter(({ voor, soort }) => voor === 'consulent' && soort !== 'eigen taak');
  await publishMany(
    scope,
    'TaakBeantwoord',
    verteld.map(({ id, persoonId, soort }) => ({
      onderwerp: id,
      data: {
        persoonIds: [persoonId],
        kenmerk: `TA-${id.slice(0, 8).toUpperCase()}`,
        soort,
        antwoord,
        van: scope.actor.naam,
      },
    })),
  );
};

/** @param persoonId of whom it must be: the task of another is not there. */
export const answerTaak = async (
  scope: Scope,
  { id, persoonId, voor, antwoord }: { id: string; persoonId: string; voor: Taakvoor; antwoord: string | undefined },
): Promise<Result<void, Taakweigering>> => {
  const row = await tables(scope)
    .selectFrom('plan_taak')
    .selectAll()
    .where('id', '=', id)
    .where('persoon_id', '=', persoonId)
    .forUpdate()
    .executeTakeFirst();
  const taak = row && toTaak(row);
  const weigering = mayAnswer(taak, voor, antwoord);
  if (weigering !== undefined || taak === undefined) return err(weigering ?? { code: 'TAAK_NIET_GEVONDEN' });
  await close(scope, [taak], antwoord);
  return ok(undefined);
};

/** What was asked about the one is from now on about the other. */
export const repointTaken = async (scope: Scope, van: string, naar: string): Promise<void> => {
  await tables(scope)
    .updateTable('plan_taak')
    .set({ onderwerp_id: naar })
    .where('onderwerp_id', '=', van)
    .where('gedaan_op', 'is', null)
    .execute();
};

/** What was asked about something that is settled now is answered by that. */
export const settleTaken = (
  scope: Scope,
  soort: Taaksoort,
  onderwerpId: string,
  antwoord: string | undefined,
): Promise<void> => settleTakenOver(scope, soort, [onderwerpId], antwoord);

/** Of many things at once. */
export const settleTakenOver = async (
  scope: Scope,
  soort: Taaksoort,
  onderwerpIds: readonly string[],
  antwoord: string | undefined,
): Promise<void> => {
  const rows = await tables(scope)
    .selectFrom('plan_taak')
    .selectAll()
    .where('onderwerp_id', '=', sql<string>`ANY (${[...onderwerpIds]}::uuid[])`)
    .where('soort', '=', soort)
    .where('gedaan_op', 'is', null)
    .forUpdate()
    .execute();
  await close(scope, rows.map(toTaak), antwoord);
};
