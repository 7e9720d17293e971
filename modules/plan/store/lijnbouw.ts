/** Knows what can be put on lines from outside this room: a step, and a transfer that was asked. */
import { recordStap } from './ontwikkelstap.ts';
import { askOverdracht, planTalk } from './overdragen.ts';

export const lijnbouw = { recordStap, askOverdracht, planTalk } as const;
