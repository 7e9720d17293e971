/** Knows numbers by pairs of numbers: an open table in one block of memory, because a map of maps is five times slower. */

export type Paren = {
  /** The number of a pair; 0 when it has none. */
  readonly vind: (a: number, b: number) => number;
  /** @throws RangeError for the number 0. */
  readonly zet: (a: number, b: number, nummer: number) => void;
};

export const maakParen = (): Paren => {
  let vakken = new Int32Array(3 * 1024);
  let masker = 1023;
  let aantal = 0;
  const plaatsVan = (a: number, b: number): number => {
    let plaats = hak(a, b) & masker;
    while (vakken[plaats * 3 + 2] !== 0 && (vakken[plaats * 3] !== a || vakken[plaats * 3 + 1] !== b))
      plaats = (plaats + 1) & masker;
    return plaats * 3;
  };
  const zet = (a: number, b: number, nummer: number): void => {
    if (nummer === 0) throw new RangeError('0 means: no number');
    const plaats = plaatsVan(a, b);
    if (vakken[plaats + 2] === 0) aantal += 1;
    vakken[plaats] = a;
    vakken[plaats + 1] = b;
    vakken[plaats + 2] = nummer;
    if (aantal * 2 > masker) verdubbel();
  };
  const verdubbel = (): void => {
    const oud = vakken;
    vakken = new Int32Array(oud.length * 2);
    masker = masker * 2 + 1;
    aantal = 0;
    for (let i = 0; i < oud.length; i += 3)
      if (oud[i + 2] !== 0) zet(oud[i] as number, oud[i + 1] as number, oud[i + 2] as number);
  };
  return { vind: (a, b) => vakken[plaatsVan(a, b) + 2] as number, zet };
};

const hak = (a: number, b: number): number => {
  const som = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return som ^ (som >>> 15);
};
