/** Knows what each room of the house must have at its door: a README, an index, and a file that says what it knows. */
import { type Check, type Finding, isTest } from '../source.ts';

const roomsOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(
    paths.flatMap(
      (path) => /^(packages|wetten|modules|apps|standins)\/[^/]+(?=\/package\.json$)/.exec(path)?.[0] ?? [],
    ),
  ),
];

export const checkReadme: Check = (sources) => {
  const paths = new Set(sources.map((file) => file.path));
  return roomsOf([...paths]).flatMap((room) =>
    paths.has(`${room}/README.md`) ? [] : [{ path: room, message: 'a room has a README.md of one page' }],
  );
};

/** A package with several doors names them all in the `exports` of its package.json. */
export const checkIndex: Check = (sources) => {
  const paths = new Set(sources.map((file) => file.path));
  return sources
    .filter((file) => /^(packages|wetten|modules)\/[^/]+\/package\.json$/.test(file.path))
    .flatMap((file) => {
      const room = file.path.replace(/\/package\.json$/, '');
      const { exports } = JSON.parse(file.text) as { exports: string | Record<string, string> };
      const doors = typeof exports === 'string' ? [exports] : Object.values(exports);
      return doors
        .map((door) => `${room}/${door.replace('./', '')}`)
        .flatMap((door) => (paths.has(door) ? [] : [{ path: file.path, message: `the door ${door} does not exist` }]));
    });
};

const namesMax = 20;

export const checkFrontDoor: Check = (sources) =>
  sources
    .filter((file) => /^modules\/[^/]+\/index\.ts$/.test(file.path))
    .flatMap((file): Finding[] => {
      const names = [...file.text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
        list.split(',').filter((name) => name.trim() !== ''),
      );
      const single = [...file.text.matchAll(/^export (?:const|type|function|interface) \w/gm)].length;
      const count = names.length + single;
      return [
        ...(count > namesMax
          ? [{ path: file.path, message: `${count} names at the front door, at most ${namesMax}: two modules in one?` }]
          : []),
        ...(/export \*/.test(file.text)
          ? [{ path: file.path, message: 'no `export *`: a front door is named and deliberate' }]
          : []),
      ];
    });

export const checkOpening: Check = (sources) =>
  sources
    .filter(
      (file) => /\.(ts|tsx|mjs)$/.test(file.path) && !isTest(file.path) && !/(\.d\.ts|config\.ts)$/.test(file.path),
    )
    .flatMap((file) =>
      /^(#!.*\n)?\/\*\*/.test(file.text)
        ? []
        : [
            {
              path: file.path,
              line: 1,
              message: 'open the file with one sentence that says what it knows: /** Knows ... */',
            },
          ],
    );
