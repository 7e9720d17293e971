/** Knows how a rule refuses facts that cannot be: by the name of the fact, never with a number made of nonsense. */
import type { Day, Money } from '@samenkracht/core';

/** A fact that contradicts itself or another one. */
export class Onmogelijk extends RangeError {
  override readonly name = 'Onmogelijk';
  readonly feit: string;
  constructor(feit: string, melding: string) {
    super(`${feit}: ${melding}`);
    this.feit = feit;
  }
}

/** @throws Onmogelijk for an amount below nothing. */
export const nietNegatief = (bedrag: Money, feit: string): Money => {
  if (bedrag < 0) throw new Onmogelijk(feit, 'een bedrag is niet lager dan nul');
  return bedrag;
};

/** @throws Onmogelijk for a percent that is not from 0 to 100. */
export const procent = (waarde: number, feit: string): number => {
  if (!(waarde >= 0 && waarde <= 100)) throw new Onmogelijk(feit, 'een percentage is 0 tot en met 100');
  return waarde;
};

/** @throws Onmogelijk for a number that is not whole, or below nothing. */
export const aantal = (waarde: number, feit: string): number => {
  if (!Number.isSafeInteger(waarde) || waarde < 0) throw new Onmogelijk(feit, 'een aantal is een heel getal vanaf nul');
  return waarde;
};

/** @throws Onmogelijk when the second day comes before the first. */
export const nietVoor = (dag: Day, eerder: Day, feit: string): Day => {
  if (dag < eerder) throw new Onmogelijk(feit, 'deze dag ligt voor wat eraan voorafging');
  return dag;
};
