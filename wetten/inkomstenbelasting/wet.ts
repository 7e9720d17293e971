/** Knows the acts of this package, and how far their amounts reach. */
import { type Day, day, toDay } from '@samenkracht/core';
import type { Wet } from '@samenkracht/law';

export const inkomstenbelastingwet: Wet = {
  naam: 'Wet inkomstenbelasting 2001',
  kort: 'Wet IB 2001',
  bwb: 'BWBR0011353',
};
export const zorgverzekeringswet: Wet = { naam: 'Zorgverzekeringswet', kort: 'Zvw', bwb: 'BWBR0018450' };

/** No amount is published for this day and after. */
export const laatsteDag = day('2027-01-01');

/** The amounts of a year hold from its first day; art. 10.1 and 10.7 replace them at the start of the year. */
export const beginJaar = (jaar: number): Day => toDay(jaar, 1, 1);
