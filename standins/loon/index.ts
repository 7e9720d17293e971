/** Knows how to start the stand-in for payroll data, and how a payroll delivers by itself: for trying out and testing, never for real people. */
export type { Correctie, Levering, Loon, Loonadministratie, Werkgever } from './levering.ts';
export { type Standin, start } from './server.ts';
export { type Aansluiting, haalToken, leverLoon, onderteken, verstuur } from './werkgever.ts';
