/** Knows a transfer: one account is debited, another credited, by an amount above zero. Balanced by construction. */
import { type Day, type Money, type Month, negate } from '@samenkracht/core';
import type { Rekening } from './rekening.ts';

/** Where money of an uitkering stands: on an account, about a month. Of a debt that is the month in which it arose. */
export type Plaats = { readonly rekening: Rekening; readonly maand: Month };

export type Overboeking = {
  /** Says what is booked, so that booking the same thing again is impossible. Made by the cause, never at random. */
  readonly boekingssleutel: string;
  readonly uitkeringId: string;
  readonly debet: Plaats;
  readonly credit: Plaats;
  readonly bedrag: Money;
  readonly boekdatum: Day;
  readonly runId?: string | undefined;
  /** Of money that goes to another than the resident: to whom, as the caller names it. */
  readonly bestemming?: string | undefined;
  /** Why, as shown to the resident and the controller. */
  readonly oorzaak: string;
};

/** What a booking needs apart from its accounts and amount. */
export type Boekingskader = Pick<Overboeking, 'boekdatum' | 'uitkeringId' | 'runId' | 'bestemming' | 'oorzaak'> & {
  /** What is settled by it, unique in time: a version of a month, a run. Part of the boekingssleutel. */
  readonly aanleiding: string;
};

const sleutel = ({ aanleiding, uitkeringId }: Boekingskader, debet: Plaats, credit: Plaats): string =>
  [aanleiding, uitkeringId, `${debet.rekening} ${debet.maand}`, `${credit.rekening} ${credit.maand}`].join('/');

/** One transfer, or none when there is nothing to move. A negative amount turns it round: that is how a correction is booked. */
export const transfer = (kader: Boekingskader, van: Plaats, naar: Plaats, bedrag: Money): readonly Overboeking[] => {
  if (bedrag === 0) return [];
  if (bedrag < 0) return transfer(kader, naar, van, negate(bedrag));
  const { boekdatum, uitkeringId, runId, bestemming, oorzaak } = kader;
  const boekingssleutel = sleutel(kader, van, naar);
  const basis = { boekingssleutel, uitkeringId, debet: van, credit: naar, bedrag, boekdatum, runId, oorzaak };
  return [bestemming === undefined ? basis : { ...basis, bestemming }];
};
