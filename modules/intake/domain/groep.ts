/** Knows the service groups of a municipality: what they ask and promise, and which one follows from facts that were stated. */
import { addMonths, type Day } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import type { Verhaal } from './verteld.ts';

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
  /** Which answer in his story says this already: then nobody asks it again. */
  readonly uitVerhaal?: readonly {
    /** The code of a question of the intake. */
    readonly vraag: string;
    readonly is: readonly (string | boolean)[];
    readonly waarde: string;
    /** Told longer ago than so many months it says this no more. */
    readonly maanden?: number;
  }[];
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
  /** Not stated by a coach: he told it himself, in his story. */
  readonly uitVerhaal?: true;
  /** What his story says since, while a coach stated something else. */
  readonly anders?: { readonly waarde: string; readonly op: Day };
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

const toldIn = (verhaal: Verhaal, { uitVerhaal = [] }: Groepsfeit, vandaag: Day) => {
  for (const { vraag, is, waarde, maanden } of uitVerhaal) {
    const gezegd = verhaal.get(vraag);
    if (gezegd === undefined || (maanden !== undefined && gezegd.datum < addMonths(vandaag, -maanden))) continue;
    const gegeven: readonly Json[] = Array.isArray(gezegd.waarde) ? gezegd.waarde : [gezegd.waarde];
    if (gegeven.some((een) => (is as readonly Json[]).includes(een)))
      return { waarde, bron: gezegd.bron, op: gezegd.datum };
  }
  return undefined;
};

/** What a coach stated counts; what he did not state counts as it was told, and a story that says otherwise since is named. */
export const withVerhaal = ({ feiten }: Groepen, gesteld: Gestelde, verhaal: Verhaal, vandaag: Day): Gestelde => {
  const met = (feit: Groepsfeit): Gesteld | undefined => {
    const eerder = gesteld[feit.code];
    const verteld = feit.aard === 'feit' ? toldIn(verhaal, feit, vandaag) : undefined;
    if (verteld === undefined) return eerder;
    if (eerder === undefined) return { ...verteld, uitVerhaal: true };
    const { waarde, op } = verteld;
    return waarde === eerder.waarde || op < eerder.op ? eerder : { ...eerder, anders: { waarde, op } };
  };
  return Object.fromEntries(
    feiten.flatMap((feit) => {
      const een = met(feit);
      return een === undefined ? [] : [[feit.code, een]];
    }),
  );
};

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
