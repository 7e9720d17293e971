/** Bijstand from application to payment. The front door of `modules/uitkering`. */

export { takeOverBoete } from './jobs/boeteovername.ts';
export { takeOverHeronderzoek } from './jobs/heronderzoek.ts';
export { planLoongegevens } from './jobs/loongegevens.ts';
export { planLoonherinnering } from './jobs/loonherinnering.ts';
export { type Proefregel, simulateMaand } from './jobs/proefmaand.ts';
export { planSuwinet } from './jobs/suwinet.ts';
export { takeOverWijziging } from './jobs/wijzigingovername.ts';
export { createUitkeringModule, uitkeringModule } from './module.ts';
export { takeOverAanvraag } from './store/aanvraagovername.ts';
export { findBekend } from './store/bekend.ts';
export { proposeBesluit } from './store/besluit.ts';
export { findOntvangers } from './store/ontvanger.ts';
export { takeOver } from './store/overname.ts';
export { findKader } from './store/reeks.ts';
