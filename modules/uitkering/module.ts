/** Knows what this module brings: each subject has its own file of routes and jobs. */
import type { Module } from '@samenkracht/platform/module';
import { aanvraagRoutes } from './http/aanvraag.ts';
import { beoordelingRoutes } from './http/beoordeling.ts';
import { besluitRoutes } from './http/besluit.ts';
import { ondertekeningRoutes } from './http/ondertekening.ts';
import { createMaanddeel, type Maandinstelling } from './maanddeel.ts';
import { opletdeel } from './opletdeel.ts';

export const createUitkeringModule = (instelling: Maandinstelling = {}): Module => {
  const maanden = createMaanddeel(instelling);
  return {
    naam: 'uitkering',
    migrations: new URL('./migrations/', import.meta.url),
    routes: [
      ...aanvraagRoutes,
      ...ondertekeningRoutes,
      ...beoordelingRoutes,
      ...besluitRoutes,
      ...maanden.routes,
      ...opletdeel.routes,
    ],
    jobs: [...maanden.jobs, ...opletdeel.jobs],
    subscriptions: [...maanden.subscriptions, ...opletdeel.subscriptions],
  };
};

/** Without links to other systems. */
export const uitkeringModule: Module = createUitkeringModule();
