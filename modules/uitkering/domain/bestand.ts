/** Knows when residents had a benefit: the periods behind it, each with its end, and who came back within a year. */
import { addDays, addYears, type Day } from '@samenkracht/core';
import type { Looptijd } from './maandfeiten.ts';

/** A decided change that ended the right, or revived it; `vanaf` is its first day. */
export type Knip = { readonly soort: 'verhuizing' | 'voltijdwerk' | 'herleven' | 'overlijden'; readonly vanaf: Day };

/** A benefit of an applicant. `geboren` is undefined where the register knows no whole day. */
export type Uitkeringsloop = Looptijd & {
  readonly uitkeringId: string;
  readonly persoonId: string;
  readonly geboren: Day | undefined;
  readonly knippen: readonly Knip[];
};

/** `werk` and `overleden` are known from a decided change; of a benefit that was taken over no reason came along. */
type Uitstroomreden = 'werk' | 'overleden' | 'anders of onbekend';

/** Days in a row with a benefit, half open: `einde` is the first day without, and so the day of outflow; undefined while it runs. */
export type Uitkeringsperiode = Pick<Uitkeringsloop, 'uitkeringId' | 'persoonId' | 'geboren'> & {
  readonly begin: Day;
  readonly einde: Day | undefined;
  readonly reden: Uitstroomreden | undefined;
};

const redenOp = (loop: Uitkeringsloop, einde: Day): Uitstroomreden => {
  // of a death the day itself still has a right
  if (loop.knippen.some(({ soort, vanaf }) => soort === 'overlijden' && vanaf <= einde && vanaf >= addDays(einde, -1)))
    return 'overleden';
  const werk = loop.knippen.some(({ soort, vanaf }) => soort === 'voltijdwerk' && vanaf === einde);
  return werk ? 'werk' : 'anders of onbekend';
};

/** What ended and was revived on the same day went on. */
const opVolgorde = (a: Knip, b: Knip): number =>
  a.vanaf === b.vanaf ? Number(a.soort === 'herleven') - Number(b.soort === 'herleven') : a.vanaf < b.vanaf ? -1 : 1;

/** One benefit may have ended and been revived: each stretch is a period of its own. */
const periodenVan = (loop: Uitkeringsloop): readonly Uitkeringsperiode[] => {
  const { uitkeringId, persoonId, geboren, einddatum } = loop;
  const perioden: Uitkeringsperiode[] = [];
  const sluit = (begin: Day, einde: Day): void => {
    if (einde > begin) perioden.push({ uitkeringId, persoonId, geboren, begin, einde, reden: redenOp(loop, einde) });
  };
  let begin: Day | undefined = loop.ingangsdatum;
  for (const { soort, vanaf } of [...loop.knippen].sort(opVolgorde)) {
    if (soort === 'herleven') begin ??= vanaf;
    else if (soort !== 'overlijden' && begin !== undefined) {
      sluit(begin, vanaf);
      begin = undefined;
    }
  }
  if (begin === undefined) return perioden;
  if (einddatum !== undefined) sluit(begin, addDays(einddatum, 1));
  else perioden.push({ uitkeringId, persoonId, geboren, begin, einde: undefined, reden: undefined });
  return perioden;
};

/** Who goes from one benefit into the next without a day between did not leave. */
const rijgAaneen = (perioden: readonly Uitkeringsperiode[]): readonly Uitkeringsperiode[] => {
  const gevonden: Uitkeringsperiode[] = [];
  for (const periode of [...perioden].sort((a, b) => (a.begin < b.begin ? -1 : 1))) {
    const vorige = gevonden.at(-1);
    if (vorige === undefined || (vorige.einde !== undefined && vorige.einde < periode.begin)) gevonden.push(periode);
    else if (vorige.einde !== undefined && (periode.einde === undefined || periode.einde > vorige.einde))
      gevonden.splice(-1, 1, { ...periode, begin: vorige.begin });
  }
  return gevonden;
};

/** The periods of each person, the earliest first. */
export const toPerioden = (lopen: readonly Uitkeringsloop[]): readonly (readonly Uitkeringsperiode[])[] =>
  [...Map.groupBy(lopen, ({ persoonId }) => persoonId).values()].map((eigen) => rijgAaneen(eigen.flatMap(periodenVan)));

/** `duurzaam` is no return within a year; it is said only once that year has passed, and before that it is unknown. */
type Terugkeer = 'teruggekeerd' | 'duurzaam' | 'nog niet bekend';

/** A year later is still within the year: outflow on 1 March and return on 1 March of the next year is a return. */
export const terugkeerNa = (einde: Day, terug: Day | undefined, peildatum: Day): Terugkeer => {
  const grens = addYears(einde, 1);
  if (terug !== undefined && terug <= peildatum && terug <= grens) return 'teruggekeerd';
  return grens < peildatum ? 'duurzaam' : 'nog niet bekend';
};

type Duurklasse = 'tot 1 jaar' | '1 tot en met 3 jaar' | 'langer dan 3 jaar' | 'langer dan 5 jaar';

/** Exactly one year is no longer new; exactly three and five years are not yet longer. The longest class that holds. */
export const duurklasse = (begin: Day, op: Day): Duurklasse =>
  op < addYears(begin, 1)
    ? 'tot 1 jaar'
    : op <= addYears(begin, 3)
      ? '1 tot en met 3 jaar'
      : op <= addYears(begin, 5)
        ? 'langer dan 3 jaar'
        : 'langer dan 5 jaar';
