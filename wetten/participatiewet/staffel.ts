/** Knows the shape of the brackets of the Regeling Participatiewet, IOAW en IOAZ. */
import type { Fraction, Money } from '@samenkracht/core';
import type { Wet } from '@samenkracht/law';

export const regelingParticipatiewet: Wet = {
  naam: 'Regeling Participatiewet, IOAW en IOAZ',
  kort: 'Regeling Pw',
  bwb: null,
};

/** From this net income on: so many percent of it, minus an amount. */
export type Schijf = { readonly vanaf: Money; readonly procent: Fraction; readonly min: Money };
