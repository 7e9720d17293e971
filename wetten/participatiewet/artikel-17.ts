/** Knows art. 17 lid 1 Participatiewet: what a resident must tell, and whether he did. */
import type { Day } from '@samenkracht/core';
import { type Gewogen, participatiewet, regel } from '@samenkracht/law';

export type Inlichtingenfeiten = {
  /** Could he reasonably understand that it may matter for his right or his way to work? */
  readonly vanBelang: Gewogen<'ja' | 'nee'>;
  /** Second sentence: can the college see it in a register that the law names? */
  readonly uitAuthentiekeBron: boolean;
  /** When he told; null when he did not. */
  readonly gemeldOp: Day | null;
  /** Told on request, or at once of his own accord ("onverwijld"): the act names no days. Read only when he told. */
  readonly onverwijld: Gewogen<'ja' | 'nee'>;
};

export type Nakoming = {
  readonly uitkomst: 'geen plicht' | 'nagekomen' | 'geschonden';
  readonly reden: string;
};

export const inlichtingenplicht = regel(
  {
    id: 'pw-17-1',
    naam: 'Inlichtingenplicht',
    grond: { wet: participatiewet, artikel: '17', lid: '1' },
    toon: ({ uitkomst }: Nakoming) => uitkomst,
    inwoner: ({ reden }: Nakoming) => reden,
    werkwijze: 'De wet noemt geen aantal dagen: of het onverwijld was, weegt het college.',
  },
  (f: Inlichtingenfeiten): Nakoming => {
    if (f.uitAuthentiekeBron)
      return { uitkomst: 'geen plicht', reden: 'De gemeente kan dit zelf zien. U hoefde het niet te vertellen.' };
    if (f.vanBelang.keuze === 'nee')
      return { uitkomst: 'geen plicht', reden: 'Het was niet duidelijk dat dit van belang was.' };
    if (f.gemeldOp === null) return { uitkomst: 'geschonden', reden: 'U heeft dit niet aan de gemeente verteld.' };
    return f.onverwijld.keuze === 'ja'
      ? { uitkomst: 'nagekomen', reden: 'U heeft dit op tijd verteld.' }
      : { uitkomst: 'geschonden', reden: 'U heeft dit te laat verteld.' };
  },
);
