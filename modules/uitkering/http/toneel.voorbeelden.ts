/** Knows the stage on which tests of a running benefit play: a database of its own for each test, staff and residents, and the account that pays. */
import type { Actor } from '@samenkracht/platform/module';
import { type TestDb, type TestServer, testDb, testServer } from '@samenkracht/testing/db';
import { afterEach, beforeEach } from 'vitest';
import { iedereen, modulesMet, payMonth, storePayer } from '../jobs/maand.voorbeelden.ts';

type Stand = { readonly db: TestDb; readonly server: TestServer };

/** Opened before each test of the file that calls it, and closed after. @param collegas beside the staff that is always there. */
export const openToneel = (collegas: readonly Actor[] = []) => {
  const modules = modulesMet();
  let stand: Stand | undefined;
  const nu = (): Stand => {
    if (stand === undefined) throw new Error('the stage opens before each test');
    return stand;
  };
  beforeEach(async () => {
    const db = await testDb(modules);
    stand = { db, server: await testServer(db, modules, [...iedereen, ...collegas]) };
    await storePayer(db);
  });
  afterEach(async () => {
    await stand?.server.close();
    await stand?.db.close();
    stand = undefined;
  });
  return {
    get db() {
      return nu().db;
    },
    call: ((...args) => nu().server.call(...args)) satisfies TestServer['call'] as TestServer['call'],
    pay: (maand: string) => payMonth(nu().server, maand),
  };
};
