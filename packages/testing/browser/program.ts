/** Knows where the browser of the npm package is unpacked: once per user and version, whole or not at all. */
import { existsSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';

/** Beside its entry stands the package's own description, which it does not export. */
const versionOf = (): string => {
  const find = createRequire(import.meta.url);
  for (let at = dirname(find.resolve('@sparticuz/chromium')); ; at = dirname(at)) {
    const file = join(at, 'package.json');
    const { version } = existsSync(file) ? (find(file) as { version?: string }) : {};
    if (version !== undefined) return version;
  }
};

/** By itself the package unpacks to one place for all users, and takes a half-unpacked file for a whole one. */
export const browserProgram = async (): Promise<string> => {
  const uid = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `samenkracht-browser-${uid}-${versionOf()}`);
  if (existsSync(join(folder, 'chromium')) && statSync(folder).uid === uid) return join(folder, 'chromium');
  const unfinished = mkdtempSync(`${folder}-`);
  await unpackTo(unfinished);
  try {
    renameSync(unfinished, folder);
    return join(folder, 'chromium');
  } catch {
    // Another run was first, or another user has the name: then this one serves this run.
    return join(unfinished, 'chromium');
  }
};

const unpackTo = async (folder: string): Promise<void> => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await chromiumPackage.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
};
