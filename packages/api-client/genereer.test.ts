/** Proves that the client in the repository is the one that our OpenAPI document gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generate } from './genereer.ts';

const present = fileURLToPath(new URL('./gegenereerd', import.meta.url));
const openapi = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('the generated client is up to date (else: npm run docs, then npm run api-client)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-client-'));
  try {
    await generate(openapi, folder);
    expect(contents(present)).toEqual(contents(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
