/** Knows what this module brings to the platform: routes only. It has no tables and no jobs. */
import type { Module } from '@samenkracht/platform/module';
import { berekeningRoutes } from './http/berekeningen.ts';
import { besteedbaarRoutes } from './http/besteedbaar.ts';
import { wetRoutes } from './http/wetten.ts';

export const rekenhulpModule: Module = {
  naam: 'rekenhulp',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...berekeningRoutes, ...besteedbaarRoutes, ...wetRoutes],
  jobs: [],
  subscriptions: [],
};
