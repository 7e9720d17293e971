/** Knows how to start the stand-in for a bank: for trying out and testing, never for real money. */
export { writeCamt053 } from './bericht.ts';
export type { Bankbericht, Storing } from './rekening.ts';
export { type Standin, start } from './server.ts';
