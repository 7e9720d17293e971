/** Persons, households and addresses; the only door to the BRP. The front door of `modules/persoon`. */
export { type Brp, createBrpClient } from './brp/client.ts';
export type { BrpFeiten } from './domain/feit.ts';
export { type Geboortedatum, heeftLeeftijd, wholeDay } from './domain/geboortedatum.ts';
export { createPersoonModule } from './module.ts';
export { loadPersonen } from './store/bulk.ts';
export { findBrpFeiten } from './store/feit.ts';
export { findHuishouden } from './store/huishouden.ts';
export { findIdentiteiten } from './store/identiteit.ts';
export { findBsn, findPersonenByBsn, findPersoonByBsn } from './store/nummer.ts';
export { findOntvangernamen } from './store/ontvangers.ts';
export { ensurePersoon, findPersoon } from './store/persoon.ts';
export { haalBrpFeiten } from './store/verversen.ts';
export { findPostadressen, personHeader } from './store/wie.ts';
