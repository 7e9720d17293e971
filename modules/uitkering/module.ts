/** Knows what this module brings: each subject has its own file of routes and jobs. */
import type { Module } from '@samenkracht/platform/module';

export const uitkeringModule: Module = {
  naam: 'uitkering',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [],
  jobs: [],
  subscriptions: [],
};
