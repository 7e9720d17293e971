/** Knows how many days of the calendar year somebody was abroad, and how many may be (art. 13 lid 1 onder e Pw). */
import { addDays, addYears, type Day, daysBetween, toDay } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { leeftijdsgroep, wekenBuitenland } from '@samenkracht/participatiewet';
import { BELANGHEBBENDE, type Wijziging } from './wijziging.ts';

export type Buitenlandteller = { readonly jaar: number; readonly gebruikt: number; readonly mag: number };

/** @param wijzigingen reported and decided alike: who plans a journey wants to know what is left with all of them. */
export const telBuitenland = (
  kader: Kader,
  geboren: Day,
  wijzigingen: readonly Wijziging[],
  today: Day,
): Buitenlandteller => {
  const jaar = Number(today.slice(0, 4));
  const begin = toDay(jaar, 1, 1);
  const eind = addYears(begin, 1);
  const dagen = new Set<Day>();
  for (const { soort, wie, vanaf, tot } of wijzigingen) {
    if (soort !== 'verblijf buitenland' || wie !== BELANGHEBBENDE) continue;
    const van = vanaf > begin ? vanaf : begin;
    const totDag = (tot ?? addDays(today, 1)) < eind ? (tot ?? addDays(today, 1)) : eind;
    for (let i = 0; i < daysBetween(van, totDag); i += 1) dagen.add(addDays(van, i));
  }
  const aow = leeftijdsgroep({ kader }, geboren, today) === 'AOW';
  return { jaar, gebruikt: dagen.size, mag: (aow ? wekenBuitenland.aow : wekenBuitenland.gewoon) * 7 };
};
