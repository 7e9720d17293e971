/** Knows art. 9a Participatiewet: exemption from work for a single parent with a child under five, once and at most five years. */
import { addDays, addMonths, addYears, type Day, daysBetween, formatDay } from '@samenkracht/core';
import { type Gewogen, participatiewet, regel } from '@samenkracht/law';
import { nietVoor } from './onmogelijk.ts';

/** A period with the exemption, half open; those of an earlier municipality and of the Wet investeren in jongeren count too (lid 4). */
export type Ontheffingsperiode = { readonly van: Day; readonly tot: Day };

export type Ontheffingsfeiten = {
  readonly verzoekOp: Day;
  readonly alleenstaandeOuder: boolean;
  readonly volledigeZorg: boolean;
  readonly jongsteKindGeboren: Day;
  /** Lid 2: given once. A suspended one can go on (lid 6); a withdrawn one cannot. */
  readonly eerder: 'nooit' | 'opgeschort' | 'ingetrokken';
  readonly gebruikt: readonly Ontheffingsperiode[];
  /** Lid 3: does his conduct show without doubt that he does not want to take part in a provision? */
  readonly wilNietMeewerken: Gewogen<'nee' | 'ja'>;
};

export type Ontheffing = {
  readonly verleend: boolean;
  /** First day without; null when there is none. */
  readonly tot: Day | null;
  readonly reden: string;
};

/** Lid 1 and 4. */
const leeftijdKind = 5;
const jaren = 5;
/** Lid 7 and 8. */
const maandenPlan = 6;

export const ontheffingAlleenstaandeOuder = regel(
  {
    id: 'pw-9a',
    naam: 'Ontheffing voor een alleenstaande ouder',
    grond: { wet: participatiewet, artikel: '9a', lid: '1' },
    toon: ({ verleend, tot }: Ontheffing) => (verleend && tot !== null ? `tot ${tot}` : 'geen'),
    inwoner: ({ reden }: Ontheffing) => reden,
    werkwijze:
      'Op verzoek, tot het jongste kind vijf wordt en ten hoogste vijf jaar samen. Wat al is gebruikt, gaat er in dagen af.',
  },
  (f: Ontheffingsfeiten): Ontheffing => {
    if (!f.alleenstaandeOuder || !f.volledigeZorg) return geen('U zorgt niet alleen voor uw kind.');
    if (f.eerder === 'ingetrokken') return geen('U had deze ontheffing al. Hij wordt een keer gegeven.');
    if (f.wilNietMeewerken.keuze === 'ja') return geen('U wilt niet meewerken aan hulp naar werk.');
    nietVoor(f.verzoekOp, f.jongsteKindGeboren, 'verzoekOp');
    const tot = eerste(vijfdeVerjaardag(f.jongsteKindGeboren), eindeVijfJaar(f));
    return tot > f.verzoekOp
      ? { verleend: true, tot, reden: `U hoeft geen werk te zoeken tot ${formatDay(tot)}.` }
      : geen('Uw jongste kind is vijf jaar of ouder, of de vijf jaar zijn op.');
  },
);

const geen = (reden: string): Ontheffing => ({ verleend: false, tot: null, reden });
const eerste = (a: Day, b: Day): Day => (a < b ? a : b);

/** A child of 29 February turns five on 1 March. */
const vijfdeVerjaardag = (geboren: Day): Day => {
  const dag = addYears(geboren, leeftijdKind);
  return dag.slice(5) === geboren.slice(5) ? dag : addDays(dag, 1);
};

const eindeVijfJaar = ({ verzoekOp, gebruikt }: Ontheffingsfeiten): Day => {
  const dagen = gebruikt.reduce((som, { van, tot }) => som + daysBetween(van, nietVoor(tot, van, 'gebruikt')), 0);
  return addDays(addYears(verzoekOp, jaren), -dagen);
};

/** Lid 7: the plan must be there at the latest on this day. */
export const uitersteDagPlan = (verzoekOp: Day): Day => addMonths(verzoekOp, maandenPlan);

/** Lid 8: the review number `keer` after the plan, every six months. */
export const heronderzoekOp = (planOp: Day, keer: number): Day => addMonths(planOp, maandenPlan * keer);
