/** Knows what this module brings: the catalogue of instruments, and everybody's way through one. */
import type { Module } from '@samenkracht/platform/module';
import { aanbiederRoutes } from './http/aanbieder.ts';
import { catalogusRoutes } from './http/catalogus.ts';
import { contractRoutes } from './http/contract.ts';
import { effectRoutes } from './http/effecten.ts';
import { inkoopRoutes } from './http/inkoop.ts';
import { mijnAanbodRoutes } from './http/mijn.ts';
import { plaatsingRoutes } from './http/plaatsingen.ts';
import { programmadeelnameRoutes } from './http/programmadeelnamen.ts';
import { programmaleveringRoutes } from './http/programmaleveringen.ts';
import { programmaRoutes } from './http/programmas.ts';
import { programmavoorstelRoutes } from './http/programmavoorstellen.ts';
import { verwijzingRoutes } from './http/verwijzingen.ts';
import { voorstelRoutes } from './http/voorstellen.ts';
import { doorschuifjob } from './jobs/doorschuiven.ts';
import { eigenaarSubscriptions } from './jobs/eigenaar.ts';
import { gevolgdSubscriptions } from './jobs/gevolgd.ts';
import { eindjob, termijnjob } from './jobs/termijnen.ts';

export const aanbodModule: Module = {
  naam: 'aanbod',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...mijnAanbodRoutes,
    ...catalogusRoutes,
    ...verwijzingRoutes,
    ...aanbiederRoutes,
    ...contractRoutes,
    ...inkoopRoutes,
    ...plaatsingRoutes,
    ...programmaRoutes,
    ...programmavoorstelRoutes,
    ...programmadeelnameRoutes,
    ...programmaleveringRoutes,
    ...voorstelRoutes,
    ...effectRoutes,
  ],
  jobs: [doorschuifjob, termijnjob, eindjob],
  subscriptions: [...eigenaarSubscriptions, ...gevolgdSubscriptions],
};
