/** Knows how one run is driven as the worker drives it: set by set, each in a transaction of its own; says how long each stage took. */
import { type Betaalrun, betaalbestanden, betaalruns } from '@samenkracht/betaling';
import { day, month } from '@samenkracht/core';
import type { Actor, Scope } from '@samenkracht/platform/module';
import { advance, startBetaling, startGoedkeuring, startSimulatie } from '../../modules/uitkering/jobs/maandrun.ts';
import { sumRegels } from '../../modules/uitkering/store/maandrunregel.ts';
import { consulent, openOmgeving, maand as standaard, toetser } from './omgeving.ts';

const [appUrl = '', metBrieven = '', gekozen = standaard] = process.argv.slice(2);
const maand = month(gekozen);
const { db, scope, runJobs } = openOmgeving(appUrl, `${maand}-02`);

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the run is there');
  return value;
};

const gemaakt = must(await scope(consulent, (om) => betaalruns.create(om, maand, day(`${maand}-02`))));

const locked = <T>(actor: Actor, work: (om: Scope, run: Betaalrun) => Promise<T>): Promise<T> =>
  scope(actor, async (om) => work(om, must(await betaalruns.lock(om, gemaakt.id))));

/** The highest that this process stood since it began, in MB. */
const piekTotNu = (): number => process.resourceUsage().maxRSS / 1_024;

/** What stood highest before the last set of each stage: that set also closes the stage. */
let piekVoorLaatste = 0;

/** Seconds that a piece of work takes, from its first set to its last. */
const doe = async (actor: Actor, begin: (om: Scope, run: Betaalrun) => Promise<Betaalrun>): Promise<number> => {
  const start = performance.now();
  let run = await locked(actor, begin);
  while (run.bezig !== undefined) {
    piekVoorLaatste = piekTotNu();
    run = await locked(actor, advance);
  }
  return (performance.now() - start) / 1_000;
};

const simuleren = await doe(consulent, startSimulatie);
const piekSimuleren = piekTotNu();
await locked(consulent, (om, run) =>
  betaalruns.takeStep(om, run, 'voorleggen', { voorgelegd_door: consulent.id }).then(() => undefined),
);
const goedkeuren = await doe(toetser, startGoedkeuring);
const piekGoedkeuren = piekTotNu();
const betalen = await doe(toetser, startBetaling);
const piekBestand = piekTotNu();
const { totalen, bestand } = await scope(consulent, async (om) => ({
  totalen: await sumRegels(om, gemaakt.id),
  bestand: await betaalbestanden.findGegevens(om, gemaakt.id),
}));
const piek = piekTotNu();

/** The specifications follow by jobs, after the payment file. */
const start = performance.now();
if (metBrieven === 'brieven') await runJobs();
const brieven = (performance.now() - start) / 1_000;
const piekMetBrieven = piekTotNu();
await db.close();
console.log(
  JSON.stringify({
    runId: gemaakt.id,
    simuleren,
    goedkeuren,
    betalen,
    brieven,
    piekSimuleren,
    piekGoedkeuren,
    piekBoeken: piekVoorLaatste,
    piekBestand,
    piek,
    piekMetBrieven,
    uitkeringen: totalen.uitkeringen,
    geboekt: totalen.geboekt,
    uitzonderingen: totalen.uitzonderingen,
    inBestand: bestand?.aantal ?? 0,
  }),
);
