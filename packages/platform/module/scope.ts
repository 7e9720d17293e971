/** Knows the unit of work: one transaction, one actor, one purpose, one moment. */
import type { Day, GemeenteCode } from '@samenkracht/core';
import type { Tx } from '../db/tx.ts';
import type { Logger } from '../log/logger.ts';
import type { Actor, Doel } from './actor.ts';

export type Scope = {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly doel: Doel;
  readonly now: Temporal.Instant;
  /** The calendar day of `now` in Europe/Amsterdam. */
  readonly today: Day;
  readonly log: Logger;
  /** Follows one request through log lines, events and the jobs that it causes. */
  readonly verzoekId: string;
};

/** Who acts when a job runs or nobody is signed in yet. */
export const systemActor = (gemeente: GemeenteCode): Actor => ({
  id: '00000000-0000-4000-8000-000000000000',
  soort: 'systeem',
  naam: 'Samenkracht',
  rollen: ['systeem'],
  gemeente,
});
