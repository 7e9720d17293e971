/** Knows how amounts and yes or no are written in the cells of an example. */
import { formatEuro, gemeenteCode, type Money, parseEuro } from '@samenkracht/core';
import type { AanvullendeRij, Kader } from '@samenkracht/law';
import { kaderVan } from '@samenkracht/verordening';

/** @throws RangeError when the cell is no amount. */
export const euro = (cel: string): Money => {
  const bedrag = parseEuro(cel);
  if (bedrag === undefined) throw new RangeError(`not an amount: ${cel}`);
  return bedrag;
};

/** As in a table: `1.419,46`. */
export const bedragcel = (bedrag: Money): string => formatEuro(bedrag).replace('€\u00a0', '');

export const jaNee = (cel: string): boolean => {
  if (cel !== 'ja' && cel !== 'nee') throw new RangeError(`not ja or nee: ${cel}`);
  return cel === 'ja';
};

export const jaNeeCel = (waarde: boolean): string => (waarde ? 'ja' : 'nee');

/** The frame of the examples: a municipality with the default choices. */
export const testkader = (aanvulling: readonly AanvullendeRij[] = []): Kader =>
  kaderVan(gemeenteCode('0599'), aanvulling);
