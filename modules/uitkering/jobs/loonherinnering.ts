/** Knows when residents are reminded of pay that nobody told: each day after a set day of the month, each person once a month. */
import type { LoonOntbreekt } from '@samenkracht/bericht';
import { monthOf } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import { defineJob, enqueue, subscribe } from '@samenkracht/platform/jobs';
import type { Scope, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import { markTeHerinneren } from '../store/loonherinnering.ts';

const taak = 'uitkering.loonherinnering';

/** Ten days before most municipalities pay: late enough that a payroll may have delivered, early enough to answer (ADR 0169). */
export const herinneringsdag = 15;

/** A set that a transaction holds easily. */
const perKeer = 500;

/** One job for the municipality, that plans itself again. */
export const planLoonherinnering = (scope: Scope): Promise<void> => enqueue(scope, taak, {}, { key: taak });

export const herinneringBijBegin: Subscription = subscribe({
  soort: 'UitkeringBegonnen',
  naam: 'uitkering.loonherinnering.begin',
  doel: 'inkomsten-verwerken',
  handle: (scope) => planLoonherinnering(scope),
});

export const loonherinneringJob = defineJob({
  naam: taak,
  doel: 'inkomsten-verwerken',
  payload: Type.Object({}),
  handle: async (scope) => {
    const vol = Number(scope.today.slice(8)) >= herinneringsdag && (await remind(scope)) === perKeer;
    // the rest of a full set at once, else again tomorrow
    await enqueue(scope, taak, {}, { key: taak, ...(vol ? {} : { runAt: scope.now.add({ hours: 24 }) }) });
  },
});

const remind = async (scope: Scope): Promise<number> => {
  const maand = monthOf(scope.today);
  const open = await markTeHerinneren(scope, maand, perKeer);
  for (const { uitkeringId, persoonId, werkgevers } of open) {
    await publish(scope, {
      soort: 'LoonOntbreekt',
      onderwerp: uitkeringId,
      data: {
        persoonIds: [persoonId],
        kenmerk: `L-${maand}-${uitkeringId.slice(0, 8)}`,
        maand,
        werkgevers: [...werkgevers],
      } satisfies LoonOntbreekt,
    });
  }
  return open.length;
};
