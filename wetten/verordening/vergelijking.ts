/** Knows how to lay the choices of two municipalities, or of one on two days, beside each other, with what each difference does. */
import type { Day, GemeenteCode } from '@samenkracht/core';
import type { Kader, Keuze, OpenTerm } from '@samenkracht/law';
import { gemeentenaam } from './gemeenten.ts';
import { kaderVan } from './kader.ts';

/** What holds in one municipality on one day for one open term. */
export type Gekozen = {
  readonly gemeente: GemeenteCode;
  readonly gemeentenaam: string;
  readonly op: Day;
  readonly keuze: string;
  /** What the choice means, in words of the open term. */
  readonly omschrijving: string;
  readonly vanaf: Day;
  readonly bron: string;
  readonly status: Keuze['status'];
  /** `eigen`: read in a text of this municipality. `terugval`: the national rule, filled in with an assumption. */
  readonly herkomst: 'eigen' | 'terugval';
};

export type Termverschil = {
  readonly term: string;
  readonly naam: string;
  readonly links: Gekozen | undefined;
  readonly rechts: Gekozen | undefined;
  readonly gelijk: boolean;
  /** One sentence: what the difference does, or that there is none. */
  readonly effect: string;
};

/**
 * Two municipalities on one day, a line per open term in the order given; lines that are equal too, so that one sees where both rest on an assumption.
 * A term that has no choice on the day is undefined on that side, never filled in.
 */
export const vergelijkGemeenten = (
  a: GemeenteCode,
  b: GemeenteCode,
  op: Day,
  termen: readonly OpenTerm[],
): readonly Termverschil[] => termen.map((term) => legNaast(term, gekozenOp(a, term, op), gekozenOp(b, term, op)));

/** One municipality on two days: what changed in its choices. */
export const verschilOp = (
  gemeente: GemeenteCode,
  dagA: Day,
  dagB: Day,
  termen: readonly OpenTerm[],
): readonly Termverschil[] =>
  termen.map((term) => legNaast(term, gekozenOp(gemeente, term, dagA), gekozenOp(gemeente, term, dagB)));

/** What one difference does to a computed outcome: that of the left frame, and that with only this choice taken from the right. */
export type Uitkomstverschil<T> = {
  readonly term: string;
  readonly naam: string;
  readonly uitkomst: T;
  readonly metAndereKeuze: T;
  readonly anders: boolean;
};

/**
 * The same computation under the choices of `a`, with one choice of `b` at a time: for each open term that differs on the day, what it alone
 * does to the outcome. Choices that only matter together show no difference here; compare the two whole outcomes for that.
 */
export const effectPerTerm = <T>(
  a: GemeenteCode,
  b: GemeenteCode,
  op: Day,
  termen: readonly OpenTerm[],
  reken: (kader: Kader) => T,
): readonly Uitkomstverschil<T>[] => {
  const links = kaderVan(a);
  const rechts = kaderVan(b);
  const uitkomst = reken(links);
  return vergelijkGemeenten(a, b, op, termen)
    .filter(({ gelijk }) => !gelijk)
    .map(({ term, naam }) => {
      const metAndereKeuze = reken({ ...links, keuzes: { ...links.keuzes, [term]: rechts.keuzes[term] ?? [] } });
      return { term, naam, uitkomst, metAndereKeuze, anders: uitkomst !== metAndereKeuze };
    });
};

const gekozenOp = (gemeente: GemeenteCode, term: OpenTerm, op: Day): Gekozen | undefined => {
  const rij = kaderVan(gemeente).keuzes[term.id]?.findLast(({ vanaf }) => vanaf <= op);
  if (rij === undefined) return undefined;
  return {
    gemeente,
    gemeentenaam: gemeentenaam(gemeente),
    op,
    keuze: rij.keuze,
    omschrijving: term.keuzes[rij.keuze] ?? rij.keuze,
    vanaf: rij.vanaf,
    bron: rij.bron,
    status: rij.status,
    // The national rule knows assumptions only: what was read comes from a text of the municipality.
    herkomst: rij.status === 'vastgesteld' ? 'eigen' : 'terugval',
  };
};

const legNaast = (term: OpenTerm, links: Gekozen | undefined, rechts: Gekozen | undefined): Termverschil => ({
  term: term.id,
  naam: term.naam,
  links,
  rechts,
  gelijk: links?.keuze === rechts?.keuze,
  effect: effectZin(links, rechts),
});

const effectZin = (links: Gekozen | undefined, rechts: Gekozen | undefined): string => {
  if (links === undefined && rechts === undefined) return 'Aan beide kanten is er geen keuze.';
  if (links?.keuze !== rechts?.keuze)
    return `Eerst: ${links?.omschrijving ?? 'geen keuze'}. Dan: ${rechts?.omschrijving ?? 'geen keuze'}.`;
  return links?.status === 'aanname' && rechts?.status === 'aanname'
    ? 'Geen verschil, maar aan beide kanten is het een aanname.'
    : 'Geen verschil.';
};
