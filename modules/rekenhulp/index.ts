/** Computing for anyone, and the law as it is computed: without state. The front door of `modules/rekenhulp`. */
export { rekenhulpModule } from './module.ts';
