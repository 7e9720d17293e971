/** Special assistance, the individual income allowance and the study allowance. The front door of `modules/bijzonder`. */
export { bijzonderModule } from './module.ts';
export { apply as applyBijzonder } from './store/behandelen.ts';
