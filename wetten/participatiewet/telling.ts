/** Knows what a month uses up of the exemptions of art. 31 lid 2: the facts with which the next month begins. */
import type { Month } from '@samenkracht/core';
import type { Vrijlatingfeiten } from './feiten.ts';
import type { Persooninkomen } from './uitkomst.ts';

/** A month counts only when something was exempt in it. */
export const telVrijlating = (feiten: Vrijlatingfeiten, uitkomst: Persooninkomen, maand: Month): Vrijlatingfeiten => {
  if (uitkomst.vrijlating === 0) return feiten;
  switch (uitkomst.grond) {
    case 'n':
      return { ...feiten, maandenN: feiten.maandenN + 1 };
    case 'r':
      return { ...feiten, sindsR: feiten.sindsR ?? maand };
    case 'z':
      return { ...feiten, sindsZ: feiten.sindsZ ?? maand };
    default:
      return feiten;
  }
};
