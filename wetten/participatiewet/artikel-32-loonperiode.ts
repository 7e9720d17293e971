/** Knows art. 32 lid 1 onder b Participatiewet for pay per four weeks or per week: how much of it belongs to a calendar month. */
import {
  add,
  addDays,
  type Day,
  daysBetween,
  firstDay,
  formatEuro,
  type Money,
  type Month,
  monthOf,
  part,
  periodOf,
  subtract,
  weekday,
  ZERO,
} from '@samenkracht/core';
import { kies, type MetKader, participatiewet, regel } from '@samenkracht/law';
import { loonperiode } from './open-termen-middelen.ts';

/** One payment over a period of whole weeks; `tot` is the first day after it. Net, in cents. */
export type Loonbetaling = {
  readonly netto: Money;
  readonly van: Day;
  readonly tot: Day;
  readonly betaaldOp: Day;
};

export type Loonperiodefeiten = MetKader & { readonly maand: Month; readonly betalingen: readonly Loonbetaling[] };

/** `volledig` is false while a working day of the month lies in no payment that is known. */
export type Periodeloon = { readonly netto: Money; readonly som: string; readonly volledig: boolean };

/** Four weeks make a period; of pay per week the first four payments of a month. What comes after that is free. */
const vierWeken = 28;
const dertienTwaalfde = [13, 12] as const;

export const loonInMaand = regel(
  {
    id: 'pw-32-1-b-loonperiode',
    naam: 'Loon per vier weken of per week in een kalendermaand',
    grond: { wet: participatiewet, artikel: '32', lid: '1', onderdeel: 'b' },
    werkwijze:
      'Zoals de gemeente kiest: de betaling over vier weken in de maand van betaling maal 13 gedeeld door 12 (wat daarna in die maand komt, telt niet), of van elke periode het deel van de werkdagen dat in de maand valt.',
    toon: ({ netto }: Periodeloon) => formatEuro(netto),
  },
  (f: Loonperiodefeiten): Periodeloon => {
    const betalingen = [...f.betalingen].sort((a, b) => (volgorde(a) < volgorde(b) ? -1 : 1));
    return kies(f, loonperiode, firstDay(f.maand)) === 'maal 13 gedeeld door 12'
      ? maalDertien(f.maand, betalingen)
      : naarWerkdagen(f.maand, betalingen);
  },
);

const volgorde = ({ betaaldOp, van }: Loonbetaling): string => `${betaaldOp} ${van}`;

const maalDertien = (maand: Month, betalingen: readonly Loonbetaling[]): Periodeloon => {
  let dagen = 0;
  let netto: Money = ZERO;
  for (const betaling of betalingen) {
    if (monthOf(betaling.betaaldOp) !== maand) continue;
    const lengte = daysBetween(betaling.van, betaling.tot);
    if (dagen + lengte > vierWeken) break;
    dagen += lengte;
    netto = add(netto, betaling.netto);
  }
  return {
    netto: part(netto, dertienTwaalfde, 'half up'),
    som: `${formatEuro(netto)} over vier weken, maal 13 gedeeld door 12`,
    volledig: dagen === vierWeken,
  };
};

const naarWerkdagen = (maand: Month, betalingen: readonly Loonbetaling[]): Periodeloon => {
  const { from, until = from } = periodOf(maand);
  let netto: Money = ZERO;
  let gedekt = 0;
  const stukken: string[] = [];
  for (const betaling of betalingen) {
    const van = betaling.van > from ? betaling.van : from;
    const tot = betaling.tot < until ? betaling.tot : until;
    if (van >= tot) continue;
    const [voor, erin, heel] = [
      werkdagen(betaling.van, van),
      werkdagen(van, tot),
      werkdagen(betaling.van, betaling.tot),
    ];
    if (heel === 0) continue;
    // as the difference of two sums, so that the months of one payment add up to it
    netto = add(netto, subtract(deel(betaling, voor + erin, heel), deel(betaling, voor, heel)));
    gedekt += erin;
    stukken.push(`${formatEuro(betaling.netto)} maal ${erin} gedeeld door ${heel}`);
  }
  return {
    netto,
    som: `naar werkdagen: ${stukken.join(' plus ')}`,
    volledig: gedekt === werkdagen(from, until),
  };
};

const deel = ({ netto }: Loonbetaling, over: number, onder: number): Money => part(netto, [over, onder], 'half up');

/** Monday to Friday; the act names no days off. */
const werkdagen = (van: Day, tot: Day): number => {
  let aantal = 0;
  for (let dag = van; dag < tot; dag = addDays(dag, 1)) if (weekday(dag) <= 5) aantal += 1;
  return aantal;
};
