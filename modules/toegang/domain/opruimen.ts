/** Knows the name of the job that removes what is over. */
export const opruimTaak = 'toegang.opruimen';
