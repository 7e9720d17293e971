/** Knows what this module brings: a desk with its norm, proposals for a fair division, and who needs his coach today. */
import type { Module } from '@samenkracht/platform/module';
import { caseloadRoutes } from './http/caseload.ts';
import { voorstelRoutes } from './http/voorstellen.ts';

export const caseloadModule: Module = {
  naam: 'caseload',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...caseloadRoutes, ...voorstelRoutes],
  jobs: [],
  subscriptions: [],
};
