/** Starts a worker as its own process: `npm run worker`. */
import { readSettings, runProcess } from '@samenkracht/app-api';
import { giveWay } from '@samenkracht/platform/jobs';
import { startAppWorker } from './index.ts';

giveWay();
await runProcess('worker', async (log) => startAppWorker({ settings: readSettings(process.env), log }));
