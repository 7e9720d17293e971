/** Knows the job that gives a free place to who waits. */
import { defineJob } from '@samenkracht/platform/jobs';
import type { Job } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { promote } from '../store/toelaten.ts';
import { doorschuiftaak } from '../store/verloop.ts';

export const doorschuifjob: Job = defineJob({
  naam: doorschuiftaak,
  doel: 'begeleiding',
  payload: Type.Object({ instrumentId: Type.String() }),
  handle: async (scope, { instrumentId }) => {
    await promote(scope, instrumentId);
  },
});
