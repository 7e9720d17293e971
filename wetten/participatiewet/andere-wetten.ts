/** Knows the other acts and decrees that articles of the Participatiewet rest on. */
import type { Wet } from '@samenkracht/law';

export const boetebesluit: Wet = {
  naam: 'Boetebesluit socialezekerheidswetten',
  kort: 'Boetebesluit',
  bwb: 'BWBR0011708',
};

export const strafrecht: Wet = { naam: 'Wetboek van Strafrecht', kort: 'Sr', bwb: null };
