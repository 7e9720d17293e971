/** Starts the API as its own process: `npm run api`. */
import { portFrom, readSettings, runProcess, startApi } from './index.ts';

await runProcess('api', async (log) =>
  startApi({
    settings: readSettings(process.env),
    port: portFrom(process.env, 8081),
    host: process.env['HOST'] ?? '127.0.0.1',
    log,
  }),
);
