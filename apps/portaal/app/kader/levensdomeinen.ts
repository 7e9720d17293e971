/** Knows the areas of life in the order of this municipality: what it puts first, then the rest in ours. */
import { type Levensdomein, levensdomeinen } from '@samenkracht/core';
import { findGemeente } from '@samenkracht/gemeenten';
import { useRootData } from './root-data.ts';

export const orderDomeinen = (eerst: readonly string[]): readonly Levensdomein[] => [
  ...eerst.flatMap((naam) => levensdomeinen.find((een) => een === naam) ?? []),
  ...levensdomeinen.filter((een) => !eerst.includes(een)),
];

export const useLevensdomeinen = (): readonly Levensdomein[] =>
  orderDomeinen(findGemeente(useRootData()?.gemeente)?.levensdomeinen ?? []);
