/** Knows the documents about the API that are made from the modules, without a database and without other systems. */
import { composeModules, parseSettings } from '@samenkracht/app-api';
import { openDb } from '@samenkracht/platform/db';
import { buildOpenApi } from '@samenkracht/platform/http';
import type { Module } from '@samenkracht/platform/module';

/** Addresses that nothing is asked of: composing connects to nobody. */
const nowhere = parseSettings(
  {
    adres: 'http://127.0.0.1:8080',
    gemeente: '0599',
    gemeenten: ['0599'],
    middelen: [],
    brp: { url: 'http://127.0.0.1:1' },
    loon: { url: 'http://127.0.0.1:1' },
  },
  'the built-in description',
);

const withModules = async <T>(use: (modules: readonly Module[]) => T): Promise<T> => {
  const db = openDb({ url: 'postgres://niemand@127.0.0.1:1/nergens' });
  try {
    return use(composeModules(nowhere, db).modules);
  } finally {
    await db.close();
  }
};

export const describeApi = async (): Promise<object> => withModules(buildOpenApi);

/** For migrations: what each module brings to a schema. */
export const listModules = async (): Promise<readonly Pick<Module, 'naam' | 'migrations'>[]> =>
  withModules((modules) => modules.map(({ naam, migrations }) => ({ naam, migrations })));
