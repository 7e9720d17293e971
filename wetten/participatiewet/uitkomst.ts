/** Knows the outcome of a month of bijstand: every amount on the specification, and what the next month must know. */
import type { Money } from '@samenkracht/core';

/** Onderdelen of art. 31 lid 2; from 2027 art. 34a: lid 1 a, b and c, and the extension of lid 2. */
export type Vrijlatinggrond = 'n' | 'r' | 'y' | 'z' | 'aa' | '34a-a' | '34a-b' | '34a-c' | '34a-2';

export type Persooninkomen = {
  readonly wie: 'belanghebbende' | 'partner';
  /** All net income that was given for the month, valued as art. 33 says. */
  readonly netto: Money;
  readonly vrijlating: Money;
  readonly grond: Vrijlatinggrond | null;
  /** Art. 33 lid 5: the part of a private pension that is left out. */
  readonly pensioenvrijlating: Money;
  /** Art. 31 lid 2: means in `netto` that are left out; absent when there are none. */
  readonly vrijgesteld?: Money;
  /** Means in `netto` that are wealth and no income (art. 34 lid 1 onder b); absent when there are none. */
  readonly naarVermogen?: Money;
  readonly vtAanspraak: Money;
  /** What counts: net, minus what is exempt, plus the claim to holiday allowance. */
  readonly inAanmerking: Money;
};

export type Maanduitkomst = {
  /** Norm for the days with a right, holiday allowance included. */
  readonly norm: Money;
  /** Number A of art. 22a; 1 is nobody to share costs with. */
  readonly kostendelers: number;
  readonly personen: readonly Persooninkomen[];
  readonly vrijlating: Money;
  readonly vtAanspraak: Money;
  readonly inkomen: Money;
  /** What measures of art. 18 took off; absent where there are none. */
  readonly maatregel?: Money;
  /** Norm minus income and measures, holiday allowance included; never below zero. */
  readonly bijstand: Money;
  /** Set aside for June: 5 percent of the bijstand. */
  readonly vtReservering: Money;
  readonly uitTeBetalen: Money;
};
