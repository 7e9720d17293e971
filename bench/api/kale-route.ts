/** Knows the limit to compare with: the same framework with one route that does nothing. */
import Fastify from 'fastify';

const app = Fastify();
app.get('/', async () => ({ goed: true }));
process.send?.({ adres: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.on('disconnect', () => process.exit(0));
process.on('message', () => process.exit(0));
