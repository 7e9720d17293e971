/** Knows paths into facts, as the law's questions name them: `medebewoners.0.geboren`. */
import type { Json } from '@samenkracht/platform/module';

type Feitenboom = { [naam: string]: Feitenboom | Json };

const isTree = (value: unknown): value is Feitenboom =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Facts by path as one object. Where every key below a path is a whole number it becomes a list. A path below an answer that
 * is itself a value loses to that value: the answer above made it pointless.
 */
export const buildFeiten = (antwoorden: Readonly<Record<string, Json>>): Record<string, unknown> => {
  const boom: Feitenboom = {};
  const paden = Object.keys(antwoorden).sort((a, b) => a.split('.').length - b.split('.').length);
  for (const pad of paden) {
    const delen = pad.split('.');
    if (delen.some((deel) => deel === '' || deel === '__proto__' || deel === 'constructor' || deel === 'prototype'))
      continue;
    place(boom, delen, antwoorden[pad]);
  }
  return toLists(boom) as Record<string, unknown>;
};

const place = (boom: Feitenboom, delen: readonly string[], waarde: Json | undefined): void => {
  if (waarde === undefined) return;
  let hier = boom;
  for (const deel of delen.slice(0, -1)) {
    const volgende = Object.hasOwn(hier, deel) ? hier[deel] : undefined;
    if (volgende === undefined) {
      const nieuw: Feitenboom = {};
      hier[deel] = nieuw;
      hier = nieuw;
    } else if (isTree(volgende)) hier = volgende;
    else return;
  }
  const laatste = delen.at(-1);
  if (laatste !== undefined && !Object.hasOwn(hier, laatste))
    hier[laatste] = isTree(waarde) ? structuredClone(waarde) : waarde;
};

const toLists = (value: unknown): unknown => {
  if (!isTree(value)) return value;
  const namen = Object.keys(value);
  if (namen.length > 0 && namen.every((naam) => /^\d+$/.test(naam))) {
    return namen.sort((a, b) => Number(a) - Number(b)).map((naam) => toLists(value[naam]));
  }
  return Object.fromEntries(namen.map((naam) => [naam, toLists(value[naam])]));
};
