/** Knows what surrounds the facts of a case: what the municipality chose where the law leaves it open, and the rows it added. */
import type { Day } from '@samenkracht/core';
import type { AanvullendeRij } from './tabelvorm.ts';

/** A term that the law leaves to the municipality, with what it can be. */
export type OpenTerm<K extends string = string> = {
  readonly id: string;
  readonly naam: string;
  readonly toelichting: string;
  readonly keuzes: Readonly<Record<K, string>>;
};

/** What the municipality chose from a day on. `aanname` means that we did not find its choice. */
export type Keuze = {
  readonly vanaf: Day;
  readonly keuze: string;
  readonly bron: string;
  readonly status: 'vastgesteld' | 'aanname';
};

export type Kader = {
  readonly gemeente: string;
  readonly keuzes: Readonly<Record<string, readonly Keuze[]>>;
  readonly aanvulling: readonly AanvullendeRij[];
  /** The law date: the day whose law is applied, when that is another one than the day of the facts. */
  readonly wetOp?: Day;
};

/** The facts of a rule that reads a table or an open term. */
export type MetKader = { readonly kader: Kader };

/** The day whose law holds for a day of the facts: itself, unless the frame fixes a law date. A rule that changed on a day compares this. */
export const wetdag = (f: MetKader, op: Day): Day => f.kader.wetOp ?? op;
