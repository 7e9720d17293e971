/** Knows the least that a start can be: the same database without tables, a server with one answer. */
import { createServer } from 'node:http';
import { startEmbedded } from '../../packages/platform/postgres/index.ts';

const database = await startEmbedded({ dir: process.env['SAMENKRACHT_MAP'] ?? '' });
const server = createServer((_, response) => response.end('klaar'));
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  database.stop().then(() => process.exit(0));
});
