/** Knows what exceptions and changes bring to the module: their routes, the job that keeps them up to date, the word of the register. */
import type { Module } from '@samenkracht/platform/module';
import { mijnWijzigingRoutes } from './http/mijnwijzigingen.ts';
import { uitzonderingRoutes } from './http/uitzonderingen.ts';
import { wijzigingRoutes } from './http/wijzigingen.ts';
import { bewakingJob } from './jobs/uitzonderingen.ts';
import { wijzigingUitBrp } from './jobs/wijzigingen.ts';

export const opletdeel: Pick<Module, 'routes' | 'jobs' | 'subscriptions'> = {
  routes: [...uitzonderingRoutes, ...wijzigingRoutes, ...mijnWijzigingRoutes],
  jobs: [bewakingJob],
  subscriptions: [wijzigingUitBrp],
};
