/** Knows the words in which an exception is put before a person: what is known, what can be chosen, what each comes to. */
import type { Day, Money, Month } from '@samenkracht/core';
import type { Grondslagfeiten } from './maandfeiten.ts';

/** What a choice does when it is taken. */
export type Daad =
  | { readonly soort: 'loon'; readonly bronId: string; readonly netto: Money; readonly geschat: boolean }
  /** An amount that the person types, from a payslip. */
  | { readonly soort: 'loonstrook'; readonly bronId: string }
  /** `motiveer` is where the reason of a weighing belongs; undefined for a fact that nobody weighs. */
  | {
      readonly soort: 'feit';
      readonly vanaf: Day;
      readonly feiten: Grondslagfeiten;
      readonly motiveer: string | undefined;
    }
  | { readonly soort: 'schuld netto' }
  /** A person settled it elsewhere; the months are computed again from what he recorded. */
  | { readonly soort: 'elders verwerkt' }
  /** Looked at by a person; nothing is computed and nothing follows. */
  | { readonly soort: 'gezien' }
  | { readonly soort: 'regeling beeindigen'; readonly van: string }
  /** The resident is told what of his pay did not come in. */
  | { readonly soort: 'loontekort melden'; readonly bedrag: Money };

/** What the month then comes to: an amount, or why it still cannot be said. */
export type Gevolg = { readonly bedrag: Money | undefined; readonly reden: string | undefined };

export type Uitzonderingkeuze = {
  readonly keuze: string;
  /** For the professional. */
  readonly tekst: string;
  readonly daad: Daad;
  /** Undefined where it depends on what is typed, or where the month itself does not change. */
  readonly gevolg: Gevolg | undefined;
};

/** One side of what is known, with who said it and when. */
export type Gegeven = {
  readonly wat: string;
  readonly bedrag: Money | undefined;
  readonly tekst: string | undefined;
  readonly bron: string;
  readonly op: string | undefined;
};

export type Oplossing = {
  readonly gegevens: readonly Gegeven[];
  readonly keuzes: readonly Uitzonderingkeuze[];
  /** The name of the choice that is proposed; undefined where only a person can say. */
  readonly voorstel: string | undefined;
  readonly waarom: string;
};

/** Which exception it is, as it was written down. */
export type Vraagpunt = { readonly code: string; readonly maand: Month; readonly plek: string };
