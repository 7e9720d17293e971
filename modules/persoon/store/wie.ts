/** Knows the header and the postal address of a person, for other rooms: from our own tables, without asking the BRP. */
import type { Scope } from '@samenkracht/platform/module';
import { type PersonHeader, toHeader, unknownHeader } from '../domain/wie.ts';
import { findBrpFeiten } from './feit.ts';

export const personHeader = async (scope: Scope, persoonId: string): Promise<PersonHeader> => {
  const feiten = await findBrpFeiten(scope, persoonId);
  return feiten === undefined ? unknownHeader(persoonId) : toHeader(feiten, scope.today);
};

/** To whom and where a letter goes. It is for an envelope to the person himself and for nothing else, secret or not. */
export type Postadres = {
  readonly naam: string;
  readonly aanhef: string;
  readonly regels: readonly string[];
  readonly geheim: boolean;
};

/** @returns undefined when nothing can be sent: nobody writes to who has died, or where no address is known. */
export const findPostadres = async (scope: Scope, persoonId: string): Promise<Postadres | undefined> => {
  const found = await findBrpFeiten(scope, persoonId);
  const [naam, adres] = [found?.feiten.naam.waarde, found?.feiten.adres.waarde];
  if (found === undefined || found.feiten.overlijden.waarde !== null || naam == null || adres == null) return undefined;
  if (adres.regels.length === 0 || adres.vertrokken) return undefined;
  const land = adres.soort === 'buitenland' && adres.land !== undefined ? [adres.land.toUpperCase()] : [];
  return {
    naam: naam.aanschrijfnaam,
    aanhef: naam.aanhef ?? 'Geachte heer of mevrouw',
    regels: [...adres.regels, ...land],
    geheim: found.geheim,
  };
};
