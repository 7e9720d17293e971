/** Knows what other modules may do with what betaling keeps, by subject. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { herbetalingen } from '../bank/herbetalen.ts';
import { payOnce } from '../bank/losbetalen.ts';
import { formatBetalingskenmerk } from '../domain/betalingskenmerk.ts';
import { bookOntvangst } from '../domain/boeken.ts';
import { openLoon } from '../domain/loonbeheer.ts';
import { type Runhandeling, type RunWeigering, step } from '../domain/run.ts';
import { bookVerplichting } from '../domain/verplichting.ts';
import { bookVoorschotTerug } from '../domain/voorschot.ts';
import { bookBoete, bookBoeteTerug, bookKwijtschelding, bookVerhoging } from '../domain/vordering.ts';
import { ensureBestand, findBestanddeel, findBestandgegevens, readBestand, storeOpdrachten } from './bestand.ts';
import { ensureBetalingskenmerk, ensureSchuldkenmerken } from './betalingskenmerk.ts';
import { findTeHerbetalen, findVoorgelegdeRuns } from './goedkeuring.ts';
import { book, findOverboekingen, findSaldi, findTerugbetaald, sumAfgedragen, sumGrootboek } from './grootboek.ts';
import {
  findBetaaldatum,
  findBetaalinstelling,
  findEerstvolgende,
  findUitvoerdatum,
  storeBetaalinstelling,
} from './instelling.ts';
import {
  type Betaalrun,
  createRun,
  findOvergangen,
  findRun,
  findRuns,
  lockRun,
  resumeRun,
  stopRun,
  storeOvergang,
  updateRun,
} from './run.ts';

export type { Betaalrun } from './run.ts';

type Door = { readonly id: string; readonly naam: string };

/** Takes a step if the table allows it and the four eyes are four. The run must be locked by the caller. */
const takeStep = async (
  scope: Scope,
  run: Betaalrun,
  handeling: Runhandeling,
  {
    door = scope.actor,
    toelichting,
    ...wijziging
  }: { readonly door?: Door; readonly toelichting?: string } & Parameters<typeof updateRun>[2] = {},
): Promise<Result<Betaalrun, RunWeigering>> => {
  const naar = step(run.status, handeling, door.id, run.voorgelegdDoor);
  if (!naar.ok) return err(naar.error);
  const overgang = { handeling, naar: naar.value, door, ...(toelichting === undefined ? {} : { toelichting }) };
  return ok(await storeOvergang(scope, run, overgang, wijziging));
};

export const betaalruns = {
  create: createRun,
  find: findRun,
  findAll: findRuns,
  findOvergangen,
  lock: lockRun,
  update: updateRun,
  stop: stopRun,
  resume: resumeRun,
  takeStep,
  /** Payments that came back, and making one again. */
  herbetalingen,
  /** What waits for a second person. */
  findTeHerbetalen,
  findVoorgelegd: findVoorgelegdeRuns,
  /** One payment beside the month runs, by who did not propose it. */
  payOnce,
} as const;

export const betaalbestanden = {
  storeOpdrachten,
  ensure: ensureBestand,
  /** Without its text. */
  findGegevens: findBestandgegevens,
  findDeel: findBestanddeel,
  read: readBestand,
} as const;
export const betaalinstellingen = {
  store: storeBetaalinstelling,
  find: findBetaalinstelling,
  findBetaaldatum,
  findUitvoerdatum,
  findEerstvolgende,
} as const;
/** How a debt changes, and how money that came in is set against it; pure, to be booked by `grootboek.book`. */
const schulden = {
  verhoog: bookVerhoging,
  beboet: bookBoete,
  neemBoeteTerug: bookBoeteTerug,
  scheldKwijt: bookKwijtschelding,
  ontvang: bookOntvangst,
  voorschotTerug: bookVoorschotTerug,
  ensureKenmerk: ensureBetalingskenmerk,
  ensureKenmerken: ensureSchuldkenmerken,
  formatKenmerk: formatBetalingskenmerk,
} as const;
/** Pay that an employer sends to us: under which number, and what of it was not paid on yet. */
const loon = {
  ensureKenmerk: (scope: Scope, uitkeringId: string) => ensureBetalingskenmerk(scope, uitkeringId, undefined, 'loon'),
  formatKenmerk: formatBetalingskenmerk,
  open: openLoon,
} as const;
export const grootboek = {
  book,
  findSaldi,
  findOverboekingen,
  findTerugbetaald,
  sumAfgedragen,
  sum: sumGrootboek,
  schulden,
  loon,
  /** What is bound to and owed to a provider, as the difference with what was booked; pure. */
  bookVerplichting,
} as const;
