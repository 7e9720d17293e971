/** Knows how a package becomes one that a third party can use alone: plain JavaScript with types, and what it depends on. Run by `npm pack`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';

type Manifest = { readonly name: string; readonly version: string } & Readonly<Record<string, unknown>>;

const root = join(import.meta.dirname, '../..');
const bron = (map: string): string => join(map, 'package.json.bron');

/** Before packing: `dist` is made, and the manifest points to it. The manifest of the checkout is kept beside it. */
export const pakIn = (map: string): void => {
  pakUit(map);
  const manifest = leesManifest(map);
  const bestanden = bronnenVan(map);
  schrijfJavascript(map, bestanden);
  schrijfTypen(map, bestanden);
  renameSync(join(map, 'package.json'), bron(map));
  writeFileSync(join(map, 'package.json'), `${JSON.stringify(verpakt(manifest, map, bestanden), null, 2)}\n`);
};

/** After packing: the checkout is as it was. Also puts right what a packing that broke off left behind. */
export const pakUit = (map: string): void => {
  if (existsSync(bron(map))) renameSync(bron(map), join(map, 'package.json'));
  rmSync(join(map, 'dist'), { recursive: true, force: true });
};

const leesManifest = (map: string): Manifest => JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as Manifest;

/** Every source file but tests and examples, relative to the package. */
const bronnenVan = (map: string): readonly string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.ts') && !/\.(test|voorbeelden|d)\.ts$/.test(pad) && !pad.includes('node_modules'))
    .toSorted();

/** Own files are imported with the ending of the source; after packing they end on `.js`. */
const metJs = (tekst: string): string => tekst.replaceAll(/(from |import\()'(\.{1,2}\/[^']+)\.ts'/g, "$1'$2.js'");

const schrijf = (pad: string, tekst: string): void => {
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, tekst);
};

const schrijfJavascript = (map: string, bestanden: readonly string[]): void => {
  for (const pad of bestanden) {
    const tekst = stripTypeScriptTypes(readFileSync(join(map, pad), 'utf8'));
    schrijf(join(map, 'dist', pad.replace(/\.ts$/, '.js')), metJs(tekst));
  }
};

const schrijfTypen = (map: string, bestanden: readonly string[]): void => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')), 'bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', import.meta.dirname], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the types could not be made');
  for (const pad of bestanden) {
    const gemaakt = join(root, '.samenkracht/pak', relative(root, map), pad.replace(/\.ts$/, '.d.ts'));
    schrijf(join(map, 'dist', pad.replace(/\.ts$/, '.d.ts')), metJs(readFileSync(gemaakt, 'utf8')));
  }
};

const verpakt = ({ scripts: _, ...manifest }: Manifest, map: string, bestanden: readonly string[]): object => ({
  ...manifest,
  exports: deuren(manifest['exports']),
  files: ['dist'],
  dependencies: Object.fromEntries(
    [...new Set(bestanden.flatMap((pad) => invoerVan(join(map, pad))))]
      .toSorted()
      .map((naam) => [naam, versieVan(naam)]),
  ),
});

/** Each door of the checkout is a door of the package. */
const deuren = (bronnen: unknown): object =>
  typeof bronnen === 'string'
    ? deur(bronnen)
    : Object.fromEntries(
        Object.entries(bronnen as Readonly<Record<string, string>>).map(([naam, pad]) => [naam, deur(pad)]),
      );

const deur = (pad: string): object => {
  const bestand = pad.replace('./', './dist/').replace(/\.ts$/, '');
  return { types: `${bestand}.d.ts`, default: `${bestand}.js` };
};

/** The packages that a file imports. */
const invoerVan = (pad: string): readonly string[] =>
  [...readFileSync(pad, 'utf8').matchAll(/from '([^.'][^']*)'/g)].map(([, naam = '']) =>
    naam
      .split('/')
      .slice(0, naam.startsWith('@') ? 2 : 1)
      .join('/'),
  );

const versieVan = (naam: string): string => {
  const eigen = leesManifest(root)['dependencies'] as Readonly<Record<string, string>>;
  return eigen[naam] ?? leesManifest(join(root, 'node_modules', naam)).version;
};

if (import.meta.main) (process.argv[2] === 'uit' ? pakUit : pakIn)(process.cwd());
