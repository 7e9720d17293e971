/** Knows the signal that a promised answer did not come, and how messages are removed when their time of keeping is over. */
import { nextNight } from '@samenkracht/platform/clock';
import { publish } from '@samenkracht/platform/db';
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import type { Job } from '@samenkracht/platform/module';
import Type from 'typebox';
import { keptSince } from '../domain/coachbericht.ts';
import { findSchrijver, findWachtend, removeOudeCoachberichten } from '../store/coachbericht.ts';
import { readInstelling } from '../store/instelling.ts';
import { antwoordtaak, opruimtaak } from './taaknamen.ts';

/** Answered, settled or removed meanwhile: then there is nothing to say. */
export const antwoordjob: Job = defineJob({
  naam: antwoordtaak,
  doel: 'begeleiding',
  payload: Type.Object({ berichtId: Type.String() }),
  handle: async (scope, { berichtId }) => {
    const persoonId = await findSchrijver(scope, berichtId);
    if (persoonId === undefined) return;
    const wachtend = await findWachtend(scope, persoonId);
    if (wachtend?.id !== berichtId) return;
    const data = { persoonIds: [persoonId], uiterlijk: wachtend.uiterlijk };
    await publish(scope, { soort: 'AntwoordBleefUit', onderwerp: berichtId, data });
  },
});

/** Every night from the first message on. */
export const opruimjob: Job = defineJob({
  naam: opruimtaak,
  doel: 'systeem',
  payload: Type.Object({}),
  handle: async (scope) => {
    const maanden = await readInstelling(scope, 'bewaarmaanden');
    const aantal = await removeOudeCoachberichten(scope, keptSince(scope.now, maanden));
    if (aantal > 0) scope.log.info({ aantal }, 'berichten met de coach verwijderd na hun bewaartermijn');
    await enqueue(scope, opruimtaak, {}, { key: opruimtaak, runAt: nextNight(scope.now) });
  },
});
