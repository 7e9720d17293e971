/** Knows over which span each act is supported, and the gaps inside it that are known: no source was found, or the article did not exist. */

/** First month with amounts, and the first day without. */
export const ondersteund: Readonly<Record<string, { readonly van: string; readonly tot: string }>> = {
  participatiewet: { van: '2017-07-01', tot: '2027-01-01' },
  aow: { van: '2017-07-01', tot: '2027-01-01' },
  minimumloon: { van: '2017-07-01', tot: '2027-01-01' },
  inkomstenbelasting: { van: '2024-01-01', tot: '2027-01-01' },
  toeslagen: { van: '2024-01-01', tot: '2027-01-01' },
};

/** By table; a gap that is not here fails the build. */
export const bekendeGaten: Readonly<Record<string, string>> = {};
