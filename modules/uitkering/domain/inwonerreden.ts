/** Knows how a judgement reads in a letter: the same reason, said to the resident in plain words. */
import { formatEuro, type Money } from '@samenkracht/core';
import type { Oordeel } from '@samenkracht/law';

type Maandbedragen = { readonly inkomen: Money; readonly norm: Money };

/** What is not in here goes without saying in a letter that grants: nobody asks why no waiting time holds. */
const bijToekenning: Readonly<Record<string, (maand: Maandbedragen) => string>> = {
  'pw-11': () => 'U woont in Nederland en u mag hier blijven.',
  'pw-40-1': () => 'U woont in onze gemeente.',
  'pw-16': () => 'Normaal hebt u geen recht op bijstand. Er zijn zeer dringende redenen om u toch bijstand te geven.',
  'pw-19-1-b': () => 'Uw spaargeld en bezittingen zijn niet hoger dan de grens.',
  'pw-19-1-a': ({ inkomen, norm }) =>
    inkomen === 0
      ? `U hebt geen inkomen dat meetelt. De norm voor u is ${formatEuro(norm)}.`
      : `Uw inkomen dat meetelt is ${formatEuro(inkomen)}. Dat is lager dan de norm van ${formatEuro(norm)}.`,
};

/** @param maand a whole month: what is lower than the norm in a part of a month says little to who reads it. */
export const redenenVoorToekenning = (oordelen: readonly Oordeel[], maand: Maandbedragen): readonly string[] =>
  oordelen.flatMap(({ id }) => bijToekenning[id]?.(maand) ?? []);

const bijAfwijzing: Readonly<Record<string, (reden: string) => string>> = {
  'pw-19-1-a': (reden) => {
    const [, inkomen, norm] = /^Inkomen (.+), norm (.+)\.$/.exec(reden) ?? [];
    return inkomen === undefined || norm === undefined
      ? reden
      : `Uw inkomen dat meetelt is ${inkomen}. Dat is niet lager dan de norm van ${norm}.`;
  },
  'pw-19-1-b': (reden) => {
    const [, bedrag] = /^Er is (.+) vermogen boven de grens\.$/.exec(reden) ?? [];
    return bedrag === undefined
      ? reden
      : `U hebt samen te veel spaargeld of bezittingen. U zit ${bedrag} boven de grens.`;
  },
};

export const redenVoorAfwijzing = ({ id, reden }: Oordeel): string => bijAfwijzing[id]?.(reden) ?? reden;
