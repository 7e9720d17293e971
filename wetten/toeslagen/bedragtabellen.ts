/** Knows every dated table of the acts on toeslagen, for who adds a row or reckons with another one. */
import type { Tabel } from '@samenkracht/law';
import * as awir7 from './awir-artikel-7.bedragen.ts';
import * as awir14 from './awir-artikel-14.bedragen.ts';
import { drempelinkomen } from './drempelinkomen.bedragen.ts';
import * as huur from './huurtoeslag.bedragen.ts';
import * as normhuur from './huurtoeslag-normhuur.bedragen.ts';
import * as ouderen from './huurtoeslag-ouderen.bedragen.ts';
import * as opvang from './kinderopvang.bedragen.ts';
import * as kind from './kindgebonden-budget.bedragen.ts';
import * as zorg from './zorgtoeslag.bedragen.ts';

export const toeslagtabellen: readonly Tabel<unknown>[] = [awir7, awir14, huur, normhuur, ouderen, opvang, kind, zorg]
  .flatMap((tabellen): readonly unknown[] => Object.values(tabellen))
  .filter((een): een is Tabel<unknown> => typeof een === 'object' && een !== null && 'rijen' in een)
  .concat(drempelinkomen);
