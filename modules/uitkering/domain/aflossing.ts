/** Knows the terms of a payment plan that the resident pays himself: by when each is due, and what of them did not come in. */
import { isFeestdag, verlengTotWerkdag } from '@samenkracht/awb';
import {
  addDays,
  addToMonth,
  type Day,
  lastDay,
  type Money,
  type Month,
  smallest,
  subtract,
  sum,
  weekday,
} from '@samenkracht/core';

/** Each month of the plan ends on its last day, or the next working day: the Algemene termijnenwet, taken over for what was agreed (ADR 0179). */
export const termijndag = (maand: Month): Day => verlengTotWerkdag(lastDay(maand));

/** A payment of the last day stands on a statement of the next working day; who pays a day late is not written to. */
const werkdagenWachten = 3;

/** First day on which a term counts as missed when it is not there. */
export const gemistVanaf = (maand: Month): Day => {
  let dag = termijndag(maand);
  for (let over = werkdagenWachten; over > 0; ) {
    dag = addDays(dag, 1);
    if (weekday(dag) <= 5 && !isFeestdag(dag)) over -= 1;
  }
  return dag;
};

export type Aflosfeiten = {
  readonly regeling: { readonly perMaand: Money; readonly vanaf: Month; readonly sinds: Day };
  readonly uitstellen: readonly { readonly sinds: Day; readonly totEnMet: Day }[];
  /** What came in of him for his debts. */
  readonly ontvangen: readonly { readonly dag: Day; readonly bedrag: Money }[];
  /** What is open of the debts that the plan is about. */
  readonly open: Money;
  readonly today: Day;
};

export type Achterstand = {
  /** The newest term that is missing, whole or in part. */
  readonly maand: Month;
  readonly bedrag: Money;
  /** How many terms lack something. */
  readonly termijnen: number;
  /** When the newest of them was due. */
  readonly uiterlijk: Day;
};

/** Uitstel that was given moves a term off: what was due within it is not asked. */
const isUitgesteld = ({ uitstellen }: Aflosfeiten, dag: Day): boolean =>
  uitstellen.some(({ sinds, totEnMet }) => sinds <= dag && dag <= totEnMet);

const verstreken = (f: Aflosfeiten): readonly Month[] => {
  const maanden: Month[] = [];
  for (let maand = f.regeling.vanaf; gemistVanaf(maand) <= f.today; maand = addToMonth(maand, 1))
    if (!isUitgesteld(f, termijndag(maand))) maanden.push(maand);
  return maanden;
};

/**
 * All terms against all that came in since the plan: who pays ahead is ahead, who pays late has caught up. The last term is what is open.
 * @returns undefined when nothing is missing.
 */
export const achterstandOp = (f: Aflosfeiten): Achterstand | undefined => {
  const maanden = verstreken(f);
  const laatste = maanden.at(-1);
  if (laatste === undefined) return undefined;
  const { perMaand, sinds } = f.regeling;
  const betaald = sum(f.ontvangen.filter(({ dag }) => dag >= sinds).map(({ bedrag }) => bedrag));
  const bedrag = smallest(subtract((maanden.length * perMaand) as Money, betaald), f.open);
  if (bedrag <= 0) return undefined;
  return { maand: laatste, bedrag, termijnen: Math.ceil(bedrag / perMaand), uiterlijk: termijndag(laatste) };
};

/** By when we ask to pay what is missing: two weeks, as a reminder of the Awb gives, but without its fee. */
export const alsnogUiterlijk = (vandaag: Day): Day => verlengTotWerkdag(addDays(vandaag, 14));
