/** Objections to decisions, from lodging to the decision on them. The front door of `modules/bezwaar`. */
export { bezwaarModule } from './module.ts';
