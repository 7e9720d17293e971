/** Knows the three kinds of test: plain, on a real database, and in a real browser. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Much of a test is waiting for a database or a browser: two side by side also on two cores. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Files of a worker share the modules they import: each has a database of its own, and no module keeps anything of it. */
const isolate = false;

const outside = ['**/node_modules/**', '**/build/**', '**/.samenkracht/**', '**/.react-router/**'];
/** Programs that a test starts begin in half the time with what the one before them compiled. */
const env = { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node', import.meta.url)) };

const globalSetup = ['./packages/testing/db/global-setup.ts'];

/** Short to read and long to run: begun last, as the order by size has it, they keep one core waiting. */
const long = [
  'verhaal.browser.test.ts',
  'pak.browser.test.ts',
  'gallery.browser.test.ts',
  'faults.db.test.ts',
  'start.db.test.ts',
  'embedded.db.test.ts',
  'bereken.test.ts',
  'tweede-rekenaar.test.ts',
];
const isLong = ({ moduleId }: TestSpecification): boolean => long.some((file) => moduleId.endsWith(`/${file}`));

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const perProject = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...perProject.values()].flatMap((own) => [...own.filter(isLong), ...own.filter((file) => !isLong(file))]);
  }
}

export default defineConfig({
  test: {
    maxWorkers,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...outside, '**/*.db.test.ts', '**/*.browser.test.ts'],
          isolate,
          env,
          // No test asserts on time: a busy machine is no failure.
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: outside,
          isolate,
          env,
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: outside,
          isolate,
          globalSetup,
          maxWorkers: 2,
          // A machine under load is slow, not wrong.
          expect: { poll: { timeout: 30_000, interval: 100 } },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
