/** Knows who is looked at again: drawn by lot with a seed that everybody can repeat, or named by a fact that can be checked. */
import { createHash } from 'node:crypto';
import { addMonths, type Brand, type Day } from '@samenkracht/core';

/** The number of a benefit and nothing else: nothing about a person can come into a draw. */
export type Lot = Brand<string, 'Lot'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws when it is anything but the number of a benefit. */
export const lot = (id: string): Lot => {
  if (!uuid.test(id)) throw new Error('only the number of a benefit is a lot');
  return id as Lot;
};

/**
 * The first `omvang` of the lots in the order of SHA-256 of `seed space lot`. Who has the seed and the lots finds the same ones, in
 * whatever order the lots are given; of fewer lots than asked all are drawn.
 */
export const drawLoten = (loten: readonly Lot[], zaad: string, omvang: number): readonly Lot[] => {
  if (!Number.isSafeInteger(omvang) || omvang < 0) throw new Error('a sample has a whole size of zero or more');
  return [...new Set(loten)]
    .map((een) => ({ een, plek: createHash('sha256').update(`${zaad} ${een}`).digest('hex') }))
    .sort((a, b) => (a.plek < b.plek ? -1 : 1))
    .slice(0, omvang)
    .map(({ een }) => een);
};

/** What the municipality set, from a day on. */
export type Heronderzoekinstelling = {
  /** How many are drawn in a run. */
  readonly omvang: number;
  /** So many months after a run used somebody he is left out of the draw; zero leaves nobody out. */
  readonly maanden: number;
  readonly signalen: readonly Signaalcode[];
};

/** Looked at on this day: on the same day so many months later he can be drawn again. */
export const isPasBekeken = (bekekenOp: Day, maanden: number, op: Day): boolean => op < addMonths(bekekenOp, maanden);

export const signaalcodes = ['INKOMSTEN_TEGENSTRIJDIG', 'INKOMSTEN_ONTBREKEN'] as const;
export type Signaalcode = (typeof signaalcodes)[number];

/** What a signal is, in words that the register prints. It is a fact about a month, never something about a person. */
export const signaaldefinities: Readonly<
  Record<Signaalcode, { readonly naam: string; readonly feit: string; readonly grond: string }>
> = {
  INKOMSTEN_TEGENSTRIJDIG: {
    naam: 'Twee bedragen over hetzelfde loon',
    feit: 'De inwoner en de werkgever gaven over dezelfde maand een ander bedrag door, en dat is nog niet opgelost.',
    grond: 'artikel 53a, zesde lid, Participatiewet',
  },
  INKOMSTEN_ONTBREKEN: {
    naam: 'Loon van een maand ontbreekt',
    feit: 'Van een bekende baan is over een maand geen loon bekend, van niemand.',
    grond: 'artikel 53a, zesde lid, Participatiewet',
  },
};
