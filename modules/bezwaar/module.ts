/** Knows what this module brings: objections from the letter to the decision on them. */
import type { Module } from '@samenkracht/platform/module';
import { beslissingRoutes } from './http/beslissingen.ts';
import { bezwaarRoutes } from './http/bezwaren.ts';
import { dwangsomRoutes } from './http/dwangsom.ts';
import { mijnRoutes } from './http/mijn.ts';
import { papierRoutes } from './http/papier.ts';
import { uitvoeringRoutes } from './http/uitvoering.ts';
import { bezwaarSubscriptions } from './jobs/besluiten.ts';

export const bezwaarModule: Module = {
  naam: 'bezwaar',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...mijnRoutes,
    ...bezwaarRoutes,
    ...papierRoutes,
    ...beslissingRoutes,
    ...dwangsomRoutes,
    ...uitvoeringRoutes,
  ],
  jobs: [],
  subscriptions: bezwaarSubscriptions,
};
