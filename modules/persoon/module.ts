/** Knows what this module brings to the platform, with the way to the BRP as its one setting. */
import type { Module } from '@samenkracht/platform/module';
import type { Brp } from './brp/client.ts';
import { mijnRoutes } from './http/mijn.ts';
import { personenRoutes } from './http/personen.ts';
import { verversJob } from './jobs/verversen.ts';

export const createPersoonModule = ({ brp }: { readonly brp: Brp }): Module => ({
  naam: 'persoon',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...mijnRoutes(brp), ...personenRoutes(brp)],
  jobs: [verversJob(brp)],
  subscriptions: [],
});
