/** Knows the facts of a month in which the household changes: who belongs to it on which days, and what else holds for some days. */
import { addDays, addMonths, type Day, type Money } from '@samenkracht/core';
import { met } from '@samenkracht/law';
import type { Kind, Maandfeiten, Medebewoner, Partner, Persoon } from './feiten.ts';

/** Days on which something holds: half-open. `tot` null: no end is known. */
export type Tijdvak = { readonly vanaf: Day; readonly tot: Day | null };

/** Somebody on the days on which he belongs to the household. Who comes back or changes stands there once for each period. */
export type Lid<P> = P & Tijdvak & { readonly kenmerk: string };

/** Who is meant: the belanghebbende, or somebody by his kenmerk. */
export const BELANGHEBBENDE = 'belanghebbende';

/**
 * The facts of a month with dates: as `Maandfeiten`, but people come and go. The income of a partner is what belongs to the days
 * on which he is there. Lists that are empty are known to be none.
 */
export type Maandverloop = Omit<
  Maandfeiten,
  'belanghebbende' | 'partner' | 'kinderen' | 'medebewoners' | 'tijdelijkEldersVoorMantelzorg'
> & {
  readonly belanghebbende: Omit<Persoon, 'inInrichting'>;
  readonly partners: readonly Lid<Omit<Partner, 'inInrichting'>>[];
  readonly kinderen: readonly Lid<Kind>[];
  readonly medebewoners: readonly Lid<Medebewoner>[];
  /** Stays in an institution: of the belanghebbende, or of a partner by his kenmerk. */
  readonly inrichting: readonly (Tijdvak & { readonly wie: string })[];
  /** Art. 22a lid 4: days on which he lives elsewhere to give mantelzorg. */
  readonly eldersVoorMantelzorg: readonly Tijdvak[];
  /** Decisions of the college to lower the norm: art. 27 and 28. */
  readonly verlagingen: readonly Verlaging[];
  /** Days without a right for the whole household, such as days abroad beyond those of art. 13 lid 1 onder e. */
  readonly zonderRecht: readonly (Tijdvak & { readonly reden: string })[];
  readonly overlijden: Overlijden | null;
};

/** What the college decided, with its reason. Money in cents a month. */
export type Verlaging = Tijdvak & {
  readonly bedrag: Money;
  readonly motivering: string;
} & (
    | { readonly artikel: '27' }
    /** The lowering of art. 28 ends six months after this day by itself. */
    | { readonly artikel: '28'; readonly onderwijsBeeindigd: Day }
  );

export type Overlijden = { readonly wie: string; readonly dag: Day };

export const geldtOp = ({ vanaf, tot }: Tijdvak, op: Day): boolean => vanaf <= op && (tot === null || op < tot);

/** Do two periods share a day? */
export const overlappen = (een: Tijdvak, ander: Tijdvak): boolean =>
  (een.tot === null || ander.vanaf < een.tot) && (ander.tot === null || een.vanaf < ander.tot);

/** Until his death at most: the day itself still counts. */
export const totOverlijden = <T extends Lid<Tijdvak>>(een: T, overlijden: Overlijden | null): T => {
  if (overlijden === null || overlijden.wie !== een.kenmerk) return een;
  const tot = addDays(overlijden.dag, 1);
  return een.tot !== null && een.tot <= tot ? een : (met(een, { tot }) as unknown as T);
};

/** Art. 45 lid 5: through one month after the day of death; the first day after that. */
export const naEenMaand = (overlijden: Overlijden): Day => addDays(addMonths(overlijden.dag, 1), 1);

export const maandenVerlaging = 6;

/** Art. 28: six months after the end of education; the first day without. */
export const eindeVerlaging = (een: Verlaging): Day | null => {
  if (een.artikel === '27') return een.tot;
  const uiterst = addMonths(een.onderwijsBeeindigd, maandenVerlaging);
  return een.tot !== null && een.tot <= uiterst ? een.tot : uiterst;
};
