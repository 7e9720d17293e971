/** Knows how an advance comes off what is paid over the same time (art. 52 lid 4 Pw), and what is left of it as a debt. */
import { type Money, type Month, smallest, subtract, sum, ZERO } from '@samenkracht/core';
import { type Boekingskader, type Overboeking, transfer } from './overboeking.ts';
import { type Maandsaldi, openTeBetalen, openVoorschot } from './saldo.ts';

type Rest = { readonly maand: Month; rest: Money };

const openMaanden = (maanden: Maandsaldi, open: typeof openTeBetalen): Rest[] =>
  [...maanden]
    .map(([maand, saldi]) => ({ maand, rest: open(saldi) }))
    .filter(({ rest }) => rest > 0)
    .sort((a, b) => (a.maand < b.maand ? -1 : 1));

export type Voorschotverrekening = {
  readonly overboekingen: readonly Overboeking[];
  /** What came off the payment. */
  readonly verrekend: Money;
};

/**
 * The oldest advance comes off the oldest month that is to be paid. The advance was paid over these very months, so it is no
 * recovery: no room is held for it. What is more than these months come to is a debt (art. 58 lid 2 onder d Pw).
 */
export const bookVoorschotten = (kader: Boekingskader, maanden: Maandsaldi): Voorschotverrekening => {
  const voorschotten = openMaanden(maanden, openVoorschot);
  const tegoeden = voorschotten.length === 0 ? [] : openMaanden(maanden, openTeBetalen);
  const posten: Overboeking[] = [];
  const afgehaald: Money[] = [];
  for (const voorschot of voorschotten) {
    const plaats = { rekening: 'voorschot', maand: voorschot.maand } as const;
    for (const tegoed of tegoeden) {
      const bedrag = smallest(tegoed.rest, voorschot.rest);
      if (bedrag <= 0) continue;
      posten.push(...transfer(kader, { rekening: 'te betalen', maand: tegoed.maand }, plaats, bedrag));
      afgehaald.push(bedrag);
      tegoed.rest = subtract(tegoed.rest, bedrag);
      voorschot.rest = subtract(voorschot.rest, bedrag);
    }
    posten.push(...transfer(kader, { rekening: 'vordering', maand: voorschot.maand }, plaats, voorschot.rest));
  }
  return { overboekingen: posten, verrekend: afgehaald.length === 0 ? ZERO : sum(afgehaald) };
};

/** A refusal: all that was advanced is a debt. */
export const bookVoorschotTerug = (kader: Boekingskader, maanden: Maandsaldi): readonly Overboeking[] =>
  openMaanden(maanden, openVoorschot).flatMap(({ maand, rest }) =>
    transfer(kader, { rekening: 'vordering', maand }, { rekening: 'voorschot', maand }, rest),
  );
