/** Knows which tests may find a change in the law: those of core, law and the acts, and of the command lines that only compute. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/core/**/*.test.ts',
      'packages/law/**/*.test.ts',
      'wetten/**/*.test.ts',
      'apps/samenkracht/cli/{beleid,bereken-dossier}.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/*.db.test.ts', '**/*.browser.test.ts'],
    testTimeout: 60_000,
  },
});
