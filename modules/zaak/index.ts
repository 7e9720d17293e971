/** A request's life: states, deadlines, tasks and documents. The front door of `modules/zaak`. */

export type { Document } from './domain/document.ts';
export type { Zaak } from './domain/zaak.ts';
export { readBestand, uploadRefusals } from './http/bestand.ts';
export { goedkeuringen, type Wachtend } from './http/goedkeuring.ts';
export { type ZaakRefusal, zaakRefusals } from './http/refusals.ts';
export { createZaakModule, zaakModule } from './module.ts';
export { documentsOf, storeDocument } from './store/document.ts';
export { readInhoud } from './store/documentbron.ts';
export { gegevensverzoeken } from './store/gegevensverzoek.ts';
export { openFor } from './store/inzage.ts';
export { openObjectopslag } from './store/objectopslag.ts';
export { findZaak, moveZaak, openZaak } from './store/zaak.ts';
export { zaaktermijn } from './store/zaaktermijn.ts';
