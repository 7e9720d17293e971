/** Knows real databases for tests: one server per run, a template per set of modules, a copy per test file. */
export { copyTemplate } from './template.ts';
export { type TestDb, testDb } from './test-db.ts';
export { type TestServer, testServer } from './test-server.ts';
