/** Knows how a module writes down work that happens later: a job, or a subscription to what happens elsewhere. */
import type { Static, TSchema } from 'typebox';
import type { Doel } from '../module/actor.ts';
import type { Gebeurtenis, Job, Subscription } from '../module/module.ts';
import type { Scope } from '../module/scope.ts';

/** Its effect in the database happens once: the job's transaction also records that it ran. What it does outside must bear a repeat. */
export const defineJob = <P extends TSchema>(definition: {
  /** Unique over all modules: `bericht.bezorgen`. */
  readonly naam: string;
  readonly doel: Doel;
  readonly payload: P;
  readonly handle: (scope: Scope, payload: Static<P>) => Promise<void>;
}): Job => definition as unknown as Job;

/** Called once per event of this kind, in a transaction of its own; events published together may come to `handleMany` together. */
export const subscribe = (definition: {
  readonly soort: string;
  readonly naam: string;
  readonly doel?: Doel;
  readonly handle: (scope: Scope, gebeurtenis: Gebeurtenis) => Promise<void>;
  readonly handleMany?: (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]) => Promise<void>;
}): Subscription => ({ doel: 'systeem', ...definition });
