/** Knows how the portal starts as a process: API_URL, PORT and HOST from the environment, and a clean stop. */
import { startPortaal } from './index.ts';

const { API_URL, PORT, HOST, GEMEENTE, PORTAAL_SLEUTEL, GALERIJ } = process.env;
if (!API_URL) {
  process.stderr.write('Set API_URL to the address of the API, for example http://127.0.0.1:8081\n');
  process.exit(1);
}
const portaal = await startPortaal({
  apiUrl: API_URL,
  port: Number(PORT ?? 8080),
  ...(HOST ? { host: HOST } : {}),
  ...(GEMEENTE ? { gemeente: GEMEENTE } : {}),
  ...(PORTAAL_SLEUTEL ? { sleutel: PORTAAL_SLEUTEL } : {}),
  galerij: GALERIJ === '1',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    portaal.stop().then(() => process.exit(0));
  });
}
