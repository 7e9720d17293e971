/** Knows what of jobs, and of who left the benefit and perhaps came back, comes on the line of a person. */
import { dag, getal, type Lijnsoort, metCoach } from './lijnveld.ts';

const baan = { uren: getal('uren'), vanaf: dag('vanaf') };

export const banen = {
  baanOmhoog: {
    ...{ bij: 'BaanVastgelegd', als: { omhoog: true }, domein: 'werk', lezers: metCoach, op: 'op' },
    velden: baan,
  },
  baanVastgelegd: {
    ...{ bij: 'BaanVastgelegd', als: { omhoog: false, anders: true }, domein: 'werk', lezers: metCoach, op: 'op' },
    velden: baan,
  },
  baanGestopt: { bij: 'BaanGestopt', domein: 'werk', lezers: metCoach, op: 'tot' },
  baanIngetrokken: { bij: 'BaanIngetrokken', domein: 'werk', lezers: metCoach },
} as const satisfies Readonly<Record<string, Lijnsoort>>;
