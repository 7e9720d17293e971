/** Knows the job that seals the record, and tells the log where the chain stands. */
import { defineJob, enqueue } from '@samenkracht/platform/jobs';
import { Type } from 'typebox';
import { sealDelay, sealTask } from '../domain/verzegelen.ts';
import { sealWaiting } from '../store/seal.ts';

/** The head in the log is a copy outside the database: who rewrites the whole chain does not reach it. */
export const verzegelen = defineJob({
  naam: sealTask,
  doel: 'systeem',
  payload: Type.Object({}),
  handle: async (scope) => {
    const { aantal, hoofd } = await sealWaiting(scope.tx, scope.now);
    if (aantal === 0) return;
    const hash = Buffer.from(hoofd.hash).toString('hex');
    scope.log.info({ volgnummer: hoofd.volgnummer, hash, aantal }, 'logboek verzegeld');
    await enqueue(scope, sealTask, {}, { key: 'vervolg', runAt: scope.now.add(sealDelay) });
  },
});
