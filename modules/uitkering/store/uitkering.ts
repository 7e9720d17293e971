/** Knows where a running uitkering begins: with a decision, or taken over from the system before this one. */
import type { Day, Iban } from '@samenkracht/core';
import { copyRows, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { BesluitTables, UitkeringRow } from './tables.ts';

export type NieuweUitkering = {
  readonly zaakId: string;
  readonly besluitId: string;
  readonly persoonId: string;
  readonly partnerId: string | undefined;
  readonly ingangsdatum: Day;
  readonly iban: Iban;
};

/** It gets the id of its zaak, under which advances before the decision stand on the ledger. */
export const insertUitkering = async (scope: Scope, nieuw: NieuweUitkering): Promise<string> => {
  const id = nieuw.zaakId;
  await view<BesluitTables>(scope.tx)
    .insertInto('uitkering')
    .values({
      id,
      herkomst: 'besluit',
      zaak_id: nieuw.zaakId,
      besluit_id: nieuw.besluitId,
      persoon_id: nieuw.persoonId,
      partner_id: nieuw.partnerId ?? null,
      ingangsdatum: nieuw.ingangsdatum,
      einddatum: null,
      iban: nieuw.iban,
      aangemaakt_op: scope.now.toString(),
    })
    .execute();
  return id;
};

/** The one that runs for this person, as applicant or as partner. */
export const findLopendeUitkering = async (
  scope: Scope,
  persoonIds: readonly string[],
): Promise<{ readonly id: string; readonly ingangsdatum: Day } | undefined> => {
  if (persoonIds.length === 0) return undefined;
  return view<BesluitTables>(scope.tx)
    .selectFrom('uitkering')
    .select(['id', 'ingangsdatum'])
    .where((eb) => eb.or([eb('persoon_id', 'in', persoonIds), eb('partner_id', 'in', persoonIds)]))
    .where('einddatum', 'is', null)
    .executeTakeFirst();
};

export type OvergenomenUitkering = Pick<NieuweUitkering, 'persoonId' | 'partnerId' | 'ingangsdatum' | 'iban'> & {
  readonly id: string;
  /** Last day with a right, of one that ended before this system. */
  readonly einddatum?: Day;
};

const kolommen = [
  'id',
  'herkomst',
  'persoon_id',
  'partner_id',
  'ingangsdatum',
  'einddatum',
  'iban',
  'aangemaakt_op',
] as const satisfies readonly (keyof UitkeringRow)[];

/** Benefits that ran, or ended, before this system: their decisions stand elsewhere. In bulk, for a whole municipality at once. */
export const takeOverUitkeringen = (scope: Scope, uitkeringen: readonly OvergenomenUitkering[]): Promise<void> =>
  copyRows(
    scope.tx,
    'uitkering',
    kolommen,
    uitkeringen.map((een) => [
      een.id,
      een.einddatum === undefined ? 'overgenomen' : 'eerder',
      een.persoonId,
      een.partnerId,
      een.ingangsdatum,
      een.einddatum,
      een.iban,
      scope.now.toString(),
    ]),
  );
