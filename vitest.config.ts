/** Knows the three kinds of test: plain, on a real database, and in a real browser. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Much of a test is waiting for a database or a browser: two side by side also on two cores. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

const outside = ['**/node_modules/**', '**/build/**', '**/.samenkracht/**', '**/.react-router/**'];
const globalSetup = ['./packages/testing/db/global-setup.ts'];

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...outside, '**/*.db.test.ts', '**/*.browser.test.ts'],
          // No test asserts on time: a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: outside,
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
          globalSetup,
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
