/** Knows all that must be right before a change is merged, in the order of the quickest answer. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

type Outcome = {
  readonly naam: string;
  readonly passed: number;
  readonly failed: number;
  /** What failed and why, to be read at the end of a long run. */
  readonly faults?: readonly string[];
};

type Report = {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly {
    readonly name: string;
    readonly message?: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

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
    return {
      naam,
      passed: counted.numPassedTests ?? 0,
      failed: ok ? 0 : Math.max(counted.numFailedTests ?? 0, 1),
      faults: faultsOf(counted),
    };
  };

const readReport = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
};

/**
 * A failed property names its seed in the first lines of its message: enough to see it again. Its counterexample can be one
 * line of a hundred thousand characters, and whoever reads only the end of a log would see nothing else.
 */
const beginOf = (message = ''): string =>
  message
    .split('\n')
    .slice(0, 8)
    .map((line) => line.slice(0, 400))
    .join('\n');

const faultsOf = ({ testResults = [] }: Report): readonly string[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const file = relative(root, name);
      return failed.length === 0
        ? [`${file}\n${beginOf(message)}`]
        : failed.map((test) => `${file}: ${test.fullName}\n${beginOf(test.failureMessages?.[0])}`);
    });

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
for (const fault of outcomes.flatMap(({ faults = [] }) => faults)) console.log(`\nFAILED ${fault}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
