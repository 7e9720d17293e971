/** Knows the municipalities of which we read ordinances or policy rules, and one that is made up: it has no choices of its own. */
import { type GemeenteCode, gemeenteCode } from '@samenkracht/core';

/** No municipality has this code. It computes with the national rule and with the assumptions of the default layer. */
export const voorbeeldgemeente: GemeenteCode = gemeenteCode('1998');

const namen: Readonly<Record<string, string>> = {
  '0363': 'Amsterdam',
  '0384': 'Diemen',
  '0556': 'Maassluis',
  '0599': 'Rotterdam',
  [voorbeeldgemeente]: 'voorbeeldgemeente (verzonnen, zonder eigen keuzes)',
};

/** The name, or the code of a municipality that we know nothing of. */
export const gemeentenaam = (code: GemeenteCode): string => namen[code] ?? `gemeente ${code}`;
