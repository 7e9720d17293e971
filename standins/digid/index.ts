/** Knows how to start the stand-in for an identity provider: for trying out and testing, never for real people. */

export { voorbeeldmedewerkers } from './medewerkers.ts';
export type { Niveau, Voorbeeldclient, Voorbeeldinwoner, Voorbeeldmedewerker } from './people.ts';
export { type Standin, start } from './server.ts';
