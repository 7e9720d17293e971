/** Knows how everybody gets somebody who holds on to him: at once, or as soon as there is a colleague for it. */
import { publishMany } from '@samenkracht/platform/db';
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import Type from 'typebox';
import { shareOut } from '../domain/eigenaar.ts';
import { countInwoners, type Eerste, insertEersten, wachtenden, zonderEigenaar } from '../store/eigenaar.ts';
import { eigenaartaak } from './taaknamen.ts';

/** How many are given an owner in one transaction. */
const perKeer = 1_000;

/** @param sinds per person since when he is held on to: the moment of his first event. */
export const assignOwners = async (scope: Scope, sinds: ReadonlyMap<string, string>): Promise<void> => {
  const zonder = await zonderEigenaar(scope, [...sinds.keys()]);
  if (zonder.length === 0) return;
  const coaches = await medewerkers.withRol(scope.tx, 'coach');
  if (coaches.length === 0) {
    scope.log.warn({ aantal: zonder.length }, 'geen coach om inwoners aan te geven');
    return enqueue(scope, eigenaartaak, {}, { key: eigenaartaak, runAt: scope.now.add({ hours: 1 }) });
  }
  const verdeeld = shareOut(
    zonder,
    coaches.map(({ id }) => id),
    await countInwoners(scope),
  );
  const nu = scope.now.toString();
  await startEigenaren(
    scope,
    verdeeld.map((een) => ({ ...een, vanaf: sinds.get(een.persoonId) ?? nu })),
  );
};

/** This colleague holds on from now on, unless somebody does. */
export const startEigenaar = async (scope: Scope, persoonId: string, medewerkerId: string): Promise<void> => {
  const bekend = await medewerkers.find(scope.tx, [medewerkerId]);
  if (!bekend.get(medewerkerId)?.rollen.includes('coach')) return;
  await startEigenaren(scope, [{ persoonId, medewerkerId, vanaf: scope.now.toString() }]);
};

/** First owners from their own moments on; who has one keeps that one. */
export const startEigenaren = async (scope: Scope, eersten: readonly Eerste[]): Promise<void> => {
  const geschreven = await insertEersten(scope, eersten);
  await publishMany(
    scope,
    'EigenaarAangewezen',
    eersten
      .filter(({ persoonId }) => geschreven.has(persoonId))
      .map(({ persoonId, medewerkerId, vanaf }) => ({
        onderwerp: persoonId,
        data: { persoonId, medewerkerId, vanaf },
      })),
  );
};

/** Who waits for an owner gets one from now on: the days before stay counted as days without. */
export const eigenaarjob: Job = defineJob({
  naam: eigenaartaak,
  doel: 'systeem',
  payload: Type.Object({}),
  handle: async (scope) => {
    const wacht = await wachtenden(scope, perKeer);
    const nu = scope.now.toString();
    await assignOwners(scope, new Map(wacht.map(({ persoonId }) => [persoonId, nu])));
    if (wacht.length === perKeer) await enqueue(scope, eigenaartaak, {}, { key: eigenaartaak });
  },
});
