/** Knows how a person is found by id, and made when somebody signs in for the first time. */
import type { Bsn } from '@samenkracht/core';
import { view } from '@samenkracht/platform/db';
import { enqueue } from '@samenkracht/platform/jobs';
import type { Scope } from '@samenkracht/platform/module';
import { type Persoon, toPersoonId } from '../domain/persoon.ts';
import { findPeilmoment } from './feit.ts';
import { ensurePersonen, findPersoonByBsn } from './nummer.ts';
import type { PersoonTables } from './tables.ts';

/** The job that asks the BRP about one person. */
export const verversTaak = 'persoon.verversen';

export const findPersoon = async (scope: Scope, persoonId: string): Promise<Persoon | undefined> => {
  const row = await view<PersoonTables>(scope.tx)
    .selectFrom('persoon')
    .select(['id', 'bekend_sinds'])
    .where('id', '=', persoonId)
    .executeTakeFirst();
  return row && { id: toPersoonId(row.id), bekendSinds: row.bekend_sinds };
};

/** The person with this number, made when new. Who was never asked for is asked for right after, by a job, so that signing in waits for nobody. */
export const ensurePersoon = async (scope: Scope, bsn: Bsn): Promise<Persoon> => {
  const known = await findPersoonByBsn(scope, bsn);
  const id = known?.id ?? (await ensurePersonen(scope, [bsn])).get(bsn);
  if (id === undefined) throw new Error('a person that was just made is not there');
  if ((await findPeilmoment(scope, id)) === undefined) {
    await enqueue(scope, verversTaak, { persoonId: id }, { key: `${verversTaak}:${id}` });
  }
  return known ?? { id, bekendSinds: scope.now.toString() };
};
