/** Knows in which order rows with amounts of their own are computed: leaf by leaf, so that what they share is at hand. */
import type { Blad } from './loper.ts';

type Wachtrij = {
  readonly zet: (i: number, blad: Blad) => void;
  /** Every row that was put, with its leaf. Rows of one leaf come one after the other, in the order in which they were put. */
  readonly perBlad: (doe: (i: number, blad: Blad) => void) => void;
};

/** Sorted by counting: a row waits for two numbers, and the memory that leaves take is read once instead of once per row. */
export const maakWachtrij = (meest: number): Wachtrij => {
  let rijen = new Int32Array(Math.min(meest, 1024));
  let nummers = new Int32Array(rijen.length);
  let aantal = 0;
  const bladen: Blad[] = [];
  const groei = (): void => {
    const lengte = Math.min(meest, rijen.length * 2);
    const meerRijen = new Int32Array(lengte);
    meerRijen.set(rijen);
    rijen = meerRijen;
    const meerNummers = new Int32Array(lengte);
    meerNummers.set(nummers);
    nummers = meerNummers;
  };
  return {
    zet: (i, blad) => {
      if (aantal === rijen.length) groei();
      rijen[aantal] = i;
      nummers[aantal] = blad.nummer;
      bladen[blad.nummer] = blad;
      aantal += 1;
    },
    perBlad: (doe) => {
      const einden = new Int32Array(bladen.length + 1);
      for (let k = 0; k < aantal; k += 1) tel(einden, (nummers[k] as number) + 1);
      for (let n = 1; n < einden.length; n += 1) einden[n] = (einden[n] as number) + (einden[n - 1] as number);
      const volgorde = new Int32Array(aantal);
      for (let k = 0; k < aantal; k += 1) volgorde[tel(einden, nummers[k] as number)] = k;
      for (let k = 0; k < aantal; k += 1) {
        const plaats = volgorde[k] as number;
        doe(rijen[plaats] as number, bladen[nummers[plaats] as number] as Blad);
      }
    },
  };
};

/** One more in a place; gives what stood there. */
const tel = (van: Int32Array, plaats: number): number => {
  const stond = van[plaats] as number;
  van[plaats] = stond + 1;
  return stond;
};
