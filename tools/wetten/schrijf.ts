/** Writes the pages of the acts into docs. Their difference in git is the legal review. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bladen } from './bladen.ts';

// All are made before one is written: a page that fails leaves the others as they were.
const teksten = [...bladen].map(([pad, schrijf]) => [pad, schrijf()] as const);
for (const [pad, tekst] of teksten) {
  const doel = new URL(`../../${pad}`, import.meta.url).pathname;
  mkdirSync(dirname(doel), { recursive: true });
  writeFileSync(doel, tekst);
}
console.log(`${teksten.length} bladen geschreven`);
