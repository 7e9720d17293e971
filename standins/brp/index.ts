/** Knows how to start the stand-in for the BRP: for trying out and testing, never for real people. */
export type { Ingeschrevene, Lo3Datum, Nationaliteit, Verblijf, Verwijzing } from './ingeschrevene.ts';
export { readPersoonslijsten } from './lo3.ts';
export { toPersoon } from './persoon.ts';
export { type Standin, start } from './server.ts';
