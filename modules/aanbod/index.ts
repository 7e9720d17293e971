/** Instruments and programmes. The front door of `modules/aanbod`. */
export type { Instrumentinhoud } from './domain/instrument.ts';
export { aanbodModule } from './module.ts';
export { instrumentenhuis } from './store/index.ts';
export { insertContract } from './store/inkoop.ts';
export { programmahuis } from './store/programmahuis.ts';
