/** The Algemene Ouderdomswet, as far as bijstand needs it: the age. The front door of `wetten/aow`. */
export { aowDag, aowDagVoor, heeftAowLeeftijd, laatsteMetAow } from './artikel-7a.ts';
export { aowLeeftijd } from './leeftijd.bedragen.ts';
