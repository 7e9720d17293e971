/** Knows how the payment file of stored orders is made once, and how much memory that took. */
import { betaalbestanden, betaalinstellingen, betaalruns } from '@samenkracht/betaling';
import { consulent, openOmgeving } from './omgeving.ts';

const [appUrl = '', runId = ''] = process.argv.slice(2);
const { db, scope } = openOmgeving(appUrl);
const piekTotNu = (): number => process.resourceUsage().maxRSS / 1_024;

const begin = piekTotNu();
const start = performance.now();
const bestand = await scope(consulent, async (om) => {
  const run = await betaalruns.lock(om, runId);
  const instelling = run && (await betaalinstellingen.find(om, run.betaaldatum));
  if (run === undefined || instelling === undefined) throw new Error('the run and its account are there');
  return betaalbestanden.ensure(om, run, instelling);
});
const seconden = (performance.now() - start) / 1_000;
await db.close();
console.log(JSON.stringify({ aantal: bestand?.aantal ?? 0, seconden, begin, piek: piekTotNu() }));
