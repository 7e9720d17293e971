/** Knows that a transfer which nobody answers ends by itself. */
import { defineJob } from '@samenkracht/platform/jobs';
import type { Job } from '@samenkracht/platform/module';
import Type from 'typebox';
import { expireOverdracht } from '../store/overdragen.ts';
import { overdrachttaak } from './taaknamen.ts';

export const overdrachtjob: Job = defineJob({
  naam: overdrachttaak,
  doel: 'begeleiding',
  payload: Type.Object({ overdrachtId: Type.String() }),
  handle: (scope, { overdrachtId }) => expireOverdracht(scope, overdrachtId),
});
