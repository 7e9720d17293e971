/** Knows which page of ours an article has, over all acts. */
import type { ZoekBladzijde } from '../domain/boom.ts';
import { vindBladzijde } from '../domain/wetblad.ts';
import { wetbladen } from '../store/bladen.ts';

export const zoekBladzijde: ZoekBladzijde = (naam, artikel) => {
  for (const [wet, blad] of wetbladen) {
    const bladzijde = vindBladzijde(blad, naam, artikel);
    if (bladzijde !== undefined) return { wet, bladzijde };
  }
  return undefined;
};
