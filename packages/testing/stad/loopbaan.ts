/** Knows how long somebody has been in assistance and how old he is now: drawn so that the published figures come out. */
import { addDays, addMonths, type Day } from '@samenkracht/core';
import {
  type Duurklasse,
  duren,
  hoogsteLeeftijd,
  korterDanHalfJaar,
  type Leefvorm,
  langsteVerblijf,
  startleeftijdKort,
  startleeftijdLang,
  verblijfLang,
} from './aannames.ts';
import type { Toeval } from './toeval.ts';

export type Loopbaan = { readonly ingangsdatum: Day; readonly geboren: Day };

/** Months in assistance on the peildatum. */
const monthsFor = (klasse: Duurklasse, chance: Toeval): number => {
  switch (klasse) {
    case '0-1':
      return chance.chance(korterDanHalfJaar.waarde / 100) ? chance.between(0, 5) : chance.between(6, 11);
    case '1-3':
      return chance.between(12, 35);
    case '3-5':
      return chance.between(36, 59);
    case '5+': {
      const beyond = chance.waiting((verblijfLang.waarde - 5) * 12);
      return 60 + Math.floor(Math.min(beyond, (langsteVerblijf.waarde - 5) * 12));
    }
  }
};

/** A parent of a child under 18 is not older than this; a first draw above it is drawn again. */
const OUDSTE_OUDER = 57;

export const makeLoopbaan = (leefvorm: Leefvorm, peildatum: Day, chance: Toeval): Loopbaan => {
  const oudste = leefvorm === 'alleenstaande ouder' ? OUDSTE_OUDER : hoogsteLeeftijd.waarde;
  const maanden = monthsFor(chance.weigh(duren.waarde), chance);
  const klassen = maanden < 36 ? startleeftijdKort.waarde : startleeftijdLang.waarde;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [low, high] = chance.weigh(klassen);
    const startMonths = chance.between(low * 12, high * 12 + 11);
    if (startMonths + maanden < (oudste + 1) * 12) return dates(startMonths, maanden, peildatum, chance);
  }
  return dates(18 * 12, Math.min(maanden, (oudste - 18) * 12), peildatum, chance);
};

/** The benefit began so many months ago, on some day of the month before that anniversary; he was so old then. */
const dates = (startMonths: number, maanden: number, peildatum: Day, chance: Toeval): Loopbaan => {
  const ingangsdatum = addDays(addMonths(peildatum, -maanden), -chance.between(0, 29));
  return { ingangsdatum, geboren: addDays(addMonths(ingangsdatum, -startMonths), -chance.between(0, 29)) };
};
