/** Knows what this module brings: the broad intake, from the first question to both views side by side. */
import type { Module } from '@samenkracht/platform/module';

export const intakeModule: Module = {
  naam: 'intake',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [],
  jobs: [],
  subscriptions: [],
};
