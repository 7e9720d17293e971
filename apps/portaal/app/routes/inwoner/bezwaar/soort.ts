/** Knows how a kind of decision is called. */
import type { Tekst } from '../../../teksten/teksten.tsx';

const bekend = [
  'toekenning',
  'afwijzing',
  'buiten behandeling',
  'herziening',
  'wijziging',
  'maatregel',
  'boete',
  'schuld',
] as const;

export const besluitTekst = (t: Tekst, soort: string): string => {
  const gevonden = bekend.find((een) => een === soort);
  return t(gevonden === undefined ? 'bezwaar.soort.anders' : `bezwaar.soort.${gevonden}`);
};
