/** Knows what exceptions, changes, measures, fines and simulations of another law date bring to the module: routes, jobs, the word of the register. */
import type { Module } from '@samenkracht/platform/module';
import { boeteRoutes } from './http/boetes.ts';
import { bufferRoutes } from './http/buffer.ts';
import { goedkeuringRoutes } from './http/goedkeuringen.ts';
import { heronderzoekRoutes } from './http/heronderzoeken.ts';
import { maatregelRoutes } from './http/maatregelen.ts';
import { mijnBoeteRoutes } from './http/mijnboetes.ts';
import { mijnMaatregelRoutes } from './http/mijnmaatregelen.ts';
import { mijnWijzigingRoutes } from './http/mijnwijzigingen.ts';
import { uitzonderingRoutes } from './http/uitzonderingen.ts';
import { wetsimulatieRoutes } from './http/wetsimulaties.ts';
import { wijzigingRoutes } from './http/wijzigingen.ts';
import { bewakingJob } from './jobs/uitzonderingen.ts';
import { wetsimulatieJob } from './jobs/wetsimulatie.ts';
import { wijzigingUitBrp } from './jobs/wijzigingen.ts';

export const opletdeel: Pick<Module, 'routes' | 'jobs' | 'subscriptions'> = {
  routes: [
    ...uitzonderingRoutes,
    ...goedkeuringRoutes,
    ...bufferRoutes,
    ...wijzigingRoutes,
    ...mijnWijzigingRoutes,
    ...maatregelRoutes,
    ...mijnMaatregelRoutes,
    ...boeteRoutes,
    ...mijnBoeteRoutes,
    ...wetsimulatieRoutes,
    ...heronderzoekRoutes,
  ],
  jobs: [bewakingJob, wetsimulatieJob],
  subscriptions: [wijzigingUitBrp],
};
