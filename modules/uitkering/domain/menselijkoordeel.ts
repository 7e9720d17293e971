/** Knows how a person settles a judgement that the rules cannot: with an outcome, and a reason that comes in the decision. */
import type { Oordeel } from '@samenkracht/law';
import type { Recht } from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';
import type { Waarden } from './feitenboom.ts';

/** The name under which it is recorded, beside the facts of the law. */
export const oordeelfeit = (id: string): string => `oordeel.${id}`;

export const oordeelopties = { voldaan: 'Hieraan is voldaan', 'niet voldaan': 'Hieraan is niet voldaan' } as const;
type Keuze = keyof typeof oordeelopties;

export type Gewogen = { readonly keuze: string; readonly motivering: string };

export const toGewogen = (waarde: Json | undefined): Gewogen | undefined =>
  typeof waarde === 'object' && waarde !== null && 'keuze' in waarde && 'motivering' in waarde
    ? { keuze: String(waarde['keuze']), motivering: String(waarde['motivering']) }
    : undefined;

/** No fact and no weighing is missing, and still the rule does not decide: the law leaves it to who looks at the person. */
export const needsHuman = (oordeel: Oordeel): boolean =>
  oordeel.uitkomst === 'niet vast te stellen' && oordeel.ontbreekt === undefined;

/** The judgements with what a person settled. What the rules decide themselves is never overruled. */
export const settleOordelen = (recht: Recht, waarden: Waarden): Recht => {
  const oordelen = recht.oordelen.map((oordeel) => {
    const gewogen = needsHuman(oordeel) ? toGewogen(waarden[oordeelfeit(oordeel.id)]) : undefined;
    return gewogen !== undefined && isKeuze(gewogen.keuze)
      ? { ...oordeel, uitkomst: gewogen.keuze, reden: gewogen.motivering }
      : oordeel;
  });
  return { ...recht, oordelen, uitkomst: outcomeOf(oordelen) };
};

const isKeuze = (keuze: string): keuze is Keuze => Object.hasOwn(oordeelopties, keuze);

const outcomeOf = (oordelen: readonly Oordeel[]): Recht['uitkomst'] => {
  if (oordelen.some((oordeel) => oordeel.uitkomst === 'niet voldaan')) return 'nee';
  return oordelen.every((oordeel) => oordeel.uitkomst === 'voldaan') ? 'ja' : 'nog niet vast te stellen';
};
