/** Knows how long a file and a function may be, and which old ones are still longer: a ratchet that only tightens. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { type Check, type Finding, isCode, isTest, type Source } from '../source.ts';

const fileLinesMax = 300;
const functionLinesMax = 50;
/** Markup takes a line per element, so a component may be longer than a function that thinks. */
const componentLinesMax = 70;

/** Path, or path and function name, to the number of lines it still has. Numbers may only go down. */
type Ratchet = Readonly<Record<string, number>>;

const readRatchet = (): Ratchet => JSON.parse(readFileSync(new URL('../ratchet.json', import.meta.url), 'utf8'));

type Sized = {
  readonly path: string;
  readonly key: string;
  readonly line: number;
  readonly lines: number;
  readonly limit: number;
};

const fileSize = (file: Source): Sized => ({
  path: file.path,
  key: file.path,
  line: 1,
  lines: file.text.trimEnd().split('\n').length,
  limit: fileLinesMax,
});

const functionSizes = (file: Source): readonly Sized[] => {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const found: Sized[] = [];
  const visit = (node: ts.Node, name: string): void => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isPropertyAssignment(node) ||
      ts.isMethodDeclaration(node);
    const own = named && node.name ? node.name.getText(tree) : name;
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const from = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
      const until = tree.getLineAndCharacterOfPosition(node.end).line;
      found.push({
        path: file.path,
        key: `${file.path}#${own}`,
        line: from + 1,
        lines: until - from + 1,
        limit: file.path.endsWith('.tsx') ? componentLinesMax : functionLinesMax,
      });
    }
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(tree, '');
  return found;
};

export const checkSize =
  (ratchet: Ratchet = readRatchet()): Check =>
  (sources) => {
    const sizes = sources
      .filter((file) => isCode(file.path) || file.path.endsWith('.css'))
      .flatMap((file) => [fileSize(file), ...(isCode(file.path) && !isTest(file.path) ? functionSizes(file) : [])]);
    const over = sizes.flatMap((size): Finding[] => {
      const allowed = Math.max(size.limit, ratchet[size.key] ?? 0);
      return size.lines > allowed
        ? [
            {
              path: size.path,
              line: size.line,
              message: `${size.key} has ${size.lines} lines, at most ${allowed}: two ideas in one place?`,
            },
          ]
        : [];
    });
    const slack = Object.entries(ratchet).flatMap(([key, allowed]): Finding[] => {
      const longest = Math.max(0, ...sizes.filter((size) => size.key === key).map((size) => size.lines));
      return longest < allowed
        ? [
            {
              path: 'tools/tidy/ratchet.json',
              message: `${key} shrank to ${longest}: lower its number from ${allowed}, or drop it`,
            },
          ]
        : [];
    });
    return [...over, ...slack];
  };
