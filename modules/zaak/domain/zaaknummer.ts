/** Knows the number a zaak goes by in letters and conversations: `Z-2026-000001`, per municipality and year. */
import type { Brand } from '@samenkracht/core';

export type Zaaknummer = Brand<string, 'Zaaknummer'>;

/** @throws RangeError when the year or the sequence is not one that fits: a bug, since the database hands them out. */
export const formatZaaknummer = (jaar: number, volgnummer: number): Zaaknummer => {
  if (!Number.isInteger(jaar) || jaar < 2000 || jaar > 9999) throw new RangeError(`not a year: ${jaar}`);
  if (!Number.isInteger(volgnummer) || volgnummer < 1) throw new RangeError(`not a sequence number: ${volgnummer}`);
  return `Z-${jaar}-${String(volgnummer).padStart(6, '0')}` as Zaaknummer;
};

/** Forgives small letters and spaces: people type this from a letter. */
export const parseZaaknummer = (text: string): Zaaknummer | undefined => {
  const bare = text.replaceAll(/\s/g, '').toUpperCase();
  return /^Z-\d{4}-\d{6,}$/.test(bare) ? (bare as Zaaknummer) : undefined;
};
