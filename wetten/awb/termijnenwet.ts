/** Knows the Algemene termijnenwet: which days are holidays in law, and that a term does not end on one. */
import { addDays, type Day, toDay, weekday } from '@samenkracht/core';
import { gelijkgesteldeDagen } from './gelijkgestelde-dagen.ts';

/** Art. 1: a term that would end on a Saturday, a Sunday or a holiday ends on the next day that is none of these. */
export const verlengTotWerkdag = (dag: Day): Day => {
  let einde = dag;
  while (weekday(einde) >= 6 || isFeestdag(einde)) einde = addDays(einde, 1);
  return einde;
};

/** Art. 3: the holidays of lid 1, Good Friday of lid 2, and the days that a decree puts beside them (lid 3). */
export const isFeestdag = (dag: Day): boolean => {
  const jaar = Number(dag.slice(0, 4));
  return feestdagenVan(jaar).has(dag) || gelijkgesteldeDagen.some((rij) => rij.dag === dag);
};

/** The days of art. 3 lid 1 and 2 in a year. The King's birthday moves to Saturday when 27 April is a Sunday. */
const feestdagenVan = (jaar: number): ReadonlySet<Day> => {
  const pasen = eerstePaasdag(jaar);
  const koningsdag = toDay(jaar, 4, 27);
  return new Set([
    toDay(jaar, 1, 1),
    addDays(pasen, -2),
    addDays(pasen, 1),
    weekday(koningsdag) === 7 ? addDays(koningsdag, -1) : koningsdag,
    toDay(jaar, 5, 5),
    addDays(pasen, 39),
    addDays(pasen, 50),
    toDay(jaar, 12, 25),
    toDay(jaar, 12, 26),
  ]);
};

/** Easter Sunday in the Gregorian calendar, by the computus of Meeus, Jones and Butcher. */
export const eerstePaasdag = (jaar: number): Day => {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const correctie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3);
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - correctie + 15) % 30;
  const dagen = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7;
  const schuif = Math.floor((gulden + 11 * epacta + 22 * dagen) / 451);
  const som = epacta + dagen - 7 * schuif + 114;
  return toDay(jaar, Math.floor(som / 31), (som % 31) + 1);
};
