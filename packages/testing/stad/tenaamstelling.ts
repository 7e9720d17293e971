/** Knows the name on a bank account. */
import type { Ingeschrevene } from '@samenkracht/standin-brp';

/** Initials and surname, as on a bank card. */
export const tenaamstelling = ({ naam }: Ingeschrevene): string => {
  const letters = (naam.voornamen ?? '').split(' ').map((word) => `${word.charAt(0)}.`);
  return [letters.join(''), naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' ');
};
