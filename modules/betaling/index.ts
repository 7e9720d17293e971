/** The ledger, payment runs and the payment file. The front door of `modules/betaling`. */
export type { TerugbetalingOntvangen } from './bank/ontvangsten.ts';
export type { Afdracht, Afgedragen } from './domain/afdragen.ts';
export { difference } from './domain/difference.ts';
export {
  mogelijkeHandelingen,
  overgangen as overgangenVanRun,
  type Runhandeling,
  type RunWeigering,
  verwachtKlaar,
} from './domain/run.ts';
export { type Maandsaldi, type Saldi, type Schuldrekening, saldo, schuldrekeningen } from './domain/saldo.ts';
export { bookBesluiten, compareSimulaties, type Maandbesluit, nietsVastgesteld, simulate } from './domain/simulatie.ts';
export { betalingModule, createBetalingModule } from './module.ts';
export {
  type Betaalrun,
  betaalbestanden,
  betaalinstellingen,
  betaalruns,
  grootboek,
  schuldboekingen,
} from './store/index.ts';
