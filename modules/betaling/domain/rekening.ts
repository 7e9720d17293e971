/** Knows the chart of accounts: where money of a benefit can stand. Each account is kept per uitkering. */

export type Rekeningsoort = 'lasten' | 'vordering' | 'schuld' | 'bank';

/** The codes are our own; a municipality maps them to its grootboek when it exports the ledger. */
export const rekeningen = {
  lasten: { soort: 'lasten', naam: 'Lasten algemene bijstand' },
  'te betalen': { soort: 'schuld', naam: 'Te betalen aan de inwoner' },
  vakantietoeslag: { soort: 'schuld', naam: 'Vakantietoeslag gereserveerd' },
  vordering: { soort: 'vordering', naam: 'Vordering op de inwoner' },
  'bank onderweg': { soort: 'bank', naam: 'Bank, betaling onderweg' },
} as const satisfies Readonly<Record<string, { readonly soort: Rekeningsoort; readonly naam: string }>>;

export type Rekening = keyof typeof rekeningen;
