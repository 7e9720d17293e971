/** Knows what of jobs, and of who left the benefit and perhaps came back, comes on the line of a person. */
import { dag, getal, iedereen, type Lijnsoort, metCoach } from './lijnveld.ts';

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

export const nazorg = {
  uitgestroomdWerk: {
    ...{ bij: 'UitstroomVastgelegd', als: { bron: 'uitkering', reden: 'werk' }, domein: 'inkomen', lezers: iedereen },
    ...{ op: 'op', velden: { einde: dag('einde') } },
  },
  uitgestroomdAnders: {
    ...{ bij: 'UitstroomVastgelegd', als: { bron: 'uitkering' }, domein: 'inkomen', lezers: iedereen },
    ...{ op: 'op', velden: { einde: dag('einde') } },
  },
  programmaNaarWerk: { bij: 'UitstroomVastgelegd', als: { bron: 'programma' }, domein: 'werk', lezers: metCoach },
  nazorgGehouden: { bij: 'NazorgGehouden', domein: 'begeleiding', lezers: metCoach },
  nazorgGemist: { bij: 'NazorgGemist', domein: 'begeleiding', lezers: metCoach },
  nazorgSignaal: { bij: 'NazorgSignaal', domein: 'begeleiding', lezers: metCoach },
  teruggekeerd: {
    ...{ bij: 'TerugkeerVastgelegd', domein: 'inkomen', lezers: metCoach },
    velden: { terug: dag('terug') },
  },
  terugkeerBesproken: { bij: 'TerugkeerredenVastgelegd', domein: 'begeleiding', lezers: metCoach },
} as const satisfies Readonly<Record<string, Lijnsoort>>;
