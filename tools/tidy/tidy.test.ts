import { describe, expect, test } from 'vitest';
import { checkLinks } from './checks/links.ts';
import { checkFrontDoor, checkIndex, checkOpening, checkReadme } from './checks/rooms.ts';
import { checkSize } from './checks/size.ts';
import { checkTerms } from './checks/terms.ts';
import { checkBannedNames, checkCommentedCode, checkDatedAmounts, checkFileNames } from './checks/words.ts';
import { type Check, source } from './source.ts';

const findings = (check: Check, path: string, text: string) => check([source(path, text)]).length;

describe('tidy finds what our style forbids and leaves the rest alone', () => {
  test.each<[string, Check, string, string, number]>([
    ['a file of 300 lines', checkSize({}), 'modules/a/x.ts', 'x\n'.repeat(300), 0],
    ['a file of 301 lines', checkSize({}), 'modules/a/x.ts', 'x\n'.repeat(301), 1],
    ['an old file within its ratchet', checkSize({ 'modules/a/x.ts': 301 }), 'modules/a/x.ts', 'x\n'.repeat(301), 0],
    ['an old file that shrank', checkSize({ 'modules/a/x.ts': 320 }), 'modules/a/x.ts', 'x\n'.repeat(301), 1],
    ['a function of 51 lines', checkSize({}), 'modules/a/x.ts', `const f = () => {\n${'x();\n'.repeat(49)}};`, 1],
    ['a component of 51 lines', checkSize({}), 'modules/a/x.tsx', `const f = () => {\n${'x();\n'.repeat(49)}};`, 0],
    ['a component of 71 lines', checkSize({}), 'modules/a/x.tsx', `const f = () => {\n${'x();\n'.repeat(69)}};`, 1],
    ['a function of 50 lines', checkSize({}), 'modules/a/x.ts', `const f = () => {\n${'x();\n'.repeat(48)}};`, 0],
    ['a room without README', checkReadme, 'modules/a/package.json', '{}', 1],
    ['a door that is missing', checkIndex, 'modules/a/package.json', '{"exports":"./index.ts"}', 1],
    ['a star at the front door', checkFrontDoor, 'modules/a/index.ts', "export * from './x.ts';", 1],
    [
      '21 names at the front door',
      checkFrontDoor,
      'modules/a/index.ts',
      `export { ${Array.from({ length: 21 }, (_, i) => `a${i}`).join(', ')} } from './x.ts';`,
      1,
    ],
    [
      '20 names and a trailing comma',
      checkFrontDoor,
      'modules/a/index.ts',
      `export { ${Array.from({ length: 20 }, (_, i) => `a${i}`).join(', ')}, } from './x.ts';`,
      0,
    ],
    [
      '20 names of which one is a type',
      checkFrontDoor,
      'modules/a/index.ts',
      `export type { T } from './t.ts';\nexport { ${Array.from({ length: 19 }, (_, i) => `a${i}`).join(', ')} } from './x.ts';`,
      0,
    ],
    ['no opening sentence', checkOpening, 'modules/a/x.ts', 'const a = 1;', 1],
    ['an opening sentence', checkOpening, 'modules/a/x.ts', '/** Knows a. */\nconst a = 1;', 0],
    ['a file named utils', checkFileNames, 'modules/a/utils.ts', '', 1],
    ['a folder named helpers', checkFileNames, 'modules/a/helpers/x.ts', '', 1],
    ['any', checkBannedNames, 'modules/a/x.ts', 'const a = b as any;', 1],
    ['a test that was switched off', checkBannedNames, 'modules/a/x.test.ts', "test.skip('a', () => {});", 1],
    ['a skip by name', checkBannedNames, 'modules/a/x.test.ts', "test.skipIf(!present)('a', () => {});", 0],
    ['code in a comment', checkCommentedCode, 'modules/a/x.ts', '// const a = 1;', 1],
    ['prose in a comment', checkCommentedCode, 'modules/a/x.ts', '// const is preferred over let', 0],
    ['an amount without source', checkDatedAmounts, 'wetten/a/x.ts', 'const a = cents(141_946);', 1],
    ['a link to nothing', checkLinks(() => false), 'docs/a.md', 'see [b](b.md) and `modules/a/x.ts`', 2],
    ['a link outside', checkLinks(() => false), 'docs/a.md', 'see [b](https://example.org)', 0],
    [
      'an amount with source',
      checkDatedAmounts,
      'wetten/a/x.ts',
      "const a = { waarde: cents(141_946), bron: 'x' };",
      0,
    ],
  ])('%s', (_, check, path, text, expected) => {
    expect(findings(check, path, text)).toBe(expected);
  });

  test('a table name that the glossary does not know', () => {
    const table = source('modules/a/migrations/0001_a.sql', 'CREATE TABLE zaak_onbekendwoord (id uuid);');
    const glossary = source('docs/begrippen/a.md', '| term | betekenis | bron |\n| zaak | een verzoek | Awb |');
    expect(checkTerms([table, glossary]).map((finding) => finding.message)).toEqual([
      "'onbekendwoord' is not in docs/begrippen: add the term, its meaning and its source",
    ]);
  });

  test('a plural in an address is known by its singular', () => {
    const address = source('modules/a/http/x.ts', "const r = { url: '/zaken/:zaakId/besluiten' };");
    const glossary = source('docs/begrippen/a.md', '| zaak, besluit | x | y |');
    expect(checkTerms([address, glossary])).toEqual([]);
  });
});
