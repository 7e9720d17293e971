/** Knows what UWV's data say of pay: per declared period a net amount as far as it can be told, and special pay apart. */
import { addDays, type Day, daysBetween, firstDay, lastDay, type Money, type Month, monthOf } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type { BijzonderLoon, Loonperiode } from '../domain/inkomst.ts';
import { splitLoon } from '../domain/loonlevering.ts';
import type { Inkomstenbron } from '../domain/maandfeiten.ts';
import type { Inkomstenopgave } from './antwoord.ts';

export type Uwvwoord = {
  readonly maand: Month;
  readonly netto: Money;
  readonly periode: Loonperiode | undefined;
  readonly bijzonder: BijzonderLoon | undefined;
};

/**
 * Loon LB/PH minus what was withheld. Zvw, Whk and the car are not delivered, so it is an estimate; without what was withheld there
 * is no net amount at all. A period that is no month and no whole weeks cannot be placed.
 */
export const woordenVan = (
  { van, totEnMet, loon, ingehouden, vakantietoeslag, extraSalaris }: Inkomstenopgave,
  vakantiegeld: Inkomstenbron['vakantiegeld'],
  kader: Kader,
): readonly Uwvwoord[] => {
  const plaats = placeOf(van, totEnMet);
  if (ingehouden === undefined || plaats === undefined) return [];
  const opgave = {
    ...{ LnLbPh: loon, IngLbPh: ingehouden, BijdrZvw: 0, WrdPrGebrAut: 0, PrWhk: 0 },
    ...{ VakBsl: vakantietoeslag, LnTabBB: vakantietoeslag + extraSalaris },
  };
  return (splitLoon(opgave, vakantiegeld, kader, plaats.maand) ?? []).map(({ aard, netto }) => ({
    maand: plaats.maand,
    netto,
    periode: aard === 'gewoon' ? plaats.periode : undefined,
    bijzonder: aard === 'gewoon' ? undefined : { aard, verworven: undefined },
  }));
};

const weken: ReadonlySet<number> = new Set([7, 28]);

const placeOf = (
  van: Day,
  totEnMet: Day,
): { readonly maand: Month; readonly periode: Loonperiode | undefined } | undefined => {
  const maand = monthOf(totEnMet);
  if (van === firstDay(maand) && totEnMet === lastDay(maand)) return { maand, periode: undefined };
  const tot = addDays(totEnMet, 1);
  // the day of paying is not delivered: the last day of the period stands for it
  if (weken.has(daysBetween(van, tot))) return { maand, periode: { van, tot, betaaldOp: totEnMet } };
  // a job that begins or ends within a month
  return monthOf(van) === maand ? { maand, periode: undefined } : undefined;
};
