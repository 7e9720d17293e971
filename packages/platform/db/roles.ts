/** Knows the three kinds of database role: who owns and migrates, who logs in, and one per municipality. */

import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GemeenteCode, schemaName } from '@samenkracht/core';
import type { ClientBase } from 'pg';

/** Owns every schema and table; only migrations act as it. */
export const ownerRole = 'samenkracht_eigenaar';
/** Logs in for the applications, owns nothing and inherits nothing: without `set local role` it can read no table. */
export const appRole = 'samenkracht_app';

/**
 * The application's address from the owner's. Its password follows from the owner's, so that each process on each
 * machine computes the same one and there is no second secret to hand around.
 */
export const appUrlFrom = (ownerUrl: string): string => {
  const url = new URL(ownerUrl);
  const secret = decodeURIComponent(url.password);
  url.username = appRole;
  url.password = secret === '' ? '' : createHmac('sha256', secret).update(appRole).digest('hex');
  return url.toString();
};

/** Roles belong to the server, not to one database: another process may just have made the same one. */
const createRole = (name: string, attributes: string): string => `
  do $$ begin
    create role ${name} ${attributes};
  exception when duplicate_object or unique_violation then null;
  end $$;`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Roles are of the whole server: two databases that are made at once write the same row, and the second is told to try again. */
const patiently = async (client: ClientBase, text: string, tries = 20): Promise<void> => {
  try {
    await client.query(text);
  } catch (error) {
    if (tries === 0 || !(error instanceof Error) || error.message !== 'tuple concurrently updated') throw error;
    await sleep(50);
    await patiently(client, text, tries - 1);
  }
};

/** Makes the roles that are missing. Runs as a role that may create roles, and leaves it a member of the owner role. */
export const createRoles = async (
  client: ClientBase,
  gemeenten: readonly GemeenteCode[],
  appPassword: string,
): Promise<void> => {
  await client.query(createRole(ownerRole, 'nologin'));
  await client.query(createRole(appRole, 'login noinherit'));
  for (const gemeente of gemeenten) await client.query(createRole(schemaName(gemeente), 'nologin'));
  await patiently(client, `grant ${ownerRole} to current_user`);
  if (appPassword !== '') await patiently(client, `alter role ${appRole} password ${quoted(appPassword)}`);
  for (const gemeente of gemeenten) await patiently(client, `grant ${schemaName(gemeente)} to ${appRole}`);
};
