/** Knows every dated table of these acts, for who adds a row or reckons with another one. */
import type { Tabel } from '@samenkracht/law';
import * as schijven from './artikel-2-10.bedragen.ts';
import { afbouwAhk, afbouwAhkVanaf, hoogsteAhk } from './artikel-8-10.ts';
import * as arbeid from './artikel-8-11.bedragen.ts';
import { deelIack, drempelIack, hoogsteIack } from './artikel-8-14a.ts';
import { hoogsteBijdrageInkomen, laagPercentage } from './zvw-artikel-45.ts';

export const belastingtabellen: readonly Tabel<unknown>[] = [
  ...Object.values(schijven),
  hoogsteAhk,
  afbouwAhkVanaf,
  afbouwAhk,
  ...Object.values(arbeid),
  drempelIack,
  deelIack,
  hoogsteIack,
  laagPercentage,
  hoogsteBijdrageInkomen,
];
