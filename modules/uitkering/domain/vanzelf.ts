/** Knows how the share that settles without a person is told. */

/** 95,8: of a hundred benefits, how many settle themselves; null where there is none. */
export const vanzelf = (uitkeringen: number, metMens: number): number | null =>
  uitkeringen === 0 ? null : Math.round(((uitkeringen - metMens) * 1000) / uitkeringen) / 10;
