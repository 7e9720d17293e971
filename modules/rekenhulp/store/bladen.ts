/** Knows the pages of the acts as data: written from rules and examples by `tools/wetten`, read once when the program starts. */
import { readdirSync, readFileSync } from 'node:fs';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { type Wetblad, wetblad } from '../domain/wetblad.ts';

const folder = new URL('../bladen/', import.meta.url);
const check = Compile(Type.Object(wetblad));

const readBlad = (name: string): readonly [string, Wetblad] => {
  const json: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!check.Check(json)) throw new Error(`modules/rekenhulp/bladen/${name} is not as it should be: run tools/wetten`);
  return [name.replace(/\.json$/, ''), json];
};

/** By the short name of the act in an address: `participatiewet`. */
export const wetbladen: ReadonlyMap<string, Wetblad> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map(readBlad),
);
