/** Knows how messages of the bank, its statements and the exceptions that follow from them are kept. */
import { createHash } from 'node:crypto';
import type { Day, Money } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { Uitzonderingcode } from '../domain/bankstatus.ts';
import type { Afschrift } from '../domain/camt053.ts';
import type { BetalingTables } from './tabellen.ts';

export type Berichtsoort = 'pain.002' | 'camt.053';

/** One message at a time: two deliveries at once go one after the other. Per municipality, until the transaction ends. */
export const lockBank = async (scope: Scope): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(current_schema() || ' betaling bank'))`.execute(
    view<BetalingTables>(scope.tx),
  );
};

/** @returns `al` when it was received before, `anders` when that number was given to other words. */
export const storeBankbericht = async (
  scope: Scope,
  soort: Berichtsoort,
  berichtnummer: string,
  inhoud: string,
): Promise<{ readonly soort: 'nieuw'; readonly id: string } | { readonly soort: 'al' | 'anders' }> => {
  const tx = view<BetalingTables>(scope.tx);
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  const bekend = await tx
    .selectFrom('betaling_bankbericht')
    .select('sha256')
    .where('soort', '=', soort)
    .where('berichtnummer', '=', berichtnummer)
    .executeTakeFirst();
  if (bekend !== undefined) return { soort: bekend.sha256 === sha256 ? 'al' : 'anders' };
  const id = crypto.randomUUID();
  await tx
    .insertInto('betaling_bankbericht')
    .values({
      id,
      soort,
      berichtnummer,
      sha256,
      inhoud,
      ontvangen_op: scope.now.toString(),
      ontvangen_door: scope.actor.id,
    })
    .execute();
  return { soort: 'nieuw', id };
};

/** The numbers of messages that were received, so that a link does not fetch them again. */
export const isBerichtBekend = async (scope: Scope, soort: Berichtsoort, berichtnummer: string): Promise<boolean> =>
  (await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_bankbericht')
    .select('id')
    .where('soort', '=', soort)
    .where('berichtnummer', '=', berichtnummer)
    .executeTakeFirst()) !== undefined;

export type GeboektAfschrift = Omit<Afschrift, 'regels'> & { readonly regels: number };

const fromRow = (row: {
  volgnummer: number;
  iban: string;
  dag: Day;
  beginsaldo: Money;
  eindsaldo: Money;
  regels: number;
}): GeboektAfschrift => row;

export const findAfschrift = async (
  scope: Scope,
  iban: string,
  volgnummer: number,
): Promise<GeboektAfschrift | undefined> => {
  const row = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_afschrift')
    .select(['volgnummer', 'iban', 'dag', 'beginsaldo', 'eindsaldo', 'regels'])
    .where('iban', '=', iban)
    .where('volgnummer', '=', volgnummer)
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
};

/** Newest first. */
export const findAfschriften = async (scope: Scope): Promise<readonly GeboektAfschrift[]> => {
  const rows = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_afschrift')
    .select(['volgnummer', 'iban', 'dag', 'beginsaldo', 'eindsaldo', 'regels'])
    .orderBy('dag', 'desc')
    .orderBy('volgnummer', 'desc')
    .limit(100)
    .execute();
  return rows.map(fromRow);
};

export const storeAfschrift = async (scope: Scope, berichtId: string, afschrift: Afschrift): Promise<void> => {
  const { regels, ...kop } = afschrift;
  await view<BetalingTables>(scope.tx)
    .insertInto('betaling_afschrift')
    .values({ id: crypto.randomUUID(), bericht_id: berichtId, ...kop, regels: regels.length })
    .execute();
};

export type NieuweUitzondering = {
  readonly code: Uitzonderingcode;
  /** Where in the message: part of the key, so that the same place gives one exception. */
  readonly plaats: string;
  readonly kenmerk?: string | undefined;
  readonly verwacht?: Money | undefined;
  readonly werkelijk?: Money | undefined;
  readonly dag: Day;
};

export const storeUitzonderingen = async (
  scope: Scope,
  berichtId: string,
  uitzonderingen: readonly NieuweUitzondering[],
): Promise<void> => {
  for (let i = 0; i < uitzonderingen.length; i += 5_000) {
    await view<BetalingTables>(scope.tx)
      .insertInto('betaling_bankuitzondering')
      .values(
        uitzonderingen.slice(i, i + 5_000).map(({ code, plaats, kenmerk, verwacht, werkelijk, dag }) => ({
          id: crypto.randomUUID(),
          sleutel: `${berichtId}/${plaats}/${code}`,
          code,
          bericht_id: berichtId,
          kenmerk: kenmerk ?? null,
          verwacht: verwacht ?? null,
          werkelijk: werkelijk ?? null,
          ontstaan_op: scope.now.toString(),
          dag,
        })),
      )
      .onConflict((conflict) => conflict.column('sleutel').doNothing())
      .execute();
  }
};

export type Bankuitzondering = {
  readonly id: string;
  readonly berichtId: string;
  readonly code: Uitzonderingcode;
  readonly kenmerk: string | undefined;
  readonly verwacht: Money | undefined;
  readonly werkelijk: Money | undefined;
  readonly dag: Day;
  readonly verklaring: { readonly tekst: string; readonly door: string; readonly op: string } | undefined;
};

const uitzonderingen = (scope: Scope) =>
  view<BetalingTables>(scope.tx)
    .selectFrom('betaling_bankuitzondering as u')
    .leftJoin('betaling_bankverklaring as v', 'v.uitzondering_id', 'u.id')
    .select([
      'u.id',
      'u.bericht_id',
      'u.code',
      'u.kenmerk',
      'u.verwacht',
      'u.werkelijk',
      'u.dag',
      'v.verklaring',
      'v.door_naam',
      'v.op',
    ]);

type UitzonderingRow = Awaited<ReturnType<ReturnType<typeof uitzonderingen>['execute']>>[number];

const toUitzondering = (row: UitzonderingRow): Bankuitzondering => ({
  id: row.id,
  berichtId: row.bericht_id,
  code: row.code,
  kenmerk: row.kenmerk ?? undefined,
  verwacht: row.verwacht ?? undefined,
  werkelijk: row.werkelijk ?? undefined,
  dag: row.dag,
  verklaring:
    row.verklaring === null || row.op === null
      ? undefined
      : { tekst: row.verklaring, door: row.door_naam ?? '', op: row.op },
});

/** Those that nobody has explained first, then the newest. */
export const findBankuitzonderingen = async (scope: Scope): Promise<readonly Bankuitzondering[]> =>
  (
    await uitzonderingen(scope)
      .orderBy('v.op', (order) => order.desc().nullsFirst())
      .orderBy('u.dag', 'desc')
      .orderBy('u.id')
      .limit(200)
      .execute()
  ).map(toUitzondering);

export const findBankuitzondering = async (scope: Scope, id: string): Promise<Bankuitzondering | undefined> => {
  const row = await uitzonderingen(scope).where('u.id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toUitzondering(row);
};

/** How many nobody has explained, up to and with this day. */
export const countOnverklaard = async (scope: Scope, totEnMet: Day): Promise<number> => {
  const { aantal } = await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_bankuitzondering as u')
    .leftJoin('betaling_bankverklaring as v', 'v.uitzondering_id', 'u.id')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('v.uitzondering_id', 'is', null)
    .where('u.dag', '<=', totEnMet)
    .executeTakeFirstOrThrow();
  return aantal;
};

/** The bank refused this payment and a statement says that it left the account: paying again would be paying twice. */
export const isTochUitgevoerd = async (scope: Scope, kenmerk: string): Promise<boolean> =>
  (await view<BetalingTables>(scope.tx)
    .selectFrom('betaling_bankuitzondering')
    .select('id')
    .where('kenmerk', '=', kenmerk)
    .where('code', '=', 'UITGEVOERD_NA_AFWIJZING')
    .executeTakeFirst()) !== undefined;

export const storeVerklaring = async (scope: Scope, uitzonderingId: string, verklaring: string): Promise<void> => {
  await view<BetalingTables>(scope.tx)
    .insertInto('betaling_bankverklaring')
    .values({
      uitzondering_id: uitzonderingId,
      verklaring,
      door: scope.actor.id,
      door_naam: scope.actor.naam,
      op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.column('uitzondering_id').doNothing())
    .execute();
};
