/** Knows which part of a month's income belongs to the days with a right (art. 32 lid 1 onder b Pw). */
import { daysBetween, daysIn, part } from '@samenkracht/core';
import { isEenmalig, type Maandfeiten, type Persoon } from '@samenkracht/participatiewet';

/**
 * Pay is known per calendar month. Of a month with a right in a part of it, the same part of the pay counts, by calendar days as
 * the norm does (art. 45 lid 3). The Act says that income counts as far as it concerns the period, not how a month is divided.
 */
export const naarRato = <F extends Maandfeiten>(feiten: F): F => {
  const deel = [daysBetween(feiten.vanaf, feiten.tot), daysIn(feiten.maand)] as const;
  if (deel[0] === deel[1]) return feiten;
  const { belanghebbende, partner } = feiten;
  return {
    ...feiten,
    ...(belanghebbende === undefined ? {} : { belanghebbende: deelVanInkomsten(belanghebbende, deel) }),
    ...(partner === undefined || partner === null ? {} : { partner: deelVanInkomsten(partner, deel) }),
  };
};

/** The income of one person over some of the days of a month. */
export const deelVanInkomsten = <P extends Pick<Persoon, 'inkomsten'>>(
  persoon: P,
  deel: readonly [number, number],
): P =>
  // what is not known yet stays unknown: the rule asks for it
  persoon.inkomsten === undefined || deel[0] === deel[1]
    ? persoon
    : {
        ...persoon,
        inkomsten: persoon.inkomsten.map((inkomst) => ({
          ...inkomst,
          ...(inkomst.netto === undefined || isEenmalig(inkomst.soort)
            ? {}
            : { netto: part(inkomst.netto, deel, 'half up') }),
          ...(inkomst.opgeofferd === undefined ? {} : { opgeofferd: part(inkomst.opgeofferd, deel, 'half up') }),
        })),
      };
