/** Knows what a municipality chooses about its caseload, and why a choice cannot be right. */
import type { Day } from '@samenkracht/core';
import { type Contactklasse, contactklassen, type Verdeelinstelling } from './prijs.ts';

export type Instelling = Verdeelinstelling & {
  /** Hours of a full week: 36 in the collective agreement of municipalities. */
  readonly volleWeek: number;
  /** After so many days without contact somebody is silent, per class. */
  readonly stilte: Readonly<Record<Contactklasse, number>>;
  /** What a consulent can be good at besides casusregie. */
  readonly disciplines: readonly string[];
  /** The parts of the way in which contact is counted. */
  readonly fasen: readonly string[];
  /** As this municipality says it: role names are data. */
  readonly namen: { readonly loket: string; readonly consulent: string };
  /** The day from which work was done the new way: reports compare before and after it. */
  readonly omslag: Day | null;
};

export type Instellingweigering =
  | { readonly code: 'GEWICHT_ONJUIST'; readonly klasse: Contactklasse }
  | { readonly code: 'NORM_ONJUIST' }
  | { readonly code: 'PRIJS_ONJUIST' }
  | { readonly code: 'DAGEN_ONJUIST' };

const isBetween = (getal: number, laagst: number, hoogst: number): boolean =>
  Number.isInteger(getal) && getal >= laagst && getal <= hoogst;

/** Points are counted one by one, so a weight is a small whole number; a resident without weight would never count. */
export const checkInstelling = (wens: Instelling): Instellingweigering | undefined => {
  const klasse = contactklassen.find((een) => !isBetween(wens.gewichten[een], 1, 10));
  if (klasse !== undefined) return { code: 'GEWICHT_ONJUIST', klasse };
  const { goed, hoogst } = wens.norm;
  if (!isBetween(goed, 1, 500) || !isBetween(hoogst, goed, 500)) return { code: 'NORM_ONJUIST' };
  if (!arePrijzen(wens.prijzen)) return { code: 'PRIJS_ONJUIST' };
  const dagen = Object.values(wens.stilte);
  return dagen.every((een) => isBetween(een, 1, 365)) && isBetween(wens.volleWeek, 20, 40)
    ? undefined
    : { code: 'DAGEN_ONJUIST' };
};

export const arePrijzen = (prijzen: Verdeelinstelling['prijzen']): boolean =>
  Object.values(prijzen).every((prijs) => isBetween(prijs, 0, 1_000));
