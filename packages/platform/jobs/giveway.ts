/** Knows that a worker's process gives way to those for whom somebody waits. */
import { constants, setPriority } from 'node:os';

/** For a process that only works: where processors are short, an API on the same machine goes before the sets of a run. */
export const giveWay = (): void => setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
