/** Knows chance that can be repeated: the same seed gives the same row of numbers. */

export type Kans = {
  /** From 0 up to 1. */
  readonly deel: () => number;
  /** A whole number from `van` up to and with `tot`. */
  readonly tussen: (van: number, tot: number) => number;
  readonly kies: <T>(uit: readonly T[]) => T | undefined;
  readonly schud: <T>(lijst: readonly T[]) => readonly T[];
};

/** Mulberry32: small, and even enough to choose moments with. */
export const maakKans = (zaad: number): Kans => {
  let stand = zaad >>> 0;
  const deel = (): number => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const tussen = (van: number, tot: number): number => van + Math.floor(deel() * (tot - van + 1));
  return {
    deel,
    tussen,
    kies: (uit) => uit[tussen(0, uit.length - 1)],
    schud: (lijst) =>
      lijst
        .map((waarde) => ({ waarde, plaats: deel() }))
        .sort((a, b) => a.plaats - b.plaats)
        .map(({ waarde }) => waarde),
  };
};
