/** Knows how a bericht is sent: composed for each reader, kept, and its notification set aside, in one transaction. */
import type { Scope } from '@samenkracht/platform/module';
import { findAfzender } from '../domain/afzender.ts';
import type { Bericht, Kader } from '../domain/bericht.ts';
import type { Geadresseerde } from '../domain/geadresseerde.ts';
import { insertBericht, isVerzonden } from '../store/bericht.ts';
import { enqueueMelding } from './melden.ts';

/** How someone is addressed and where he lives. */
export type Ontvanger = { readonly aanspreeknaam: string; readonly geadresseerde: Geadresseerde };
export type FindOntvanger = (scope: Scope, persoonId: string) => Promise<Ontvanger>;

export type Verzending = {
  readonly persoonIds: readonly string[];
  readonly gebeurtenisId: string;
  readonly kenmerk: string;
  readonly compose: (kader: Kader, persoonId: string) => Bericht;
};

/** The same event twice gives each reader one bericht. */
export const verstuur = async (scope: Scope, verzending: Verzending, findOntvanger: FindOntvanger): Promise<void> => {
  for (const persoonId of new Set(verzending.persoonIds)) {
    if (await isVerzonden(scope, verzending.gebeurtenisId, persoonId)) continue;
    const { aanspreeknaam, geadresseerde } = await findOntvanger(scope, persoonId);
    const afzender = findAfzender(scope.actor.gemeente);
    const kader = { afzender, dagtekening: scope.today, aanspreeknaam, kenmerk: verzending.kenmerk };
    const inhoud = verzending.compose(kader, persoonId);
    const id = await insertBericht(scope, {
      persoonId,
      gebeurtenisId: verzending.gebeurtenisId,
      inhoud,
      geadresseerde,
    });
    if (id !== undefined) await enqueueMelding(scope, id);
  }
};
