/** Knows our style as a test: runs every check over the tree and prints what it finds, with the mend. */
import { checkLinks } from './checks/links.ts';
import { checkFrontDoor, checkIndex, checkOpening, checkReadme } from './checks/rooms.ts';
import { checkSize } from './checks/size.ts';
import { checkTerms } from './checks/terms.ts';
import { checkBannedNames, checkCommentedCode, checkDatedAmounts, checkFileNames } from './checks/words.ts';
import { type Check, readSources } from './source.ts';

const checks: Readonly<Record<string, Check>> = {
  size: checkSize(),
  readme: checkReadme,
  index: checkIndex,
  'front door': checkFrontDoor,
  opening: checkOpening,
  'file names': checkFileNames,
  names: checkBannedNames,
  'commented code': checkCommentedCode,
  'dated amounts': checkDatedAmounts,
  terms: checkTerms,
  links: checkLinks(),
};

const sources = readSources(process.cwd());
const findings = Object.entries(checks).flatMap(([name, check]) =>
  check(sources).map((finding) => ({ name, ...finding })),
);
for (const { name, path, line, message } of findings)
  console.log(`${path}${line ? `:${line}` : ''}  [${name}] ${message}`);
console.log(findings.length === 0 ? `tidy: ${sources.length} files in order` : `tidy: ${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);
