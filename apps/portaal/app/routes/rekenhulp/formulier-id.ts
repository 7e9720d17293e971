/** Knows the id of the form whose state every button of the outcome sends along. */
export const formulierId = 'rekenformulier';
