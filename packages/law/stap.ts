/** Knows a step of a rule that ran: what it read, used and gave, as it happened and not yet in words. */
import type { Day } from '@samenkracht/core';
import type { Feitplek } from './feitplek.ts';
import type { Keuze, OpenTerm } from './kader.ts';
import type { Kop } from './spoor.ts';
import type { Rij, Tabel } from './tabelvorm.ts';

/** What happened in a step hangs in a chain from the last to the first: that costs a run less than a list that grows. */
type Keten = { readonly vorige: Keten | undefined };

/** A fact that was read: a name in a place, or the place itself, which has no name: no fact is named so. */
export class Lezing {
  readonly plek: Feitplek;
  readonly naam: string;
  readonly waarde: unknown;
  readonly vorige: Lezing | undefined;
  constructor(plek: Feitplek, naam: string, waarde: unknown, vorige: Lezing | undefined) {
    this.plek = plek;
    this.naam = naam;
    this.waarde = waarde;
    this.vorige = vorige;
  }
}

export type Rijgebruik = Keten & {
  readonly tabel: Tabel<unknown>;
  readonly rij: Rij<unknown>;
  readonly op: Day;
  readonly vorige: Rijgebruik | undefined;
};
export type Keuzegebruik = Keten & {
  readonly term: OpenTerm;
  readonly keuze: Keuze;
  readonly vorige: Keuzegebruik | undefined;
};

/** A step of a rule that ran. */
export class Stap {
  readonly kop: Kop<unknown>;
  /** The step before it inside the same step. */
  readonly vorige: Stap | undefined;
  waarde: unknown = undefined;
  isAf = false;
  lezingen: Lezing | undefined = undefined;
  rijen: Rijgebruik | undefined = undefined;
  keuzes: Keuzegebruik | undefined = undefined;
  kinderen: Stap | undefined = undefined;
  constructor(kop: Kop<unknown>, vorige: Stap | undefined) {
    this.kop = kop;
    this.vorige = vorige;
  }
}

/** What a chain holds, from the first to the last, each made into what it is told as. */
export const uitKeten = <K extends Keten, T>(laatste: K | undefined, maak: (een: K) => T): readonly T[] => {
  if (laatste === undefined) return geen;
  let plaats = 0;
  for (let een: K | undefined = laatste; een !== undefined; een = een.vorige as K | undefined) plaats += 1;
  const lijst = new Array<T>(plaats);
  for (let een: K | undefined = laatste; een !== undefined; een = een.vorige as K | undefined)
    lijst[--plaats] = maak(een);
  return lijst;
};
const geen: readonly never[] = [];
