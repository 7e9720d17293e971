/** Knows what is left to do once an objection was decided: the effect of a decision that was taken back, and costs that were asked. */
import type { Day } from '@samenkracht/core';
import type { Beslissing } from './beslissing.ts';

export const werken = ['gevolg', 'kosten'] as const;
export type Werk = (typeof werken)[number];

export type Uitvoering = {
  readonly wat: Werk;
  readonly hoe: 'vanzelf' | 'door een medewerker';
  readonly toelichting: string;
  readonly doorNaam: string;
  readonly op: string;
};

/** Nothing before the decision was taken; each of it until it was done. */
export const nogTeDoen = (
  beslissing: Pick<Beslissing, 'status' | 'onderdelen'> | undefined,
  kostenGevraagdOp: Day | undefined,
  gedaan: readonly Pick<Uitvoering, 'wat'>[],
): readonly Werk[] => {
  if (beslissing?.status !== 'genomen') return [];
  const klaar = new Set(gedaan.map(({ wat }) => wat));
  const nodig: Readonly<Record<Werk, boolean>> = {
    gevolg: beslissing.onderdelen.some(({ gevolg }) => gevolg === 'herroepen'),
    kosten: kostenGevraagdOp !== undefined,
  };
  return werken.filter((werk) => nodig[werk] && !klaar.has(werk));
};
