/** Knows how much of a debt is paid back per month, and which debt first (art. 4:92 and 4:94 Awb, with what the municipality chose). */
import {
  add,
  atLeastZero,
  type Day,
  formatEuro,
  type Money,
  type Month,
  part,
  share,
  smallest,
  subtract,
} from '@samenkracht/core';
import { awb, type Gewogen, kies, type MetKader, regel } from '@samenkracht/law';
import { maandenTotVoldaan } from './artikel-60.ts';
import { nietNegatief } from './onmogelijk.ts';
import { aflossingsregel, schuldvolgordekeuze } from './open-termen-handhaving.ts';

export type Aflossingsfeiten = MetKader & {
  readonly besluitdag: Day;
  readonly schuld: Money;
  /** Per month: what the beslagvrije voet leaves. Read only where the municipality has no rule of its own. */
  readonly ruimte: Money;
  /** Can it be paid within two years? Read only in Rotterdam, as what follows. */
  readonly binnenTweeJaar: Gewogen<'ja' | 'nee'>;
  readonly norm: Money;
  /** Per month, without the income allowance of art. 36. */
  readonly inkomen: Money;
};

/** `maanden` is undefined where nothing can be paid, so it never ends. */
export type Aflossing = { readonly perMaand: Money; readonly maanden: number | undefined };

/** Beleidsregel Rotterdam, art. 9 lid 6 and 7 (bron: CVDR432303). */
const rotterdam = { maanden: 24, vanNorm: [5, 100], vanBoven: [35, 100] } as const;

export const aflossing = regel(
  {
    id: 'awb-4-94',
    naam: 'Aflossing per maand',
    grond: { wet: awb, artikel: '4:94', lid: '1' },
    toon: ({ perMaand, maanden }: Aflossing) =>
      maanden === undefined ? 'geen ruimte' : `${formatEuro(perMaand)}, ${maanden} maanden`,
    inwoner: ({ perMaand, maanden }: Aflossing) =>
      maanden === undefined
        ? 'U hoeft nu niets terug te betalen.'
        : `U betaalt ${formatEuro(perMaand)} per maand, ${maanden} ${maanden === 1 ? 'maand' : 'maanden'} lang.`,
    werkwijze: 'Nooit meer dan de schuld. De laatste maand kan lager zijn.',
  },
  (f: Aflossingsfeiten): Aflossing => {
    const schuld = nietNegatief(f.schuld, 'schuld');
    const perMaand = smallest(schuld, bedragVan(f, schuld));
    return { perMaand, maanden: schuld === 0 ? 0 : maandenTotVoldaan(schuld, perMaand) };
  },
);

const bedragVan = (f: Aflossingsfeiten, schuld: Money): Money => {
  if (kies(f, aflossingsregel, f.besluitdag) === 'beslagvrije voet') return nietNegatief(f.ruimte, 'ruimte');
  if (f.binnenTweeJaar.keuze === 'ja') return share(schuld, rotterdam.maanden)[0] ?? schuld;
  const norm = nietNegatief(f.norm, 'norm');
  const boven = atLeastZero(subtract(nietNegatief(f.inkomen, 'inkomen'), norm));
  return add(part(norm, rotterdam.vanNorm, 'down'), part(boven, rotterdam.vanBoven, 'down'));
};

export type Volgordefeiten = MetKader & {
  readonly op: Day;
  /** The months over which there are debts. */
  readonly maanden: readonly Month[];
};

/** In which order debts are paid or set off, when the resident points at none. */
export const schuldvolgorde = regel(
  {
    id: 'awb-4-92-volgorde',
    naam: 'Volgorde van schulden',
    grond: { wet: awb, artikel: '4:92', lid: '2' },
    toon: (maanden: readonly Month[]) => maanden.join(', '),
    werkwijze: 'De oudste eerst; waar de gemeente dat koos gaan de maanden van het lopende kalenderjaar voor.',
  },
  (f: Volgordefeiten): readonly Month[] => {
    const voor = kies(f, schuldvolgordekeuze, f.op) === 'lopend jaar eerst' ? f.op.slice(0, 4) : undefined;
    const rang = (maand: Month): string => `${maand.slice(0, 4) === voor ? '0' : '1'} ${maand}`;
    return [...f.maanden].sort((a, b) => (rang(a) < rang(b) ? -1 : 1));
  },
);
