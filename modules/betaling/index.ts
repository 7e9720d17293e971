/** The ledger, payment runs and the payment file. The front door of `modules/betaling`. */
export { difference } from './domain/difference.ts';
export {
  mogelijkeHandelingen,
  overgangen as overgangenVanRun,
  type Runhandeling,
  type RunWeigering,
  verwachtKlaar,
} from './domain/run.ts';
export { type Maandsaldi, saldo } from './domain/saldo.ts';
export { bookBesluiten, compareSimulaties, type Maandbesluit, nietsVastgesteld, simulate } from './domain/simulatie.ts';
export { betalingModule, createBetalingModule } from './module.ts';
export { type Betaalrun, betaalbestanden, betaalinstellingen, betaalruns, grootboek } from './store/index.ts';
