/** Knows what this module brings: the catalogue of instruments, and everybody's way through one. */
import type { Module } from '@samenkracht/platform/module';

export const aanbodModule: Module = {
  naam: 'aanbod',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [],
  jobs: [],
  subscriptions: [],
};
