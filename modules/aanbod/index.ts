/** Instruments and programmes. The front door of `modules/aanbod`. */
export { attend, begin, finish, judgeWeek, putOff } from './domain/deelname.ts';
export { measure } from './domain/indicatoren.ts';
export type { Instrumentinhoud } from './domain/instrument.ts';
export { inspectProgramma } from './domain/keuring.ts';
export { offer } from './domain/keuze.ts';
export { type Programma, versieOp } from './domain/programma.ts';
export { judgeTermijn } from './domain/termijnen.ts';
export { aanbodModule } from './module.ts';
export { programmas } from './programmas/index.ts';
export { instrumentenhuis } from './store/index.ts';
