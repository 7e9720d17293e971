/** Knows what a run of rules may leave behind: which rule ran, what it read, which row and which choice it used. */
import type { Day } from '@samenkracht/core';
import type { Keuze, OpenTerm } from './kader.ts';
import type { Vindplaats } from './rechtsgrond.ts';
import type { Rij, Tabel } from './tabelvorm.ts';

/** Facts that carry a trace under this key are followed; plain facts are not, and cost one absent property read per rule. */
export const SPOOR: unique symbol = Symbol('spoor');

/** The heading of a rule: which article it is, and what it says about its outcome. */
export type Kop<T> = {
  readonly id: string;
  readonly naam: string;
  readonly grond: Vindplaats;
  /** How the outcome is written; without it a whole number is an amount in cents. */
  readonly toon?: (waarde: T) => string;
  /** A check whose steps tell the resident nothing. */
  readonly stil?: true;
  /** B1, one sentence; left out where the resident gains nothing by it. */
  readonly inwoner?: (waarde: T) => string | undefined;
  /** How the outcome comes about, for who checks it. */
  readonly werkwijze?: string;
};

/** The body of a rule, with its arguments one by one. */
export type Inhoud<T> = (f: never, a?: unknown, b?: unknown, c?: unknown, d?: unknown) => T;

/** A rule without its wrapping: heading, body, and a number of its own in this process. */
export type Regelkern<T> = { readonly kop: Kop<T>; readonly inhoud: Inhoud<T>; readonly nummer: number };

export type Spoor = {
  /** Runs the body of a rule, or gives what is known of it already. */
  readonly stap: <T>(regel: Regelkern<T>, f: object, a: unknown, b: unknown, c: unknown, d: unknown) => T;
  /** 1 at the number of a rule that runs as if there were no trace. */
  readonly vrij: Uint8Array;
  /** Runs what is no rule of its own, or gives what is known of it; left out where nothing is remembered. */
  readonly onthoud?: <T>(deel: Regelkern<T>, f: object, a: unknown, b: unknown, c: unknown, d: unknown) => T;
  readonly rij?: (tabel: Tabel<unknown>, rij: Rij<unknown>, op: Day) => void;
  readonly keuze?: (term: OpenTerm, keuze: Keuze, op: Day) => void;
};

export type Gevolgd = { readonly [SPOOR]?: Spoor };
