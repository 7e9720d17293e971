/** Knows art. 7a Algemene Ouderdomswet: which AOW age belongs to a birth date, and from which day someone has it. */
import { addDays, addMonths, addYears, type Day, day, fromEpochDay, toDay, toEpochDay } from '@samenkracht/core';
import { aow, Gat, type Leeftijd, type MetKader, regel, rijOp, zoek } from '@samenkracht/law';
import { aowLeeftijd } from './leeftijd.bedragen.ts';

/**
 * The day on which the AOW age is reached.
 * @throws Gat when the year in which that is lies beyond the table.
 */
export const aowDag = (geboren: Day): Day => {
  const dag = aowDagTotEnMet(geboren, Number(aowLeeftijd.tot.slice(0, 4)) - 1);
  if (dag === undefined) throw new Gat(aowLeeftijd.id, aowLeeftijd.naam, addYears(geboren, 67));
  return dag;
};

/**
 * The AOW age that belongs to a birth date: the one of the year in which it is reached.
 * @throws Gat when the year in which that is lies beyond the table.
 */
export const aowLeeftijdVan = (geboren: Day): Leeftijd => {
  const leeftijd = rijOp(aowLeeftijd, aowDag(geboren))?.waarde;
  if (leeftijd === undefined) throw new Gat(aowLeeftijd.id, aowLeeftijd.naam, geboren);
  return leeftijd;
};

/** The age at which the years that count for the AOW begin: fifty years before the AOW age (lid 1). */
export const aanvangsleeftijdVan = (geboren: Day): Leeftijd => {
  const { jaren, maanden } = aowLeeftijdVan(geboren);
  return { jaren: jaren - jarenOpbouw, maanden };
};

const jarenOpbouw = 50;

/** The day on which the AOW age is reached, when that is before `tot`. Who reaches it after the end of the table has not reached it. */
export const aowDagVoor = (geboren: Day, tot: Day): Day | undefined => {
  if (geboren > laatsteMetAow(tot)) return undefined;
  const dag = aowDagTotEnMet(geboren, Number(tot.slice(0, 4)));
  return dag !== undefined && dag < tot ? dag : undefined;
};

/**
 * The age belongs to the year in which one reaches it, so the year is found by trying: the first year whose age is reached
 * by its end. Born on 31 December 1960: 67 in 2027. Born a day later: 67 falls in 2028, where three months are added.
 */
const aowDagTotEnMet = (geboren: Day, laatsteJaar: number): Day | undefined => {
  for (let jaar = Number(geboren.slice(0, 4)) + 65; jaar <= laatsteJaar; jaar += 1) {
    const leeftijd = rijOp(aowLeeftijd, toDay(jaar, 12, 31))?.waarde;
    if (leeftijd === undefined) continue;
    const dag = bereiktOp(geboren, leeftijd.jaren, leeftijd.maanden);
    if (Number(dag.slice(0, 4)) <= jaar) return dag;
  }
  return undefined;
};

/** The same date so many years and months on; where that month is too short, the first day after it. */
const bereiktOp = (geboren: Day, jaren: number, maanden: number): Day => {
  const dag = addMonths(geboren, jaren * 12 + maanden);
  return dag.slice(8) === geboren.slice(8) ? dag : addDays(dag, 1);
};

/** Has someone reached the AOW age on this day? */
export const heeftAowLeeftijd = regel(
  {
    id: 'aow-leeftijd-bereikt',
    naam: 'AOW-leeftijd bereikt',
    grond: { wet: aow, artikel: '7a', lid: '1' },
    werkwijze: 'De leeftijd hoort bij het jaar waarin iemand die leeftijd bereikt.',
  },
  (f: MetKader, geboren: Day, op: Day): boolean => {
    zoek(f, aowLeeftijd, op);
    return geboren <= laatsteMetAow(op);
  },
);

/** The last birth date with the AOW age on a day. Remembers two days: a run over a city asks the ends of one month. */
export const laatsteMetAow = (op: Day): Day => {
  if (eerste.op === op) return eerste.grens;
  if (tweede.op === op) return tweede.grens;
  const grens = zoekLaatste(op);
  eerste = tweede;
  tweede = { op, grens };
  return grens;
};

/** By halving: nobody has the age at 65 less a day, everybody at 75. */
const zoekLaatste = (op: Day): Day => {
  const heeft = (geboren: Day): boolean => (aowDagTotEnMet(geboren, Number(op.slice(0, 4))) ?? '9999') <= op;
  let laag = toEpochDay(addYears(op, -75));
  let hoog = toEpochDay(addYears(op, -65)) + 1;
  while (hoog - laag > 1) {
    const midden = Math.floor((laag + hoog) / 2);
    if (heeft(fromEpochDay(midden))) laag = midden;
    else hoog = midden;
  }
  return fromEpochDay(laag);
};
let eerste: { readonly op: Day | undefined; readonly grens: Day } = { op: undefined, grens: day('1900-01-01') };
let tweede: typeof eerste = { op: undefined, grens: day('1900-01-01') };
