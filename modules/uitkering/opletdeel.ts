/** Knows what exceptions bring to the module: their screens' routes and the job that keeps them up to date. */
import type { Module } from '@samenkracht/platform/module';
import { uitzonderingRoutes } from './http/uitzonderingen.ts';
import { bewakingJob } from './jobs/uitzonderingen.ts';

export const opletdeel: Pick<Module, 'routes' | 'jobs'> = {
  routes: [...uitzonderingRoutes],
  jobs: [bewakingJob],
};
