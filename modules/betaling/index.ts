/** The ledger, payment runs and the payment file. The front door of `modules/betaling`. */
export type { Vastgesteld } from './domain/boeken.ts';
export { difference } from './domain/difference.ts';
export type { Rekening } from './domain/rekening.ts';
export {
  handelingen,
  overgangen as overgangenVanRun,
  type Runhandeling,
  type Runstatus,
  type RunWeigering,
} from './domain/run.ts';
export { betaald, gereserveerd, type Maandsaldi, openTeBetalen, openVordering, sumSaldi } from './domain/saldo.ts';
export { bookBesluiten, compareSimulaties, type Maandbesluit, nietsVastgesteld, simulate } from './domain/simulatie.ts';
export { betalingModule } from './module.ts';
export { type Betaalrun, betaalbestanden, betaalinstellingen, betaalruns, grootboek } from './store/index.ts';
