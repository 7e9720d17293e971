/** Knows what others may do with instruments without a route: entering a catalogue, and taking somebody through one. */
import { insertAanbieder, insertMedewerker } from './aanbieder.ts';
import { attend } from './aanwezig.ts';
import { insertInstrument, insertVersie } from './instrument.ts';
import { ask, refer } from './toelaten.ts';
import { accept, finish, leave, start, stop } from './uitvoeren.ts';

export const instrumentenhuis = {
  insertAanbieder,
  insertMedewerker,
  insertInstrument,
  insertVersie,
  ask,
  refer,
  accept,
  start,
  attend,
  finish,
  stop,
  leave,
} as const;
