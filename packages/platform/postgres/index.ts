/** Knows the PostgreSQL that comes along: for trying out, developing, tests and a small municipality on one machine. */

export { type ServerAccount, serverAccount } from './account.ts';
export { type Embedded, startEmbedded } from './embedded.ts';
