/** Knows the acts of the integration duty, each with its number in the Basiswettenbestand. */
import type { Wet } from '@samenkracht/law';

export const wetInburgering2021: Wet = { naam: 'Wet inburgering 2021', kort: 'Wi2021', bwb: 'BWBR0044770' };
export const besluitInburgering2021: Wet = { naam: 'Besluit inburgering 2021', kort: 'Bi2021', bwb: 'BWBR0045555' };
