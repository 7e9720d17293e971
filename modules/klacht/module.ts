/** Knows what this module brings: a complaint from sending it to the answer, and the register of complaints. */
import type { Module } from '@samenkracht/platform/module';
import { klachtRoutes } from './http/klachten.ts';
import { mijnKlachtRoutes } from './http/mijn.ts';
import { overMijRoutes } from './http/overmij.ts';
import { registerRoutes } from './http/register.ts';

export const klachtModule: Module = {
  naam: 'klacht',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...mijnKlachtRoutes, ...klachtRoutes, ...overMijRoutes, ...registerRoutes],
  jobs: [],
  subscriptions: [],
};
