/** Knows how ranges are made for many cases at once, and what they come to together. */

import type { Onvolledig } from './bepaal.ts';
import { type Bereik, type Bereikopties, bereik } from './bereik.ts';
import type { Vragen } from './vraag.ts';

/** What a run over many cases can say: the sum lies from `van` through `tot` when `volledig`, else it is at least that wide. */
export type Bereiktotaal = {
  readonly rijen: number;
  readonly waarden: number;
  readonly bereiken: number;
  /** Cases of which nothing can be said; they are in no sum. */
  readonly onbepaald: number;
  readonly van: number;
  readonly tot: number;
  readonly volledig: boolean;
};

/** A range per case, in order and one at a time; the generator returns the total. */
export function* bereiken<F extends object, T>(
  rekenregel: (f: F) => T,
  rijen: Iterable<Onvolledig<F>>,
  vragen: Vragen,
  opties: Bereikopties<F, T>,
): Generator<Bereik, Bereiktotaal> {
  let totaal = geenTotaal;
  for (const rij of rijen) {
    const een = bereik(rekenregel, rij, vragen, opties);
    totaal = telOp(totaal, een);
    yield een;
  }
  return totaal;
}

export const geenTotaal: Bereiktotaal = {
  rijen: 0,
  waarden: 0,
  bereiken: 0,
  onbepaald: 0,
  van: 0,
  tot: 0,
  volledig: true,
};

/** The total with one case more. */
export const telOp = (totaal: Bereiktotaal, een: Bereik): Bereiktotaal => {
  const rijen = totaal.rijen + 1;
  switch (een.soort) {
    case 'waarde':
      return {
        ...totaal,
        rijen,
        waarden: totaal.waarden + 1,
        van: totaal.van + een.waarde,
        tot: totaal.tot + een.waarde,
      };
    case 'bereik':
      return {
        ...totaal,
        rijen,
        bereiken: totaal.bereiken + 1,
        van: totaal.van + een.van,
        tot: totaal.tot + een.tot,
        volledig: totaal.volledig && een.volledig,
      };
    case 'onbepaald':
      return { ...totaal, rijen, onbepaald: totaal.onbepaald + 1, volledig: false };
  }
};
