/** Knows the shape of a dated table of law: each row with its source and how sure it is. */
import type { Day, Money } from '@samenkracht/core';
import type { Zekerheid } from './oordeel.ts';
import type { Vindplaats } from './rechtsgrond.ts';

/** A value that holds from a day until the next row, or until the end of the table. */
export type Rij<T> = {
  readonly vanaf: Day;
  readonly waarde: T;
  readonly zekerheid: Zekerheid;
  readonly bron: readonly string[];
  readonly opmerking?: string;
  /** The part without holiday allowance, where a publisher printed it: a check on the amount. */
  readonly zonderVt?: Money;
};

export type Soort = 'bedrag' | 'percentage' | 'aantal' | 'leeftijd' | 'staffel' | 'tekst';

/** The rows of one amount. From `tot` on nothing is known: there the law may have changed. */
export type Tabel<T> = {
  readonly id: string;
  readonly naam: string;
  readonly grond: Vindplaats;
  readonly soort: Soort;
  readonly tot: Day;
  readonly rijen: readonly Rij<T>[];
};

/** A row that a municipality added after two of its people signed for it; it fills a gap or replaces an estimate. */
export type AanvullendeRij = Rij<unknown> & {
  readonly tabel: string;
  readonly tot: Day;
  readonly ingevoerdDoor: string;
  readonly goedgekeurdDoor: string;
};
