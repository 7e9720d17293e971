/** Knows how the events of all rooms are kept for a caseload: what asks, what answers it, what counts. */
import { type Day, parseDay } from '@samenkracht/core';
import { todayIn } from '@samenkracht/platform/clock';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import {
  eigenContact,
  type Gevraagd,
  gevraagdIn,
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

/**
 * Of whom nobody guides only what belongs to the start of his way is kept.
 * @param sinds guided on this day already. @returns who is guided, and whether by the desk.
 */
const guided = async (
  scope: Scope,
  ids: readonly string[],
  sinds: Day | undefined,
): Promise<ReadonlyMap<string, boolean>> => {
  if (ids.length === 0) return new Map();
  const rows = await tables(scope)
    .selectFrom('caseload_inwoner as i')
    .select(['i.persoon_id', ofDesk.as('loket')])
    .where('i.persoon_id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .$if(sinds !== undefined, (query) => query.where('i.aangemeld_op', '<=', sinds ?? scope.today))
    .execute();
  return new Map(rows.map(({ persoon_id, loket }) => [persoon_id, loket]));
};

/** What counts for the desk, and what it asks afterwards, is of its own people; a talk ends the silence of everybody. */
const outsideDesk = ({ voorval, vraag, ...spoor }: Spoor): Spoor =>
  isStart(spoor) ? { ...spoor, ...(voorval && { voorval }) } : { ...spoor, ...(voorval === 'contact' && { voorval }) };

const isStart = ({ bij }: Spoor): boolean => /^(Intake|SignaalDringend)/.test(bij);
/** Answers one thing that was asked, and not everything that a talk answers. */
const isAboutOne = ({ zelfde, sluit = [] }: Spoor): boolean => zelfde === true || sluit.includes('overdracht');

export const followSporen = (scope: Scope, gebeurtenis: Voorval): Promise<void> =>
  follow(scope, gebeurtenis, sporenVan(gebeurtenis), undefined);

/**
 * What was kept of this event is kept still, what was not is added; as often as one likes. Nobody is asked how it went long after, and what
 * was before somebody was guided asks nothing.
 */
export const followAgain = (scope: Scope, gebeurtenis: Voorval): Promise<void> => {
  const sporen = sporenVan(gebeurtenis).map(({ vraag: _, voorval, ...spoor }) =>
    // a talk of this room was counted when it was recorded, under a number of its own
    voorval === undefined || gebeurtenis.soort === eigenContact ? spoor : { ...spoor, voorval },
  );
  return follow(scope, gebeurtenis, sporen, dayOf(gebeurtenis));
};

const dayOf = ({ tijdstip }: Voorval): Day => todayIn(Temporal.Instant.from(tijdstip));

const follow = async (
  scope: Scope,
  gebeurtenis: Voorval,
  sporen: readonly Spoor[],
  sinds: Day | undefined,
): Promise<void> => {
  const alle = personenVan(gebeurtenis);
  const hier = await guided(scope, alle, sinds);
  for (const spoor of sporen) {
    const personen = isStart(spoor) ? alle : alle.filter((id) => hier.has(id));
    if (spoor.sluit !== undefined) await closeSignalen(scope, spoor, gebeurtenis, personen);
    // that somebody is guided may be heard after what answers, and before what asked
    if (isAboutOne(spoor)) await rememberAnswer(scope, spoor, gebeurtenis, alle);
    for (const persoonId of personen)
      await leave(
        scope,
        hier.get(persoonId) === false ? outsideDesk(spoor) : spoor,
        gebeurtenis,
        persoonId,
        sinds !== undefined,
      );
  }
};

const closeSignalen = async (
  scope: Scope,
  { sluit = [], zelfde, deel }: Spoor,
  { onderwerp, data, tijdstip }: Voorval,
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
    .$if(deel !== undefined, (query) => query.where('deel', '=', textAt(data, deel ?? '') ?? ''))
    .execute();
};

/** What only answers, of whatever number of people, in one statement: pay comes in for thousands at once. */
export const answerMany = async (scope: Scope, gebeurtenissen: readonly Voorval[]): Promise<void> => {
  const rijen = gebeurtenissen.flatMap((een) =>
    sporenVan(een).flatMap(({ sluit = [] }) =>
      personenVan(een).flatMap((persoonId) => sluit.map((soort) => ({ persoonId, soort, tijdstip: een.tijdstip }))),
    ),
  );
  if (rijen.length === 0) return;
  await sql`UPDATE caseload_signaal s SET afgedaan_op = e.op
    FROM (SELECT persoon_id, soort, max(op) AS op FROM unnest(${rijen.map(({ persoonId }) => persoonId)}::uuid[],
      ${rijen.map(({ soort }) => soort)}::text[], ${rijen.map(({ tijdstip }) => tijdstip)}::timestamptz[])
      AS r (persoon_id, soort, op) GROUP BY 1, 2) e
    WHERE s.persoon_id = e.persoon_id AND s.soort = e.soort AND s.afgedaan_op IS NULL AND s.sinds <= e.op`.execute(
    tables(scope),
  );
};

/** What a list names no more, needs nobody any more; that the list was read is kept, so that an older one opens nothing. */
const closeRest = async (
  scope: Scope,
  { onderwerp, tijdstip }: Voorval,
  persoonId: string,
  soort: Signaalsoort,
  blijft: readonly Gevraagd[],
): Promise<void> => {
  await sql`INSERT INTO caseload_signaal (id, persoon_id, soort, verwijzing, sinds, afgedaan_op)
    SELECT gen_random_uuid(), ${persoonId}, ${soort}, ${onderwerp}, ${tijdstip}::timestamptz, ${tijdstip}::timestamptz
    WHERE NOT EXISTS (SELECT FROM caseload_signaal k WHERE k.persoon_id = ${persoonId} AND k.soort = ${soort}
      AND k.verwijzing = ${onderwerp} AND k.deel = '' AND k.sinds = ${tijdstip}::timestamptz)`.execute(tables(scope));
  await tables(scope)
    .updateTable('caseload_signaal')
    .set({ afgedaan_op: tijdstip })
    .where('afgedaan_op', 'is', null)
    .where('soort', '=', soort)
    .where('verwijzing', '=', onderwerp)
    .where('persoon_id', '=', persoonId)
    .where('sinds', '<=', tijdstip)
    .where((eb) => eb.not(eb('deel', '=', eb.fn.any(eb.val(blijft.map(({ deel }) => deel))))))
    .execute();
};

/** Events may come in another order than they happened: an answer that comes first is kept, so that its question opens nothing. */
const rememberAnswer = async (
  scope: Scope,
  { sluit = [], deel }: Spoor,
  { onderwerp, data, tijdstip }: Voorval,
  personen: readonly string[],
): Promise<void> => {
  if (personen.length === 0) return;
  const van = deel === undefined ? '' : (textAt(data, deel) ?? '');
  await sql`INSERT INTO caseload_signaal (id, persoon_id, soort, verwijzing, deel, sinds, afgedaan_op)
    SELECT gen_random_uuid(), p.id, s.soort, ${onderwerp}, ${van}, ${tijdstip}::timestamptz, ${tijdstip}::timestamptz
    FROM unnest(${[...personen]}::uuid[]) AS p (id), unnest(${[...sluit]}::text[]) AS s (soort)
    WHERE NOT EXISTS (SELECT FROM caseload_signaal k WHERE k.persoon_id = p.id AND k.soort = s.soort
      AND k.verwijzing = ${onderwerp} AND k.deel = ${van})`.execute(tables(scope));
};

/**
 * Whether what was asked at this moment has been answered since, itself or the whole that it is a part of.
 * @param opnieuw what was answered in the same moment was heard after it, the first time.
 */
export const isAnswered = async (
  scope: Scope,
  { soort, deel }: Pick<Gevraagd, 'soort' | 'deel'>,
  persoonId: string,
  { onderwerp, tijdstip }: Pick<Voorval, 'onderwerp' | 'tijdstip'>,
  opnieuw = false,
): Promise<boolean> => {
  const row = await tables(scope)
    .selectFrom('caseload_signaal')
    .select('id')
    .where('persoon_id', '=', persoonId)
    .where('soort', '=', soort)
    .where('verwijzing', '=', onderwerp)
    .where('deel', 'in', ['', deel])
    .where((eb) =>
      eb.or([
        eb('afgedaan_op', '>', tijdstip),
        ...(opnieuw ? [eb.and([eb('afgedaan_op', '=', tijdstip), eb('deel', '=', deel)])] : []),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
};

/** About the same thing one asks at a time; said again, it moves its last day. */
const ask = async (
  scope: Scope,
  gevraagd: Gevraagd,
  gebeurtenis: Voorval,
  persoonId: string,
  opnieuw: boolean,
): Promise<void> => {
  if (await isAnswered(scope, gevraagd, persoonId, gebeurtenis, opnieuw)) return;
  const { soort, deel } = gevraagd;
  const uiterlijk = gevraagd.uiterlijk ?? null;
  const { onderwerp: verwijzing, tijdstip: sinds } = gebeurtenis;
  const rij = { persoon_id: persoonId, soort, verwijzing, deel, sinds, uiterlijk };
  await tables(scope)
    .insertInto('caseload_signaal')
    .values({ id: crypto.randomUUID(), ...rij, afgedaan_op: null, afgedaan_door: null })
    .onConflict((conflict) =>
      conflict
        .columns(['persoon_id', 'soort', 'verwijzing', 'deel'])
        .where('afgedaan_op', 'is', null)
        .doUpdateSet({ uiterlijk }),
    )
    .execute();
};

/** The moment of the event, or the beginning of the day that it names. */
const momentOf = ({ op }: Spoor, { data, tijdstip }: Voorval): string => {
  const dag = op === undefined ? undefined : parseDay(textAt(data, op) ?? '');
  return dag === undefined ? tijdstip : `${dag}T00:00:00 Europe/Amsterdam`;
};

const leave = async (
  scope: Scope,
  spoor: Spoor,
  gebeurtenis: Voorval,
  persoonId: string,
  opnieuw: boolean,
): Promise<void> => {
  const { id, data, actorId } = gebeurtenis;
  const { signaal, voorval, vraag } = spoor;
  const op = dayOf(gebeurtenis);
  if (signaal !== undefined) {
    const gevraagd = gevraagdIn(signaal, data, op);
    if (signaal.lijst !== undefined) await closeRest(scope, gebeurtenis, persoonId, signaal.soort, gevraagd);
    for (const een of gevraagd) await ask(scope, een, gebeurtenis, persoonId, opnieuw);
  }
  if (voorval !== undefined)
    await tables(scope)
      .insertInto('caseload_voorval')
      .values({
        id,
        persoon_id: persoonId,
        soort: voorval,
        op: momentOf(spoor, gebeurtenis),
        medewerker_id: actorId,
        minuten: voorval === 'contact' ? (numberAt(data, 'minuten') ?? null) : null,
        fase: voorval === 'contact' ? (textAt(data, 'fase') ?? spoor.fase ?? null) : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (vraag !== undefined) await askOnce(scope, persoonId, vraag, op);
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
