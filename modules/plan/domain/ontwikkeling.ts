/** Knows the nine steps of one line of development, that each counts, and that going back is allowed. */

/** In the order of the letter of Rotterdam (3.1.1); the last covers working for oneself too. */
export const ontwikkelstappen = [
  'niets',
  'iets',
  'leven op orde',
  'vrijwilligerswerk',
  'certificaat',
  'parttime werk',
  'balans werk en prive',
  'garantiebaan',
  'sociaal ondernemer',
] as const;
export type Ontwikkelstap = (typeof ontwikkelstappen)[number];

export type Gezet = { readonly stap: Ontwikkelstap; readonly op: string };

/** Where somebody stands now: what was recorded last. */
export const currentStap = (gezet: readonly Gezet[]): Ontwikkelstap | undefined => gezet.at(-1)?.stap;

/** Worth a celebration: a step further than ever before. Standing still or going back is recorded, and is no failure. */
export const isVerder = (eerder: readonly Gezet[], nu: Ontwikkelstap): boolean => {
  const verst = Math.max(-1, ...eerder.map(({ stap }) => ontwikkelstappen.indexOf(stap)));
  return ontwikkelstappen.indexOf(nu) > verst;
};
