/** Knows how a bericht is kept, found and marked as read. */
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Bericht } from '../domain/bericht.ts';
import type { Geadresseerde } from '../domain/geadresseerde.ts';
import type { Berichtregel, Lezer, VerzondenBericht } from '../domain/verzonden.ts';
import type { BerichtTables } from './tables.ts';

export type NieuwBericht = {
  readonly persoonId: string;
  readonly gebeurtenisId: string;
  readonly inhoud: Bericht;
  readonly geadresseerde: Geadresseerde;
};

/** @returns the id, or undefined when this event already gave this person a bericht. */
export const insertBericht = async (scope: Scope, nieuw: NieuwBericht): Promise<string | undefined> => {
  const { soort, titel, kern, kenmerk } = nieuw.inhoud;
  const row = await view<BerichtTables>(scope.tx)
    .insertInto('bericht')
    .values({
      id: crypto.randomUUID(),
      persoon_id: nieuw.persoonId,
      soort,
      titel,
      kern,
      kenmerk,
      inhoud: JSON.stringify(nieuw.inhoud),
      geadresseerde: JSON.stringify(nieuw.geadresseerde),
      gebeurtenis_id: nieuw.gebeurtenisId,
      verzonden_op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['gebeurtenis_id', 'persoon_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
};

const kolommen = {
  id: 'uuid',
  persoon_id: 'uuid',
  soort: 'text',
  titel: 'text',
  kern: 'text',
  kenmerk: 'text',
  inhoud: 'jsonb',
  geadresseerde: 'jsonb',
  gebeurtenis_id: 'uuid',
  verzonden_op: 'timestamptz',
} as const;

/** A set in one statement. @returns those that are new, with their reader. */
export const insertBerichten = async (
  scope: Scope,
  berichten: readonly NieuwBericht[],
): Promise<readonly { readonly id: string; readonly persoonId: string }[]> => {
  const rijen = berichten.map(({ persoonId, gebeurtenisId, inhoud, geadresseerde }) => [
    crypto.randomUUID(),
    persoonId,
    inhoud.soort,
    inhoud.titel,
    inhoud.kern,
    inhoud.kenmerk,
    JSON.stringify(inhoud),
    JSON.stringify(geadresseerde),
    gebeurtenisId,
    scope.now.toString(),
  ]);
  await insertSet(scope.tx, 'bericht', kolommen, rijen, ['gebeurtenis_id', 'persoon_id']);
  const rows = await view<BerichtTables>(scope.tx)
    .selectFrom('bericht')
    .select(['id', 'persoon_id'])
    .where('id', '=', (eb) => eb.fn.any(eb.val(rijen.map(([id]) => id ?? ''))))
    .execute();
  return rows.map(({ id, persoon_id }) => ({ id, persoonId: persoon_id }));
};

/** Which event already gave which person a bericht: `gebeurtenis persoon`. */
export const findVerzonden = async (scope: Scope, gebeurtenisIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await view<BerichtTables>(scope.tx)
    .selectFrom('bericht')
    .select(['gebeurtenis_id', 'persoon_id'])
    .where('gebeurtenis_id', '=', (eb) => eb.fn.any(eb.val([...gebeurtenisIds])))
    .execute();
  return new Set(rows.map(({ gebeurtenis_id, persoon_id }) => `${gebeurtenis_id} ${persoon_id}`));
};

/** Spares the look-up of a name when an event comes a second time. */
export const isVerzonden = async (scope: Scope, gebeurtenisId: string, persoonId: string): Promise<boolean> =>
  (await view<BerichtTables>(scope.tx)
    .selectFrom('bericht')
    .select('id')
    .where('gebeurtenis_id', '=', gebeurtenisId)
    .where('persoon_id', '=', persoonId)
    .executeTakeFirst()) !== undefined;

export const findBericht = async (scope: Scope, id: string): Promise<VerzondenBericht | undefined> => {
  const row = await view<BerichtTables>(scope.tx)
    .selectFrom('bericht')
    .select(['id', 'persoon_id', 'inhoud', 'geadresseerde', 'verzonden_op', 'gebeurtenis_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      persoonId: row.persoon_id,
      inhoud: row.inhoud,
      geadresseerde: row.geadresseerde,
      verzondenOp: row.verzonden_op,
      gebeurtenisId: row.gebeurtenis_id,
    }
  );
};

/** The first time counts; later times change nothing. */
export const markGelezen = async (scope: Scope, berichtId: string, lezerId: string, lezer: Lezer): Promise<void> => {
  await view<BerichtTables>(scope.tx)
    .insertInto('bericht_gelezen')
    .values({ bericht_id: berichtId, lezer_id: lezerId, lezer, gelezen_op: scope.now.toString() })
    .onConflict((conflict) => conflict.columns(['bericht_id', 'lezer_id']).doNothing())
    .execute();
};

/** What was sent to these persons, newest first. */
export const listBerichten = async (scope: Scope, persoonIds: readonly string[]): Promise<readonly Berichtregel[]> => {
  if (persoonIds.length === 0) return [];
  const tables = view<BerichtTables>(scope.tx);
  const rows = await tables
    .selectFrom('bericht')
    .leftJoin('bericht_bezorging as melding', 'melding.bericht_id', 'bericht.id')
    .select([
      'bericht.id',
      'persoon_id',
      'soort',
      'titel',
      'kern',
      'kenmerk',
      'verzonden_op',
      'melding.uitkomst',
      'melding.op',
    ])
    .where('persoon_id', 'in', persoonIds)
    .orderBy('verzonden_op', 'desc')
    .orderBy('bericht.id')
    .limit(500)
    .execute();
  const ids = rows.map(({ id }) => id);
  const gelezen =
    ids.length === 0
      ? []
      : await tables
          .selectFrom('bericht_gelezen')
          .selectAll()
          .where('bericht_id', 'in', ids)
          .orderBy('gelezen_op')
          .execute();
  return rows.map((row) => ({
    id: row.id,
    persoonId: row.persoon_id,
    soort: row.soort,
    titel: row.titel,
    kern: row.kern,
    kenmerk: row.kenmerk,
    verzondenOp: row.verzonden_op,
    gelezen: gelezen
      .filter(({ bericht_id }) => bericht_id === row.id)
      .map(({ lezer_id, lezer, gelezen_op }) => ({ lezerId: lezer_id, door: lezer, op: gelezen_op })),
    melding: row.uitkomst === null || row.op === null ? undefined : { uitkomst: row.uitkomst, op: row.op },
  }));
};
