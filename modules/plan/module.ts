/** Knows what this module brings: the line of a person, who holds on to him, and the plan they make. */
import type { Module } from '@samenkracht/platform/module';
import { afspraakRoutes } from './http/afspraakroutes.ts';
import { agendaRoutes } from './http/agendaroutes.ts';
import { baanRoutes } from './http/baanroutes.ts';
import { coachRoutes } from './http/coachroutes.ts';
import { eigenaarRoutes } from './http/eigenaarroutes.ts';
import { redenRoutes } from './http/inzagereden.ts';
import { lijnRoutes } from './http/lijnroutes.ts';
import { mijnAfspraakRoutes } from './http/mijnafspraken.ts';
import { mijnCoachRoutes } from './http/mijncoach.ts';
import { nazorgRoutes } from './http/nazorgroutes.ts';
import { notitieRoutes } from './http/notitieroutes.ts';
import { planRoutes } from './http/planroutes.ts';
import { baaneindejob, loonbaan } from './jobs/baan.ts';
import { antwoordjob, opruimjob } from './jobs/coachbericht.ts';
import { eigenaarjob } from './jobs/eigenaar.ts';
import { evaluatiejob } from './jobs/evaluatie.ts';
import { herinnerjob } from './jobs/herinneren.ts';
import { lijnSubscriptions } from './jobs/lijn.ts';
import { nazorgjob, nazorgSubscriptions } from './jobs/nazorg.ts';
import { overdrachtjob, voorgesteld } from './jobs/overdracht.ts';
import { uitdienst } from './jobs/uitdienst.ts';

export const planModule: Module = {
  naam: 'plan',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...lijnRoutes,
    ...eigenaarRoutes,
    ...planRoutes,
    ...redenRoutes,
    ...mijnAfspraakRoutes,
    ...afspraakRoutes,
    ...agendaRoutes,
    ...notitieRoutes,
    ...baanRoutes,
    ...nazorgRoutes,
    ...mijnCoachRoutes,
    ...coachRoutes,
  ],
  jobs: [eigenaarjob, overdrachtjob, evaluatiejob, herinnerjob, baaneindejob, nazorgjob, antwoordjob, opruimjob],
  subscriptions: [voorgesteld, uitdienst, loonbaan, ...nazorgSubscriptions, ...lijnSubscriptions],
};
