/** Knows the e-mail that there is something to read which is no bericht: what a coach wrote. Once, and without its content. */
import { defineJob, enqueue, subscribe } from '@samenkracht/platform/jobs';
import type { Job, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import { findAfzender } from '../domain/afzender.ts';
import { parseData } from '../domain/gebeurtenissen.ts';
import { findMailadres } from '../store/bezorging.ts';
import { type Meldingsdienst, meld } from './meldingsdienst.ts';

const naam = 'bericht.seinen';

const GeschrevenData = Type.Object({
  persoonIds: Type.Array(Type.String({ minLength: 36, maxLength: 36 }), { minItems: 1, maxItems: 1 }),
});

/** The text itself stays in its own room: what is carried here is whom to tell, and a reference to be told once. */
export const geschreven: Subscription = subscribe({
  soort: 'CoachberichtGeschreven',
  naam: 'bericht.coachbericht',
  handle: async (scope, { soort, data, onderwerp }) => {
    const { persoonIds } = parseData(soort, GeschrevenData, data);
    const [persoonId = ''] = persoonIds;
    await enqueue(scope, naam, { persoonId, kenmerk: onderwerp }, { key: `${naam}:${onderwerp}` });
  },
});

/** As with a bericht: a failing service throws and is tried again, and the service itself knows whether it was sent. */
export const createSeinJob = (dienst: Meldingsdienst | undefined): Job =>
  defineJob({
    naam,
    doel: 'systeem',
    payload: Type.Object({ persoonId: Type.String(), kenmerk: Type.String() }),
    handle: async (scope, { persoonId, kenmerk }) => {
      const mailadres = await findMailadres(scope, persoonId);
      if (dienst === undefined || mailadres === undefined) return;
      const { gemeente } = findAfzender(scope.actor.gemeente);
      const { soort } = await meld(dienst, { mailadres, kenmerk, gemeente }, scope.now);
      if (soort === 'geweigerd') scope.log.warn({ kenmerk }, 'de meldingsdienst nam een e-mailadres niet aan');
    },
  });
