/** Computing for anyone, and the law as it is computed: without state. The front door of `modules/rekenhulp`. */
export { createRekenhulpModule, rekenhulpModule } from './module.ts';
