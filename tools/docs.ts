/** Knows the documents that are made from the code. Without arguments it checks that they are up to date; `--write` makes them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeApi } from '../apps/samenkracht/describe.ts';
import { schemaDocuments } from '../apps/samenkracht/schemas.ts';

const root = new URL('../', import.meta.url);

const documents: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['docs/openapi.json', await describeApi()],
  ...Object.entries(schemaDocuments).map(([name, schema]): [string, unknown] => [`docs/schemas/${name}`, schema]),
]);

const read = (file: URL): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const write = process.argv.includes('--write');
const old = [...documents].filter(([path, content]) => {
  const file = new URL(path, root);
  const wanted = `${JSON.stringify(content, null, 2)}\n`;
  if (read(file) === wanted) return false;
  if (write) {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, wanted);
  }
  return true;
});

for (const [path] of old) console.log(`${write ? 'written' : 'out of date'}: ${path}`);
if (!write && old.length > 0) {
  console.error('Run: npm run docs (and npm run api-client after a change of the API)');
  process.exitCode = 1;
}
