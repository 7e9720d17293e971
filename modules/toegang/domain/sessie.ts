/** Knows when a session still counts: idle and absolute limits, and what a clock that moves does to them. */

export type SessieSoort = 'inwoner' | 'medewerker';

type Grenzen = { readonly stilMinuten: number; readonly totaalMinuten: number };
export type SessieGrenzen = Readonly<Record<SessieSoort, Grenzen>>;

/** A resident may sit at a library's computer; a professional works a day. Both are settings. */
export const standaardGrenzen: SessieGrenzen = {
  inwoner: { stilMinuten: 15, totaalMinuten: 120 },
  medewerker: { stilMinuten: 30, totaalMinuten: 600 },
};

export type SessieTijden = {
  readonly soort: SessieSoort;
  readonly begonnenOp: Temporal.Instant;
  readonly laatstGezienOp: Temporal.Instant;
  readonly beeindigdOp: Temporal.Instant | undefined;
};

export type SessieStaat = 'geldig' | 'beeindigd' | 'te lang stil' | 'te lang geleden begonnen' | 'klok terug';

/** Clocks of several machines differ a little; more than this, and nobody can say how long the session was idle. */
const klokverschil = Temporal.Duration.from({ minutes: 2 });

/** A session is written as seen at most this often, so that reading a page is not also a write. */
const gezienNauwkeurigheid = Temporal.Duration.from({ seconds: 60 });

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;

/** When the session ends if nothing more is done. */
export const verlooptOp = (sessie: SessieTijden, grenzen: SessieGrenzen): Temporal.Instant => {
  const { stilMinuten, totaalMinuten } = grenzen[sessie.soort];
  const stil = sessie.laatstGezienOp.add({ minutes: stilMinuten });
  const totaal = sessie.begonnenOp.add({ minutes: totaalMinuten });
  return isAfter(stil, totaal) ? totaal : stil;
};

export const judgeSessie = (sessie: SessieTijden, now: Temporal.Instant, grenzen: SessieGrenzen): SessieStaat => {
  const { stilMinuten, totaalMinuten } = grenzen[sessie.soort];
  if (sessie.beeindigdOp !== undefined) return 'beeindigd';
  if (isAfter(sessie.laatstGezienOp, now.add(klokverschil))) return 'klok terug';
  if (!isAfter(sessie.begonnenOp.add({ minutes: totaalMinuten }), now)) return 'te lang geleden begonnen';
  if (!isAfter(sessie.laatstGezienOp.add({ minutes: stilMinuten }), now)) return 'te lang stil';
  return 'geldig';
};

export const mustWriteGezien = (sessie: SessieTijden, now: Temporal.Instant): boolean =>
  !isAfter(sessie.laatstGezienOp.add(gezienNauwkeurigheid), now);
