/** Knows what the documents point at, and that each of those files must exist: dead docs are bugs. */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { Check, Finding } from '../source.ts';

type Pointer = { readonly target: string; readonly line: number };

const pointersIn = (path: string, lines: readonly string[]): readonly Pointer[] =>
  lines.flatMap((line, i) => [
    ...[...line.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ target: posix.normalize(posix.join(posix.dirname(path), target)), line: i + 1 })),
    ...[...line.matchAll(/`((?:packages|wetten|modules|apps|standins|docs|tools|bench)\/[\w./-]+\.[a-z]+)`/g)].map(
      ([, target = '']) => ({ target, line: i + 1 }),
    ),
  ]);

export const checkLinks =
  (exists: (path: string) => boolean = existsSync): Check =>
  (sources) =>
    sources
      .filter((file) => file.path.endsWith('.md'))
      .flatMap((file) =>
        pointersIn(file.path, file.lines)
          .filter(({ target }) => !exists(target))
          .map(
            ({ target, line }): Finding => ({
              path: file.path,
              line,
              message: `points at ${target}, which does not exist`,
            }),
          ),
      );
