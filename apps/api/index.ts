/** The front door of the API: its modules, its settings, and how it starts. */
export { openAppDb, requireMigrated } from './database.ts';
export { type Composition, composeModules } from './modules.ts';
export { endOnBug, explain, portFrom, runProcess } from './process.ts';
export { clockOf, defaultSettingsFile, parseSettings, readSettings, type Settings } from './settings.ts';
export { createApi, startApi } from './start.ts';
