/** Knows what this module brings: a desk with its norm, proposals for a fair division, and who needs his coach today. */
import type { Module } from '@samenkracht/platform/module';
import { caseloadRoutes } from './http/caseload.ts';
import { mijnRoutes } from './http/mijn.ts';
import { sturingRoutes } from './http/sturing.ts';
import { voorstelRoutes } from './http/voorstellen.ts';
import { wijkRoutes } from './http/wijken.ts';
import { klachtgeteld } from './jobs/klachten.ts';
import { volgers } from './jobs/volgen.ts';

export const caseloadModule: Module = {
  naam: 'caseload',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...caseloadRoutes, ...voorstelRoutes, ...mijnRoutes, ...sturingRoutes, ...wijkRoutes],
  jobs: [],
  subscriptions: [...volgers, klachtgeteld],
};
