/** Knows what a change makes of the months: before and after, from the month in which it begins. */
import { addDays, addToMonth, type Day, type Money, type Month, monthOf, ZERO } from '@samenkracht/core';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import type { Maandresultaat } from './maandberekening.ts';
import { grondslagIn } from './maandfeiten.ts';
import { inwonerUitleg } from './uitzondering.ts';
import { eersteOpenMaand, metVerwachting } from './vooruitblik.ts';
import type { Wijziging } from './wijziging.ts';
import { zonderRechtDoor } from './wijzigingsmaand.ts';

/** What the resident gets over a month before and after, without holiday allowance; undefined where that cannot be said. */
export type Maandgevolg = {
  readonly maand: Month;
  readonly voor: Money | undefined;
  readonly na: Money | undefined;
  readonly reden: string | undefined;
  /** What of the law behind `na` is not confirmed, in words. */
  readonly onzekerheden: readonly string[];
};

type Invoer = Reeksinvoer & { readonly eersteMaand: Month };

/** What a month comes to by the facts; of a decided month what was decided. */
const bedragenVan = (invoer: Invoer, van: Month, tot: Month): ReadonlyMap<Month, Maandresultaat> => {
  const open = eersteOpenMaand(invoer, invoer.eersteMaand);
  const begin = open < van ? open : van;
  return new Map(berekenReeks(metVerwachting(invoer), begin, tot).map((een) => [een.maand, een]));
};

const bedrag = (resultaten: ReadonlyMap<Month, Maandresultaat>, maand: Month): Money | undefined => {
  const resultaat = resultaten.get(maand);
  if (resultaat !== undefined) return resultaat.soort === 'berekend' ? resultaat.uitkomst.uitTeBetalen : undefined;
  // a month that is not computed has no right, unless one before it could not be computed
  return [...resultaten.values()].some(({ soort }) => soort === 'uitzondering') ? undefined : ZERO;
};

const onzekerhedenVan = (resultaat: Maandresultaat | undefined): readonly string[] =>
  resultaat?.soort === 'berekend' ? resultaat.onzekerheden : [];

const redenVan = (resultaten: ReadonlyMap<Month, Maandresultaat>): string | undefined => {
  const gestopt = [...resultaten.values()].find(({ soort }) => soort === 'uitzondering');
  return gestopt?.soort === 'uitzondering' ? inwonerUitleg(gestopt.uitzondering) : undefined;
};

/** The same months computed twice. A month that cannot be computed has no amount, and says why. */
export const gevolgenTussen = (
  maanden: readonly Month[],
  eerst: ReadonlyMap<Month, Maandresultaat>,
  dan: ReadonlyMap<Month, Maandresultaat>,
): readonly Maandgevolg[] =>
  maanden.map((maand) => {
    const [voor, na] = [eerst.get(maand), dan.get(maand)];
    return {
      maand,
      voor: voor?.soort === 'berekend' ? voor.uitkomst.uitTeBetalen : undefined,
      na: na?.soort === 'berekend' ? na.uitkomst.uitTeBetalen : undefined,
      reden: na?.soort === 'uitzondering' ? inwonerUitleg(na.uitzondering) : undefined,
      onzekerheden: onzekerhedenVan(na),
    };
  });

/** @param vooruit months after the one of today that are looked at. */
export const gevolgenVan = (
  invoer: Invoer,
  na: readonly Wijziging[],
  vanaf: Day,
  today: Day,
  vooruit = 2,
): readonly Maandgevolg[] => {
  const begin = monthOf(vanaf) < invoer.eersteMaand ? invoer.eersteMaand : monthOf(vanaf);
  const nu = monthOf(today);
  const eind = addToMonth(begin > nu ? begin : nu, begin > nu ? 1 : vooruit);
  const eerst = bedragenVan(invoer, begin, eind);
  // the end goes with the changes: who is revived has none any more
  const einddatum = einddatumDoor(invoer, na) ?? undefined;
  const dan = bedragenVan({ ...invoer, wijzigingen: na, einddatum }, begin, eind);
  const vast = new Map(invoer.vastgesteld.map(({ maand, uitbetalen }) => [maand, uitbetalen]));
  const maanden: Maandgevolg[] = [];
  for (let maand = begin; maand <= eind; maand = addToMonth(maand, 1)) {
    const voor = vast.get(maand) ?? bedrag(eerst, maand);
    const erna = bedrag(dan, maand);
    const reden = erna === undefined ? redenVan(dan) : undefined;
    maanden.push({ maand, voor, na: erna, reden, onzekerheden: onzekerhedenVan(dan.get(maand)) });
  }
  return maanden;
};

/** The last day with a right by the changes; null while it goes on or will go on. */
export const einddatumDoor = (invoer: Invoer, wijzigingen: readonly Wijziging[]): Day | null => {
  const { kader, grondslagen, ingangsdatum } = invoer;
  const laatste = wijzigingen.reduce<Day>((dag, { vanaf }) => (vanaf > dag ? vanaf : dag), ingangsdatum);
  const grondslag = grondslagIn(kader, grondslagen, monthOf(laatste), { vanaf: laatste, tot: addDays(laatste, 1) });
  if (grondslag === undefined) return null;
  const open = zonderRechtDoor({ kader, grondslag, wijzigingen }).find(
    // a stay without a known end is no end of the benefit
    ({ tot, vanaf }) => tot === null && !wijzigingen.some((een) => een.soort === 'detentie' && een.vanaf === vanaf),
  );
  if (open === undefined) return null;
  const dag = addDays(open.vanaf, -1);
  return dag < ingangsdatum ? ingangsdatum : dag;
};
