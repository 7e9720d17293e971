/** Knows how somebody sees himself and how a professional sees him, part by part, side by side. Nothing is counted. */
import { type Levensdomein, levensdomeinen } from '@samenkracht/core';
import { type Taalniveau, type Taalvaardigheid, taalniveaus, taalvaardigheden } from './taalniveau.ts';

/** A life domain, or a language skill. */
export type Onderdeel = Levensdomein | `taal.${Taalvaardigheid}`;
export const kanten = ['zelf', 'professional'] as const;
export type Kant = (typeof kanten)[number];

/** Where on the anchors of a domain somebody stands. */
const scores = ['1', '2', '3', '4', '5'] as const;
export type Score = (typeof scores)[number];

export type Beeld = {
  readonly onderdeel: Onderdeel;
  readonly kant: Kant;
  readonly waarde: Score | Taalniveau;
  readonly toelichting: string | undefined;
  /** Highest counts; nothing is overwritten. */
  readonly versie: number;
  readonly door: { readonly id: string; readonly naam: string };
  readonly op: string;
};

export const onderdelen: readonly Onderdeel[] = [
  ...levensdomeinen,
  ...taalvaardigheden.map((vaardigheid): Onderdeel => `taal.${vaardigheid}`),
];

export const isOnderdeel = (tekst: string): tekst is Onderdeel => (onderdelen as readonly string[]).includes(tekst);

/** @returns undefined when the scale of this part has no such step. */
export const parseWaarde = (onderdeel: Onderdeel, waarde: string): Beeld['waarde'] | undefined => {
  const schaal: readonly Beeld['waarde'][] = onderdeel.startsWith('taal.') ? taalniveaus : scores;
  return schaal.find((stap) => stap === waarde);
};

export type Paar = {
  readonly onderdeel: Onderdeel;
  readonly zelf: Beeld | undefined;
  readonly professional: Beeld | undefined;
  /** Both said something, and not the same: something to talk about, not a figure. */
  readonly verschilt: boolean;
};

/** Every part of which somebody said something, in the order of the domains. @param beelden the newest of each side. */
export const sideBySide = (beelden: readonly Beeld[]): readonly Paar[] =>
  onderdelen.flatMap((onderdeel) => {
    const van = (kant: Kant) => beelden.find((een) => een.onderdeel === onderdeel && een.kant === kant);
    const [zelf, professional] = [van('zelf'), van('professional')];
    if (zelf === undefined && professional === undefined) return [];
    const verschilt = zelf !== undefined && professional !== undefined && zelf.waarde !== professional.waarde;
    return [{ onderdeel, zelf, professional, verschilt }];
  });
