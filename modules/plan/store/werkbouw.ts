/** Knows what can be told of somebody's work from outside this room: jobs, and that he left for work. */
import { saveBaan } from './baanvastleggen.ts';
import { takeUpUitstroom } from './uitstromen.ts';

export const werkbouw = { saveBaan, takeUpUitstroom } as const;
