/** Knows the tasks of a zaak: who has what to hand in, and what came of it. */
import type { Day } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Taak } from '../domain/taak.ts';
import type { TaakRow, ZaakTables } from './tables.ts';

/** A task with the suspension it belongs to. */
type BewaardeTaak = Taak & { readonly opschortingId: string | undefined };

const toTaak = (row: TaakRow): BewaardeTaak => ({
  id: row.id,
  zaakId: row.zaak_id,
  voor: row.voor,
  persoonId: row.persoon_id ?? undefined,
  soort: row.soort,
  omschrijving: row.omschrijving,
  uiterlijk: row.uiterlijk,
  status: row.voldaan_op !== null ? 'voldaan' : row.vervallen_op !== null ? 'vervallen' : 'open',
  documentId: row.document_id ?? undefined,
  opschortingId: row.opschorting_id ?? undefined,
});

export type NieuweTaak = {
  readonly zaakId: string;
  /** The resident who is to act; undefined is a task for staff. */
  readonly persoonId?: string | undefined;
  readonly soort: string;
  readonly omschrijving: string;
  readonly uiterlijk: Day;
  readonly opschortingId?: string | undefined;
};

export const insertTaak = async (scope: Scope, nieuw: NieuweTaak): Promise<Taak> => {
  const row = await view<ZaakTables>(scope.tx)
    .insertInto('zaak_taak')
    .values({
      id: crypto.randomUUID(),
      zaak_id: nieuw.zaakId,
      voor: nieuw.persoonId === undefined ? 'medewerker' : 'inwoner',
      persoon_id: nieuw.persoonId ?? null,
      soort: nieuw.soort,
      omschrijving: nieuw.omschrijving,
      uiterlijk: nieuw.uiterlijk,
      opschorting_id: nieuw.opschortingId ?? null,
      aangemaakt_op: scope.now.toString(),
      voldaan_op: null,
      vervallen_op: null,
      document_id: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toTaak(row);
};

/** Holds the task, so that the same document sent twice fulfils it once. */
export const lockTaak = async (scope: Scope, taakId: string): Promise<BewaardeTaak | undefined> => {
  const row = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_taak')
    .selectAll()
    .where('id', '=', taakId)
    .forUpdate()
    .executeTakeFirst();
  return row && toTaak(row);
};

export const takenOf = async (scope: Scope, zaakId: string): Promise<readonly BewaardeTaak[]> => {
  const rows = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_taak')
    .selectAll()
    .where('zaak_id', '=', zaakId)
    .orderBy('aangemaakt_op')
    .execute();
  return rows.map(toTaak);
};

export type TaakVanPersoon = Taak & { readonly zaaknummer: string };

/** What a person still has to do, over all his zaken; soonest first. */
export const openTakenOf = async (scope: Scope, persoonIds: readonly string[]): Promise<readonly TaakVanPersoon[]> => {
  const rows = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_taak')
    .innerJoin('zaak', 'zaak.id', 'zaak_taak.zaak_id')
    .selectAll('zaak_taak')
    .select('zaak.nummer')
    .where('zaak_taak.persoon_id', 'in', persoonIds)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .orderBy('uiterlijk')
    .orderBy('zaak_taak.aangemaakt_op')
    .execute();
  return rows.map((row) => ({ ...toTaak(row), zaaknummer: row.nummer }));
};

export const fulfilTaak = async (scope: Scope, taakId: string, documentId: string | undefined): Promise<void> => {
  await view<ZaakTables>(scope.tx)
    .updateTable('zaak_taak')
    .set({ voldaan_op: scope.now.toString(), document_id: documentId ?? null })
    .where('id', '=', taakId)
    .execute();
};

export const countOpenTaken = async (scope: Scope, opschortingId: string): Promise<number> => {
  const { aantal } = await view<ZaakTables>(scope.tx)
    .selectFrom('zaak_taak')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('opschorting_id', '=', opschortingId)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .executeTakeFirstOrThrow();
  return aantal;
};

/** Tasks that lost their sense: the zaak is closed. */
export const expireTaken = async (scope: Scope, zaakId: string): Promise<void> => {
  await view<ZaakTables>(scope.tx)
    .updateTable('zaak_taak')
    .set({ vervallen_op: scope.now.toString() })
    .where('zaak_id', '=', zaakId)
    .where('voldaan_op', 'is', null)
    .where('vervallen_op', 'is', null)
    .execute();
};
