/** Knows the shapes in which law is applied: a fact with its source, a judgement with its ground, a decision as data. */
import type { Day, Money, Period, Timeline } from '@samenkracht/core';
import type { Rechtsgrond } from './rechtsgrond.ts';

/** How sure we are of a published value. Only the first two come from a text that was seen. */
export type Zekerheid = 'twee bronnen' | 'een bron' | 'afgeleid' | 'uit het geheugen';

/** What is known about a person: appended, never overwritten. */
export type Feit<T> = {
  readonly naam: string;
  readonly waarde: T;
  readonly geldig: Period;
  readonly bron: string;
  readonly bekendSinds: string;
};

export type Uitkomst = 'voldaan' | 'niet voldaan' | 'niet vast te stellen' | 'af te wegen';

/** One condition of the law applied to the facts. `niet vast te stellen` and `af te wegen` are outcomes: a human must look. */
export type Oordeel = {
  readonly id: string;
  readonly grond: Rechtsgrond;
  readonly naam: string;
  readonly uitkomst: Uitkomst;
  readonly reden: string;
  readonly feiten: Readonly<Record<string, unknown>>;
  /** The fact or the weighing that is still missing, by its path. */
  readonly ontbreekt?: string;
};

export type Besluit =
  | {
      readonly aard: 'toekenning';
      readonly ingangsdatum: Day;
      readonly oordelen: readonly Oordeel[];
      readonly bedrag: Timeline<Money>;
    }
  | { readonly aard: 'afwijzing'; readonly oordelen: readonly Oordeel[]; readonly reden: Oordeel }
  | { readonly aard: 'buiten behandeling'; readonly grond: Rechtsgrond; readonly ontbrak: readonly string[] }
  | { readonly aard: 'intrekking'; readonly oordelen: readonly Oordeel[]; readonly vanaf: Day }
  | {
      readonly aard: 'herziening';
      readonly oordelen: readonly Oordeel[];
      readonly vanaf: Day;
      readonly bedrag: Timeline<Money>;
    };
