/** Knows who may act for whom, on which ground and how long. */
import { contains, type Day, type Period } from '@samenkracht/core';

/**
 * A bewindvoerder acts for a person in everything about money (art. 1:441 BW); a partner acts on one application that
 * is made together (art. 43 lid 2 Pw); a gemachtigde acts by a written authorisation (art. 2:1 Awb).
 */
export type VertegenwoordigingSoort = 'bewindvoerder' | 'partner' | 'gemachtigde';

export type Vertegenwoordiging = {
  readonly id: string;
  readonly soort: VertegenwoordigingSoort;
  /** Who is represented. */
  readonly persoonId: string;
  /** Who acts. */
  readonly vertegenwoordigerId: string;
  /** The one thing it is limited to; a partner always has one, a bewindvoerder none. */
  readonly onderwerpId: string | undefined;
  /** What it rests on, as written down: the court's decision and its date, the signature. */
  readonly grond: string;
  readonly geldig: Period;
};

/** Whom someone may act for in everything, on a day. What is limited to one thing is not in it. */
export const namensOp = (all: readonly Vertegenwoordiging[], op: Day): readonly string[] => [
  ...new Set(
    all.filter((one) => one.onderwerpId === undefined && contains(one.geldig, op)).map((one) => one.persoonId),
  ),
];

/** Who else is a party to one thing, on a day. */
export const medebelanghebbendenVan = (
  all: readonly Vertegenwoordiging[],
  onderwerpId: string,
  op: Day,
): readonly string[] =>
  all
    .filter((one) => one.onderwerpId === onderwerpId && contains(one.geldig, op))
    .map((one) => one.vertegenwoordigerId);

/** Nobody represents himself, and a partner is bound to one application; the database holds the same. */
export const isVertegenwoordiging = (wish: Omit<Vertegenwoordiging, 'id'>): boolean =>
  wish.persoonId !== wish.vertegenwoordigerId &&
  (wish.soort === 'partner') === (wish.onderwerpId !== undefined) &&
  wish.grond.trim() !== '' &&
  (wish.geldig.until === undefined || wish.geldig.from < wish.geldig.until);
