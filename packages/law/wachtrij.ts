/** Knows in which order rows with amounts of their own are computed: leaf by leaf, so that what a leaf holds is at hand. */

export type Wachtrij = {
  /** A row of the block waits for the turn of its leaf. `beurten` holds the turn of each state, 0 for none yet. */
  readonly zet: (plaats: number, staat: number, beurten: Int32Array) => void;
  /** No row is put any more: takes the turns back, so that the next block, or a run within this one, finds none. */
  readonly sluit: (beurten: Int32Array) => void;
  /** Every row that was put, by its place, with the state of its leaf. Rows of one leaf come in the order of the block. */
  readonly perBlad: (doe: (plaats: number, staat: number) => void) => void;
  /** How many rows wait. */
  aantal: number;
};

/** Rows of one leaf form a chain: each place leads to the next. */
export const maakWachtrij = (meest: number): Wachtrij => {
  const volgende = new Int32Array(meest);
  const eerste = new Int32Array(meest + 1);
  const laatste = new Int32Array(meest + 1);
  const staten = new Int32Array(meest + 1);
  let meesteBeurt = 0;
  const wachtrij: Wachtrij = {
    aantal: 0,
    zet: (plaats, staat, beurten) => {
      const beurt = beurten[staat] as number;
      if (beurt > 0) {
        volgende[laatste[beurt] as number] = plaats;
        laatste[beurt] = plaats;
      } else {
        meesteBeurt += 1;
        beurten[staat] = meesteBeurt;
        staten[meesteBeurt] = staat;
        eerste[meesteBeurt] = plaats;
        laatste[meesteBeurt] = plaats;
      }
      wachtrij.aantal += 1;
    },
    sluit: (beurten) => {
      for (let beurt = 1; beurt <= meesteBeurt; beurt += 1) beurten[staten[beurt] as number] = 0;
    },
    perBlad: (doe) => {
      for (let beurt = 1; beurt <= meesteBeurt; beurt += 1) {
        const staat = staten[beurt] as number;
        const eind = laatste[beurt] as number;
        let plaats = eerste[beurt] as number;
        doe(plaats, staat);
        while (plaats !== eind) {
          plaats = volgende[plaats] as number;
          doe(plaats, staat);
        }
      }
      meesteBeurt = 0;
      wachtrij.aantal = 0;
    },
  };
  return wachtrij;
};
