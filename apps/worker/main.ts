/** Starts a worker as its own process: `npm run worker`. */
import { readSettings, runProcess } from '@samenkracht/app-api';
import { startAppWorker } from './index.ts';

await runProcess('worker', async (log) => startAppWorker({ settings: readSettings(process.env), log }));
