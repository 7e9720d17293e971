/** Knows how the months before count for the exemptions: six months of n, and when the periods of r and z began. */
import type { Month } from '@samenkracht/core';
import type { Maanduitkomst } from '@samenkracht/participatiewet';
import { type Gebruik, geenGebruik } from './maandfeiten.ts';

/** The same month counted again changes nothing else than that month: fold the months in order. */
export const addMaand = (gebruik: Gebruik, maand: Month, uitkomst: Maanduitkomst): Gebruik => {
  const samen = { ...gebruik };
  for (const { wie, grond, vrijlating } of uitkomst.personen) {
    if (grond === null || vrijlating === 0) continue;
    const hier = samen[wie];
    samen[wie] = {
      maandenN: hier.maandenN + (grond === 'n' ? 1 : 0),
      sindsR: hier.sindsR ?? (grond === 'r' ? maand : null),
      sindsZ: hier.sindsZ ?? (grond === 'z' ? maand : null),
    };
  }
  return samen;
};

export const gebruikVoor = (
  maanden: readonly { readonly maand: Month; readonly uitkomst: Maanduitkomst }[],
  tot: Month,
): Gebruik =>
  maanden
    .filter(({ maand }) => maand < tot)
    .sort((a, b) => (a.maand < b.maand ? -1 : 1))
    .reduce((gebruik, { maand, uitkomst }) => addMaand(gebruik, maand, uitkomst), geenGebruik);
