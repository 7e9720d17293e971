/** Knows how the portal starts as a process: API_URL (`npm run api` when absent), PORT and HOST from the environment, and a clean stop. */
import { startPortaal } from './index.ts';

const { API_URL, PORT, HOST, GEMEENTE, PORTAAL_SLEUTEL, GALERIJ, HTTPS } = process.env;
const port = Number(PORT ?? 8080);

/** For whoever starts us: what to do instead of a stack. */
const explain = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    ? `Port ${port} is taken by another program. Choose another one: PORT=8090`
    : String(error);

const portaal = await startPortaal({
  apiUrl: API_URL ?? 'http://127.0.0.1:8081',
  port,
  ...(HOST ? { host: HOST } : {}),
  ...(GEMEENTE ? { gemeente: GEMEENTE } : {}),
  ...(PORTAAL_SLEUTEL ? { sleutel: PORTAAL_SLEUTEL } : {}),
  galerij: GALERIJ === '1',
  https: HTTPS === '1',
}).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    portaal.stop().then(() => process.exit(0));
  });
}
