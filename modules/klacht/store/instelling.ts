/** Knows what this municipality chose about complaints. */
import { err, ok, type Result } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { beginstelling, checkInstelling, type Instelling, type Instellingweigering } from '../domain/instelling.ts';
import type { KlachtTables } from './tabellen.ts';

export const findInstelling = async (scope: Scope): Promise<Instelling> => {
  const row = await view<KlachtTables>(scope.tx)
    .selectFrom('klacht_instelling')
    .select('inhoud')
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirst();
  // written by `storeInstelling` from this very type
  return (row?.inhoud as Instelling | undefined) ?? beginstelling;
};

export const storeInstelling = async (scope: Scope, wens: Instelling): Promise<Result<void, Instellingweigering>> => {
  const fout = checkInstelling(wens);
  if (fout !== undefined) return err(fout);
  const { id, naam } = scope.actor;
  await view<KlachtTables>(scope.tx)
    .insertInto('klacht_instelling')
    .values({ inhoud: JSON.stringify(wens), door: id, door_naam: naam, op: scope.now.toString() })
    .execute();
  return ok(undefined);
};
