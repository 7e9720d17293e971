/** Knows as whom the server process runs: PostgreSQL refuses to run as root. */
import { readFileSync } from 'node:fs';

export type ServerAccount = { readonly uid: number; readonly gid: number; readonly naam: string };

/** @returns undefined for an ordinary user, who runs the server as himself. */
export const serverAccount = (): ServerAccount | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([naam = '', , uid, gid]) => ({ naam, uid: Number(uid), gid: Number(gid) }));
  const found = ['postgres', 'nobody'].flatMap((naam) => accounts.filter((account) => account.naam === naam));
  const account = found.find(({ uid, gid }) => uid > 0 && gid > 0);
  if (account === undefined) throw new Error('no system user "postgres" or "nobody" to run PostgreSQL as');
  return account;
};
