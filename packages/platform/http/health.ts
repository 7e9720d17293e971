/** Knows how an orchestrator sees whether this process lives, and whether it can serve. */
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from './config.ts';

/** Longer than any healthy database takes to answer nothing. */
const patienceMs = 2_000;

export const addHealth = (app: FastifyInstance, { db }: Pick<ServerParts, 'db'>): void => {
  app.get('/gezondheid/levend', async () => ({ status: 'levend' }));
  app.get('/gezondheid/klaar', async (_, reply) => {
    const ready = await Promise.race([
      db.pool.query('select 1').then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => {
        setTimeout(resolve, patienceMs, false).unref();
      }),
    ]);
    return ready ? { status: 'klaar' } : reply.code(503).header('retry-after', 5).send({ status: 'wacht op database' });
  });
};
