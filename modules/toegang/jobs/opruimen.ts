/** Knows the daily job that removes sign-ins and sessions that are long over. */
import { defineJob } from '@samenkracht/platform/jobs';
import { Type } from 'typebox';
import { opruimTaak } from '../domain/opruimen.ts';
import { removeOldAanmeldingen } from '../store/aanmelding.ts';
import { removeOldSessies } from '../store/sessie.ts';

export const opruimen = defineJob({
  naam: opruimTaak,
  doel: 'systeem',
  payload: Type.Object({}),
  handle: async (scope) => {
    await removeOldAanmeldingen(scope.tx, scope.now);
    await removeOldSessies(scope.tx, scope.now);
  },
});
