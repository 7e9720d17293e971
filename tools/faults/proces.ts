/** A process that is killed and comes back: the API or a worker, as an installation runs it, with a clock that may be wrong and may jump. */
import { flushCompileCache } from 'node:module';
import { composeModules, createApi, endOnBug, openAppDb, readSettings } from '@samenkracht/app-api';
import { gemeenteCode } from '@samenkracht/core';
import type { Clock } from '@samenkracht/platform/clock';
import { giveWay, startWorker } from '@samenkracht/platform/jobs';
import { createLogger } from '@samenkracht/platform/log';

const [rol = '', poort = '0'] = process.argv.slice(2);
const settings = readSettings(process.env);
const log = createLogger({ onderdeel: rol, niveau: process.env['LOGNIVEAU'] === 'warn' ? 'warn' : 'silent' });
endOnBug(log);
const db = openAppDb({ settings, naam: `faults ${rol}`, log, max: 8 });
const composition = composeModules(settings, db);

/** Seconds beside the machine's clock; another number while it lives is a jump. */
let verschil = settings.klokverschil ?? 0;
process.on('message', (seconden: number) => {
  verschil = seconden;
});
// when the proof itself ends, nothing of it stays
process.on('disconnect', () => process.exit());
const clock: Clock = { now: () => Temporal.Now.instant().add({ seconds: verschil }) };

if (rol === 'api') {
  const server = await createApi({ settings, db, composition, clock, log });
  await server.listen({ port: Number(poort), host: '127.0.0.1' });
} else {
  giveWay();
  await startWorker({
    db,
    modules: composition.modules,
    clock,
    log,
    concurrency: 4,
    // who is killed is missed soon, so that a run of many faults does not last a night
    beatMs: 300,
    deadAfterMs: 1_500,
    gemeenten: settings.gemeenten.map(gemeenteCode),
  });
}
process.send?.('klaar');
// who is killed writes nothing any more: the next one starts sooner by what this one compiled
flushCompileCache();
