/** The Participatiewet, as far as a month of bijstand and an application need it. The front door of `wetten/participatiewet`. */
export { bijstandsmaand } from './artikel-19.ts';
export { eenKind, eenLoon, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
export type { Inkomst, Kind, Maandfeiten, Medebewoner, Partner, Persoon, Vrijlatingfeiten } from './feiten.ts';
export { openTermen } from './open-termen.ts';
export type { Maanduitkomst, Persooninkomen } from './uitkomst.ts';
