/** The front door of the worker: the same modules as the API, without a door to the world. */
export { startAppWorker } from './start.ts';
