/** Knows what the jobs of this room are called, for who plans them. */
export const evaluatietaak = 'plan.evaluatie';
export const herinneringstaak = 'plan.herinnering';
export const eigenaartaak = 'plan.eigenaar';
export const overdrachttaak = 'plan.overdracht';
export const antwoordtaak = 'plan.antwoord';
export const opruimtaak = 'plan.opruimen';
export const baaneindetaak = 'plan.baan-einde';
export const nazorgtaak = 'plan.nazorg';
