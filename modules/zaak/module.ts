/** Knows what this module brings, with the object store as its one setting. */
import type { Module } from '@samenkracht/platform/module';
import { documentRoutes } from './http/document.ts';
import { mijnRoutes } from './http/mijn.ts';
import { zaakRoutes } from './http/zaak.ts';
import { zaakJobs, zaakSubscriptions } from './jobs/jobs.ts';
import type { Documentbron } from './store/documentbron.ts';

/** @param objectopslag where documents move to after they came in; left out: the database keeps them. */
export const createZaakModule = (objectopslag?: Documentbron): Module => ({
  naam: 'zaak',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...zaakRoutes, ...mijnRoutes, ...documentRoutes(objectopslag)],
  jobs: zaakJobs,
  subscriptions: zaakSubscriptions(objectopslag),
});

export const zaakModule: Module = createZaakModule();
