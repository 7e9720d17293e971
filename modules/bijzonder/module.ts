/** Knows what this module brings: special assistance and allowances from form to payment. */
import type { Module } from '@samenkracht/platform/module';
import { bijzonderRoutes } from './http/bijzonder.ts';
import { nabetalingRoutes } from './http/nabetalingen.ts';
import { betaaljob } from './jobs/betalen.ts';

export const bijzonderModule: Module = {
  naam: 'bijzonder',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...bijzonderRoutes, ...nabetalingRoutes],
  jobs: [betaaljob],
  subscriptions: [],
};
