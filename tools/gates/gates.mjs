/** Knows the gates of the house besides types and tests: directions, unused code, style. Runs all, reports all, fails if one fails. */
import { spawnSync } from 'node:child_process';

const gates = [
  [
    'directions (dependency-cruiser)',
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    ['--config', 'tools/gates/dependency-cruiser.mjs', 'packages', 'wetten', 'modules', 'apps', 'standins'],
  ],
  ['unused code (knip)', 'node_modules/knip/bin/knip.js', ['--no-config-hints']],
  ['style (tidy)', 'tools/tidy/tidy.ts', []],
];

let failed = 0;
for (const [name, script, args] of gates) {
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const passed = run.status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  if (!passed) {
    failed += 1;
    console.log(`${run.stdout}${run.stderr}`.trim());
  }
}
process.exit(failed === 0 ? 0 : 1);
