/** Shows the command that loads the official list: what it tells, what it refuses, and that it may be given twice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intakeModule, voorbeeldmap } from '@samenkracht/intake';
import { type TestDb, testDb } from '@samenkracht/testing/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommandLine } from './run.ts';

const map = mkdtempSync(join(tmpdir(), 'samenkracht-esco-'));
let db: TestDb;
beforeAll(async () => {
  db = await testDb([intakeModule]);
});
afterAll(async () => {
  await db.close();
  rmSync(map, { recursive: true });
});

const run = async (...args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(['esco', ...args, '--gemeente', '0599'], {
    env: { DATABASE_URL: db.ownerUrl },
    stdin: (async function* () {})(),
    write: (text) => out.push(text),
    writeError: (text) => err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
};

test('a folder is loaded, and loading it again does nothing', async () => {
  const eerste = await run(voorbeeldmap, '--versie', '1.0.0');
  expect(eerste).toEqual({
    code: 0,
    out: 'ESCO 1.0.0 geladen: 6 beroepen, 122 vaardigheden, 134 relaties.\n',
    err: '',
  });
  expect((await run(voorbeeldmap, '--versie', '1.0.0')).out).toContain('ESCO 1.0.0 al geladen');
});

test.each([
  ['no folder', [], 'geef de map'],
  ['no version', [voorbeeldmap], '--versie'],
  ['a version of its own', [voorbeeldmap, '--versie', 'voorbeeld'], '--versie'],
  ['an empty folder', [map, '--versie', '1.0.0'], 'er is geen bestand met beroepen'],
])('%s is refused', async (_, args, melding) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(melding);
});

test('many broken lines: the first are named with file and number, the rest is counted', async () => {
  writeFileSync(join(map, 'occupations_nl.csv'), `conceptUri,preferredLabel,altLabels\n${'x/b,,\n'.repeat(25)}`);
  writeFileSync(join(map, 'skills_nl.csv'), 'conceptUri,skillType,preferredLabel\nx/v,knowledge,koken\n');
  writeFileSync(
    join(map, 'occupationSkillRelations_nl.csv'),
    'occupationUri,relationType,skillUri\nx/b,essential,x/v\n',
  );
  const { code, err } = await run(map, '--versie', '1.0.0');
  expect(code).toBe(1);
  expect(err).toContain('occupations_nl.csv, regel 2: geen id of geen Nederlandse naam');
  expect(err).toContain('en nog 5');
});
