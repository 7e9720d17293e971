/** Knows the portal's build of the present source: made once per source, in a folder of its own, so that a running server keeps its files. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const portaal = new URL('../', import.meta.url);
const repository = new URL('../../../', import.meta.url);
const builds = new URL('build/', portaal);

/** All that the build reads: our source, the parts, the typed client, pure values, and the versions of the rest. */
const folders = ['apps/portaal/app/', 'apps/portaal/public/', 'packages/ui/', 'packages/api-client/', 'packages/core/'];
const files = ['apps/portaal/vite.config.ts', 'apps/portaal/react-router.config.ts', 'package-lock.json'];

/** A build that nobody used for so long is thrown away. */
const kept_ms = 24 * 60 * 60 * 1000;

const isSource = (name: string): boolean => /\.(tsx?|css|svg)$/.test(name) && !/\.test\.tsx?$/.test(name);

const sourceFiles = async (): Promise<readonly URL[]> => {
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
  return hash.digest('hex').slice(0, 16);
};

const exists = (file: URL): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const runBuild = async (folder: URL): Promise<void> => {
  const cli = createRequire(import.meta.url)
    .resolve('@react-router/dev/package.json')
    .replace(/package\.json$/, 'bin.cjs');
  await promisify(execFile)(process.execPath, [cli, 'build'], {
    cwd: fileURLToPath(portaal),
    env: { ...process.env, NODE_ENV: 'production', PORTAAL_BOUWMAP: fileURLToPath(folder) },
    maxBuffer: 64 * 1024 * 1024,
  });
};

const removeOld = async (current: string): Promise<void> => {
  for (const name of await readdir(builds)) {
    const folder = new URL(name, builds);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (name !== current && Date.now() - mtimeMs > kept_ms) await rm(folder, { recursive: true, force: true });
  }
};

/** Builds when needed (some seconds), else answers at once. Two processes may do it at the same time. @returns the folder of the build. */
export const ensureBuilt = async (): Promise<URL> => {
  const source = await hashSources();
  const folder = new URL(`${source}/`, builds);
  if (await exists(new URL('server/index.js', folder))) {
    await utimes(folder, new Date(), new Date());
    return folder;
  }
  const own = new URL(`${source}-${process.pid}/`, builds);
  await mkdir(own, { recursive: true });
  try {
    await runBuild(own);
    await rename(own, folder);
  } catch (error) {
    // Another process was first with the same source: its build is ours.
    if (!(await exists(new URL('server/index.js', folder)))) throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  await removeOld(source);
  return folder;
};
