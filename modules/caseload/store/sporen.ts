/** Knows how the events of all rooms are kept for a caseload: what asks, what answers it, what counts. */
import { type Day, parseDay } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import {
  numberAt,
  personenVan,
  type Signaalsoort,
  type Spoor,
  sporenVan,
  textAt,
  type Voorval,
} from '../domain/sporen.ts';
import { ofDesk } from './bureau.ts';
import type { CaseloadTables } from './tabellen.ts';

const tables = (scope: Scope) => view<CaseloadTables>(scope.tx);

/** Of whom nobody guides only what belongs to the start of his way is kept. @returns who is guided, and whether by the desk. */
const guided = async (scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> => {
  if (ids.length === 0) return new Map();
  const rows = await tables(scope)
    .selectFrom('caseload_inwoner as i')
    .select(['i.persoon_id', ofDesk.as('loket')])
    .where('i.persoon_id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
  return new Map(rows.map(({ persoon_id, loket }) => [persoon_id, loket]));
};

/** What counts for the desk, and what it asks afterwards, is of its own people; a talk ends the silence of everybody. */
const outsideDesk = ({ voorval, vraag, ...spoor }: Spoor): Spoor =>
  isStart(spoor) ? { ...spoor, ...(voorval && { voorval }) } : { ...spoor, ...(voorval === 'contact' && { voorval }) };

const isStart = ({ bij }: Spoor): boolean => /^(Intake|SignaalDringend)/.test(bij);
/** Answers one thing that was asked, and not everything that a talk answers. */
const isAboutOne = ({ zelfde, sluit = [] }: Spoor): boolean => zelfde === true || sluit.includes('overdracht');
/** What asks of who is not guided yet. */
const isEarly = (soort: Signaalsoort): boolean => soort === 'urgente intake';

export const followSporen = async (scope: Scope, gebeurtenis: Voorval): Promise<void> => {
  const alle = personenVan(gebeurtenis);
  const hier = await guided(scope, alle);
  for (const spoor of sporenVan(gebeurtenis)) {
    const personen = isStart(spoor) ? alle : alle.filter((id) => hier.has(id));
    if (spoor.sluit !== undefined) await closeSignalen(scope, spoor, gebeurtenis, personen);
    if (isAboutOne(spoor))
      await rememberAnswer(scope, spoor.sluit ?? [], gebeurtenis, spoor.sluit?.some(isEarly) ? alle : personen);
    for (const persoonId of personen)
      await leave(scope, hier.get(persoonId) === false ? outsideDesk(spoor) : spoor, gebeurtenis, persoonId);
  }
};

const closeSignalen = async (
  scope: Scope,
  { sluit = [], zelfde }: Spoor,
  { onderwerp, tijdstip }: Voorval,
  personen: readonly string[],
): Promise<void> => {
  if (zelfde !== true && personen.length === 0) return;
  await tables(scope)
    .updateTable('caseload_signaal')
    .set({ afgedaan_op: tijdstip })
    .where('afgedaan_op', 'is', null)
    .where('soort', 'in', sluit)
    .where('sinds', '<=', tijdstip)
    .where((eb) => (zelfde === true ? eb('verwijzing', '=', onderwerp) : eb('persoon_id', 'in', personen)))
    .execute();
};

/** Events may come in another order than they happened: an answer that comes first is kept, so that its question opens nothing. */
const rememberAnswer = async (
  scope: Scope,
  soorten: readonly Signaalsoort[],
  { onderwerp, tijdstip }: Voorval,
  personen: readonly string[],
): Promise<void> => {
  if (personen.length === 0) return;
  await sql`INSERT INTO caseload_signaal (id, persoon_id, soort, verwijzing, sinds, afgedaan_op)
    SELECT gen_random_uuid(), p.id, s.soort, ${onderwerp}, ${tijdstip}::timestamptz, ${tijdstip}::timestamptz
    FROM unnest(${[...personen]}::uuid[]) AS p (id), unnest(${[...soorten]}::text[]) AS s (soort)
    WHERE NOT EXISTS (SELECT FROM caseload_signaal k
      WHERE k.persoon_id = p.id AND k.soort = s.soort AND k.verwijzing = ${onderwerp})`.execute(tables(scope));
};

/** Whether what was asked at this moment has been answered since. */
export const isAnswered = async (
  scope: Scope,
  soort: Signaalsoort,
  persoonId: string,
  { onderwerp, tijdstip }: Pick<Voorval, 'onderwerp' | 'tijdstip'>,
): Promise<boolean> => {
  const row = await tables(scope)
    .selectFrom('caseload_signaal')
    .select('id')
    .where('persoon_id', '=', persoonId)
    .where('soort', '=', soort)
    .where('verwijzing', '=', onderwerp)
    .where('afgedaan_op', '>', tijdstip)
    .executeTakeFirst();
  return row !== undefined;
};

const leave = async (scope: Scope, spoor: Spoor, gebeurtenis: Voorval, persoonId: string): Promise<void> => {
  const { id, onderwerp, data, tijdstip, actorId } = gebeurtenis;
  const { signaal, voorval, vraag } = spoor;
  if (signaal !== undefined && !(await isAnswered(scope, signaal.soort, persoonId, gebeurtenis))) {
    const uiterlijk = signaal.uiterlijk === undefined ? undefined : parseDay(textAt(data, signaal.uiterlijk) ?? '');
    await tables(scope)
      .insertInto('caseload_signaal')
      .values({
        id: crypto.randomUUID(),
        persoon_id: persoonId,
        soort: signaal.soort,
        verwijzing: onderwerp,
        sinds: tijdstip,
        uiterlijk: uiterlijk ?? null,
        afgedaan_op: null,
        afgedaan_door: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['persoon_id', 'soort', 'verwijzing'])
          .where('afgedaan_op', 'is', null)
          .doUpdateSet({ uiterlijk: uiterlijk ?? null }),
      )
      .execute();
  }
  if (voorval !== undefined)
    await tables(scope)
      .insertInto('caseload_voorval')
      .values({
        id,
        persoon_id: persoonId,
        soort: voorval,
        op: tijdstip,
        medewerker_id: actorId,
        minuten: voorval === 'contact' ? (numberAt(data, 'minuten') ?? null) : null,
        fase: voorval === 'contact' ? (textAt(data, 'fase') ?? spoor.fase ?? null) : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (vraag !== undefined) await askOnce(scope, persoonId, vraag, todayIn(Temporal.Instant.from(tijdstip)));
};

/** At most one question waits for a resident: who does not answer is not asked more and more. */
const askOnce = async (scope: Scope, persoonId: string, stap: string, op: Day): Promise<void> => {
  const open = await tables(scope)
    .selectFrom('caseload_vraag')
    .select('id')
    .where('persoon_id', '=', persoonId)
    .where('beantwoord', '=', false)
    .executeTakeFirst();
  if (open !== undefined) return;
  await tables(scope)
    .insertInto('caseload_vraag')
    .values({ id: crypto.randomUUID(), persoon_id: persoonId, stap, gevraagd_op: op })
    .execute();
};
