/** Knows the reminder of an appointment, on the day before, as long as it still stands. */
import { defineJob } from '@samenkracht/platform/jobs';
import Type from 'typebox';
import { isStillAhead } from '../domain/afspraak.ts';
import { findAfspraak } from '../store/afspraak.ts';
import { tellAfspraak } from '../store/afspreken.ts';
import { herinneringstaak } from './taaknamen.ts';

export const herinnerjob = defineJob({
  naam: herinneringstaak,
  doel: 'begeleiding',
  payload: Type.Object({ afspraakId: Type.String() }),
  handle: async (scope, { afspraakId }) => {
    const afspraak = await findAfspraak(scope, afspraakId);
    if (afspraak?.stand === 'gepland' && isStillAhead(afspraak, scope.today))
      await tellAfspraak(scope, afspraak, 'herinnering');
  },
});
