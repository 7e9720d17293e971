/** Knows how requests go out at a steady rate: each at its own moment, whether or not an earlier one was answered. */
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createHistogram } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from 'autocannon';

type Tempo = { readonly perSeconde: number; readonly seconden: number; readonly connections: number };

/** In milliseconds from the moment that a request should have gone out: waiting for a free connection counts. */
export type Wachttijd = { readonly p50: number; readonly p99: number; readonly perSeconde: number };

const send = async (adres: string, agent: Agent, { method, path, setupRequest }: Request): Promise<void> => {
  const eerst = path === undefined ? {} : { path };
  const sent: ReturnType<NonNullable<Request['setupRequest']>> = setupRequest?.(eerst) ?? eerst;
  const asked = request(new URL(sent.path ?? path ?? '/', adres), { agent, method, headers: sent.headers });
  asked.end(sent.body);
  const [answer] = await once(asked, 'response');
  const said = await text(answer);
  if (answer.statusCode >= 300) throw new Error(`refused: ${answer.statusCode} ${said}`);
};

/**
 * A thousandth of `perSeconde` each millisecond, spread evenly. What comes late is not sent less often for it.
 * @throws when a request is refused: a refusal is faster than an answer, and would flatter us.
 */
export const meetGelijkmatig = async (
  adres: string,
  verzoek: Request,
  { perSeconde, seconden, connections }: Tempo,
): Promise<Wachttijd> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const microseconden = createHistogram();
  const begin = performance.now();
  const onderweg: Promise<void>[] = [];
  try {
    for (let nummer = 0; nummer < perSeconde * seconden; nummer += 1) {
      const moment = begin + (nummer * 1_000) / perSeconde;
      await sleep(Math.max(0, moment - performance.now()));
      onderweg.push(
        send(adres, agent, verzoek).then(() =>
          microseconden.record(Math.max(1, Math.round((performance.now() - moment) * 1_000))),
        ),
      );
    }
    await Promise.all(onderweg);
  } finally {
    agent.destroy();
  }
  const ms = (deel: number): number => Math.round(microseconden.percentile(deel) / 100) / 10;
  return { p50: ms(50), p99: ms(99), perSeconde: (onderweg.length * 1_000) / (performance.now() - begin) };
};
