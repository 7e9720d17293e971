/** Knows what this module brings: each subject has its own file of routes and jobs. */
import type { Module } from '@samenkracht/platform/module';
import { aanvraagRoutes } from './http/aanvraag.ts';
import { ondertekeningRoutes } from './http/ondertekening.ts';

export const uitkeringModule: Module = {
  naam: 'uitkering',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...aanvraagRoutes, ...ondertekeningRoutes],
  jobs: [],
  subscriptions: [],
};
