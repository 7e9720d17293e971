/** Knows how to keep graphile-worker quiet: it writes a line per job, and names payloads on failure. */
import { Logger as GraphileLogger } from 'graphile-worker';
import type { Logger } from '../log/logger.ts';

export const silentLogger = new GraphileLogger(() => () => undefined);

/** Only what concerns the worker itself; failures of jobs are reported by the job runner, redacted. */
export const workerLogger = (log: Logger): GraphileLogger =>
  new GraphileLogger((scope) => (level, message) => {
    if (scope.taskIdentifier !== undefined || scope.jobId !== undefined) return;
    if (level === 'error' || level === 'warning') log.warn({ melding: message }, 'worker');
  });
