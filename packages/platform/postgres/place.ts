/** Knows where the server's data and programs stand: in the checkout, or elsewhere when its user cannot get in there. */
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ServerAccount } from './account.ts';

/** Every directory from the root to here lets others pass. */
export const isOpenToOthers = (path: string): boolean => {
  for (let at = resolve(path); ; at = dirname(at)) {
    const mode = statSync(at, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
};

const isWritable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * @param wanted the folder in the checkout.
 * @returns that folder, or one per checkout under /var/lib (else the temporary directory) when the server's user cannot reach it.
 */
export const choosePlace = (wanted: string, account: ServerAccount | undefined): string => {
  const own = account === undefined || isOpenToOthers(dirname(resolve(wanted)));
  const place = own ? resolve(wanted) : elsewhere(wanted);
  mkdirSync(place, { recursive: true });
  if (account !== undefined) chmodSync(place, 0o755);
  if (!isWritable(place)) {
    throw new Error(
      `the folder ${place} cannot be written: was it made by another user? Remove it, or run as that user`,
    );
  }
  return place;
};

const elsewhere = (wanted: string): string => {
  const key = createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 12);
  const base = ['/var/lib', tmpdir()].find((path) => isWritable(path) && isOpenToOthers(path)) ?? tmpdir();
  return join(base, 'samenkracht', key);
};
