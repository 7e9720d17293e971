/** The Wet inkomstenbelasting 2001, box 1 below the AOW age, and the Zvw contribution. The front door of `wetten/inkomstenbelasting`. */
export { belastingBox1 } from './artikel-2-10.ts';
export { belastbareUitkering } from './artikel-3-101.ts';
export { type Heffing, inkomensheffing, uitbetalingPartner } from './artikel-8-8.ts';
export { algemeneHeffingskorting } from './artikel-8-10.ts';
export { arbeidskorting } from './artikel-8-11.ts';
export { combinatiekorting } from './artikel-8-14a.ts';
export { belastingtabellen } from './bedragtabellen.ts';
export { bronnen } from './bronnen.ts';
export type { Belastingfeiten, Belastingplichtige, Wie } from './feiten.ts';
export { aannameLoonheffing, combinatiekortingPerMaand, type Loonmaand, loonmaand } from './nettoloon.ts';
export { inkomstenbelastingwet } from './wet.ts';
export { zvwBijdrage } from './zvw-artikel-45.ts';
