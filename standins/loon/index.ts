/** Knows how to start the stand-in for payroll data: for trying out and testing, never for real people. */
export type { Correctie, Levering, Loon, Loonadministratie, Werkgever } from './levering.ts';
export { type Standin, start } from './server.ts';
