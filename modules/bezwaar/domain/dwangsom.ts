/** Knows whether the authority is late with an objection, and what that costs by now (Awb 4:17). */
import { dwangsom, eersteDwangsomdag } from '@samenkracht/awb';
import type { Day, Money } from '@samenkracht/core';
import { bepaal, type Kader } from '@samenkracht/law';

export type Dwangsomstand = {
  /** The first day that counts: after two weeks since a notice that came when it was late. */
  readonly vanaf: Day;
  /** Up to and with today; undefined where the period has no amount. */
  readonly bedrag: Money | undefined;
};

export type Termijnstand = {
  readonly kader: Kader;
  readonly uitersteDag: Day;
  readonly ingebrekestellingOp: Day | undefined;
  readonly besluitOp: Day | undefined;
  readonly vandaag: Day;
};

/** @returns undefined while no valid notice came. */
export const dwangsomOf = (stand: Termijnstand): Dwangsomstand | undefined => {
  const feiten = {
    kader: stand.kader,
    uitersteDag: stand.uitersteDag,
    ingebrekestelling: stand.ingebrekestellingOp ?? null,
    besluitOp: stand.besluitOp ?? null,
    uitgezonderd: 'nee' as const,
    peildag: stand.vandaag,
  };
  const vanaf = eersteDwangsomdag(feiten);
  if (vanaf === undefined) return undefined;
  const bepaald = bepaal(dwangsom, feiten);
  return { vanaf, bedrag: bepaald.soort === 'waarde' ? bepaald.waarde : undefined };
};
