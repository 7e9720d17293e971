/** Knows what follows when somebody left the benefit or a programme: the times to ask how it goes, and whether he came back within a year. */
import { addMonths, addYears, type Day } from '@samenkracht/core';

export type Uitstroomreden = 'werk' | 'verhuizing' | 'onbekend';

/** `einde` is the first day without; `terug` the first day of the next benefit, undefined while there is none. */
export type Uitstroom = {
  readonly bron: 'uitkering' | 'programma';
  readonly einde: Day;
  readonly reden: Uitstroomreden;
  readonly terug: Day | undefined;
};

export const nazorgstanden = ['gepland', 'gehouden', 'gemist', 'vervallen'] as const;
export type Nazorgstand = (typeof nazorgstanden)[number];
export const hoeGaatHet = ['goed', 'gaat wel', 'niet goed'] as const;
export type HoeGaatHet = (typeof hoeGaatHet)[number];

export type Moment = { readonly maanden: number; readonly op: Day };

/**
 * The times to come; those that lie behind us when we hear of it are not made up. Who moved has another municipality, and of whom no
 * reason is known nobody can ask how the work goes: they get none.
 */
export const momentenNa = (
  { einde, reden }: Pick<Uitstroom, 'einde' | 'reden'>,
  maanden: readonly number[],
  today: Day,
): readonly Moment[] =>
  reden === 'werk'
    ? maanden.map((na) => ({ maanden: na, op: addMonths(einde, na) })).filter(({ op }) => op >= today)
    : [];

/** A benefit that goes on without a day between never ended. */
export const isDoorgegaan = ({ einde, terug }: Pick<Uitstroom, 'einde' | 'terug'>): boolean => terug === einde;

/** A year later is still within the year, as in the analysis of the caseload (`modules/uitkering/domain/bestand.ts`). */
export const isTerugBinnenJaar = ({ bron, einde, terug }: Pick<Uitstroom, 'bron' | 'einde' | 'terug'>): boolean =>
  bron === 'uitkering' && terug !== undefined && terug > einde && terug <= addYears(einde, 1);

export type Nazorgweigering = {
  readonly code: 'NAZORG_NIET_GEVONDEN' | 'NAZORG_AL_GEDAAN' | 'NAZORG_TE_VROEG';
};

/** How a time to ask went: held with how it goes, or missed with why. */
export type Nazorgafloop =
  | { readonly stand: 'gehouden'; readonly hoe: HoeGaatHet; readonly toelichting: string | undefined }
  | { readonly stand: 'gemist'; readonly toelichting: string };

/** It may be held before its day; missed it can only be once that day has come. */
export const mayFinishNazorg = (
  moment: { readonly stand: Nazorgstand; readonly op: Day } | undefined,
  stand: Nazorgafloop['stand'],
  today: Day,
): Nazorgweigering | undefined => {
  if (moment === undefined) return { code: 'NAZORG_NIET_GEVONDEN' };
  if (moment.stand !== 'gepland') return { code: 'NAZORG_AL_GEDAAN' };
  return stand === 'gemist' && moment.op > today ? { code: 'NAZORG_TE_VROEG' } : undefined;
};

/** Below this many nothing is told. */
export const kleinsteAantal = 10;

/** In whole tens, so that who looks twice does not learn of the one that was added; undefined below ten. */
export const inTientallen = (aantal: number): number | undefined =>
  aantal < kleinsteAantal ? undefined : aantal - (aantal % 10);
