/** Knows which age someone has reached on a day, the AOW age included; who was born on or before a limit has reached it. */
import { aowDagVoor, heeftAowLeeftijd } from '@samenkracht/aow';
import { type Day, day, parseDay, toDay } from '@samenkracht/core';
import { type MetKader, participatiewet, regel } from '@samenkracht/law';

/** Has someone lived this many whole years on this day? Compares text, as `ageOn` of core does, without taking it apart. */
export const isMinstens = (jaren: number, geboren: Day, op: Day): boolean => geboren <= grens(jaren, op);

/**
 * Every age that a rule of a month may ask for, the AOW age apart. Ages are asked here and nowhere else, so that a run over
 * a city knows which days of birth are alike.
 */
export const grensleeftijden: readonly number[] = [0, 12, 18, 21, 27, 60];

/** The last birth date that has reached an age on a day, as a day that exists. */
export const laatsteGeboortedag = (jaren: number, op: Day): Day => {
  const tekst = grens(jaren, op);
  return parseDay(tekst) ?? day(`${tekst.slice(0, 8)}28`);
};

/** The last birth date that has reached an age: the same month and date, so many years earlier. 29 February needs no care: it is compared, not computed with. */
const grens = (jaren: number, op: Day): string => {
  const grenzen = grenzenOp(op);
  const bewaard = grenzen[jaren];
  if (bewaard !== undefined) return bewaard;
  if (!grensleeftijden.includes(jaren)) throw new TypeError(`${jaren} is not in the list of ages`);
  const nieuw = `${Number(op.slice(0, 4)) - jaren}${op.slice(4)}`;
  grenzen[jaren] = nieuw;
  return nieuw;
};

type Grenzen = (string | undefined)[];
const geenGrenzen = (): Grenzen => Array.from({ length: 100 }, () => undefined);

/** Remembers the limits of two days: a run over a city asks the first and the last day of one month for everyone. */
const grenzenOp = (op: Day): Grenzen => {
  if (eerste.op === op) return eerste.grenzen;
  if (tweede.op === op) return tweede.grenzen;
  eerste = tweede;
  tweede = { op, grenzen: geenGrenzen() };
  return tweede.grenzen;
};
let eerste: { readonly op: Day | undefined; readonly grenzen: Grenzen } = { op: undefined, grenzen: geenGrenzen() };
let tweede: typeof eerste = { op: undefined, grenzen: geenGrenzen() };

export type Leeftijdsgroep = 'jonger dan 18' | '18 tot 21' | '21 tot AOW' | 'AOW';

export const leeftijdsgroep = regel(
  {
    id: 'leeftijdsgroep',
    naam: 'Leeftijdsgroep',
    grond: { wet: participatiewet, artikel: '20-22' },
    werkwijze: 'De leeftijd op de eerste dag van het deel van de maand; de AOW-leeftijd volgt uit artikel 7a AOW.',
  },
  (f: MetKader, geboren: Day, op: Day): Leeftijdsgroep => {
    if (!isMinstens(21, geboren, op)) return isMinstens(18, geboren, op) ? '18 tot 21' : 'jonger dan 18';
    return isMinstens(60, geboren, op) && heeftAowLeeftijd(f, geboren, op) ? 'AOW' : '21 tot AOW';
  },
);

/** The first day on which someone has lived so many years; who was born on 29 February waits for 1 March in other years. */
export const verjaardag = (jaren: number, geboren: Day): Day => {
  if (!grensleeftijden.includes(jaren)) throw new TypeError(`${jaren} is not in the list of ages`);
  const jaar = Number(geboren.slice(0, 4)) + jaren;
  return parseDay(`${jaar}${geboren.slice(4)}`) ?? toDay(jaar, 3, 1);
};

/** The first of these days on which someone has the AOW age; undefined when he has it on none of them. */
export const aowdagIn = (
  f: MetKader,
  geboren: Day,
  { vanaf, tot }: { readonly vanaf: Day; readonly tot: Day },
): Day | undefined => {
  if (leeftijdsgroep(f, geboren, vanaf) === 'AOW') return vanaf;
  return isMinstens(60, geboren, tot) ? aowDagVoor(geboren, tot) : undefined;
};
