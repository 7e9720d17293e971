/** Knows how events of all rooms come on the lines of persons, and how the lines are made again from the outbox. */
import { readOutbox } from '@samenkracht/platform/db';
import { enqueue, subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Scope, Subscription } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import { betrokkenen, lijngebeurtenissen, personenIn, toLijn } from '../domain/lijn.ts';
import { type Nieuweregel, replaceLijn, storeLijn } from '../store/lijn.ts';
import { storeOntmoetingen } from '../store/ontmoeting.ts';
import { assignOwners } from './eigenaar.ts';
import { eigenaartaak } from './taaknamen.ts';

type Opgenomen = { readonly regels: readonly Nieuweregel[]; readonly collegas: ReadonlySet<string> };

/** @param vastgelegdOp when it came to stand on the line; undefined: at the moment of the event, as it is made again. */
const toRegels = async (
  scope: Scope,
  gebeurtenissen: readonly Gebeurtenis[],
  vastgelegdOp: string | undefined,
): Promise<Opgenomen> => {
  const bekend = await medewerkers.find(scope.tx, gebeurtenissen.flatMap(betrokkenen));
  const regels = gebeurtenissen.flatMap((een) =>
    toLijn(een).map((regel) => ({
      ...regel,
      door: bekend.has(een.actorId) ? een.actorId : undefined,
      vastgelegdOp: vastgelegdOp ?? een.tijdstip,
    })),
  );
  return { regels, collegas: new Set(bekend.keys()) };
};

/** Everybody on the line has met who acted for him. */
const ontmoetingenIn = (gebeurtenissen: readonly Gebeurtenis[], collegas: ReadonlySet<string>) =>
  gebeurtenissen.flatMap((een) => {
    const wie = betrokkenen(een).filter((id) => collegas.has(id));
    return personenIn(een).flatMap((persoonId) =>
      wie.map((medewerkerId) => ({ persoonId, medewerkerId, op: een.tijdstip })),
    );
  });

/** Per person the moment of his first event among these: since then somebody holds on to him. */
const eersteMoment = (regels: readonly Nieuweregel[], gebeurtenissen: readonly Gebeurtenis[]) => {
  const moment = new Map(gebeurtenissen.map(({ id, tijdstip }) => [id, tijdstip]));
  const sinds = new Map<string, string>();
  for (const { persoonId, gebeurtenisId } of regels) {
    const op = moment.get(gebeurtenisId);
    const eerder = sinds.get(persoonId);
    if (op !== undefined && (eerder === undefined || op < eerder)) sinds.set(persoonId, op);
  }
  return sinds;
};

const takeUp = async (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]): Promise<void> => {
  const { regels, collegas } = await toRegels(scope, gebeurtenissen, scope.now.toString());
  await storeLijn(scope, regels);
  await storeOntmoetingen(scope, ontmoetingenIn(gebeurtenissen, collegas));
  await assignOwners(scope, eersteMoment(regels, gebeurtenissen));
};

export const lijnSubscriptions: readonly Subscription[] = lijngebeurtenissen.map((soort) =>
  subscribe({
    soort,
    naam: `plan.lijn.${soort}`,
    handle: (scope, gebeurtenis) => takeUp(scope, [gebeurtenis]),
    handleMany: takeUp,
  }),
);

/** Events in one transaction of making again. */
const perBladzijde = 2_000;

/**
 * Makes a page of the lines again from the outbox: what a sentence says may have changed, or an event came on the line later.
 * @param na the last id of the page before. @returns the id to go on from; undefined when all is done.
 */
export const rebuildLijn = async (scope: Scope, na: string | undefined): Promise<string | undefined> => {
  const gebeurtenissen = await readOutbox(scope, { soorten: lijngebeurtenissen, na, aantal: perBladzijde });
  const { regels, collegas } = await toRegels(scope, gebeurtenissen, undefined);
  await replaceLijn(
    scope,
    gebeurtenissen.map(({ id }) => id),
    regels,
  );
  await storeOntmoetingen(scope, ontmoetingenIn(gebeurtenissen, collegas));
  if (gebeurtenissen.length === perBladzijde) return gebeurtenissen.at(-1)?.id;
  // nobody held on to them in the days before: each gets an owner from now on
  await enqueue(scope, eigenaartaak, {}, { key: eigenaartaak });
  return undefined;
};
