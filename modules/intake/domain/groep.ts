/** Knows the service groups of a municipality: what they ask and promise, and which one follows from facts that were stated. */
import type { Day } from '@samenkracht/core';

/** The four kinds of the letter of Rotterdam (3.1.1), whatever a municipality calls its own groups. */
export const groepsoorten = ['licht digitaal', 'intensief', 'perspectief ontdekken', 'geen werkperspectief'] as const;
export type Groepsoort = (typeof groepsoorten)[number];

export type Groepsfeit = {
  readonly code: string;
  readonly vraag: string;
  readonly hulp?: string;
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
  /** A fact can be shown with a source; what somebody thinks of himself or of another cannot, and decides nothing. */
  readonly aard: 'feit' | 'mening';
};

export type Plichten = {
  /** Null is no number: who must not apply for work, or who agrees on it in his plan. */
  readonly sollicitatiesPerWeek: number | null;
  readonly gesprekkenPerMaand: number | null;
  /** What else goes with the group, in words to the resident. */
  readonly afspraken: readonly string[];
};

export type Groep = {
  readonly code: string;
  readonly soort: Groepsoort;
  readonly naam: string;
  /** What this group means for the resident, in his words. */
  readonly uitleg: string;
  readonly plichten: Plichten;
};

/** When all facts are so, this group is proposed, for this reason. The first that holds counts. */
export type Groepsregel = {
  readonly groep: string;
  readonly als: readonly { readonly feit: string; readonly is: readonly string[] }[];
  readonly reden: string;
};

export type Groepen = {
  readonly soort: 'groepen';
  readonly feiten: readonly Groepsfeit[];
  readonly groepen: readonly Groep[];
  readonly regels: readonly Groepsregel[];
};

export type Gesteld = {
  readonly waarde: string;
  /** Who said so or where it stands. */
  readonly bron: string;
  readonly op: Day;
};
export type Gestelde = Readonly<Record<string, Gesteld>>;

export type Groepsvoorstel =
  | {
      readonly soort: 'voorstel';
      readonly groep: string;
      readonly reden: string;
      readonly gronden: readonly { readonly feit: string; readonly gesteld: Gesteld }[];
    }
  /** Before anything can be proposed this must be stated. */
  | { readonly soort: 'vraag'; readonly feit: string }
  | { readonly soort: 'geen regel' };

/** Rule after rule: one that holds is the proposal, one that could still hold asks its first unknown fact. */
export const proposeGroep = ({ regels }: Groepen, gesteld: Gestelde): Groepsvoorstel => {
  for (const { groep, als, reden } of regels) {
    const bekend = als.flatMap(({ feit, is }) => {
      const een = gesteld[feit];
      return een === undefined ? [] : [{ feit, gesteld: een, waar: is.includes(een.waarde) }];
    });
    if (bekend.some(({ waar }) => !waar)) continue;
    const onbekend = als.find(({ feit }) => gesteld[feit] === undefined);
    if (onbekend !== undefined) return { soort: 'vraag', feit: onbekend.feit };
    return {
      soort: 'voorstel',
      groep,
      reden,
      gronden: bekend.map(({ feit, gesteld: een }) => ({ feit, gesteld: een })),
    };
  }
  return { soort: 'geen regel' };
};
