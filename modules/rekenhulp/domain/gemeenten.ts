/** Knows for which municipalities we know own choices, by name, and one code for all others. */
import { gemeentelagen } from '@samenkracht/verordening';

const namen: Readonly<Record<string, string>> = {
  '0363': 'Amsterdam',
  '0384': 'Diemen',
  '0556': 'Maassluis',
  '0599': 'Rotterdam',
};

/** No municipality has this code: it computes with the assumptions for who has not chosen. */
const anders = { code: '1998', naam: 'Een andere gemeente' };

export const gemeenten: readonly { readonly code: string; readonly naam: string }[] = [
  ...Object.keys(gemeentelagen)
    .map((code) => ({ code, naam: namen[code] ?? code }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  anders,
];
