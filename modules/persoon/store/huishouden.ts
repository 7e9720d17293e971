/** Knows who belongs to somebody's household as far as the register tells: partner, children, and who else has the address. */

import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { sql } from 'kysely';
import type { BrpFeiten, Partner, Verwant } from '../domain/feit.ts';
import type { Geboortedatum } from '../domain/geboortedatum.ts';
import { findBrpFeiten } from './feit.ts';
import type { PersoonTables } from './tables.ts';

/** Somebody with the same address. That he lives there is known to us only of persons in our own files. */
type Medebewoner = {
  readonly persoonId: string;
  readonly naam: string;
  readonly geboortedatum: Geboortedatum;
  readonly geheim: boolean;
};

export type Huishouden = {
  readonly partner?: Partner;
  readonly kinderen: readonly Verwant[];
  /** Neither partner nor child. */
  readonly medebewoners: readonly Medebewoner[];
};

export const findHuishouden = async (scope: Scope, persoonId: string): Promise<Huishouden | undefined> => {
  const own = await findBrpFeiten(scope, persoonId);
  return own === undefined ? undefined : huishoudenOf(scope, own);
};

/** As `findHuishouden`, from facts that were read already. */
export const huishoudenOf = async (scope: Scope, own: BrpFeiten): Promise<Huishouden> => {
  const partner = own.feiten.partner.waarde;
  const kinderen = own.feiten.kinderen.waarde ?? [];
  const present = partner !== null && partner.ontbonden === undefined ? { partner } : {};
  const family = [own.persoonId, partner?.persoonId, ...kinderen.map((kind) => kind.persoonId)];
  const object = own.feiten.adres.waarde?.object;
  const others = object === undefined ? [] : await findAt(scope, object);
  const medebewoners = await Promise.all(
    others.filter((id) => !family.includes(id)).map((id) => toMedebewoner(scope, id, object)),
  );
  return { ...present, kinderen, medebewoners: medebewoners.filter((of) => of !== undefined) };
};

/** Everybody of whom some fact ever named the address. */
const findAt = async (scope: Scope, object: string): Promise<readonly string[]> => {
  const rows = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon_feit')
    .select('persoon_id')
    .distinct()
    .where('soort', '=', 'adres')
    .where(sql<boolean>`waarde ->> 'object' = ${object}`)
    .limit(50)
    .execute();
  return rows.map((row) => row.persoon_id);
};

/** Only who has the address now, and lives. */
const toMedebewoner = async (
  scope: Scope,
  id: string,
  object: string | undefined,
): Promise<Medebewoner | undefined> => {
  const found = await findBrpFeiten(scope, id);
  if (found === undefined || found.feiten.adres.waarde?.object !== object) return undefined;
  if (found.feiten.overlijden.waarde !== null) return undefined;
  return {
    persoonId: id,
    naam: found.feiten.naam.waarde?.aanschrijfnaam ?? 'naam onbekend',
    geboortedatum: found.feiten.geboortedatum.waarde ?? { soort: 'onbekend' },
    geheim: found.geheim,
  };
};
