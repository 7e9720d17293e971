/** Knows what this module brings: the broad intake, from the first question to both views side by side. */
import type { Module } from '@samenkracht/platform/module';
import type { FindPersoonByBsn } from '@samenkracht/toegang';
import { boomRoutes } from './http/boom.ts';
import { cohortvullingroutes } from './http/cohortvulling.ts';
import { intakeRoutes } from './http/intakes.ts';
import { inwonerRoutes } from './http/inwoner.ts';
import { mijnRoutes } from './http/mijn.ts';
import { mijnPerspectiefroutes } from './http/mijnperspectief.ts';
import { ondersteuningroutes } from './http/ondersteuning.ts';
import { perspectiefroutes } from './http/perspectief.ts';
import { signaalRoutes } from './http/signalen.ts';
import { standroutes } from './http/stand.ts';
import { uitrolroutes } from './http/uitrol.ts';
import { verteldroutes } from './http/verteld.ts';
import { heronderzoek } from './jobs/heronderzoek.ts';
import { instroom } from './jobs/instroom.ts';
import { signaaljob } from './jobs/signaal.ts';
import type { FindBekend } from './store/bekend.ts';

type Verbinding = {
  /** What other rooms know of a person. */
  readonly findBekend: FindBekend;
  /** Who has this citizen number, also when he was never here before. */
  readonly findPersoon: FindPersoonByBsn;
};

/** @param verbinding given by whoever composes the modules. */
export const createIntakeModule = ({ findBekend, findPersoon }: Verbinding): Module => ({
  naam: 'intake',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [
    ...mijnRoutes(findBekend),
    ...intakeRoutes(findBekend),
    ...inwonerRoutes(findPersoon),
    ...signaalRoutes,
    ...ondersteuningroutes,
    ...standroutes,
    ...boomRoutes,
    ...mijnPerspectiefroutes,
    ...perspectiefroutes,
    ...uitrolroutes,
    ...cohortvullingroutes,
    ...verteldroutes,
  ],
  jobs: [signaaljob],
  subscriptions: [instroom, heronderzoek],
});

/** For who runs this room by itself: no other room knows anything. */
export const intakeModule = createIntakeModule({ findBekend: async () => [], findPersoon: async () => undefined });
