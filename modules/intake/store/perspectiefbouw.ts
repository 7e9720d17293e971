/** Knows the acts of a perspective as one object, for who fills a municipality to look around in. */
import { addWens, insertCertificaat } from './certificaat.ts';
import { insertCohort, joinCohort } from './cohort.ts';
import { storeDefinitie } from './definitie.ts';
import { confirmVaardigheden, insertErvaring } from './ervaring.ts';
import { insertPerspectief } from './perspectief.ts';
import { voorstellenVoor } from './voorstellen.ts';

export const perspectiefbouw = {
  storeDefinitie,
  insertCohort,
  joinCohort,
  insertErvaring,
  voorstellenVoor,
  confirmVaardigheden,
  insertCertificaat,
  addWens,
  insertPerspectief,
} as const;
