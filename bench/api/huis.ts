/** Knows the whole of Samenkracht in a process of its own, with the sample city in a folder that is thrown away. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSamenkracht } from '@samenkracht/app-samenkracht';
import { createLogger } from '@samenkracht/platform/log';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const dir = mkdtempSync(join(tmpdir(), 'samenkracht-bench-'));
const huis = await startSamenkracht({
  dir,
  port: await freePort(),
  host: '127.0.0.1',
  databaseUrl: process.env['DATABASE_URL'],
  iedereen: true,
  // every line is made, as in production; only nobody keeps them
  log: createLogger({ niveau: 'info', naar: createWriteStream(devNull) }),
});

const stop = async (): Promise<void> => {
  await huis.stop();
  rmSync(dir, { recursive: true, force: true });
  process.exit(0);
};
process.on('disconnect', stop);
process.on('message', stop);
process.send?.({ adres: huis.adres });
