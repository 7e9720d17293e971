/** Knows the themes of municipalities: a few variables over our tokens. Another municipality is an entry in the data, not code. */
import { findGemeente, type Gemeente } from '@samenkracht/gemeenten';

export const gemeenteNaam = (gemeente: string | undefined): string | undefined => findGemeente(gemeente)?.naam;

const block = (variables: Gemeente['thema']['licht']): string =>
  `:root{${Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** The theme as a style sheet; empty for a municipality that keeps our own look. */
export const themaCss = (gemeente: string | undefined): string => {
  const thema = findGemeente(gemeente)?.thema;
  return thema ? `${block(thema.licht)}@media (prefers-color-scheme:dark){${block(thema.donker)}}` : '';
};
