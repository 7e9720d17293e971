/** Knows what is offered for a part of a programme: the first kind of the order that is possible, and never of itself what only some want. */
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
