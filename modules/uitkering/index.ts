/** Bijstand from application to payment. The front door of `modules/uitkering`. */
export { uitkeringModule } from './module.ts';
