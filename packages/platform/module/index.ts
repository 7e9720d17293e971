/** The contract between the platform and a module: what a module is made of, and the unit of work its code runs in. */
export type { Actor, Doel, Rol } from './actor.ts';
export type {
  Answer,
  Gebeurtenis,
  Job,
  Json,
  Module,
  Part,
  Refusal,
  RefusalMap,
  Request,
  Route,
  Subscription,
} from './module.ts';
export { type Scope, systemActor } from './scope.ts';
