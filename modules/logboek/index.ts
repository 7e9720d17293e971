/** Knows who did what with whose data, why and when: a record that only grows and shows when it was tampered with. */
export type { LogboekHandeling, Vermelding } from './domain/regel.ts';
export { createLogboekModule, logboekModule } from './module.ts';
export { type BekendHoofd, type Controle, controleerLogboek } from './store/controle.ts';
export { recordGeenToegang } from './store/poging.ts';
export { record, recordMany, recordNamens } from './store/record.ts';
export { sealWaiting } from './store/seal.ts';
