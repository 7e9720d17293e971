/** Knows which tests may find a change in the law, and in which order: those of core, law and the acts, and of their pages: nothing of the platform. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Each takes seconds and is run for every change it sees. Without them a score is too low, never too high. */
const traag = [
  'wetten/participatiewet/bulk.test.ts',
  'wetten/participatiewet/tijd/mogelijkheden.test.ts',
  'wetten/besteedbaar/lijnen.test.ts',
];

/** A change in core or law is seen by nearly every test: its own tests and the examples of two acts are enough (`KERN=1`). */
const isKern = process.env['KERN'] === '1';

/** Examples first: they find most changes and take least. What compares runs of many months comes last. */
class SnelsteEerst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const beurt = ({ moduleId }: TestSpecification): number =>
      /\/(voorbeelden|structuur)\.test/.test(moduleId)
        ? 0
        : /verloop|maandenop|beleid|middelen|bladen/.test(moduleId)
          ? 2
          : 1;
    return files.toSorted((a, b) => beurt(a) - beurt(b));
  }
}

export default defineConfig({
  test: {
    include: isKern
      ? [
          'packages/{core,law}/**/*.test.ts',
          'wetten/{awb,participatiewet}/voorbeelden.test.ts',
          'wetten/participatiewet/onbekend.test.ts',
        ]
      : ['packages/{core,law}/**/*.test.ts', 'wetten/**/*.test.ts', 'tools/wetten/bladen.test.ts'],
    exclude: ['**/node_modules/**', '**/*.db.test.ts', '**/*.browser.test.ts', ...traag],
    setupFiles: ['tools/mutatie/kort.ts'],
    testTimeout: 60_000,
    // Rules keep nothing between calls: they are read once for all tests, not once for each file of them.
    isolate: false,
    sequence: { sequencer: SnelsteEerst },
  },
});
