/** Knows the act of this package, and how far its amounts reach. */
import { day } from '@samenkracht/core';
import type { Wet } from '@samenkracht/law';

export const minimumloonwet: Wet = {
  naam: 'Wet minimumloon en minimumvakantiebijslag',
  kort: 'Wml',
  bwb: 'BWBR0002638',
};

/** No amount is published for this day and after. */
export const laatsteDag = day('2027-01-01');
