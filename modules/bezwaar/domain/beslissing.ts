/** Knows a decision on an objection: per part an outcome with its reason, and what it changes in the decision objected to. */
import type { Day, Money, Month } from '@samenkracht/core';
import { err, ok, type Result } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { type Bezwaar, type BezwaarRefusal, stateOfTermijn } from './bezwaar.ts';

export const uitkomsten = ['gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
export const gevolgen = ['in stand', 'herroepen'] as const;

/** What is otherwise now, for who computes the amounts: a fact, a weighing, or the pay of a month. */
export type Wijziging =
  | { readonly soort: 'feit'; readonly feit: string; readonly waarde: Json; readonly vanaf: Day }
  | {
      readonly soort: 'afweging';
      readonly feit: string;
      readonly keuze: string;
      readonly motivering: string;
      readonly vanaf: Day;
    }
  | { readonly soort: 'loon'; readonly maand: Month; readonly netto: Money };

export type Onderdeel = {
  /** What the objection is about, in a few words. */
  readonly onderdeel: string;
  readonly uitkomst: (typeof uitkomsten)[number];
  readonly gevolg: (typeof gevolgen)[number];
  /** Awb 7:12: the reason, as the resident reads it. */
  readonly motivering: string;
  readonly wijzigingen: readonly Wijziging[];
};

export type Beslissing = {
  readonly id: string;
  readonly onderdelen: readonly Onderdeel[];
  readonly status: 'open' | 'genomen' | 'teruggelegd';
  readonly opgesteldDoor: { readonly id: string; readonly naam: string };
  readonly opgesteldOp: string;
  readonly genomenDoor: { readonly id: string; readonly naam: string } | undefined;
  readonly bekendgemaaktOp: Day | undefined;
  readonly beroepTotEnMet: Day | undefined;
  readonly redenTeruglegging: string | undefined;
};

const wrongWith = ({ uitkomst, gevolg, wijzigingen }: Onderdeel): string | undefined => {
  if (uitkomst !== 'gegrond' && gevolg === 'herroepen')
    return 'Alleen bij een gegrond bezwaar kan het besluit worden herroepen.';
  if (gevolg === 'in stand' && wijzigingen.length > 0)
    return 'Als het besluit in stand blijft, verandert er niets aan de gegevens.';
  return undefined;
};

/** Awb 7:2, 7:3, 7:11 and 6:11: whether this can be decided now. */
export const checkBeslissing = (bezwaar: Bezwaar, onderdelen: readonly Onderdeel[]): Result<void, BezwaarRefusal> => {
  if (bezwaar.gehoord === undefined && bezwaar.afgezien === undefined) return err({ code: 'HOREN_NIET_GEREGELD' });
  const termijn = stateOfTermijn(bezwaar);
  if (termijn === 'te laat, nog te wegen') return err({ code: 'REDEN_TE_LAAT_NIET_GEWOGEN' });
  if (termijn === 'te laat' && onderdelen.some(({ uitkomst }) => uitkomst !== 'niet-ontvankelijk'))
    return err({ code: 'ALLEEN_NIET_ONTVANKELIJK' });
  for (const [i, onderdeel] of onderdelen.entries()) {
    const melding = wrongWith(onderdeel);
    if (melding !== undefined) return err({ code: 'ONDERDEEL_ONJUIST', onderdeel: i + 1, melding });
  }
  return ok(undefined);
};
