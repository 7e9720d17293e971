/** Knows what a programme is: a dated definition that a policy officer can read, and which version of it holds on a day. */
import { addMonths, addWeeks, type Day, type GemeenteCode, type Money } from '@samenkracht/core';

export type Duur = { readonly weken: number } | { readonly maanden: number };

/** The day after the last: a period of this length that begins on a day, half open. */
export const endOf = (vanaf: Day, duur: Duur): Day =>
  'weken' in duur ? addWeeks(vanaf, duur.weken) : addMonths(vanaf, duur.maanden);

/** What must be so of who takes part. A fact that nobody knows makes it a question, never a no. */
export type Voorwaarde =
  | { readonly feit: string; readonly is: boolean | string }
  | { readonly feit: string; readonly minstens?: number; readonly onder?: number };

/** Hours of one part in one week. */
export type Weekuren = { readonly onderdeel: string; readonly minstens?: number; readonly hoogstens?: number };

/** What is offered for a part, in this order; what is never offered of itself is offered only where it fits his perspective. */
export type Keuze = {
  readonly onderdeel: string;
  readonly volgorde: readonly string[];
  readonly alleenAlsPassend: readonly string[];
};

export type Uitkomst = { readonly naam: string; readonly betekenis: string };

/** A share of those who ended, with what is strived for in percent. */
export type Indicator = {
  readonly naam: string;
  readonly uitkomsten: readonly string[];
  readonly streef?: number;
};

/** What must have happened within a time after something else; a deadline that passes is shown beforehand. */
export type Programmatermijn = {
  readonly naam: string;
  readonly na: 'aanmelding' | 'start' | 'toekenning';
  readonly binnen: Duur;
};

export type Plafond = {
  readonly bedrag?: Money;
  readonly deelnemers?: number;
  readonly perGemeente?: readonly { readonly gemeente: GemeenteCode; readonly deelnemers: number }[];
};

export type Programmaversie = {
  /** Undefined: from when is not in the documents. Only the first version may begin so. */
  readonly vanaf?: Day;
  /** The first day on which it no longer holds. */
  readonly tot?: Day;
  /** Where it stands: document and place, or article. */
  readonly bron: string;
  readonly doelgroep: readonly Voorwaarde[];
  /** How long somebody takes part at the most. Undefined: a place has an end that was agreed, but no longest. */
  readonly duur?: Duur;
  /** How often an agreed end may be put off within the longest duration. */
  readonly verlengen: number;
  readonly fasen: readonly { readonly naam: string; readonly duur?: Duur }[];
  readonly uren: readonly Weekuren[];
  /** Hours that the agenda of a week grows towards. */
  readonly weekagenda?: number;
  readonly keuzes: readonly Keuze[];
  /** Programmes that nobody follows at the same time. */
  readonly nietNaast: readonly string[];
  readonly termijnen: readonly Programmatermijn[];
  readonly uitkomsten: readonly Uitkomst[];
  readonly indicatoren: readonly Indicator[];
  readonly plafond?: Plafond;
  /** The day on which it is looked at whether it works. */
  readonly evaluatie?: Day;
  /** What the documents do not say and is therefore not decided here. */
  readonly gaten: readonly string[];
};

export type Programma = {
  readonly naam: string;
  /** What it is for, in one sentence for who takes part. */
  readonly belofte: string;
  readonly versies: readonly Programmaversie[];
};

export const versieOp = ({ versies }: Programma, op: Day): Programmaversie | undefined =>
  versies.find(({ vanaf, tot }) => (vanaf === undefined || vanaf <= op) && (tot === undefined || op < tot));
