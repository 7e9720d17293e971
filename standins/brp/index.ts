/** Knows how to start the stand-in for the BRP: for trying out and testing, never for real people. */
export type {
  Ingeschrevene,
  Lo3Datum,
  Naam,
  Nationaliteit,
  Ouder,
  Partner,
  Verblijf,
  Verwijzing,
} from './ingeschrevene.ts';
export { toPersoon } from './persoon.ts';
export { type Standin, type Storing, start } from './server.ts';
