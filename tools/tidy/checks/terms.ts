/** Knows which Dutch words the house uses in tables, events, addresses and acts, and that each must be in the glossary. */
import type { Check, Finding, Source } from '../source.ts';

/** Words of plumbing and plain grammar that need no entry. */
const plain = new Set([
  'api',
  'v1',
  'id',
  'mijn',
  'pdf',
  'openapi',
  'json',
  'health',
  'platform',
  'van',
  'en',
  'te',
  'in',
  'op',
  'per',
  'met',
  'naar',
  'soort',
  'sleutel',
  'naam',
  'http',
  'terug',
  'module',
  'route',
  'scope',
  'actor',
  'levend',
  'klaar',
]);

type Use = { readonly word: string; readonly path: string; readonly line: number };

const words = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !/^\d/.test(word));

const linesOf = (file: Source, pattern: RegExp): readonly Use[] =>
  file.lines.flatMap((line, i) =>
    [...line.matchAll(pattern)].flatMap(([, name = '']) =>
      words(name).map((word) => ({ word, path: file.path, line: i + 1 })),
    ),
  );

const usesIn = (file: Source): readonly Use[] => {
  if (/^modules\/.*\.sql$/.test(file.path)) return linesOf(file, /create table (?:if not exists )?([a-z_0-9]+)/gi);
  if (!/^modules\/.*\.ts$/.test(file.path) || file.path.includes('.test.')) return [];
  return [
    ...linesOf(file, /\burl: '([^']+)'/g).filter((use) => !file.lines[use.line - 1]?.includes(`:${use.word}`)),
    ...linesOf(file, /\bsoort: '([A-Z][A-Za-z]+)'/g),
  ];
};

/** The terms of `docs/begrippen/*.md`: the first cell of each table row. A row may hold several, parted by commas. */
const termsIn = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources
      .filter((file) => file.path.startsWith('docs/begrippen/'))
      .flatMap((file) => file.lines)
      .flatMap((line) => words(/^\|\s*([^|]+?)\s*\|/.exec(line)?.[1] ?? '')),
  );

const known = (word: string, terms: ReadonlySet<string>): boolean =>
  plain.has(word) ||
  [
    word,
    word.replace(/(en|s)$/, ''),
    word.replace(/([a-z])\1en$/, '$1'),
    `${word}en`,
    word.replace(/([aeiou])([a-z])en$/, '$1$1$2'),
  ].some((form) => terms.has(form));

export const checkTerms: Check = (sources) => {
  const terms = termsIn(sources);
  const missing = new Map<string, Use>();
  for (const use of sources.flatMap(usesIn))
    if (!known(use.word, terms) && !missing.has(use.word)) missing.set(use.word, use);
  return [...missing.values()].map(
    (use): Finding => ({
      path: use.path,
      line: use.line,
      message: `'${use.word}' is not in docs/begrippen: add the term, its meaning and its source`,
    }),
  );
};
