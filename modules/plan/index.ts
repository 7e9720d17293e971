/** One line, one owner, one plan. The front door of `modules/plan`. */

export { withAgenda } from './http/agendaroutes.ts';
export { startEigenaren } from './jobs/eigenaar.ts';
export { rebuildLijn } from './jobs/lijn.ts';
export { planModule } from './module.ts';
/** For a sample city: what a coach does on a line. */
export { lijnbouw } from './store/lijnbouw.ts';
export { planbouw } from './store/planbouw.ts';
export { werkbouw } from './store/werkbouw.ts';
