/** Knows what the jobs of this room are called, for who plans them. */
export const evaluatietaak = 'plan.evaluatie';
export const herinneringstaak = 'plan.herinnering';
