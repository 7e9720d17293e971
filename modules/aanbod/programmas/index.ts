/** Knows all programmes that the documents name. One more is one more definition in this list, with its examples. */
import type { Programma } from '../domain/programma.ts';
import { maatschappelijkeParticipatie, pilotPotentie, tegenprestatie } from './meedoen.ts';
import { aanpakStatushouders, maatWerkplaats, werkervaringsplaats } from './plaatsen.ts';
import { werkloont } from './werkloont.ts';

export const programmas: readonly Programma[] = [
  werkloont,
  tegenprestatie,
  maatschappelijkeParticipatie,
  pilotPotentie,
  werkervaringsplaats,
  maatWerkplaats,
  aanpakStatushouders,
];
