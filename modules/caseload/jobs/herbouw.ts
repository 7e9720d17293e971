/** Knows how the signals and counts of a caseload are made again from the outbox: when a row of `domain/sporen.ts` came later than its events. */
import { readOutboxInTime } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { eigenContact, spoorgebeurtenissen } from '../domain/sporen.ts';
import { followAgain } from '../store/sporen.ts';

/** Events in one transaction. */
const perBladzijde = 5_000;

/** Where a page ended: the moment and the id of its last event. */
const readPlek = (plek: string) => {
  const [tijdstip = '', id = ''] = plek.split(' ');
  return { tijdstip, id };
};

/**
 * Makes a page again, in the order in which it happened. What a hand settled stays settled; nothing is taken away. Who guides is not made
 * again: that is of the plan.
 * @param na where the page before ended. @returns where to go on from; undefined when all is done.
 */
export const rebuildCaseload = async (scope: Scope, na: string | undefined): Promise<string | undefined> => {
  const soorten = [...spoorgebeurtenissen, eigenContact];
  const vanaf = na === undefined ? undefined : readPlek(na);
  const gebeurtenissen = await readOutboxInTime(scope, { soorten, na: vanaf, aantal: perBladzijde });
  for (const een of gebeurtenissen) await followAgain(scope, een);
  const laatste = gebeurtenissen.at(-1);
  return gebeurtenissen.length < perBladzijde || laatste === undefined
    ? undefined
    : `${laatste.tijdstip} ${laatste.id}`;
};
