/** Knows work that happens later: jobs in the causing transaction, events to subscribers, workers that may die. */
export { defineJob, subscribe } from './define.ts';
export { type EnqueueOptions, enqueue, enqueueMany } from './enqueue.ts';
export { giveWay } from './giveway.ts';
export { runDueJobs, startWorker, type Worker } from './worker.ts';
