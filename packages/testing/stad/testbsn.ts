/** Knows which citizen numbers synthetic people may have: those of the range 9999 that nobody is ever given. */
import { type Bsn, parseBsn } from '@samenkracht/core';

/**
 * The valid numbers from 999900000 up to 999989999, in order. The part from 99999 is left to the persons that the RvIG
 * publishes for testing, so that both can be served together. Of ten digits at the end at most one passes the 11-test.
 */
const testBsns: readonly Bsn[] = Array.from({ length: 9000 }, (_, i) => `9999${i.toString().padStart(4, '0')}`)
  .map((eight) => Array.from({ length: 10 }, (_, last) => parseBsn(`${eight}${last}`)).find((bsn) => bsn !== undefined))
  .filter((bsn) => bsn !== undefined);

/** The first ones are for people with a name and a story; the rest is for the city. */
const RESERVED = 200;

/** The number of the nth person of the city; undefined when the range has run out: a city of 37.500 households has more people than the range has numbers. */
export const cityBsn = (n: number): Bsn | undefined => testBsns[RESERVED + n];
