/** Knows what this module brings: the line of a person, who holds on to him, and the plan they make. */
import type { Module } from '@samenkracht/platform/module';
import { planRoutes } from './http/planroutes.ts';
import { evaluatiejob } from './jobs/evaluatie.ts';

export const planModule: Module = {
  naam: 'plan',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...planRoutes],
  jobs: [evaluatiejob],
  subscriptions: [],
};
