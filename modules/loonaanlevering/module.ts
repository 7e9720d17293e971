/** Knows what this room brings: the employer's door, and the screens' door beside it. */
import type { Module } from '@samenkracht/platform/module';
import { aanleveringRoutes } from './http/aanleveringen.ts';
import { leveringRoutes } from './http/leveringen.ts';
import { mijnWerkgeverRoutes } from './http/mijn.ts';
import { werkgeverRoutes } from './http/werkgevers.ts';
import type { FindOntvangers } from './ontvangst.ts';

/** @param findOntvangers who has a benefit; given by whoever composes the modules, because capabilities do not know each other. */
export const createLoonaanleveringModule = ({
  findOntvangers,
}: {
  readonly findOntvangers: FindOntvangers;
}): Module => ({
  naam: 'loonaanlevering',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...werkgeverRoutes,
    ...leveringRoutes(findOntvangers),
    ...aanleveringRoutes(findOntvangers),
    ...mijnWerkgeverRoutes,
  ],
  jobs: [],
  subscriptions: [],
});
