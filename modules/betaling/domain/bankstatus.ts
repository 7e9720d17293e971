/** Knows what the bank can have said of one payment, in whatever order it came, and what that means. */
import type { Money } from '@samenkracht/core';

export type Bankstatus = 'aangenomen' | 'afgewezen' | 'uitgevoerd' | 'teruggekomen';
export type Betaalstatus = 'verzonden' | Bankstatus;

/** What the bank says of a payment; `onbekend` is a code that says nothing yet (pending). */
export const toBankstatus = (code: string): 'aangenomen' | 'afgewezen' | 'uitgevoerd' | 'onbekend' => {
  if (code === 'RJCT' || code === 'CANC') return 'afgewezen';
  // a settled payment is carried out for us when the statement says so: one source for the ledger
  if (['ACTC', 'ACCP', 'ACSP', 'ACSC', 'ACCC', 'ACWC', 'ACWP', 'ACFC'].includes(code)) return 'aangenomen';
  return 'onbekend';
};

/** Later in this row goes before earlier, whatever came first. */
const rang: readonly Bankstatus[] = ['aangenomen', 'uitgevoerd', 'afgewezen', 'teruggekomen'];

export const statusVan = (gemeld: readonly Bankstatus[]): Betaalstatus =>
  rang.findLast((status) => gemeld.includes(status)) ?? 'verzonden';

export type Uitzonderingcode =
  | 'BESTAND_ONBEKEND'
  | 'KENMERK_ONBEKEND'
  | 'KENMERK_ONTBREEKT'
  | 'STATUS_ONBEKEND'
  | 'BEDRAG_ANDERS'
  | 'AFGEWEZEN_NA_UITVOERING'
  | 'UITGEVOERD_NA_AFWIJZING'
  | 'DUBBEL_AFGESCHREVEN'
  | 'TERUG_ZONDER_UITVOERING'
  | 'REKENING_ONBEKEND'
  | 'AFSCHRIFT_TELT_NIET_OP'
  | 'BOEKING_TELT_NIET_OP'
  | 'SALDO_SLUIT_NIET_AAN';

/** What a message does to one payment: a status with its booking, nothing (said before), or an exception. */
export type Gevolg =
  | { readonly soort: 'status'; readonly status: Bankstatus }
  | { readonly soort: 'niets' }
  | {
      readonly soort: 'uitzondering';
      readonly code: Uitzonderingcode;
      readonly verwacht?: Money;
      readonly werkelijk?: Money;
    };

const uitzondering = (code: Uitzonderingcode): Gevolg => ({ soort: 'uitzondering', code });

/** A status report about one payment. */
export const onStatus = (gemeld: readonly Bankstatus[], code: string): Gevolg => {
  const status = toBankstatus(code);
  if (status === 'onbekend') return code === 'PDNG' ? { soort: 'niets' } : uitzondering('STATUS_ONBEKEND');
  if (gemeld.includes(status)) return { soort: 'niets' };
  if (status === 'afgewezen' && gemeld.includes('uitgevoerd')) return uitzondering('AFGEWEZEN_NA_UITVOERING');
  // accepted and refused later is how banks work; refused and accepted later is an old message
  if (status === 'aangenomen' && gemeld.includes('afgewezen')) return { soort: 'niets' };
  return { soort: 'status', status };
};

/** A line of a statement about one payment; below zero it left the account, above zero it came back. */
export const onAfschriftregel = (gemeld: readonly Bankstatus[], verwacht: Money, bedrag: Money): Gevolg => {
  if (bedrag < 0) {
    if (gemeld.includes('uitgevoerd')) return uitzondering('DUBBEL_AFGESCHREVEN');
    if (gemeld.includes('afgewezen')) return uitzondering('UITGEVOERD_NA_AFWIJZING');
    if (-bedrag !== verwacht) return { soort: 'uitzondering', code: 'BEDRAG_ANDERS', verwacht, werkelijk: bedrag };
    return { soort: 'status', status: 'uitgevoerd' };
  }
  // a statement is read once, so a second line is money on the account that nothing explains
  if (!gemeld.includes('uitgevoerd') || gemeld.includes('teruggekomen')) return uitzondering('TERUG_ZONDER_UITVOERING');
  if (bedrag !== verwacht) return { soort: 'uitzondering', code: 'BEDRAG_ANDERS', verwacht, werkelijk: bedrag };
  return { soort: 'status', status: 'teruggekomen' };
};
