/** Knows the shape of a condition for bijstand: met or not, with the reason in words; or a human must look. */
import { type Kop, type Regel, regel } from '@samenkracht/law';
import type { Aanvraagfeiten } from './feiten.ts';

export type Bevinding = {
  readonly uitkomst: 'voldaan' | 'niet voldaan' | 'niet vast te stellen';
  readonly reden: string;
};

export const voldaan = (reden: string): Bevinding => ({ uitkomst: 'voldaan', reden });
export const niet = (reden: string): Bevinding => ({ uitkomst: 'niet voldaan', reden });
export const onbeslist = (reden: string): Bevinding => ({ uitkomst: 'niet vast te stellen', reden });

export type Voorwaarde = Regel<Aanvraagfeiten, [], Bevinding>;

/** A condition tells the resident its own reason. */
export const voorwaarde = (kop: Kop<Bevinding>, inhoud: (f: Aanvraagfeiten) => Bevinding): Voorwaarde =>
  regel({ inwoner: ({ reden }) => reden, toon: ({ uitkomst }) => uitkomst, ...kop }, inhoud);
