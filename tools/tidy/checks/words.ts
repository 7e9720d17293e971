/** Knows the words that hide something: vague names, code put aside in comments, tests that were switched off. */
import { type Check, type Finding, isCode, isTest, type Source } from '../source.ts';

const bannedFileNames = /(^|\/)(utils?|helpers?|common|misc|shared|stuff|lib)(\.[a-z]+|\/)/;

export const checkFileNames: Check = (sources) =>
  sources.flatMap((file) =>
    bannedFileNames.test(file.path) ? [{ path: file.path, message: 'name the one idea this file holds' }] : [],
  );

/** Identifier and what to write instead. `client` is HTTP here, never a person. */
const bannedNames: readonly (readonly [RegExp, string])[] = [
  [/\b(?:const|let|function|type) (?:klant|clientId|clienten)\b/, 'a person is `inwoner` or `belanghebbende`'],
  [/\b(?:const|let|function|type) [a-z]*[bB]rief(?:en)?\b/, 'a letter is a `bericht`'],
  [/\b(?:const|let|function|type) (?:data2|tmp|temp|foo|bar|stuff)\b/, 'say what it is'],
  [/\bas any\b|: any\b|<any>/, 'no `any`: name the shape, or parse it'],
  [/@ts-(?:ignore|nocheck)/, 'mend the type instead'],
  [
    /\b(?:it|test|describe)\.(?:skip|only|todo)\b/,
    'no switched-off tests; skip by name with skipIf where data is absent',
  ],
  [/\bvi\.mock\(/, 'no mocks of our own modules'],
  [/\b(?:TODO|FIXME|XXX)\b/, 'do it, or file it'],
];

const eachLine = (sources: readonly Source[], find: (line: string) => string | undefined): readonly Finding[] =>
  sources.flatMap((file) =>
    file.lines.flatMap((line, i) => {
      const message = find(line);
      return message === undefined ? [] : [{ path: file.path, line: i + 1, message }];
    }),
  );

export const checkBannedNames: Check = (sources) =>
  eachLine(
    sources.filter((file) => isCode(file.path) && !file.path.startsWith('tools/tidy/')),
    (line) => bannedNames.find(([pattern]) => pattern.test(line))?.[1],
  );

/** A comment line that would run: it ends or opens like a statement. Prose with code in backticks is left alone. */
const codeInComment =
  /^\s*\/\/\s*(?:(?:const|let|import|export|return|await|if|for|while|function)\b.*[;{]\s*$|[\w.]+\([^)]*\);\s*$|\}\s*$)/;

export const checkCommentedCode: Check = (sources) =>
  eachLine(
    sources.filter((file) => isCode(file.path)),
    (line) => (codeInComment.test(line) ? 'no commented-out code: history remembers it' : undefined),
  );

/** Amounts of a law stand in a dated table with their source beside them, so a literal elsewhere in the acts is a finding. */
export const checkDatedAmounts: Check = (sources) =>
  sources
    .filter(
      (file) =>
        /^(wetten|modules)\//.test(file.path) && isCode(file.path) && !isTest(file.path) && !/\bbron\b/.test(file.text),
    )
    .flatMap((file) =>
      file.lines.flatMap((line, i) =>
        /\bcents\((?!0\))[\d_]{3,}\)/.test(line)
          ? [{ path: file.path, line: i + 1, message: 'an amount needs its `bron` and period beside it' }]
          : [],
      ),
    );
