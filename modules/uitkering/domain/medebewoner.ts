/** Knows who else lives in the dwelling and from when until when: by the facts under the decision and the changes since (art. 19a Pw). */
import type { Day } from '@samenkracht/core';
import type { Maandverloop } from '@samenkracht/participatiewet';
import type { Grondslagfeiten } from './maandfeiten.ts';
import { opVolgorde, type Wijziging } from './wijziging.ts';

/** Somebody of the facts by his place in them (`medebewoner 1`), or who came by a change by the id of that change. */
type Bewoning = {
  readonly wie: string;
  readonly geboren: Day;
  /** Null of who was there when the facts were told. */
  readonly vanaf: Day | null;
  /** The first day on which he is gone; null when no end is known. */
  readonly tot: Day | null;
};

const wieKwam = ({ id }: Wijziging): string => `medebewoner ${id}`;

const vroegste = (een: Day | null, ander: Day | null): Day | null =>
  een === null || (ander !== null && ander < een) ? ander : een;

const vertrekVan = (wijzigingen: readonly Wijziging[], wie: string): Day | null =>
  opVolgorde(wijzigingen).find((een) => een.soort === 'vertrek medebewoner' && een.wie === wie)?.vanaf ?? null;

const gekomen = (wijzigingen: readonly Wijziging[]) =>
  opVolgorde(wijzigingen).flatMap((een) => {
    if (een.soort !== 'komst medebewoner' || !een.medebewoner) return [];
    const wie = wieKwam(een);
    const tot = vroegste(een.tot, vertrekVan(wijzigingen, wie));
    return tot !== null && tot <= een.vanaf ? [] : [{ wie, feiten: een.medebewoner, vanaf: een.vanaf, tot }];
  });

/** Everybody who lives or lived there, so that staff can say who leaves. */
export const bewoningen = (
  { medebewoners }: Pick<Grondslagfeiten, 'medebewoners'>,
  wijzigingen: readonly Wijziging[],
): readonly Bewoning[] => [
  ...medebewoners.map(({ geboren }, i) => {
    const wie = `medebewoner ${i + 1}`;
    return { wie, geboren, vanaf: null, tot: vertrekVan(wijzigingen, wie) };
  }),
  ...gekomen(wijzigingen).map(({ feiten: { geboren }, ...tijd }) => ({ ...tijd, geboren })),
];

/** Does he live there before this day, and may he so leave on it? */
export const kanVertrekken = ({ vanaf, tot }: Pick<Bewoning, 'vanaf' | 'tot'>, op: Day): boolean =>
  (vanaf === null || vanaf < op) && (tot === null || tot > op);

/**
 * Who lives there on some day of a month.
 * @param uitFeiten those of the facts, as they would be without changes.
 * @param van the first day that is looked at: before the month when a death before it still plays.
 */
export const medebewonersIn = (
  uitFeiten: Maandverloop['medebewoners'],
  wijzigingen: readonly Wijziging[],
  { van, tot }: { readonly van: Day; readonly tot: Day },
): Maandverloop['medebewoners'] =>
  [
    ...uitFeiten.map((een) => ({ ...een, tot: vertrekVan(wijzigingen, een.kenmerk) ?? een.tot })),
    ...gekomen(wijzigingen).map(({ wie, feiten, vanaf, tot: eind }) => ({
      ...feiten,
      kenmerk: wie,
      vanaf: vanaf < van ? van : vanaf,
      tot: eind,
    })),
  ].filter((een) => een.vanaf < tot && (een.tot === null || een.tot > een.vanaf));
