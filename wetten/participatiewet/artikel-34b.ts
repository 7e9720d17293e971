/** Knows art. 34b Participatiewet, from 2027-01-01: the bufferbudget that the college may use of its own accord. */
import { atLeastZero, type Day, day, formatEuro, type Money, smallest, subtract, ZERO } from '@samenkracht/core';
import { type Gewogen, type MetKader, participatiewet, regel, tabel, wetdag, zoek } from '@samenkracht/law';

/** Facts about one use. Money in cents. */
export type Bufferfeiten = MetKader & {
  readonly op: Day;
  /** Lid 1: receives income from work and algemene bijstand. */
  readonly werktMetBijstand: boolean;
  /** Lid 1 onder a: has or will have less than the norm in a month because income is settled. The college weighs. */
  readonly instabiel: Gewogen<'ja' | 'nee'>;
  /** Lid 1 onder b: does it help to work part-time or to find work for the whole week? The college weighs. */
  readonly draagtBij: Gewogen<'ja' | 'nee'>;
  /** What was used in this calendar year before. */
  readonly gebruiktDitJaar: Money;
  /** What it would take: a payment, or the settling of bijstand that was paid too much because of income from work. */
  readonly nodig: Money;
};

export const bufferbudget = tabel(
  {
    id: 'pw-34b-1',
    naam: 'Bufferbudget per kalenderjaar',
    grond: { wet: participatiewet, artikel: '34b', lid: '1' },
    soort: 'bedrag',
    tot: day('2028-01-01'),
  },
  '2027-01-01 | 1.000,00 | twee bronnen | bwb26, pw2607',
);

/** What the college may use now: never more than is needed, and than the year still holds. */
export const bufferinzet = regel(
  {
    id: 'pw-34b-inzet',
    naam: 'Inzet van het bufferbudget',
    grond: { wet: participatiewet, artikel: '34b' },
    werkwijze:
      'Wat nodig is, tot wat dit kalenderjaar van het budget over is; alleen met inkomen uit arbeid naast bijstand, bij instabiel inkomen, en als het volgens het college helpt.',
    inwoner: (bedrag) => (bedrag === 0 ? undefined : `Wij vullen ${formatEuro(bedrag)} aan uit het bufferbudget.`),
  },
  (f: Bufferfeiten): Money => {
    if (wetdag(f, f.op) < '2027-01-01' || !f.werktMetBijstand) return ZERO;
    if (f.instabiel.keuze === 'nee' || f.draagtBij.keuze === 'nee') return ZERO;
    return smallest(f.nodig, atLeastZero(subtract(zoek(f, bufferbudget, f.op), f.gebruiktDitJaar)));
  },
);
