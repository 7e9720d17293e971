import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bladen } from './bladen.ts';

test.each([...bladen])('%s is what the rules and examples give (node tools/wetten/schrijf.ts)', (pad, tekst) => {
  const bestand = new URL(`../../${pad}`, import.meta.url);
  expect(existsSync(bestand) ? readFileSync(bestand, 'utf8') : 'absent').toBe(tekst);
});
