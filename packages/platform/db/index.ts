/** Knows the database: one transaction in one municipality, the handle on a module's own tables, migrations and the outbox. */
export { copyInto, copyRows } from './copy.ts';
export { type Db, inGemeente, openDb } from './database.ts';
export { insertSet } from './inserteren.ts';
export { readKenmerk, writeKenmerk } from './kenmerk.ts';
export { type MigrationReport, migrate } from './migrate.ts';
export { publish, publishMany, readOutbox, readOutboxInTime } from './outbox.ts';
export { findPending } from './pending.ts';
export { appRole, appUrlFrom, ownerRole } from './roles.ts';
export { together } from './together.ts';
export { type Tx, view } from './tx.ts';
