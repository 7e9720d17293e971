/** Knows how the bank's word about a payment is booked: confirmed, refused, come back, made again, or off by an amount. */
import { add, type Day, type Money, type Month, subtract } from '@samenkracht/core';
import { type Overboeking, transfer } from './overboeking.ts';
import type { Rekening } from './rekening.ts';

/** A payment as it stands on the ledger: one order, over one or more months. */
export type Betaaldeel = { readonly maand: Month; readonly bedrag: Money };
export type GeboekteOpdracht = {
  readonly kenmerk: string;
  readonly runId: string;
  readonly uitkeringId: string;
  /** Of a payment to another than the resident. */
  readonly bestemming?: string | undefined;
  readonly delen: readonly Betaaldeel[];
};

const moves = {
  uitgevoerd: { debet: 'bank onderweg', credit: 'bank', oorzaak: 'Betaald volgens het afschrift' },
  afgewezen: { debet: 'bank onderweg', credit: 'teruggekomen', oorzaak: 'Door de bank afgewezen' },
  teruggekomen: { debet: 'bank', credit: 'teruggekomen', oorzaak: 'Teruggekomen van de bank' },
} as const satisfies Readonly<Record<string, { debet: Rekening; credit: Rekening; oorzaak: string }>>;

type Bankboeking = keyof typeof moves;
export const isBankboeking = (status: string): status is Bankboeking => Object.hasOwn(moves, status);

/** The key holds the payment's own number: the same word of the bank is booked once. */
export const bookBank = (opdracht: GeboekteOpdracht, wat: Bankboeking, boekdatum: Day): readonly Overboeking[] => {
  const { kenmerk, runId, uitkeringId, delen } = opdracht;
  const { debet, credit, oorzaak } = moves[wat];
  const kader = { runId, uitkeringId, boekdatum, oorzaak, aanleiding: `bank/${wat}/${kenmerk}` };
  return delen.flatMap(({ maand, bedrag }) =>
    transfer(kader, { rekening: debet, maand }, { rekening: credit, maand }, bedrag),
  );
};

/** What came back goes out again, under the run of its own and to another account. */
export const bookHerbetaling = (opdracht: GeboekteOpdracht, runId: string, boekdatum: Day): readonly Overboeking[] => {
  const { kenmerk, uitkeringId, bestemming, delen } = opdracht;
  const kader = {
    runId,
    uitkeringId,
    bestemming,
    boekdatum,
    oorzaak: 'Opnieuw betaald',
    aanleiding: `herbetaling/${kenmerk}`,
  };
  return delen.flatMap(({ maand, bedrag }) =>
    transfer(kader, { rekening: 'teruggekomen', maand }, { rekening: 'bank onderweg', maand }, bedrag),
  );
};

/**
 * A statement with another amount, explained by a person: what was expected is booked as carried out (or come back), and the
 * difference stands apart until it is settled with the bank. The bank's account then says what the statement says.
 */
export const bookVerschil = (
  opdracht: GeboekteOpdracht,
  { verwacht, werkelijk }: { readonly verwacht: Money; readonly werkelijk: Money },
  boekdatum: Day,
): readonly Overboeking[] => {
  const wat = werkelijk < 0 ? 'uitgevoerd' : 'teruggekomen';
  const { kenmerk, runId, uitkeringId, delen } = opdracht;
  const maand = delen[0]?.maand;
  if (maand === undefined) return [];
  const kader = {
    runId,
    uitkeringId,
    boekdatum,
    oorzaak: 'Verschil met het afschrift',
    aanleiding: `bank/verschil/${wat}/${kenmerk}`,
  };
  // what the statement moved on the account, less what is booked as moved
  const verschil = wat === 'uitgevoerd' ? add(werkelijk, verwacht) : subtract(werkelijk, verwacht);
  return [
    ...bookBank(opdracht, wat, boekdatum),
    ...transfer(kader, { rekening: 'bank', maand }, { rekening: 'bankverschil', maand }, verschil),
  ];
};
