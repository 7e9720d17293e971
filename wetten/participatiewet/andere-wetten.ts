/** Knows the other acts and decrees that articles of the Participatiewet rest on. */
import type { Wet } from '@samenkracht/law';

export const boetebesluit: Wet = {
  naam: 'Boetebesluit socialezekerheidswetten',
  kort: 'Boetebesluit',
  bwb: 'BWBR0011708',
};

export const strafrecht: Wet = { naam: 'Wetboek van Strafrecht', kort: 'Sr', bwb: null };

export const ziektewet: Wet = { naam: 'Ziektewet', kort: 'ZW', bwb: null };

export const tegemoetkomingenLoondomein: Wet = {
  naam: 'Wet tegemoetkomingen loondomein',
  kort: 'Wtl',
  bwb: null,
};

export const rechtsvordering: Wet = {
  naam: 'Wetboek van Burgerlijke Rechtsvordering',
  kort: 'Rv',
  bwb: 'BWBR0001827',
};
