/** Knows the files of the house as tidy reads them: path, text and lines, generated files left out. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type Source = { readonly path: string; readonly text: string; readonly lines: readonly string[] };

/** What a check found: where, and what to do about it. */
export type Finding = { readonly path: string; readonly line?: number; readonly message: string };

export type Check = (sources: readonly Source[]) => readonly Finding[];

const generated = /(^|\/)(gegenereerd|build|\.react-router)\//;

export const source = (path: string, text: string): Source => ({ path, text, lines: text.split('\n') });

/** Every file that git tracks or would track, below the folders where our own work stands. */
export const readSources = (root: string): readonly Source[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(
      (path) => /\.(ts|tsx|mjs|css|sql|md|json)$/.test(path) && !generated.test(path) && path !== 'package-lock.json',
    )
    .flatMap((path) => {
      try {
        return [source(path, readFileSync(`${root}/${path}`, 'utf8'))];
      } catch {
        return []; // listed by git, already deleted on disk
      }
    });

export const isTest = (path: string): boolean => /(\.test|\bvoorbeelden)\.tsx?$/.test(path);
export const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);
