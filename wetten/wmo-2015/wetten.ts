/** Knows the Wet maatschappelijke ondersteuning 2015 and its Uitvoeringsbesluit. */
import type { Wet } from '@samenkracht/law';

export const wmo2015: Wet = { naam: 'Wet maatschappelijke ondersteuning 2015', kort: 'Wmo 2015', bwb: 'BWBR0035362' };
export const uitvoeringsbesluitWmo: Wet = { naam: 'Uitvoeringsbesluit Wmo 2015', kort: 'UbWmo', bwb: 'BWBR0035733' };
