/** Knows what months that were decided come out at now: which of them differ, and what stops the row. */
import { formatMonth, type Month } from '@samenkracht/core';
import { berekenReeks, type Herzieningsmaand, type Reeksinvoer, vergelijk } from './herrekenen.ts';
import type { Uitzondering } from './uitzondering.ts';
import { eersteAchteraf } from './verrekenwijze.ts';

export type Herberekening = {
  /** Only the months that come out differently, oldest first. */
  readonly maanden: readonly Herzieningsmaand[];
  /** Why a month could not be recomputed; what comes after it waits. */
  readonly uitzondering: Uitzondering | undefined;
};

/** What is recomputed: a row of months, and the first that is decided here. */
export type Herzienbaar = Reeksinvoer & { readonly uitkering: { readonly eersteMaand: Month } };

/** Why each month came out differently, in a sentence for the resident. */
export type OorzaakVan = (maand: Month) => string;

/** A new fact is the cause in its own month; of later months it is that an earlier one changed. */
export const doorNieuwFeit =
  (vanaf: Month, oorzaak: string): OorzaakVan =>
  (maand) =>
    maand === vanaf ? oorzaak : `Dit komt door de nieuwe gegevens over ${formatMonth(vanaf)}.`;

export const berekenHerziening = (reeks: Herzienbaar, vanaf: Month, oorzaakVan: OorzaakVan): Herberekening => {
  const laatste = reeks.vastgesteld.at(-1)?.maand;
  // months that were settled afterwards are settled by their own pay when the benefit ends, and not any more when it is revived
  const endsOrRevived = reeks.einddatum !== undefined || reeks.wijzigingen?.some(({ soort }) => soort === 'herleven');
  const begin = endsOrRevived === true ? eersteAchteraf(reeks, vanaf) : vanaf;
  if (laatste === undefined || laatste < begin) return { maanden: [], uitzondering: undefined };
  const { eersteMaand } = reeks.uitkering;
  const berekend = berekenReeks(reeks, begin < eersteMaand ? eersteMaand : begin, laatste);
  return {
    maanden: vergelijk(reeks.vastgesteld, berekend, oorzaakVan),
    uitzondering: berekend.find((een) => een.soort === 'uitzondering')?.uitzondering,
  };
};
