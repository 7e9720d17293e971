/** Knows all that must be right before a change is merged, in the order of the quickest answer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Outcome = { readonly naam: string; readonly passed: number; readonly failed: number };

const root = dirname(import.meta.dirname);
const find = createRequire(import.meta.url);

/** The program of a package, to be run by our own Node: links in .bin would take another one. */
const program = (name: string, file: string): string => join(dirname(find.resolve(`${name}/package.json`)), file);

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, [...args], { cwd: root, stdio: 'inherit' }).status === 0;

const node = (...args: readonly string[]): boolean => run(process.execPath, args);

const gate =
  (naam: string, passes: () => boolean): (() => Outcome) =>
  () => {
    console.log(`\n── ${naam}`);
    const ok = passes();
    return { naam, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  };

/** Counts tests instead of runs: a run that breaks off before its first test is a failure too. */
const tests =
  (naam: string, projects: readonly string[]): (() => Outcome) =>
  () => {
    console.log(`\n── ${naam}`);
    const report = join(root, '.samenkracht', `${naam.replaceAll(' ', '-')}.json`);
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
    const selected = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ok = node(program('vitest', 'vitest.mjs'), 'run', ...selected, ...reporters);
    const counted = readReport(report);
    return { naam, passed: counted.passed, failed: ok ? 0 : Math.max(counted.failed, 1) };
  };

const readReport = (file: string): { readonly passed: number; readonly failed: number } => {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
};

const steps: readonly (() => Outcome)[] = [
  gate('stijl', () => node(program('@biomejs/biome', 'bin/biome'), 'check')),
  gate('types', () => node(program('typescript-native', 'bin/tsc'), '-p', '.')),
  gate('grenzen', () => node('tools/gates/gates.mjs')),
  tests('gewone tests', ['unit']),
  tests('databasetests', ['db']),
  gate('documentatie', () => node('tools/docs.ts')),
  tests('browsertests', ['browser']),
];

const outcomes = steps.map((step) => step());
const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);

console.log('');
for (const { naam, passed, failed } of outcomes) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${naam}: ${passed} passed${failed === 0 ? '' : `, ${failed} failed`}`,
  );
}
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
