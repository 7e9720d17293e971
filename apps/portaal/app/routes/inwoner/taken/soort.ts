/** Knows how a kind of document is called in a sentence. */
import type { Tekst } from '../../../teksten/teksten.tsx';

const soorten = ['loonstrook', 'bankafschrift', 'identiteitsbewijs', 'huurcontract'] as const;

export const soortTekst = (t: Tekst, soort: string): string => {
  const known = soorten.find((each) => each === soort);
  return t(known ? `taak.soort.${known}` : 'taak.soort.overig');
};
