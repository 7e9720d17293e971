/** Knows what this module brings: the line of a person, who holds on to him, and the plan they make. */
import type { Module } from '@samenkracht/platform/module';
import { eigenaarRoutes } from './http/eigenaarroutes.ts';
import { lijnRoutes } from './http/lijnroutes.ts';
import { planRoutes } from './http/planroutes.ts';
import { eigenaarjob } from './jobs/eigenaar.ts';
import { evaluatiejob } from './jobs/evaluatie.ts';
import { lijnSubscriptions } from './jobs/lijn.ts';
import { overdrachtjob } from './jobs/overdracht.ts';

export const planModule: Module = {
  naam: 'plan',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...lijnRoutes, ...eigenaarRoutes, ...planRoutes],
  jobs: [eigenaarjob, overdrachtjob, evaluatiejob],
  subscriptions: [...lijnSubscriptions],
};
