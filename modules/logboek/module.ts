/** Knows the parts that the record brings to the platform. */
import type { Module } from '@samenkracht/platform/module';
import type { WieTonen } from './domain/inzagen.ts';
import { logboekRoutes } from './http/routes.ts';
import { verzegelen } from './jobs/verzegelen.ts';

export const createLogboekModule = (instellingen: { readonly wieTonen: WieTonen }): Module => ({
  naam: 'logboek',
  migrations: new URL('./migrations/', import.meta.url),
  routes: logboekRoutes(instellingen.wieTonen),
  jobs: [verzegelen],
  subscriptions: [],
});

/** As most municipalities will have it: the resident reads the name of the professional. */
export const logboekModule: Module = createLogboekModule({ wieTonen: 'naam' });
