/** Knows art. 50 Participatiewet: the form of bijstand for who owns the dwelling he lives in. */
import { type Day, formatEuro, type Money, ZERO } from '@samenkracht/core';
import { type Gewogen, participatiewet, regel } from '@samenkracht/law';
import { type MetVermogen, woningBovenGrens } from './artikel-34.ts';

export type Woningfeiten = MetVermogen & {
  /** Lid 1: can selling it or raising the mortgage reasonably be asked? The college weighs. */
  readonly tegeldemakingVerlangd: Gewogen<'ja' | 'nee'>;
  /** Lid 2 onder a: is the bijstand of a year expected to be more than the net minimum wage of art. 37 lid 1? */
  readonly jaarbijstandBovenMinimumloon: boolean;
};

/** `lening` is how much may be lent: the wealth in the dwelling above the limit. */
export type Woningvorm = { readonly vorm: 'om niet' | 'geldlening' | 'geen recht'; readonly lening: Money };

export const bijstandsvormWoning = regel(
  {
    id: 'pw-50-vorm',
    naam: 'Vorm van de bijstand met een eigen woning',
    grond: { wet: participatiewet, artikel: '50' },
    werkwijze:
      'Geldlening, tot het vermogen boven de grens van artikel 34 lid 2 onder d, als de bijstand van een jaar naar verwachting meer is dan het netto minimumloon. Kan verkoop of een hogere hypotheek worden verlangd, dan is er in zoverre geen recht.',
    toon: ({ vorm, lening }: Woningvorm) => (vorm === 'geldlening' ? `geldlening tot ${formatEuro(lening)}` : vorm),
    inwoner: ({ vorm, lening }: Woningvorm) =>
      vorm === 'geldlening'
        ? `Er zit ${formatEuro(lening)} boven de grens in uw huis. Tot dat bedrag is uw bijstand een lening.`
        : undefined,
  },
  (f: Woningfeiten, op: Day): Woningvorm => {
    const boven = woningBovenGrens(f, op);
    if (boven === 0) return { vorm: 'om niet', lening: ZERO };
    if (f.tegeldemakingVerlangd.keuze === 'ja') return { vorm: 'geen recht', lening: ZERO };
    return f.jaarbijstandBovenMinimumloon ? { vorm: 'geldlening', lening: boven } : { vorm: 'om niet', lening: ZERO };
  },
);
