/** Knows how a bericht is sent: composed for each reader, kept, and its notification set aside, in one transaction. */
import { findPostadres, personHeader } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { findAfzender } from '../domain/afzender.ts';
import type { Bericht, Kader } from '../domain/bericht.ts';
import type { Geadresseerde } from '../domain/geadresseerde.ts';
import { insertBericht, isVerzonden } from '../store/bericht.ts';
import { enqueueMelding } from './melden.ts';

export type Verzending = {
  readonly persoonIds: readonly string[];
  readonly gebeurtenisId: string;
  readonly kenmerk: string;
  readonly compose: (kader: Kader, persoonId: string) => Bericht;
};

type Ontvanger = { readonly aanhef: string; readonly geadresseerde: Geadresseerde };

/** Without a postal address the bericht stands in the inbox only: a letter of it has no lines of address. */
const findOntvanger = async (scope: Scope, persoonId: string): Promise<Ontvanger> => {
  const post = await findPostadres(scope, persoonId);
  if (post === undefined) {
    const { naam } = await personHeader(scope, persoonId);
    return { aanhef: 'Geachte heer of mevrouw', geadresseerde: { naam, adresregels: [], geheim: true } };
  }
  return { aanhef: post.aanhef, geadresseerde: { naam: post.naam, adresregels: post.regels, geheim: post.geheim } };
};

/** The same event twice gives each reader one bericht. */
export const verstuur = async (scope: Scope, verzending: Verzending): Promise<void> => {
  const afzender = findAfzender(scope.actor.gemeente);
  for (const persoonId of new Set(verzending.persoonIds)) {
    if (await isVerzonden(scope, verzending.gebeurtenisId, persoonId)) continue;
    const { aanhef, geadresseerde } = await findOntvanger(scope, persoonId);
    const kader = { afzender, dagtekening: scope.today, aanhef, kenmerk: verzending.kenmerk };
    const inhoud = verzending.compose(kader, persoonId);
    const { gebeurtenisId } = verzending;
    const id = await insertBericht(scope, { persoonId, gebeurtenisId, inhoud, geadresseerde });
    if (id !== undefined) await enqueueMelding(scope, id);
  }
};
