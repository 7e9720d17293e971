/** Knows where a person wants to be told of a bericht, and whether that happened. */
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Meldinguitkomst } from '../domain/verzonden.ts';
import type { BerichtTables } from './tables.ts';

export const findMailadres = async (scope: Scope, persoonId: string): Promise<string | undefined> =>
  (
    await view<BerichtTables>(scope.tx)
      .selectFrom('bericht_adres')
      .select('e_mail')
      .where('persoon_id', '=', persoonId)
      .executeTakeFirst()
  )?.e_mail;

export const saveMailadres = async (scope: Scope, persoonId: string, mailadres: string): Promise<void> => {
  const row = { e_mail: mailadres, sinds: scope.now.toString() };
  await view<BerichtTables>(scope.tx)
    .insertInto('bericht_adres')
    .values({ persoon_id: persoonId, ...row })
    .onConflict((conflict) => conflict.column('persoon_id').doUpdateSet(row))
    .execute();
};

export const removeMailadres = async (scope: Scope, persoonId: string): Promise<void> => {
  await view<BerichtTables>(scope.tx).deleteFrom('bericht_adres').where('persoon_id', '=', persoonId).execute();
};

export const isBezorgd = async (scope: Scope, berichtId: string): Promise<boolean> =>
  (await view<BerichtTables>(scope.tx)
    .selectFrom('bericht_bezorging')
    .select('bericht_id')
    .where('bericht_id', '=', berichtId)
    .executeTakeFirst()) !== undefined;

type Bezorging = { readonly uitkomst: Meldinguitkomst; readonly meldingId: string | undefined };

export const insertBezorging = async (scope: Scope, berichtId: string, bezorging: Bezorging): Promise<void> => {
  await view<BerichtTables>(scope.tx)
    .insertInto('bericht_bezorging')
    .values({
      bericht_id: berichtId,
      uitkomst: bezorging.uitkomst,
      melding_id: bezorging.meldingId ?? null,
      op: scope.now.toString(),
    })
    .onConflict((conflict) => conflict.column('bericht_id').doNothing())
    .execute();
};

/** Which of these persons want to be told. */
export const findMetMailadres = async (scope: Scope, persoonIds: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await view<BerichtTables>(scope.tx)
    .selectFrom('bericht_adres')
    .select('persoon_id')
    .where('persoon_id', '=', (eb) => eb.fn.any(eb.val([...persoonIds])))
    .execute();
  return new Set(rows.map(({ persoon_id }) => persoon_id));
};

/** Nobody to tell, for many at once. */
export const insertGeenAdres = (scope: Scope, berichtIds: readonly string[]): Promise<void> =>
  insertSet(
    scope.tx,
    'bericht_bezorging',
    { bericht_id: 'uuid', uitkomst: 'text', op: 'timestamptz' },
    berichtIds.map((id) => [id, 'geen adres', scope.now.toString()]),
    ['bericht_id'],
  );
