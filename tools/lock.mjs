/** Knows how the lock file names the optional packages of every machine, also those that the registry at hand does not carry: npm ci asks for them. */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = ['linux', 'darwin', 'win32', 'android', 'freebsd', 'openharmony', 'netbsd', 'openbsd', 'sunos', 'aix'];
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** What a package is for, as its name says: `@napi-rs/canvas-linux-arm64-musl`. */
const machineOf = (name) => {
  const words = name
    .replace('windows', 'win32')
    .replace('gnueabihf', 'gnu')
    .replace('musleabihf', 'musl')
    .split(/[-/]/);
  const os = systems.find((each) => words.includes(each));
  const cpu = processors.find((each) => words.includes(each));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc }) };
};

/** Where npm looks for a package from a place in the tree: beside it, or at any place above. */
const isFound = (place, name) => {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
};

let added = 0;
for (const [place, of] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(of.optionalDependencies ?? {})) {
    if (isFound(place, name)) continue;
    const dev = of.dev === true || of.devOptional === true ? { dev: true } : {};
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      ...dev,
      optional: true,
      ...machineOf(name),
    };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional packages of other machines added`);
