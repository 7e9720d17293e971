/** Knows whether the facts of a measure that runs in a month are there; one too many is never asked, one too few is followed. */
import type { EerdereMaatregel, Opgelegd, Overtreding } from './artikel-18.ts';

/** A household without measures has no such fact: that is known. */
export const zijnMaatregelenVolledig = (maatregelen: readonly (Opgelegd | undefined)[] | undefined): boolean => {
  if (maatregelen === undefined) return true;
  for (const een of maatregelen) if (!isMaatregelVolledig(een)) return false;
  return true;
};

const isMaatregelVolledig = (een: Opgelegd | undefined): boolean =>
  een?.gedragingOp !== undefined &&
  een.besluitdag !== undefined &&
  een.maand !== undefined &&
  een.verwijtbaarheid?.keuze !== undefined &&
  een.dringendeRedenen?.keuze !== undefined &&
  een.afgestemdProcent !== undefined &&
  een.eerderGewaarschuwd !== undefined &&
  een.waarschuwen?.keuze !== undefined &&
  een.maandenZelfstandig !== undefined &&
  isOvertredingVolledig(een.overtreding) &&
  een.eerdere?.every(isEerdereVolledig) === true;

const isOvertredingVolledig = (van: Overtreding | undefined): boolean =>
  van?.soort !== undefined && (van.soort === 'geuniformeerd' ? van.onderdeel : van.gedraging) !== undefined;

const isEerdereVolledig = (een: EerdereMaatregel | undefined): boolean =>
  een?.besluitdag !== undefined && een.lid !== undefined && een.categorie !== undefined;
