/** Knows what a kind of talk is called: as the municipality calls it, else by our own word. */
import type { Tekst } from '../../teksten/teksten.tsx';

const vanHuis = ['kennismaking', 'voortgang', 'evaluatie', 'driegesprek', 'niet verschenen', 'anders'] as const;

/** A kind that the municipality has no longer is called by its own name. */
export const sjabloonNaam = (t: Tekst, naam: string, titel: string | null): string => {
  const eigen = vanHuis.find((een) => een === naam);
  return titel ?? (eigen === undefined ? naam : t(`notities.sjabloon.${eigen}`));
};
