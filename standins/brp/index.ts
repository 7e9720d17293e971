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
