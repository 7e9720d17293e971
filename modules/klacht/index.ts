/** Complaints about how somebody was treated (Awb, title 9.1). The front door of `modules/klacht`. */
export { klachtModule } from './module.ts';
export { submitKlacht, takeKlacht } from './store/behandelen.ts';
export { storeInstelling as storeKlachtinstelling } from './store/instelling.ts';
