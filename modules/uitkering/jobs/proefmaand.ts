/** Knows how a month is tried out for a whole municipality: computed and simulated as the run would, set by set, and nothing written. */
import { betaalinstellingen } from '@samenkracht/betaling';
import { addToMonth, err, firstDay, type Month, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { type Gat, vindGat } from '../domain/gatproef.ts';
import { begin, findLopende } from '../store/lopend.ts';
import type { Runregel } from '../store/maandrunregel.ts';
import { findKader } from '../store/reeks.ts';
import { computeSet, toRegel } from './maandrunset.ts';

const setgrootte = 500;
/** As the run: who ended earlier than a year ago has nothing left to settle. */
const terugkijken = 12;

/** One benefit as the run would show it. Ids only. */
export type Proefregel = Pick<Runregel, 'uitkeringId' | 'uitkomst' | 'bedrag' | 'reden' | 'uitleg' | 'vorigeMaand'>;

/** @param onSet gets the lines as they come: a city does not fit in memory twice. */
export const simulateMaand = async (
  scope: Scope,
  maand: Month,
  onSet: (regels: readonly Proefregel[]) => void,
): Promise<Result<void, Gat>> => {
  const kader = await findKader(scope);
  const gat = vindGat(kader, maand);
  if (gat !== undefined) return err(gat);
  const run = { id: crypto.randomUUID(), maand, betaaldatum: await betaalinstellingen.findBetaaldatum(scope, maand) };
  const sinds = firstDay(addToMonth(maand, -terugkijken));
  const tot = firstDay(addToMonth(maand, 1));
  for (let na: string = begin; ; ) {
    const set = await findLopende(scope, { sinds, tot }, na, setgrootte);
    onSet((await computeSet(scope, run, set, kader)).map(toRegel));
    const last = set.at(-1);
    if (last === undefined || set.length < setgrootte) return ok(undefined);
    na = last.id;
  }
};
