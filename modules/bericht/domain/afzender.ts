/** Knows the municipalities as senders of letters. */
import type { GemeenteCode } from '@samenkracht/core';
import { findGemeente } from '@samenkracht/gemeenten';
import type { Afzender } from './bericht.ts';

/** @throws Error when the municipality has no sender yet: a letter without a sender may not go out. */
export const findAfzender = (gemeente: GemeenteCode): Afzender => {
  const afzender = findGemeente(gemeente)?.afzender;
  if (afzender === undefined) throw new Error(`no sender of letters for municipality ${gemeente}`);
  return afzender;
};
