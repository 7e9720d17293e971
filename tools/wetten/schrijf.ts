/** Writes the pages of the acts into docs. Their difference in git is the legal review. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bladen } from './bladen.ts';

for (const [pad, tekst] of bladen) {
  const doel = new URL(`../../${pad}`, import.meta.url).pathname;
  mkdirSync(dirname(doel), { recursive: true });
  writeFileSync(doel, tekst);
}
console.log(`${bladen.size} bladen geschreven`);
