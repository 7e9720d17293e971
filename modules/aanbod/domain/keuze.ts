/** Knows what is offered for a part of a programme: the first kind of the order that is possible, and never of itself what only some want. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Gekozen } from './loop.ts';
import type { Keuze } from './programma.ts';

export type Mogelijkheid = {
  readonly naam: string;
  /** The kind in the order of the programme, such as `vrijwilligerswerk`. */
  readonly soort: string;
  /** Does it fit the occupations he works towards? Undefined while nobody has looked. */
  readonly past?: boolean;
};

/**
 * The offers of the first kind that has any, in the order given. What does not fit his perspective is left out;
 * what is offered only where it fits is left out too while nobody has looked.
 */
export const offer = (
  { volgorde, alleenAlsPassend }: Keuze,
  mogelijk: readonly Mogelijkheid[],
): readonly Mogelijkheid[] => {
  const kan = mogelijk.filter(
    ({ naam, past }) => past === true || (past === undefined && !alleenAlsPassend.includes(naam)),
  );
  const soort = volgorde.find((een) => kan.some((aanbod) => aanbod.soort === een));
  return kan.filter((aanbod) => aanbod.soort === soort);
};

export type Keuzeweigering =
  | { readonly code: 'KEUZE_ONBEKEND'; readonly onderdeel: string }
  | { readonly code: 'KEUZE_BUITEN_VOLGORDE'; readonly eerst: string }
  | { readonly code: 'KEUZE_NIET_PASSEND'; readonly wat: string };

/**
 * A choice of somebody: a kind of the programme, after the kinds before it with why each did not work, unless he is free to choose.
 * What fits only some is taken only when somebody has looked and it fits.
 */
export const choose = (
  keuzes: readonly Keuze[],
  keuze: Gekozen,
  past: boolean | undefined,
): Result<Gekozen, Keuzeweigering> => {
  const van = keuzes.find(({ onderdeel }) => onderdeel === keuze.onderdeel);
  const plaats = van?.volgorde.indexOf(keuze.aard) ?? -1;
  if (van === undefined || plaats < 0) return err({ code: 'KEUZE_ONBEKEND', onderdeel: keuze.onderdeel });
  const eerst = van.volgorde
    .slice(0, van.vrij === true ? 0 : plaats)
    .find((aard) => !keuze.nietGelukt.some((een) => een.aard === aard && een.waarom.trim() !== ''));
  if (eerst !== undefined) return err({ code: 'KEUZE_BUITEN_VOLGORDE', eerst });
  const alleen = van.alleenAlsPassend.find((wat) => keuze.wat.toLowerCase().includes(wat.toLowerCase()));
  if (past === false || (alleen !== undefined && past !== true))
    return err({ code: 'KEUZE_NIET_PASSEND', wat: alleen ?? keuze.wat });
  return ok(keuze);
};
