/** Knows the acts behind the toeslagen, each with its number in the Basiswettenbestand. */
import type { Wet } from '@samenkracht/law';

export const awir: Wet = {
  naam: 'Algemene wet inkomensafhankelijke regelingen',
  kort: 'Awir',
  bwb: 'BWBR0018472',
};
export const zorgtoeslagwet: Wet = { naam: 'Wet op de zorgtoeslag', kort: 'Wzt', bwb: 'BWBR0018451' };
export const kindgebondenbudgetwet: Wet = {
  naam: 'Wet op het kindgebonden budget',
  kort: 'WKB',
  bwb: 'BWBR0022751',
};
export const huurtoeslagwet: Wet = { naam: 'Wet op de huurtoeslag', kort: 'Wht', bwb: 'BWBR0008659' };
export const kinderopvangwet: Wet = { naam: 'Wet kinderopvang', kort: 'Wko', bwb: 'BWBR0017017' };
