/** Knows whether the portal's build is of the present source, and makes it when it is not. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const portaal = new URL('../', import.meta.url);
const repository = new URL('../../../', import.meta.url);
const stamp = new URL('build/bron.sha256', portaal);

/** All that the build reads: our source, the parts, the typed client, pure values, and the versions of the rest. */
const sources = [
  ['apps/portaal/app/', 'apps/portaal/public/', 'packages/ui/', 'packages/api-client/', 'packages/core/'],
  ['apps/portaal/vite.config.ts', 'apps/portaal/react-router.config.ts', 'package-lock.json'],
] as const;

const isSource = (name: string): boolean => /\.(tsx?|css|svg)$/.test(name) && !/\.test\.tsx?$/.test(name);

const sourceFiles = async (): Promise<readonly URL[]> => {
  const [folders, files] = sources;
  const found = await Promise.all(
    folders.map(async (folder) => {
      const base = new URL(folder, repository);
      const names = await readdir(base, { recursive: true });
      return names.filter(isSource).map((name) => new URL(name, base));
    }),
  );
  return [...found.flat(), ...files.map((file) => new URL(file, repository))].sort((a, b) =>
    a.href < b.href ? -1 : 1,
  );
};

const hashSources = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of await sourceFiles()) {
    hash.update(file.href.slice(repository.href.length));
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
};

const builtFrom = async (): Promise<string | undefined> => {
  try {
    return await readFile(stamp, 'utf8');
  } catch {
    return undefined;
  }
};

/** Builds when needed (some seconds), else answers at once. @returns whether it built. */
export const ensureBuilt = async (): Promise<boolean> => {
  const source = await hashSources();
  if ((await builtFrom()) === source) return false;
  const cli = createRequire(import.meta.url)
    .resolve('@react-router/dev/package.json')
    .replace(/package\.json$/, 'bin.cjs');
  await promisify(execFile)(process.execPath, [cli, 'build'], {
    cwd: fileURLToPath(portaal),
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });
  await writeFile(stamp, source);
  return true;
};
