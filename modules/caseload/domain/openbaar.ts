/** Knows what may be said of answers without saying whose they are: nothing below ten, also when two figures are compared. */

/** Below this many answers a figure would say something about somebody. */
export const minstensOordelen = 10;

/** The answers of one month about a step. */
export type Maandoordeel = {
  readonly stap: string;
  /** `2026-11` */
  readonly maand: string;
  readonly aantal: number;
  readonly som: number;
};

export type Gemiddelde = { readonly stap: string; readonly aantal: number; readonly cijfer: number | undefined };

type Blok = { van: string; totEnMet: string; aantal: number; som: number };

/** Months put together, from the first one on, until ten answers are in: the same blocks for everybody who looks, at any time. */
const blocksOf = (maanden: readonly Maandoordeel[]): readonly Blok[] => {
  const blokken: Blok[] = [];
  let open: Blok | undefined;
  for (const { maand, aantal, som } of maanden.toSorted((a, b) => (a.maand < b.maand ? -1 : 1))) {
    open = {
      van: open?.van ?? maand,
      totEnMet: maand,
      aantal: (open?.aantal ?? 0) + aantal,
      som: (open?.som ?? 0) + som,
    };
    if (open.aantal < minstensOordelen) continue;
    blokken.push(open);
    open = undefined;
  }
  return blokken;
};

/**
 * Per step the average in tenths over the whole blocks that lie in the period; of fewer than ten answers not even how many there are.
 * A month that still runs is not told: who looked yesterday and today would read the answer of one from the difference. Nor does a
 * period that is a month longer tell of one: two figures differ by whole blocks only.
 * @param maanden all there are, also from outside the period. @param tot half open, as `2026-12`. @param nu the month of today.
 */
export const averagesOf = (
  maanden: readonly Maandoordeel[],
  { van, tot }: { readonly van: string; readonly tot: string },
  nu: string,
): readonly Gemiddelde[] => {
  const hier = new Set(maanden.filter(({ maand }) => van <= maand && maand < tot).map(({ stap }) => stap));
  return [...hier].toSorted().map((stap) => {
    const blokken = blocksOf(maanden.filter((een) => een.stap === stap && een.maand < nu)).filter(
      (blok) => van <= blok.van && blok.totEnMet < tot,
    );
    const aantal = blokken.reduce((totaal, blok) => totaal + blok.aantal, 0);
    const som = blokken.reduce((totaal, blok) => totaal + blok.som, 0);
    return { stap, aantal, cijfer: aantal === 0 ? undefined : Math.round((som * 10) / aantal) / 10 };
  });
};
